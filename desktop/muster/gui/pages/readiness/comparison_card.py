"""On the readiness page: blind spots, and this mission beside earlier ones."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.models.table_model import Cell, Column, TableModel, TableRow
from muster.gui.session.document import Document, Yardsticks
from muster.gui.theme import Appearance
from muster.gui.widgets.table_view import TableView
from muster.gui.widgets.text import label
from muster.gui.widgets.verdict_box import LinkList
from muster.model import Assessment
from muster.scoring import blind_spots, compare

MOST_SPOTS = 12


class BlindSpotsCard(QFrame):
    """What the assessment does not see, each a click from its question."""

    followed = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._document = document
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.addWidget(label(self.tr("Blind spots"), "h2"))
        self._hint = label(name="muted")
        layout.addWidget(self._hint)
        self.lines = LinkList(1)
        self.lines.followed.connect(self.followed)
        layout.addLayout(self.lines)
        self._more = label(name="small")
        layout.addWidget(self._more)

    def show_spots(self) -> None:
        """Show the present blind spots."""
        framework = self._document.framework
        spots = blind_spots(framework, self._document.assessment, phrases.today())
        self._hint.setText(
            self.tr("Not part of the score: what a second look should go to first.")
            if spots
            else self.tr("None found.")
        )
        self.lines.show_lines(
            [(spot.question, f"· {phrases.blind_spot(spot, framework)}") for spot in spots[:MOST_SPOTS]]
        )
        rest = len(spots) - MOST_SPOTS
        self._more.setVisible(rest > 0)
        self._more.setText(self.tr("and {count} more").format(count=rest))


class BesideCard(QFrame):
    """This mission beside the reference missions, on the questions answered in both."""

    def __init__(
        self,
        document: Document,
        yardsticks: Yardsticks,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._document = document
        self._yardsticks = yardsticks
        self._references: Sequence[tuple[str, Assessment]] | None = None
        title = self.tr("Beside earlier missions")
        columns = (
            Column(self.tr("On the questions answered in both"), stretches=True),
            Column(self.tr("This mission"), is_figure=True),
            Column(self.tr("That mission"), is_figure=True),
            Column(self.tr("Questions"), is_figure=True),
        )
        self.table = TableView(appearance, title, TableModel(columns))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.addWidget(label(title, "h2"))
        layout.addWidget(self.table)

    def show_rows(self) -> None:
        """Show the present comparison; the reference missions are read the first time."""
        if self._references is None:
            self._references = self._yardsticks()
        self.setVisible(bool(self._references))
        self.table.show_rows([self._row(title, other) for title, other in self._references])

    def _row(self, title: str, other: Assessment) -> TableRow:
        result = compare(self._document.framework, other, self._document.assessment)
        cells = (
            Cell(title),
            Cell(phrases.points(result.after, 1), is_strong=True),
            Cell(phrases.points(result.before, 1)),
            Cell(str(len(result.common))),
        )
        return TableRow("", cells)
