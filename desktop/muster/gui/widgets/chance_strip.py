"""Three chances as one strip, each with its figure and its sign: not ready, with conditions, ready."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from muster.gui.icons import icon_pixmap
from muster.gui.widgets.chart import Chart
from muster.gui.widgets.copying import Rows
from muster.gui.widgets.icon_mark import VERDICTS

LEAST_FOR_TEXT = 0.09
GAP = 4  # px: between the drawing and the figure


class ChanceStrip(Chart):
    """Given (share 0-1, tone, short text, whole text); what is too thin for its text has a tip."""

    _parts: Sequence[tuple[float, str, str, str]] = ()

    def show_parts(self, parts: Sequence[tuple[float, str, str, str]]) -> None:
        """Show other chances."""
        self._parts = parts
        self.setAccessibleDescription("; ".join(part[3] for part in parts))
        self.reset()

    def count(self) -> int:
        """Return how many parts there are."""
        return len(self._parts)

    def told(self, row: int) -> str:
        """Return a part in words."""
        return self._parts[row][3]

    def table(self) -> Rows:
        """Return the figures."""
        return [[part[3]] for part in self._parts]

    def sizeHint(self) -> QSize:
        """One thick line."""
        return QSize(320, int(QFontMetrics(self.appearance.font("small")).height() * 1.5))

    def minimumSizeHint(self) -> QSize:
        """Stay readable in a narrow window."""
        return QSize(160, self.sizeHint().height())

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _places(self) -> list[QRectF]:
        left, places = 0.0, []
        for share, *_ in self._parts:
            wide = share * self.width()
            places.append(QRectF(left, 0, wide, self.height()))
            left += wide
        if self._is_mirrored():
            places = [QRectF(self.width() - p.right(), 0, p.width(), p.height()) for p in places]
        return places

    def row_at(self, place: QPoint) -> int:
        """Return the part at a place."""
        for number, box in enumerate(self._places()):
            if box.contains(place):
                return number
        return -1

    def paint(self, painter: QPainter) -> None:
        """Paint the parts."""
        theme = self.appearance.theme
        colours = {"bad": theme.bad, "warn": theme.warn, "good": theme.good}
        for number, (box, part) in enumerate(zip(self._places(), self._parts, strict=True)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours[part[1]]))
            painter.drawRect(box)
            if part[0] >= LEAST_FOR_TEXT:
                painter.setPen(QColor(theme.accent_text))
                metrics = painter.fontMetrics()
                side, wide = metrics.ascent(), metrics.horizontalAdvance(part[2])
                left = int(box.center().x() - (side + GAP + wide) / 2)
                ratio, mirrored = painter.device().devicePixelRatioF(), self._is_mirrored()
                first = left + wide + GAP if mirrored else left
                drawn = icon_pixmap(VERDICTS[part[1]][0], theme.accent_text, side, ratio=ratio)
                painter.drawPixmap(first, int(box.center().y()) - side // 2, drawn)
                text = QRectF(left if mirrored else left + side + GAP, box.top(), wide + 1, box.height())
                painter.drawText(text, Qt.AlignmentFlag.AlignCenter, part[2])
            if number == self.current and self.hasFocus():
                self.mark(painter, box.adjusted(1, 1, -1, -1))
