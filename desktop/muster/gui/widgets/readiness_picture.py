"""The one picture of readiness on the screen: paints the shapes that the drawing has laid out."""

from dataclasses import replace
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from muster.gui.motion import Slide
from muster.gui.theme import Appearance, Theme
from muster.gui.tips import tip
from muster.gui.widgets.copying import Copyable, Rows
from muster.gui.widgets.focus_ring import paint_ring
from muster.gui.widgets.icon_mark import words_of
from muster.phrases.direction import Direction
from muster.picture.description import Picture
from muster.picture.drawing import Box, Disc, Drawing, Role, Shape, Stroke, Words, draw

MARGIN = 5  # px round the picture, where the ring of the keyboard has room
LETTERS = "small"  # the size of the words
MOST_WIDTHS = 8
BOUNDS_ALPHA = 105  # of 255
WAYS: dict[Direction | None, int] = {
    "ltr": int(Qt.TextFlag.TextForceLeftToRight),
    "rtl": int(Qt.TextFlag.TextForceRightToLeft),
}
SLIDING: frozenset[Role] = frozenset({"bounds", "likely", "mark"})


def tone_colour(theme: Theme, tone: str) -> QColor:
    """Return the colour of a verdict."""
    return QColor({"bad": theme.bad, "warn": theme.warn, "good": theme.good}.get(tone, theme.open))


def _colour(role: Role, theme: Theme, tone: str) -> QColor:
    match role:
        case "bounds" | "likely":
            return tone_colour(theme, tone)
        case "track":
            return QColor(theme.track)
        case "border" | "muted":
            return QColor(theme.muted)
        case "mark" | "dot" | "text":
            return QColor(theme.text)
        case _ as never:
            assert_never(never)


def between(before: Shape | None, shape: Shape, way: float) -> Shape:
    """Return a bar or a mark on its way (0-1) from where it was; whatever else is where it belongs."""

    def mixed(old: float, new: float) -> float:
        return old + (new - old) * way

    if shape.role not in SLIDING or way >= 1:
        return shape
    if isinstance(shape, Box) and isinstance(before, Box):
        return replace(shape, x=mixed(before.x, shape.x), wide=mixed(before.wide, shape.wide))
    if isinstance(shape, Stroke) and isinstance(before, Stroke):
        return replace(shape, x=mixed(before.x, shape.x))
    return shape


class ReadinessPicture(Copyable, QWidget):
    """Given a picture; as high as its words need in the width there is. Its text is what is said of it.

    In sight its bars and its mark slide to where they belong; words and colour are there at once.
    """

    rings_itself = True
    told_as = QAccessible.Role.Graphic

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._picture: Picture | None = None
        self._drawings: dict[int, Drawing] = {}
        self._before: dict[Role, Shape] = {}  # what slides, where it was
        self._way = Slide(self.update, self)  # 0 there, 1 where it belongs
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # so that it can be read out and copied by keyboard
        appearance.changed.connect(self._look_changed)

    def show_picture(self, picture: Picture) -> None:
        """Show another picture; what is said of it is the same in words."""
        if picture == self._picture:
            return
        self._start_slide(picture)
        self.setAccessibleName(words_of(picture.title))
        self.setAccessibleDescription(picture.text)
        self.setToolTip(tip(picture.text))
        self._look_changed()

    def _start_slide(self, picture: Picture) -> None:
        if self._picture is None or not self.isVisible():
            self._before = {}
        else:
            self._before = {shape.role: shape for shape in self.shown() if shape.role in SLIDING}
        self._picture = picture
        self._way.go_to(0.0, still=True)
        self._way.go_to(1.0, still=not self._before)

    @property
    def is_moving(self) -> bool:
        """Whether what is painted is still on its way."""
        return self._way.is_moving

    def shown(self) -> list[Shape]:
        """Return the shapes where they are painted now."""
        way = self._way.shown if self._way.shown is not None else 1.0
        shapes = self._drawing(self._room(self.width())).shapes
        return [between(self._before.get(shape.role), shape, way) for shape in shapes]

    def table(self) -> Rows:
        """Return the picture in words."""
        return [] if self._picture is None else [[line] for line in self._picture.lines]

    def _look_changed(self) -> None:
        room = self._room(self.width())
        before = self._drawings.get(room)
        self._drawings.clear()
        if before is None or self._drawing(room).high != before.high:
            self.updateGeometry()
        self.update()

    def _drawing(self, wide: int) -> Drawing:
        """Return the shapes for a width, laid out once: painting only paints."""
        if wide not in self._drawings:
            if len(self._drawings) > MOST_WIDTHS:  # a window that is being dragged asks for many
                self._drawings.clear()
            plain = QFontMetricsF(self._appearance.font(LETTERS))
            bold = QFontMetricsF(self._appearance.font(LETTERS, bold=True))

            def measure(text: str, is_bold: bool) -> float:
                return (bold if is_bold else plain).horizontalAdvance(text)

            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            if self._picture is None:
                self._drawings[wide] = Drawing(wide, plain.height(), plain.height(), ())
            else:
                self._drawings[wide] = draw(self._picture, wide, plain.height(), measure, mirrored=mirrored)
        return self._drawings[wide]

    def _room(self, width: int) -> int:
        return max(60, width - 2 * MARGIN)

    def hasHeightForWidth(self) -> bool:
        """Grow where the names need more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the picture in a width."""
        return int(self._drawing(self._room(width)).high) + 1 + 2 * MARGIN

    def sizeHint(self) -> QSize:
        """Prefer a wide picture."""
        return QSize(320, self.heightForWidth(max(60, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Stay readable in a narrow panel."""
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shapes, one after the other."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(MARGIN, MARGIN)
        made = self._drawing(self._room(self.width()))
        for shape in self.shown():
            self._paint(painter, shape, made.line)
        painter.resetTransform()
        if self.hasFocus():
            paint_ring(painter, self.rect(), self._appearance.theme)
        painter.end()

    def _paint(self, painter: QPainter, shape: Shape, line: float) -> None:
        theme = self._appearance.theme
        colour = _colour(shape.role, theme, self._picture.tone if self._picture is not None else "open")
        painter.setPen(Qt.PenStyle.NoPen)
        match shape:
            case Box(x, y, wide, high, radius, role):
                if role == "bounds":
                    colour.setAlpha(BOUNDS_ALPHA)
                elif role == "track":
                    painter.setPen(QPen(QColor(theme.line_strong), 1))
                painter.setBrush(colour)
                painter.drawRoundedRect(QRectF(x, y, wide, high), radius, radius)
            case Stroke(x, top, bottom, thick, _, is_dashed):
                style = Qt.PenStyle.DashLine if is_dashed else Qt.PenStyle.SolidLine
                painter.setPen(QPen(colour, thick, style, Qt.PenCapStyle.FlatCap))
                painter.drawLine(QPointF(x, top), QPointF(x, bottom))
            case Disc(x, y, radius, _):
                painter.setPen(QPen(QColor(theme.card), 1.2))
                painter.setBrush(colour)
                painter.drawEllipse(QPointF(x, y), radius, radius)
            case Words(x, y, text, _, is_bold, way):
                painter.setPen(colour)
                painter.setFont(self._appearance.font(LETTERS, bold=is_bold))
                place = QRectF(x - self.width(), y, 2 * self.width(), line)
                painter.drawText(place, WAYS.get(way, 0) | Qt.AlignmentFlag.AlignCenter, text)
            case _ as never:
                assert_never(never)
