"""A tornado: for each answer how far the score would move, from level 0 to level 4."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from muster.gui.widgets.chart import Chart
from muster.gui.widgets.copying import Rows
from muster.gui.widgets.own_way import own_way


@dataclass(frozen=True, slots=True)
class TornadoRow:
    """One question: where it leads, its name, R with level 0 and with level 4, drawn and as printed."""

    key: str
    name: str
    low: float
    high: float
    low_text: str
    high_text: str
    text: str


class Tornado(Chart):
    """Given rows and the score; the widest row stands on top."""

    _rows: Sequence[TornadoRow] = ()
    _score = 0.0
    _heads: Sequence[str] = ()

    def show_rows(self, rows: Sequence[TornadoRow], score: float, heads: Sequence[str]) -> None:
        """Show other rows; `heads` are the heads of the table that can be copied."""
        self._rows, self._score, self._heads = rows, score, heads
        self.reset()

    def count(self) -> int:
        """Return how many rows there are."""
        return len(self._rows)

    def told(self, row: int) -> str:
        """Return a row in words."""
        return self._rows[row].text

    def key(self, row: int) -> str:
        """Return the question of a row."""
        return self._rows[row].key

    def table(self) -> Rows:
        """Return the figures."""
        return [self._heads, *((row.name, row.low_text, row.high_text) for row in self._rows)]

    def sizeHint(self) -> QSize:
        """A line and a half for each row."""
        return QSize(480, max(1, self.count()) * self._step() + 6)

    def minimumSizeHint(self) -> QSize:
        """Stay readable in a narrow window."""
        return QSize(240, self.sizeHint().height())

    def _step(self) -> int:
        return int(self.line() * 1.55)

    def row_at(self, place: QPoint) -> int:
        """Return the row at a place."""
        row = (place.y() - 3) // self._step()
        return row if 0 <= row < self.count() else -1

    def paint(self, painter: QPainter) -> None:
        """Paint names to the left, bars on one scale, the score as a line."""
        if not self._rows:
            return
        theme, metrics = self.appearance.theme, QFontMetrics(self.appearance.font("small"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        figures = metrics.horizontalAdvance("100.0") + 6
        names = int(min(self.width() * 0.45, 360))
        left, right = names + figures, self.width() - figures - 4
        low = min(min(row.low for row in self._rows), self._score)
        high = max(max(row.high for row in self._rows), self._score)
        reach = max(high - low, 1e-9)

        def across(value: float) -> float:
            share = (value - low) / reach
            place = left + (right - left) * share
            return self.width() - place if mirrored else place

        for number, row in enumerate(self._rows):
            top = 3 + number * self._step()
            box = QRectF(0, top, names - 8, self._step())
            if mirrored:
                box.moveLeft(self.width() - names + 8)
            painter.setPen(QColor(theme.text))
            shown = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, int(box.width()))
            painter.drawText(
                box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, own_way(shown)
            )
            height = self._step() * 0.55
            middle = top + self._step() / 2
            a, now, b = across(row.low), across(self._score), across(row.high)
            painter.setPen(Qt.PenStyle.NoPen)
            for start, end, colour in ((a, now, theme.bad), (now, b, theme.good)):
                painter.setBrush(QColor(colour))
                painter.drawRect(QRectF(min(start, end), middle - height / 2, abs(end - start), height))
            painter.setPen(QColor(theme.muted))
            first, last = (row.high_text, row.low_text) if mirrored else (row.low_text, row.high_text)
            edge = min(a, b)
            painter.drawText(
                QRectF(edge - figures, top, figures - 4, self._step()),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight,
                first,
            )
            painter.drawText(
                QRectF(max(a, b) + 4, top, figures, self._step()),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                last,
            )
            if number == self.current and self.hasFocus():
                self.mark(painter, QRectF(1, top, self.width() - 3, self._step() - 1))
        painter.setPen(QPen(QColor(theme.text), 1.5))
        painter.drawLine(
            QPoint(round(across(self._score)), 2), QPoint(round(across(self._score)), self.height() - 3)
        )
