"""On the readiness page: this mission beside the reference missions, on the questions answered in both."""

from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.models.table_model import Cell, Column, TableModel, TableRow
from muster.gui.session.document import Document, ReferenceMissions
from muster.gui.theme import Appearance
from muster.gui.widgets.table_view import TableView
from muster.gui.widgets.text import label
from muster.model import Assessment
from muster.scoring import compare


class ComparisonCard(QFrame):
    """This mission beside the reference missions, on the questions answered in both."""

    def __init__(
        self,
        document: Document,
        references: ReferenceMissions,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._document = document
        self._references = references
        self._known: Sequence[tuple[str, Assessment]] | None = None
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
        if self._known is None:
            self._known = self._references()
        self.setVisible(bool(self._known))
        self.table.show_rows([self._row(title, other) for title, other in self._known])

    def _row(self, title: str, other: Assessment) -> TableRow:
        result = compare(self._document.framework, other, self._document.assessment)
        cells = (
            Cell(title),
            Cell(phrases.points(result.after, 1), is_strong=True),
            Cell(phrases.points(result.before, 1)),
            Cell(str(len(result.common))),
        )
        return TableRow("", cells)
