"""Two charts of a plan: what effort buys, and when each fix is done."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QPolygonF

from muster.gui.widgets.chart import Chart
from muster.gui.widgets.copying import Rows
from muster.gui.widgets.own_way import own_way

FEW = 60  # points: more of them are a line without dots


class EffortCurve(Chart):
    """What effort buys, 0 to 100: marks across, the plan in hand as a ring; a click or Enter picks a point.

    `picked` tells the number of the point. Arrows go from point to point, Page Up and Page Down by a tenth of
    them, Home and End to the ends.
    """

    _points: Sequence[tuple[float, float]] = ()
    _most = 1.0  # the effort at the end of the axis
    _told: Callable[[float, float], str] = "{} {}".format
    _marks: Sequence[tuple[float, str]] = ()
    _plan: tuple[float, float] | None = None
    _unit = ""

    def show_curve(
        self,
        points: Sequence[tuple[float, float]],
        told: Callable[[float, float], str],
        marks: Sequence[tuple[float, str]],
        plan: tuple[float, float] | None,
        unit: str,
    ) -> None:
        """Show (effort, value) points, marks (value, name) and the plan in hand (effort, value).

        `told` puts a point into words: of hundreds, few are ever asked for.
        """
        self._points, self._told, self._marks, self._plan, self._unit = points, told, marks, plan, unit
        self._most = max((effort for effort, _ in points), default=1) or 1
        self.reset()

    def count(self) -> int:
        """Return how many points there are."""
        return len(self._points)

    def told(self, row: int) -> str:
        """Return a point in words."""
        return self._told(*self._points[row])

    def key(self, row: int) -> str:
        """Return the number of a point."""
        return str(row)

    def table(self) -> Rows:
        """Return the figures."""
        return [(f"{effort:g}", f"{value:.1f}") for effort, value in self._points]

    def sizeHint(self) -> QSize:
        """Grow with the text."""
        return QSize(420, self.line() * 12)

    def minimumSizeHint(self) -> QSize:
        """Stay readable in a narrow window."""
        return QSize(240, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go by a tenth of the points, or to the ends."""
        tenth = max(1, self.count() // 10)
        places = {
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self.count() - 1,
            Qt.Key.Key_PageUp: self.current + tenth,
            Qt.Key.Key_PageDown: self.current - tenth,
        }
        key = Qt.Key(event.key())
        if key in places and self.count():
            self.go_to(places[key])
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.count():  # up is more here
            self.go_to(self.current + (1 if key == Qt.Key.Key_Up else -1))
        else:
            super().keyPressEvent(event)

    def _frame(self) -> QRectF:
        side = QFontMetrics(self.appearance.font("small")).horizontalAdvance("100") + 10
        left = 16 if self._mirrored() else side
        return QRectF(left, 6, self.width() - side - 16, self.height() - self.line() - 14)

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _place(self, effort: float, value: float) -> QPointF:
        frame = self._frame()
        along = frame.width() * effort / self._most
        across = frame.right() - along if self._mirrored() else frame.left() + along
        return QPointF(across, frame.bottom() - frame.height() * value / 100)

    def row_at(self, place: QPoint) -> int:
        """Return the nearest point."""
        if not self._points:
            return -1
        return min(
            range(self.count()),
            key=lambda n: (self._place(*self._points[n]) - QPointF(place)).manhattanLength(),
        )

    def paint(self, painter: QPainter) -> None:
        """Paint axes, marks, the curve and the plan."""
        theme, frame = self.appearance.theme, self._frame()
        painter.setPen(QPen(QColor(theme.line_strong), 1))
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        start = self._place(0, 0).x()
        painter.drawLine(QPointF(start, frame.bottom()), QPointF(start, frame.top()))
        upright = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        beside = upright | (Qt.AlignmentFlag.AlignLeft if self._mirrored() else Qt.AlignmentFlag.AlignRight)
        line = self.line()
        for number in (0, 50, 100):
            height = max(self._place(0, number).y(), line / 2)
            painter.setPen(QColor(theme.muted))
            left = frame.right() + 6 if self._mirrored() else 0
            wide = self.width() - left if self._mirrored() else frame.left() - 6
            painter.drawText(QRectF(left, height - line / 2, wide, line), beside, str(number))
        for value, name in self._marks:
            height = self._place(0, value).y()
            painter.setPen(QPen(QColor(theme.good), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(frame.left(), height), QPointF(frame.right(), height))
            painter.drawText(QRectF(frame.left(), height, frame.width(), line), beside, name)
        if not self._points:
            return
        self._paint_curve(painter, frame)

    def _paint_curve(self, painter: QPainter, frame: QRectF) -> None:
        theme = self.appearance.theme
        below = QRectF(frame.left(), frame.bottom() + 3, frame.width(), self.line())
        painter.setPen(QColor(theme.muted))
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, "0")
        unit = f"{QLocale().toString(float(self._points[-1][0]), 'g', 6)} {self._unit}"
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, unit)
        places = [self._place(*row) for row in self._points]
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawPolyline(QPolygonF(places))
        painter.setBrush(QColor(theme.accent))
        if len(places) < FEW:
            for place in places:
                painter.drawEllipse(place, 3, 3)
        if self._plan is not None:
            painter.setBrush(QColor(theme.card))
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.drawEllipse(self._place(*self._plan), 6, 6)
        if 0 <= self.current < len(places) and self.hasFocus():
            painter.setBrush(QColor(theme.accent))
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.drawEllipse(places[self.current], 6, 6)


