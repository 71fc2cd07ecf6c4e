"""Five anchored levels to choose from, by mouse, by arrow keys and space, or by figure."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QVBoxLayout, QWidget

from muster.gui.theme import Appearance
from muster.gui.widgets.badge import paint_badge
from muster.gui.widgets.lines import ends_at_right, paint_lines

_WRAP = Qt.TextFlag.TextWordWrap
_PAD = 12
_EDGE = 5  # px between the edge of a card and its texts, above and below
TINT = 0.13  # of the level's own colour in the ground of the chosen card
KEYS = ("0", "1", "2", "3", "4")

Placed = Callable[[int, int, int, int], QRect]


def mixed(ground: str, colour: QColor, share: float) -> QColor:
    """Return the ground with a share of another colour in it."""
    base = QColor(ground)
    parts = zip(base.getRgb()[:3], colour.getRgb()[:3], strict=True)  # type: ignore[index]
    return QColor(*(round(old + (new - old) * share) for old, new in parts))


def paint_tick(painter: QPainter, place: QRect, colour: QColor) -> None:
    """Paint a tick that fills `place`, in any font alike."""
    painter.save()
    pen = QPen(colour, max(2.0, place.height() / 6))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    shape = ((0.12, 0.55), (0.4, 0.82), (0.9, 0.2))
    points = [QPointF(place.x() + x * place.width(), place.y() + y * place.height()) for x, y in shape]
    painter.drawPolyline(QPolygonF(points))
    painter.restore()


def _height(metrics: QFontMetrics, text: str, wide: int, room: int) -> int:
    if wide < room and "\n" not in text:
        return metrics.height()
    return metrics.boundingRect(QRect(0, 0, room, 10_000), _WRAP, text).height()


class LevelCard(QAbstractButton):
    """One level: its figure, its name, what an outsider would see, and the key that chooses it."""

    leaves_enter = True  # Enter goes on to the next question

    def __init__(self, level: int, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level = level
        self._appearance = appearance
        self._title = self._detail = ""
        self._key = KEYS[level]
        self._measured: dict[int, tuple[int, int]] = {}
        self._wide: tuple[int, int] | None = None  # how wide title and detail are on one line
        self._side = self._key_wide = 0  # of badge and key, once measured
        appearance.changed.connect(self._forget_measures)
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_level(self, title: str, detail: str) -> None:
        """Set the texts of this level."""
        if (title, detail) == (self._title, self._detail):
            return
        self._title, self._detail = title, detail
        self._measured.clear()
        self._wide = None
        self.setAccessibleName(f"{self.level} – {title}")
        self.setAccessibleDescription(detail)
        self.updateGeometry()
        self.update()

    def show_key(self, key: str) -> None:
        """Show which key chooses it; an empty text shows none."""
        if key != self._key:
            self._key = key
            self._forget_measures()
            self.updateGeometry()
            self.update()

    def forget_key(self) -> None:
        """Measure the room of the keys anew: those of other cards may be wider now."""
        before, self._key_wide = self._key_wide, 0
        if before != self._key_width():
            self._forget_measures()
            self.updateGeometry()
            self.update()

    @property
    def key(self) -> str:
        """The key that is shown."""
        return self._key

    def show_chosen(self, chosen: bool) -> None:
        """Show whether it is the chosen one; only then Tab leads to it."""
        policy = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
        if self.focusPolicy() != policy:
            self.setFocusPolicy(policy)
        if self.isChecked() != chosen:
            self.setAutoExclusive(False)  # which lets nothing go, and looks at all five each time
            self.setChecked(chosen)
            self.setAutoExclusive(True)

    @property
    def _picker(self) -> "LevelPicker | None":
        parent = self.parentWidget()
        return parent if isinstance(parent, LevelPicker) else None

    def _badge_side(self) -> int:
        if not self._side:
            self._side = int(self.fontMetrics().height() * 1.35)
        return self._side

    def _text_left(self) -> int:
        return _PAD + self._badge_side() + _PAD

    def _key_width(self) -> int:
        if not self._key_wide:
            self._key_wide = self._measure_key()
        return self._key_wide

    def _measure_key(self) -> int:
        """Return the room of the widest key of all five, so that they stand under each other."""
        metrics = QFontMetrics(self._appearance.font("small"))
        keys = [card.key for card in self._picker.cards] if self._picker is not None else [self._key]
        return max(metrics.horizontalAdvance(key or "0") for key in keys) + 14

    def _text_width(self, width: int) -> int:
        tick = self._badge_side() + 6
        return max(60, width - self._text_left() - self._key_width() - tick - 2 * _PAD)

    def _heights(self, width: int) -> tuple[int, int]:
        if width not in self._measured:  # layouts ask for the same few widths over and over
            self._measured[width] = self._measure(width)
        return self._measured[width]

    def _measure(self, width: int) -> tuple[int, int]:
        room = self._text_width(width)
        bold, plain = QFontMetrics(self._appearance.font(bold=True)), QFontMetrics(self._appearance.font())
        if self._wide is None:  # most texts fit on a line, and that is quick to tell for every width
            self._wide = bold.horizontalAdvance(self._title), plain.horizontalAdvance(self._detail)
        title = _height(bold, self._title, self._wide[0], room)
        return title, _height(plain, self._detail, self._wide[1], room) if self._detail else 0

    def _forget_measures(self) -> None:
        self._measured.clear()
        self._wide = None
        self._side = self._key_wide = 0

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._forget_measures()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell the layouts when fewer lines or more are needed: they keep what a narrow card asked for."""
        super().resizeEvent(event)
        widths = (event.oldSize().width(), event.size().width())
        before, now = (self.heightForWidth(max(240, width)) for width in widths)
        if before != now:
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Cards grow when their text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that both texts need."""
        title, detail = self._heights(width)
        return max(self._badge_side(), title + detail + (1 if detail else 0)) + 2 * _EDGE

    def sizeHint(self) -> QSize:
        """Prefer the width of a page column; as high as it is now, so that no other width is measured."""
        return QSize(640, self.heightForWidth(self.width() if self.width() >= 240 else 640))

    def minimumSizeHint(self) -> QSize:
        """Stay usable in a narrow window."""
        return QSize(240, self.heightForWidth(max(240, self.width())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from card to card without choosing; Enter is left to the page."""
        picker = self._picker
        if picker is not None and picker.step(event, self.level):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card in the colours of the theme: the chosen one in those of its level, with a tick.

        Where the chosen one has its tick the others have an empty ring: nothing looks like a choice that
        nobody made.
        """
        theme = self._appearance.theme
        colour = theme.level(self.level)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        edge = colour if chosen else QColor(theme.accent if self.underMouse() else theme.line)
        painter.setPen(QPen(edge, 2 if chosen else 1))
        painter.setBrush(mixed(theme.card, colour, TINT) if chosen else QColor(theme.card))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 7, 7)

        side, width = self._badge_side(), self._text_width(self.width())
        title_height, detail_height = self._heights(self.width())
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight

        def placed(x: int, y: int, w: int, h: int) -> QRect:
            return QRect(x if left_to_right else self.width() - x - w, y, w, h)

        paint_badge(painter, placed(_PAD, _EDGE, side, side), self.level, theme)
        painter.setPen(QColor(theme.text))
        painter.setFont(self._appearance.font(bold=True))
        self._paint_text(painter, placed(self._text_left(), _EDGE, width, title_height), self._title)
        painter.setPen(QColor(theme.text if chosen else theme.muted))
        painter.setFont(self._appearance.font())
        below = placed(self._text_left(), _EDGE + title_height + 1, width, detail_height + 2)
        self._paint_text(painter, below, self._detail)
        self._paint_key(painter, placed)
        left = self.width() - _PAD - self._key_width() - side
        size = int(side * 0.7)
        mark = placed(left, _EDGE + (side - size) // 2, size, size)
        if chosen:
            paint_tick(painter, mark, self._tick_colour())
        else:
            painter.setPen(QPen(QColor(theme.line_strong), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(mark.adjusted(2, 2, -2, -2))
        painter.end()

    def _paint_text(self, painter: QPainter, room: QRect, text: str) -> None:
        top = Qt.AlignmentFlag.AlignTop
        if ends_at_right(text):
            side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
            paint_lines(painter, room, text, side | top)
        else:
            painter.drawText(room, Qt.AlignmentFlag.AlignLeading | top | _WRAP, text)

    def _tick_colour(self) -> QColor:
        """Return the level's colour, or that of text where the level's is too near to the ground."""
        theme = self._appearance.theme
        return theme.level(self.level) if QColor(theme.card).lightnessF() > 0.5 else QColor(theme.text)

    def _paint_key(self, painter: QPainter, placed: Placed) -> None:
        if not self._key:
            return
        theme = self._appearance.theme
        font = self._appearance.font("small")
        metrics = QFontMetrics(font)
        wide, high = self._key_width(), metrics.height() + 4
        key = placed(self.width() - _PAD - wide, _EDGE + 1, wide, high)
        painter.setPen(QPen(QColor(theme.line_strong), 1))
        painter.setBrush(QColor(theme.card))
        painter.drawRoundedRect(key, 3, 3)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, self._key)


class LevelPicker(QWidget):
    """The five cards of a question, one stop for Tab; emits the level that the user chose.

    The keyboard is on the chosen card, or on all five together, with one ring round them, while none is
    chosen: so that nothing looks like a choice that nobody made, and a screen reader says the question.
    """

    picked = Signal(int)
    leaves_enter = True

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(5)
        self.cards: list[LevelCard] = []
        self.cards += [LevelCard(level, appearance, self) for level in range(5)]
        for card in self.cards:
            layout.addWidget(card)
            card.clicked.connect(lambda _checked, chosen=card.level: self._clicked(chosen))
        appearance.changed.connect(self._relayout)

    def _relayout(self) -> None:
        for card in self.cards:
            card.updateGeometry()

    def _clicked(self, level: int) -> None:
        self.show_level(level)
        self.picked.emit(level)

    def show_levels(self, levels: Sequence[tuple[str, str]]) -> None:
        """Set title and detail of the five levels."""
        for card, (title, detail) in zip(self.cards, levels, strict=True):
            card.show_level(title, detail)

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show which keys choose the five levels; empty texts where none does."""
        for card, key in zip(self.cards, keys, strict=True):
            card.show_key(key)
        for card in self.cards:
            card.forget_key()

    def show_level(self, level: int | None) -> None:
        """Show which level is chosen, or none."""
        for card in self.cards:
            card.show_chosen(card.level == level)
        policy = Qt.FocusPolicy.TabFocus if level is None else Qt.FocusPolicy.NoFocus
        if self.focusPolicy() != policy:
            had = self.hasFocus()
            self.setFocusPolicy(policy)
            if had and level is not None:
                self.focus_card(level)

    @property
    def chosen(self) -> int | None:
        """The level that is shown as chosen."""
        return next((card.level for card in self.cards if card.isChecked()), None)

    def focus_choice(self) -> None:
        """Put the keyboard on the chosen card, or on all five while none is chosen."""
        chosen = self.chosen
        if chosen is None:
            self.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.focus_card(chosen)

    def focus_card(self, level: int) -> None:
        """Put the keyboard on a card, if there is one of this level."""
        if 0 <= level < len(self.cards):
            self.cards[level].setFocus(Qt.FocusReason.TabFocusReason)

    def step(self, event: QKeyEvent, level: int) -> bool:
        """Go up or down from a card if that is what a key press means; return whether it is."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        self.focus_card(level + step)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from the five to the first or the last of them."""
        upwards = event.key() == Qt.Key.Key_Up
        if not self.step(event, len(self.cards) if upwards else -1):
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new text size into account."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._relayout()
