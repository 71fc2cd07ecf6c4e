"""On the readiness page: where the score comes from, a category a row, adding up to the score."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.models.table_model import Cell, Column, ScoreBar, TableModel, TableRow
from muster.gui.session.document import Document
from muster.gui.theme import Appearance
from muster.gui.widgets.table_view import TableView
from muster.gui.widgets.text import label
from muster.scoring import CategoryScore, add_up


class SourcesCard(QFrame):
    """Shows every category with its score, its range, its weight, and the points that it adds."""

    def __init__(self, document: Document, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._document = document
        title = self.tr("Where the score comes from")
        columns = (
            Column(self.tr("Category")),
            Column(self.tr("0–100, bar = range"), stretches=True, gives_way=2),
            Column(self.tr("Score"), is_figure=True),
            Column(self.tr("Answered"), is_figure=True),
            Column(self.tr("Weight"), is_figure=True, gives_way=1),
            Column(self.tr("Adds"), is_figure=True, gives_way=3),
        )
        self.table = TableView(appearance, title, TableModel(columns), sorts=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.addWidget(label(title, "h2"))
        layout.addWidget(self.table)
        layout.addStretch(1)

    def show_sources(self) -> None:
        """Show the present figures; what is printed under "Adds" adds up to the score as printed.

        While it is too early for a score, nothing is printed that tells one.
        """
        result = self._document.readiness
        score = None if result.is_early else result.score
        scored = [row for row in result.categories if row.adds is not None]
        adds = add_up([row.adds or 0.0 for row in scored], result.score or 0.0)
        printed = {} if score is None else dict(zip((row.id for row in scored), adds, strict=True))
        whole = sum(row.weight for row in scored)
        parts = add_up([100 * row.weight / whole for row in scored], 100, 0) if scored else []
        shares = dict(zip((row.id for row in scored), parts, strict=True))
        rows = [self._category(row, printed.get(row.id), shares.get(row.id)) for row in result.categories]
        total = (
            Cell(self.tr("Readiness"), is_strong=True),
            Cell(),
            Cell(phrases.points(score), is_strong=True),
            Cell(f"{result.answered}/{result.applicable}"),
            Cell(),
            Cell(phrases.points(score, 1), is_strong=True),
        )
        self.table.show_rows([*rows, TableRow("", total, is_total=True)])

    def _category(self, row: CategoryScore, adds: float | None, share: float | None) -> TableRow:
        title = self._document.framework.category_by_id[row.id].title
        spoken = f"{title}: {phrases.points(row.score)}, {phrases.span(row.bounds)}"
        weight = "–" if share is None else self.tr("{share} %").format(share=phrases.points(share))
        score = -1.0 if row.score is None else float(row.score)
        cells = (
            Cell(title),
            Cell(spoken=spoken, order=score, bar=ScoreBar(row.score, row.bounds)),
            self._score(row),
            Cell(
                f"{row.answered}/{row.applicable}",
                order=row.answered / row.applicable if row.applicable else -1.0,
            ),
            Cell(weight, order=-1.0 if share is None else float(row.weight)),
            Cell(phrases.points(adds, 1), order=-1.0 if adds is None else adds),
        )
        return TableRow("", cells)

    def _score(self, row: CategoryScore) -> Cell:
        """Return the cell of a score, marked where it is below the floor of its category."""
        text, order = phrases.points(row.score), -1.0 if row.score is None else float(row.score)
        if not self._is_low(row):
            return Cell(text, order=order)
        spoken = self.tr("{score}, below its floor").format(score=text)
        return Cell(text, spoken, order, icon="close", tone="bad")

    def _is_low(self, row: CategoryScore) -> bool:
        floor = self._document.framework.thresholds.ready.category
        return row.score is not None and row.score < floor
