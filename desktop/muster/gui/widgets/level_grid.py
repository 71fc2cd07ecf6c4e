"""Every question in a line with its five levels to click: for moving many answers quickly."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen

from muster.gui.widgets.chart import Chart
from muster.gui.widgets.copying import Rows

LEVELS = 5
KEYS = {Qt.Key.Key_0: 0, Qt.Key.Key_1: 1, Qt.Key.Key_2: 2, Qt.Key.Key_3: 3, Qt.Key.Key_4: 4}


@dataclass(frozen=True, slots=True)
class GridRow:
    """One question: its level here and before (None while open), and the names of its levels."""

    key: str
    name: str
    level: int | None
    before: int | None
    titles: tuple[str, ...]


class LevelGrid(Chart):
    """Emits `moved` with a question and its new level, -1 to open it."""

    moved = Signal(str, int)
    _rows: Sequence[GridRow] = ()

    def show_rows(self, rows: Sequence[GridRow]) -> None:
        """Show other rows."""
        self._rows = rows
        self.reset()

    def count(self) -> int:
        """Return how many rows there are."""
        return len(self._rows)

    def told(self, row: int) -> str:
        """Return a row in words."""
        found = self._rows[row]
        return (
            f"{found.name}: {'?' if found.level is None else f'{found.level} – {found.titles[found.level]}'}"
        )

    def table(self) -> Rows:
        """Return every question with its level."""
        return [(row.name, "?" if row.level is None else str(row.level)) for row in self._rows]

    def _step(self) -> int:
        return int(self.line() * 1.5)

    def _cell(self) -> int:
        return int(self.line() * 1.9)

    def sizeHint(self) -> QSize:
        """A line and a half for each question."""
        return QSize(520, max(1, self.count()) * self._step() + 4)

    def minimumSizeHint(self) -> QSize:
        """Stay usable in a narrow window."""
        return QSize(LEVELS * self._cell() + 120, self.sizeHint().height())

    def row_at(self, place: QPoint) -> int:
        """Return the row at a place."""
        row = (place.y() - 2) // self._step()
        return row if 0 <= row < self.count() else -1

    def cell_place(self, row: int, level: int) -> QRectF:
        """Return where a level of a row is drawn."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - (LEVELS - level) * self._cell()
        if mirrored:
            left = (LEVELS - 1 - level) * self._cell()
        return QRectF(left + 1, 2 + row * self._step() + 1, self._cell() - 2, self._step() - 2)

    def level_at(self, place: QPoint) -> int:
        """Return the level at a place, -1 for none."""
        row = self.row_at(place)
        for level in range(LEVELS):
            if row >= 0 and self.cell_place(row, level).contains(place):
                return level
        return -1

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the level that was clicked."""
        place = event.position().toPoint()
        row, level = self.row_at(place), self.level_at(place)
        if row >= 0:
            self.go_to(row)
            if level >= 0:
                self.moved.emit(self._rows[row].key, level)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over the levels."""
        over = self.level_at(event.position().toPoint()) >= 0
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Figures set the level of the row, Left and Right move it, Delete opens it."""
        key, row = Qt.Key(event.key()), self.current
        if 0 <= row < self.count():
            now = self._rows[row].level
            step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(key)
            if key in KEYS:
                self.moved.emit(self._rows[row].key, KEYS[key])
                return
            if step is not None:
                level = step - 1 if now is None else now + step
                self.moved.emit(self._rows[row].key, max(0, min(LEVELS - 1, level)))
                return
            if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                self.moved.emit(self._rows[row].key, -1)
                return
        super().keyPressEvent(event)

    def paint(self, painter: QPainter) -> None:
        """Paint names and levels; the level before has a dashed frame."""
        theme, metrics = self.appearance.theme, QFontMetrics(self.appearance.font(0.9))
        room = self.width() - LEVELS * self._cell() - 10
        for number, row in enumerate(self._rows):
            box = QRectF(2, 2 + number * self._step(), room, self._step())
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                box.moveLeft(LEVELS * self._cell() + 8)
            painter.setPen(QColor(theme.text))
            shown = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, shown)
            for level in range(LEVELS):
                place = self.cell_place(number, level)
                chosen = row.level == level
                style = Qt.PenStyle.DashLine if row.before == level and not chosen else Qt.PenStyle.SolidLine
                edge = theme.text if row.before == level and not chosen else theme.line
                painter.setPen(QPen(QColor(edge), 1.2, style))
                painter.setBrush(QColor(theme.level(level) if chosen else theme.card))
                painter.drawRoundedRect(place, 4, 4)
                painter.setPen(QColor(theme.level_text if chosen else theme.muted))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(level))
            if number == self.current and self.hasFocus():
                self.mark(painter, QRectF(1, 2 + number * self._step(), self.width() - 2, self._step() - 1))
