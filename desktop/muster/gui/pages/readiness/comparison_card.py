"""On the readiness page: blind spots, and this mission beside earlier ones."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.document import Document, Yardsticks
from muster.gui.widgets.table import figure, put_heads, put_row, table_card
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
        found = blind_spots(framework, self._document.assessment, phrases.today())
        self._hint.setText(
            self.tr("Not part of the score: what a second look should go to first.")
            if found
            else self.tr("None found.")
        )
        self.lines.show_lines(
            [(spot.question, f"· {phrases.blind_spot(spot, framework)}") for spot in found[:MOST_SPOTS]]
        )
        rest = len(found) - MOST_SPOTS
        self._more.setVisible(rest > 0)
        self._more.setText(self.tr("and {count} more").format(count=rest))


class BesideCard(QWidget):
    """This mission beside the reference missions, on the questions answered in both."""

    def __init__(self, document: Document, yardsticks: Yardsticks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._yardsticks = yardsticks
        self._found: Sequence[tuple[str, Assessment]] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._frame, self._grid = table_card(self.tr("Beside earlier missions"))
        layout.addWidget(self._frame)
        self._cells: list[tuple[QWidget, ...]] = []

    def _build(self, found: Sequence[tuple[str, Assessment]]) -> None:
        put_heads(
            self._grid,
            self.tr("On the questions answered in both"),
            self.tr("This mission"),
            self.tr("That mission"),
            self.tr("Questions"),
        )
        self._grid.setColumnStretch(0, 1)
        for number, (title, _) in enumerate(found, start=1):
            cells = (label(title), figure("h3"), figure(), figure())
            put_row(self._grid, number, *cells)
            self._cells.append(cells)

    def show_rows(self) -> None:
        """Show the present comparison; the reference missions are read the first time."""
        if self._found is None:
            self._found = self._yardsticks()
            self._build(self._found)
        self.setVisible(bool(self._found))
        for (_, other), cells in zip(self._found, self._cells, strict=True):
            result = compare(self._document.framework, other, self._document.assessment)
            texts = (
                phrases.points(result.after, 1),
                phrases.points(result.before, 1),
                str(len(result.common)),
            )
            for cell, text in zip(cells[1:], texts, strict=True):
                cell.setText(text)  # type: ignore[attr-defined]
