"""A score of a part on the scale 0-100: the range it could have as a bar, the score as a mark.

The readiness as a whole has a picture of its own, see `readiness_picture`.
"""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from muster.gui.motion import Slide
from muster.gui.theme import Appearance
from muster.gui.tips import tip
from muster.gui.widgets.copying import Copyable, Rows


def paint_interval(
    painter: QPainter,
    place: QRectF,
    appearance: Appearance,
    score: float | None,
    bounds: tuple[float, float] | None,
    *,
    mirrored: bool = False,
    thresholds: tuple[float, ...] = (),
    likely: tuple[float, float] | None = None,
    tone: str = "",
) -> None:
    """Paint the track, the range, and the score's mark; in the colour of a verdict, if there is one."""
    theme = appearance.theme
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    thick = max(6.0, place.height() * 0.42)
    track = QRectF(place.left(), place.center().y() - thick / 2, place.width(), thick)

    def x(points: float) -> float:
        share = points / 100
        return track.right() - share * track.width() if mirrored else track.left() + share * track.width()

    painter.setPen(QPen(QColor(theme.line_strong), 1))
    painter.setBrush(QColor(theme.track))
    painter.drawRoundedRect(track, thick / 2, thick / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    plain = QColor({"bad": theme.bad, "warn": theme.warn, "good": theme.good}.get(tone, theme.open))
    if bounds is not None:
        colour = QColor(plain)
        colour.setAlpha(130)
        painter.setBrush(colour)
        ends = sorted((x(bounds[0]), x(bounds[1])))
        painter.drawRoundedRect(
            QRectF(ends[0], track.top(), max(3.0, ends[1] - ends[0]), thick), thick / 2, thick / 2
        )
    if likely is not None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(plain)
        ends = sorted((x(likely[0]), x(likely[1])))
        painter.drawRoundedRect(
            QRectF(ends[0], track.top() + thick * 0.2, max(3.0, ends[1] - ends[0]), thick * 0.6), 2, 2
        )
    for threshold in thresholds:
        painter.setPen(QPen(QColor(theme.muted), 1.2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x(threshold), place.top()), QPointF(x(threshold), place.bottom()))
    if score is not None:
        painter.setPen(QPen(QColor(theme.text), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(QPointF(x(score), place.top()), QPointF(x(score), place.bottom()))
    painter.restore()


class IntervalBar(Copyable, QWidget):
    """A bar to set beside a score; its accessible name carries the figures.

    In sight it slides to what it shows next; what is said of it is that at once.
    """

    told_as = QAccessible.Role.Graphic

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._score = Slide(self.update, self)
        self._low, self._high = Slide(self.update, self), Slide(self.update, self)
        self._thresholds: tuple[float, ...] = ()
        self._likely: tuple[float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_interval(
        self,
        score: float | None,
        bounds: tuple[float, float] | None,
        description: str,
        thresholds: tuple[float, ...] = (),
        likely: tuple[float, float] | None = None,
    ) -> None:
        """Show points of 0-100; `description` is what a screen reader says and the tooltip shows."""
        self._thresholds, self._likely = thresholds, likely
        low, high = bounds if bounds is not None else (None, None)
        for slide, aim in ((self._score, score), (self._low, low), (self._high, high)):
            slide.go_to(aim, still=not self.isVisible())
        self.setAccessibleName(description)
        self.setToolTip(tip(description))
        self.update()

    @property
    def is_moving(self) -> bool:
        """Whether what is painted is still on its way."""
        return any(slide.is_moving for slide in (self._score, self._low, self._high))

    @property
    def shown(self) -> tuple[float | None, float | None, float | None]:
        """Score and bounds as they are painted now."""
        return self._score.shown, self._low.shown, self._high.shown

    def table(self) -> Rows:
        """Return what the bar says."""
        return [[self.accessibleName()]]

    def sizeHint(self) -> QSize:
        """Return a line's height."""
        return QSize(110, int(self.fontMetrics().height() * 1.1))

    def minimumSizeHint(self) -> QSize:
        """Stay readable in a narrow panel."""
        return QSize(60, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bar, mirrored for languages that read from the right."""
        score, low, high = self.shown
        painter = QPainter(self)
        paint_interval(
            painter,
            QRectF(self.rect()).adjusted(2, 1, -2, -1),
            self._appearance,
            score,
            None if low is None or high is None else (low, high),
            mirrored=self.layoutDirection() == Qt.LayoutDirection.RightToLeft,
            thresholds=self._thresholds,
            likely=self._likely,
        )
        painter.end()
