"""On the readiness page: every question at a glance."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.models.heat_model import HeatCell, HeatRow
from muster.gui.session.document import Document
from muster.gui.theme import Appearance
from muster.gui.widgets.heat_map import HeatMap
from muster.gui.widgets.text import label
from muster.model import Question


class HeatCard(QFrame):
    """The heat map, what its signs mean, and every question in words."""

    followed = Signal(str)

    def __init__(self, document: Document, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._document = document
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(label(self.tr("Every question at a glance"), "h2"))
        layout.addWidget(
            label(
                self.tr(
                    "Figure and colour show the level, a cross a failed gate, ? an open question, "
                    "– one that does not apply. Click a question to open it."
                ),
                "small",
            )
        )
        self.heat_map = HeatMap(appearance, self.tr("Every question at a glance"))
        self.heat_map.picked.connect(self.followed)
        layout.addWidget(self.heat_map)

    def show_questions(self) -> None:
        """Show the present levels."""
        framework = self._document.framework
        self.heat_map.cells.show_rows(
            [
                HeatRow(category.title, tuple(self._cell(q) for q in framework.by_category[category.id]))
                for category in framework.categories
            ]
        )

    def _cell(self, question: Question) -> HeatCell:
        reason = self._document.applicability[question.id]
        if reason != "applies":
            text = self.tr("{id} {name}: {reason}").format(
                id=question.id, name=question.name, reason=phrases.why_not_applicable(reason)
            )
            return HeatCell(question.id, None, "–", text, counts=False)
        level = self._document.assessment.answer(question.id).level
        if level is None:
            text = self.tr("{id} {name}: open").format(id=question.id, name=question.name)
            return HeatCell(question.id, None, "?", text)
        failed = question.gate_level is not None and level < question.gate_level
        text = self.tr("{id} {name}: level {level}, {title}").format(
            id=question.id, name=question.name, level=level, title=question.levels[level].title
        )
        return HeatCell(question.id, level, str(level), text, is_failed=failed)
