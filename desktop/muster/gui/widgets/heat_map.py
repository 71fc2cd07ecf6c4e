"""Every question at a glance: a row a category, a cell a question with its figure; click to open one."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from muster.gui.theme import Appearance
from muster.gui.widgets.copying import Copyable, Rows


@dataclass(frozen=True, slots=True)
class HeatCell:
    """One question: its level (None when open), whether it counts, and whether it stops the mission."""

    key: str
    level: int | None
    mark: str
    description: str
    counts: bool = True


@dataclass(frozen=True, slots=True)
class HeatRow:
    """One category and its cells."""

    title: str
    cells: tuple[HeatCell, ...]


class HeatMap(Copyable, QWidget):
    """Arrow keys go from cell to cell, Enter or a click opens one; figures tell levels without colour."""

    opened = Signal(str)

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._name = name
        self._rows: Sequence[HeatRow] = ()
        self._at = (0, 0)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def show_rows(self, rows: Sequence[HeatRow]) -> None:
        """Show other rows."""
        self._rows = rows
        self._at = (0, 0)
        self._speak()
        self.updateGeometry()
        self.update()

    def _line(self) -> int:
        return int(QFontMetrics(self._appearance.font()).height() * 1.55)

    def _title_width(self) -> int:
        metrics = QFontMetrics(self._appearance.font(0.9))
        return max((metrics.horizontalAdvance(row.title) for row in self._rows), default=0) + 16

    def table(self) -> Rows:
        """Return every cell in words, a line each."""
        return [(row.title, cell.description) for row in self._rows for cell in row.cells]

    def sizeHint(self) -> QSize:
        """Return the height of all rows."""
        return QSize(500, max(1, len(self._rows)) * (self._line() + 5))

    def minimumSizeHint(self) -> QSize:
        """Stay readable in a narrow window."""
        most = max((len(row.cells) for row in self._rows), default=1)
        return QSize(self._title_width() + most * 26, self.sizeHint().height())

    def cell_rect(self, row: int, column: int) -> QRect:
        """Return where a cell is, mirrored where the language reads from the right."""
        most = max((len(r.cells) for r in self._rows), default=1)
        left = self._title_width()
        step = (self.width() - left) / max(1, most)
        x = int(left + column * step)
        place = QRect(x, row * (self._line() + 5), int(step) - 5, self._line())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place.moveLeft(self.width() - place.right() - 1)
        return place

    def _cell_at(self, point: QPoint) -> tuple[int, int] | None:
        for row, line in enumerate(self._rows):
            for column in range(len(line.cells)):
                if self.cell_rect(row, column).contains(point):
                    return row, column
        return None

    def cell(self) -> HeatCell | None:
        """Return the cell that the keyboard is on."""
        row, column = self._at
        if row < len(self._rows) and column < len(self._rows[row].cells):
            return self._rows[row].cells[column]
        return None

    def _speak(self) -> None:
        here = self.cell()
        self.setAccessibleDescription(here.description if here else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint titles and cells."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, row in enumerate(self._rows):
            painter.setFont(self._appearance.font(0.9))
            painter.setPen(QColor(theme.text))
            title = QRect(0, number * (self._line() + 5), self._title_width() - 8, self._line())
            if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                title.moveRight(self.width() - 1)
            painter.drawText(title, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, row.title)
            for column, cell in enumerate(row.cells):
                self._paint_cell(painter, self.cell_rect(number, column), cell)
        if self.hasFocus() and self.cell() is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.drawRoundedRect(self.cell_rect(*self._at).adjusted(-2, -2, 2, 2), 5, 5)
        painter.end()

    def _paint_cell(self, painter: QPainter, place: QRect, cell: HeatCell) -> None:
        theme = self._appearance.theme
        painter.setFont(self._appearance.font(0.85, bold=cell.level is not None))
        if cell.level is None:
            painter.setPen(
                QPen(
                    QColor(theme.line_strong), 1, Qt.PenStyle.DashLine if cell.counts else Qt.PenStyle.DotLine
                )
            )
            painter.setBrush(QColor(theme.card if cell.counts else theme.window))
            painter.drawRoundedRect(place, 4, 4)
            painter.setPen(QColor(theme.muted))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.level(cell.level))
            painter.drawRoundedRect(place, 4, 4)
            painter.setPen(QColor(theme.level_text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, cell.mark)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from cell to cell, and open one."""
        row, column = self._at
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        key = Qt.Key(event.key())
        steps = {
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
            Qt.Key.Key_Left: (0, 1 if mirrored else -1),
            Qt.Key.Key_Right: (0, -1 if mirrored else 1),
        }
        if key in steps and self._rows:
            row = max(0, min(len(self._rows) - 1, row + steps[key][0]))
            column = max(0, min(len(self._rows[row].cells) - 1, column + steps[key][1]))
            self._at = (row, column)
            self._speak()
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self.cell() is not None:
            here = self.cell()
            assert here is not None
            self.opened.emit(here.key)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over cells."""
        over = self._cell_at(event.position().toPoint()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the cell under the mouse."""
        found = self._cell_at(event.position().toPoint())
        if found is not None and event.button() == Qt.MouseButton.LeftButton:
            self._at = found
            self.opened.emit(self._rows[found[0]].cells[found[1]].key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell what a cell is when the mouse rests on it."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._cell_at(event.pos())
            if found is not None:
                QToolTip.showText(event.globalPos(), self._rows[found[0]].cells[found[1]].description, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)
