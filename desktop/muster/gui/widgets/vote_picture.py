"""Votes as dots in five columns, large enough for the back of a room."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from muster.gui.theme import Appearance
from muster.gui.widgets.own_way import own_way

COLUMNS = 5
LEAST = 12  # pixels: a row of forty
FIGURES = 0.51  # of the height of a row
WORDS = 0.46  # likewise: names and how it is known, which are long


@dataclass(frozen=True, slots=True)
class VoteRow:
    """One person's row: a name (empty without names), the level now and before, how it is known."""

    name: str
    level: int | None
    before: int | None
    sure: str


class VotePicture(QWidget):
    """Paints rows; what it says is also its accessible description."""

    told_as = QAccessible.Role.Graphic

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._rows: tuple[VoteRow, ...] = ()
        self._largest = 0  # pixels; 0: what the text size gives
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_largest(self, pixels: int) -> None:
        """Let rows be so many pixels high where there is room, whatever the text size."""
        if pixels != self._largest:
            self._largest = pixels
            self.updateGeometry()
            self.update()

    def _most(self) -> int:
        return self._largest or int(QFontMetrics(self._appearance.font("head")).height() * 1.5)

    def show_rows(self, rows: Sequence[VoteRow]) -> None:
        """Show other rows."""
        self._rows = tuple(rows)
        said = (f"{row.name} {'–' if row.level is None else row.level} {row.sure}".strip() for row in rows)
        self.setAccessibleDescription("; ".join(said))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room that all rows want at their largest."""
        return QSize(900, self._most() * (len(self._rows) + 1))

    def minimumSizeHint(self) -> QSize:
        """Stay readable with many rows."""
        return QSize(400, LEAST * (len(self._rows) + 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint as large as the height lets every row stand."""
        if not self._rows:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, count = self._appearance.theme, len(self._rows) + 1
        high = min(self._most(), max(LEAST, self.height() // count))
        left, sure = int(self.width() * 0.3), int(self.width() * 0.26)
        wide = (self.width() - left - sure) // COLUMNS
        align = Qt.AlignmentFlag
        painter.setFont(self._appearance.font_of(int(high * WORDS), bold=True))
        painter.setPen(QColor(theme.muted))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        lead = align.AlignVCenter | align.AlignLeading

        def placed(x: int, top: int, room: int) -> QRect:
            return QRect(self.width() - x - room if mirrored else x, top, room, high)

        for level in range(COLUMNS):
            painter.drawText(placed(left + level * wide, 0, wide), align.AlignCenter, str(level))
        words = self._appearance.font_of(int(high * WORDS))
        metrics = QFontMetrics(words)
        for place, row in enumerate(self._rows, start=1):
            top = place * high
            painter.setPen(QPen(QColor(theme.line), 1))
            painter.drawLine(0, top, self.width(), top)
            painter.setFont(words)
            painter.setPen(QColor(theme.text))
            name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, left - 16)
            painter.drawText(placed(8, top, left - 16), lead, own_way(name))
            painter.drawText(
                placed(self.width() - sure + 8, top, sure - 8),
                lead,
                metrics.elidedText(row.sure, Qt.TextElideMode.ElideRight, sure - 12),
            )
            side = int(high * 0.88)
            for mark, filled in ((row.before, False), (row.level, True)):
                if mark is None:
                    continue
                spot = QRect(0, 0, side, side)
                spot.moveCenter(placed(left + mark * wide, top, wide).center())
                painter.setPen(QPen(theme.level(mark), 2))
                painter.setBrush(theme.level(mark) if filled else Qt.BrushStyle.NoBrush)
                painter.drawEllipse(spot)
                if filled:
                    painter.setPen(theme.on_level(mark))
                    painter.setFont(self._appearance.font_of(int(high * FIGURES), bold=True))
                    painter.drawText(spot, align.AlignCenter, str(mark))
        painter.end()