@dataclass(frozen=True, slots=True)
class ScheduleRow:
    """One fix: where it leads, its name, weeks, the day it is done as printed, and all of it in words."""

    key: str
    name: str
    weeks: float
    done: str
    text: str


class Schedule(Chart):
    """Bars side by side from the start, the longest at the bottom."""

    _rows: Sequence[ScheduleRow] = ()
    _heads: Sequence[str] = ()

    def show_rows(self, rows: Sequence[ScheduleRow], heads: Sequence[str]) -> None:
        """Show another plan."""
        self._rows, self._heads = rows, heads
        self.reset()

    def count(self) -> int:
        """Return how many bars there are."""
        return len(self._rows)

    def told(self, row: int) -> str:
        """Return a bar in words."""
        return self._rows[row].text

    def key(self, row: int) -> str:
        """Return the question of a bar."""
        return self._rows[row].key

    def table(self) -> Rows:
        """Return the figures."""
        return [self._heads, *((row.name, f"{row.weeks:g}", row.done) for row in self._rows)]

    def _step(self) -> int:
        return int(self.line() * 1.5)

    def sizeHint(self) -> QSize:
        """A line and a half for each fix."""
        return QSize(420, max(1, self.count()) * self._step() + 4)

    def minimumSizeHint(self) -> QSize:
        """Stay readable in a narrow window."""
        return QSize(240, self.sizeHint().height())

    def row_at(self, place: QPoint) -> int:
        """Return the bar at a place."""
        row = (place.y() - 2) // self._step()
        return row if 0 <= row < self.count() else -1

    def paint(self, painter: QPainter) -> None:
        """Paint names, bars and dates."""
        theme, metrics = self.appearance.theme, QFontMetrics(self.appearance.font("small"))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        names = int(min(self.width() * 0.4, 320))
        dates = max((metrics.horizontalAdvance(row.done) for row in self._rows), default=0) + 12
        room = max(20, self.width() - names - dates)
        most = max((row.weeks for row in self._rows), default=1) or 1
        for number, row in enumerate(self._rows):
            top = 2 + number * self._step()
            wide = room * row.weeks / most
            boxes = [
                QRectF(0, top, names - 8, self._step()),
                QRectF(names, top + self._step() * 0.22, max(2, wide), self._step() * 0.56),
                QRectF(names + wide + 6, top, dates, self._step()),
            ]
            if mirrored:
                for box in boxes:
                    box.moveLeft(self.width() - box.right())
            painter.setPen(QColor(theme.text))
            leading = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
            shown = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, int(boxes[0].width()))
            painter.drawText(boxes[0], leading, own_way(shown))
            painter.setPen(QColor(theme.muted))
            painter.drawText(boxes[2], leading, row.done)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.accent))
            painter.drawRoundedRect(boxes[1], 3, 3)
            if number == self.current and self.hasFocus():
                self.mark(painter, QRectF(1, top, self.width() - 3, self._step() - 1))
