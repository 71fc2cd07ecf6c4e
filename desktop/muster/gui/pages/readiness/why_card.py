"""On the readiness page: which answers move the score, each a click from its question."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.document import Document
from muster.gui.theme import Appearance
from muster.gui.widgets.explained_head import ExplainedHead
from muster.gui.widgets.text import label
from muster.gui.widgets.tornado import Tornado, TornadoRow
from muster.gui.widgets.verdict_box import LinkList
from muster.scoring.sensitivity import tornado

MOST = 10


class WhyCard(QFrame):
    """The tornado; every row leads to its question."""

    followed = Signal(str)
    explain = Signal(str)

    def __init__(self, document: Document, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._document = document
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        title = self.tr("Answers that move the score most")
        head = ExplainedHead(title, "tornado")
        head.explain.connect(self.explain)
        layout.addWidget(head)
        layout.addWidget(
            label(
                self.tr("From level 0 to level 4, everything else as it is; the line is the score."), "small"
            )
        )
        self.tornado = Tornado(appearance, title)
        self.tornado.picked.connect(self.followed)
        layout.addWidget(self.tornado)
        self.untouched = LinkList(1)
        self.untouched.followed.connect(self.followed)
        layout.addLayout(self.untouched)

    def show_why(self) -> None:
        """Show the present figures."""
        framework, result = self._document.framework, self._document.readiness
        rows = []
        untouched = [row for row in result.categories if row.applicable and not row.answered]
        alike = {name for row in untouched for name in self._questions(row.id)}
        moving = [row for row in tornado(result, len(result.questions)) if row[0] not in alike]
        for name, low, high in moving[:MOST]:
            question = framework.by_id[name]
            texts = phrases.points(low, 1), phrases.points(high, 1)
            rows.append(
                TornadoRow(
                    name,
                    f"{name} {question.name}",
                    low,
                    high,
                    *texts,
                    self.tr("{id} {name}: {low} with level 0, {high} with level 4").format(
                        id=name, name=question.name, low=texts[0], high=texts[1]
                    ),
                )
            )
        heads = (self.tr("Question"), self.tr("With level 0"), self.tr("With level 4"))
        self.tornado.show_rows(rows, result.score or 0.0, heads)
        self.tornado.setVisible(bool(rows))
        told = self.tr("{category}: nothing is answered yet, so every first answer moves the score alike")
        titles = framework.category_by_id
        self.untouched.show_lines(
            [(self._questions(row.id)[0], told.format(category=titles[row.id].title)) for row in untouched]
        )

    def _questions(self, category: str) -> list[str]:
        """Return the questions of a category that apply."""
        applies = set(self._document.applicable_ids())
        return [
            question.id
            for question in self._document.framework.by_category[category]
            if question.id in applies
        ]
