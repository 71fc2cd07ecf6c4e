"""Strength over time: the ceiling as a stepped line, what was deployed as dots."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QLineF, QLocale, QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from muster.gui.theme import Appearance
from muster.gui.tips import show_tip
from muster.gui.widgets.copying import Copyable, Rows
from muster.gui.widgets.focus_ring import paint_ring
from muster.gui.widgets.free_place import free_place
from muster.gui.widgets.spoken import tell_row

LEAST_FOR_A_LINE = 3
MOST_TICKS = 4  # figures at the upright axis


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """Months since the decision; persons, None where unknown; `text` is said and shown as a tip."""

    month: float
    ceiling: int | None
    deployed: int | None
    text: str


def _grouped(number: int) -> str:
    return QLocale().toString(number)


def round_ticks(most: float) -> list[int]:
    """Return the round figures to stand at an axis that ends at `most`: two to four where it can be."""
    step = 1
    while most // step > MOST_TICKS:
        step = step * 5 // 2 if str(step)[0] == "2" else step * 2  # 1, 2, 5, 10, 20 ...
    return [step * number for number in range(1, int(most // step) + 1)]


class StrengthChart(Copyable, QWidget):
    """Given points; a line joins the dots only where there are at least three. Arrow keys go through them."""

    rings_itself = True

    def __init__(self, appearance: Appearance, name: str, months: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._name = name
        self._months = months
        self._points: Sequence[ChartPoint] = ()
        self.current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def show_points(self, points: Sequence[ChartPoint]) -> None:
        """Show other points, in the order of their months."""
        self._points = points
        self.current = -1
        self.update()

    def count(self) -> int:
        """Return how many points there are."""
        return len(self._points)

    def told(self, row: int) -> str:
        """Return a point in words."""
        return self._points[row].text

    def table(self) -> Rows:
        """Return every point in words, a line each."""
        return [[point.text] for point in self._points]

    def sizeHint(self) -> QSize:
        """Grow with the text."""
        return QSize(480, int(QFontMetrics(self._appearance.font()).height() * 10))

    def minimumSizeHint(self) -> QSize:
        """Stay readable in a narrow window."""
        return QSize(260, self.sizeHint().height())

    def _frame(self) -> QRectF:
        metrics = QFontMetrics(self._appearance.font("small"))
        side = metrics.horizontalAdvance("99 999") + 10
        left = 14 if self._mirrored() else side
        return QRectF(left, 8, self.width() - side - 14, self.height() - metrics.height() - 18)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _across(self, month: float) -> float:
        """Return where a month stands: time runs as the language does."""
        frame, (months, _) = self._frame(), self._most()
        along = frame.width() * month / months
        return frame.right() - along if self._mirrored() else frame.left() + along

    def _most(self) -> tuple[float, float]:
        months = max((point.month for point in self._points), default=1) or 1
        people = max((max(p.ceiling or 0, p.deployed or 0) for p in self._points), default=1) or 1
        return months * 1.04, people * 1.08

    def place(self, number: int) -> QPointF:
        """Return where a point is drawn, at its deployed strength or else at its ceiling."""
        point, frame = self._points[number], self._frame()
        people = self._most()[1]
        value = point.deployed if point.deployed is not None else point.ceiling or 0
        return QPointF(self._across(point.month), frame.bottom() - frame.height() * value / people)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint axes, ceiling, dots and their figures."""
        theme, frame = self._appearance.theme, self._frame()
        months, people = self._most()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._appearance.font("small"))
        painter.setPen(QPen(QColor(theme.line_strong), 1))
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        start = self._across(0)
        painter.drawLine(QPointF(start, frame.bottom()), QPointF(start, frame.top()))
        painter.setPen(QColor(theme.muted))
        mirrored, upright = self._mirrored(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        first, last = Qt.AlignmentFlag.AlignLeft | upright, Qt.AlignmentFlag.AlignRight | upright
        beside = first if mirrored else last
        metrics = painter.fontMetrics()
        high = metrics.height()
        for value in round_ticks(people):
            height = frame.bottom() - frame.height() * value / people - high / 2
            place = QRectF(0, height, frame.left() - 6, high)
            if mirrored:
                place = QRectF(frame.right() + 6, height, self.width() - frame.right() - 6, high)
            painter.drawText(place, beside, _grouped(value))
        step = next(s for s in (1, 3, 6, 12, 24, 48, 96) if months / s <= 9)
        month = 0
        while month <= months:
            x = self._across(month)
            below = QRectF(x - 2 * high, frame.bottom() + 2, 4 * high, high)
            painter.drawText(below, Qt.AlignmentFlag.AlignCenter, str(month))
            month += step
        wide = metrics.horizontalAdvance(self._months) + 2
        far = frame.left() if mirrored else frame.right() - wide
        painter.drawText(QRectF(far, frame.bottom() - high - 2, wide, high), beside, self._months)
        self._paint_ceiling(painter)
        self._paint_deployed(painter)
        if self.hasFocus():
            paint_ring(painter, self.rect(), theme)
        painter.end()

    def _ceiling(self) -> list[QPointF]:
        """Return the corners of the stepped line of what was authorised."""
        people, frame = self._most()[1], self._frame()
        corners: list[QPointF] = []
        last = 0.0
        for point in self._points:
            if point.ceiling is None:
                continue
            x = self._across(point.month)
            if corners:
                corners.append(QPointF(x, last))
            last = frame.bottom() - frame.height() * point.ceiling / people
            corners.append(QPointF(x, last))
        if corners:
            corners.append(QPointF(frame.left() if self._mirrored() else frame.right(), last))
        return corners

    def _deployed(self) -> list[int]:
        return [number for number, point in enumerate(self._points) if point.deployed is not None]

    def figures(self) -> list[tuple[QRectF, str]]:
        """Return where the figure of each dot is written, and what: where no line runs through it."""
        metrics, frame = QFontMetrics(self._appearance.font("small")), self._frame()
        start = self._across(0)
        lines = [QLineF(start, frame.top(), start, frame.bottom())]
        dots = [self.place(number) for number in self._deployed()]
        joined = dots if len(dots) >= LEAST_FOR_A_LINE else []
        for corners in (self._ceiling(), joined):
            lines += [QLineF(a, b) for a, b in pairwise(corners)]
        taken = [QRectF(dot.x() - 4, dot.y() - 4, 8, 8) for dot in dots]
        wide = metrics.horizontalAdvance(self._months) + 2
        far = frame.left() if self._mirrored() else frame.right() - wide
        taken.append(QRectF(far, frame.bottom() - metrics.height() - 2, wide, metrics.height()))
        written = []
        for number, dot in zip(self._deployed(), dots, strict=True):
            text = _grouped(self._points[number].deployed or 0)
            size = QSizeF(metrics.horizontalAdvance(text) + 2, metrics.height())
            place = free_place(dot, size, lines, taken, frame)
            taken.append(place)
            written.append((place, text))
        return written

    def _paint_ceiling(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self._appearance.theme.muted), 1.5, Qt.PenStyle.DashLine))
        if corners := self._ceiling():
            painter.drawPolyline(QPolygonF(corners))

    def _paint_deployed(self, painter: QPainter) -> None:
        theme, numbers = self._appearance.theme, self._deployed()
        painter.setPen(QPen(QColor(theme.accent), 2))
        if len(numbers) >= LEAST_FOR_A_LINE:
            painter.drawPolyline(QPolygonF([self.place(n) for n in numbers]))
        painter.setBrush(QColor(theme.accent))
        for number in numbers:
            big = number == self.current and self.hasFocus()
            painter.drawEllipse(self.place(number), 6 if big else 4, 6 if big else 4)
        painter.setPen(QColor(theme.text))
        for place, text in self.figures():
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from point to point and say each."""
        on = -1 if self._mirrored() else 1  # later: to the left where the language runs from the right
        step = {Qt.Key.Key_Right: on, Qt.Key.Key_Left: -on}.get(Qt.Key(event.key()))
        if step is None or not self._points:
            super().keyPressEvent(event)
            return
        self.current = max(0, min(len(self._points) - 1, self.current + step))
        text = self.told(self.current)
        self.setAccessibleDescription(text)
        show_tip(self.mapToGlobal(self.place(self.current).toPoint()), text, self)
        self.update()
        tell_row(self, self.current)

    def event(self, event: QEvent) -> bool:
        """Tell the nearest point in a tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._points:
            near = min(
                range(len(self._points)),
                key=lambda n: (self.place(n) - QPointF(event.pos())).manhattanLength(),
            )
            show_tip(event.globalPos(), self._points[near].text, self)
            return True
        return super().event(event)
