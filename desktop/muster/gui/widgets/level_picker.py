"""Five anchored levels to choose from, by mouse, by arrow keys and space, or by figure."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from muster.gui.theme import Appearance
from muster.gui.widgets.badge import paint_badge

_WRAP = Qt.TextFlag.TextWordWrap
_PAD = 12


class LevelCard(QAbstractButton):
    """One level: its figure, its name, what an outsider would see, and the key that chooses it."""

    leaves_enter = True  # Enter goes on to the next question

    def __init__(self, level: int, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.level = level
        self._appearance = appearance
        self._title = self._detail = ""
        self._measured: dict[int, tuple[int, int]] = {}
        appearance.changed.connect(self._measured.clear)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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
        self.setAccessibleName(f"{self.level} – {title}")
        self.setAccessibleDescription(detail)
        self.updateGeometry()
        self.update()

    def _badge_side(self) -> int:
        return int(self.fontMetrics().height() * 1.35)

    def _text_left(self) -> int:
        return _PAD + self._badge_side() + _PAD

    def _text_width(self, width: int) -> int:
        key = QFontMetrics(self._appearance.font("small")).horizontalAdvance("0") + 16
        return max(60, width - self._text_left() - key - 2 * _PAD)

    def _heights(self, width: int) -> tuple[int, int]:
        if width not in self._measured:  # layouts ask for the same few widths over and over
            self._measured[width] = self._measure(width)
        return self._measured[width]

    def _measure(self, width: int) -> tuple[int, int]:
        title_font = self._appearance.font(bold=True)
        room = QRect(0, 0, self._text_width(width), 10_000)
        title = QFontMetrics(title_font).boundingRect(room, _WRAP, self._title).height()
        detail = 0
        if self._detail:
            detail = QFontMetrics(self._appearance.font()).boundingRect(room, _WRAP, self._detail).height()
        return title, detail

    def hasHeightForWidth(self) -> bool:
        """Cards grow when their text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height that both texts need."""
        title, detail = self._heights(width)
        return max(self._badge_side(), title + detail + (3 if detail else 0)) + 2 * 9

    def sizeHint(self) -> QSize:
        """Prefer the width of a page column."""
        return QSize(640, self.heightForWidth(640))

    def minimumSizeHint(self) -> QSize:
        """Stay usable in a narrow window."""
        return QSize(240, self.heightForWidth(max(240, self.width())))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from card to card without choosing; Enter is left to the page."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        parent = self.parentWidget()
        if step is not None and isinstance(parent, LevelPicker):
            parent.focus_card(self.level + step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card in the colours of the theme."""
        theme = self._appearance.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, focused = self.isChecked(), self.hasFocus()
        edge = QColor(theme.accent if chosen or focused or self.underMouse() else theme.line)
        pen = QPen(edge, 2 if chosen or focused else 1)
        if focused and not chosen:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(QColor(theme.chosen if chosen else theme.card))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -2, -2), 7, 7)

        side, width = self._badge_side(), self._text_width(self.width())
        title_height, detail_height = self._heights(self.width())
        left_to_right = self.layoutDirection() == Qt.LayoutDirection.LeftToRight

        def placed(x: int, y: int, w: int, h: int) -> QRect:
            return QRect(x if left_to_right else self.width() - x - w, y, w, h)

        paint_badge(painter, placed(_PAD, 9, side, side), self.level, theme)
        align = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
        painter.setPen(QColor(theme.text))
        painter.setFont(self._appearance.font(bold=True))
        painter.drawText(placed(self._text_left(), 9, width, title_height), align | _WRAP, self._title)
        painter.setPen(QColor(theme.muted))
        painter.setFont(self._appearance.font())
        painter.drawText(
            placed(self._text_left(), 9 + title_height + 3, width, detail_height + 2),
            align | _WRAP,
            self._detail,
        )
        self._paint_key(painter, placed)
        painter.end()

    def _paint_key(self, painter: QPainter, placed: Callable[[int, int, int, int], QRect]) -> None:
        theme = self._appearance.theme
        font = self._appearance.font("small")
        metrics = QFontMetrics(font)
        wide, high = metrics.horizontalAdvance("0") + 14, metrics.height() + 4
        key = placed(self.width() - _PAD - wide, 9, wide, high)
        painter.setPen(QPen(QColor(theme.line_strong), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(key, 3, 3)
        painter.setFont(font)
        painter.setPen(QColor(theme.muted))
        painter.drawText(key, Qt.AlignmentFlag.AlignCenter, str(self.level))


class LevelPicker(QWidget):
    """The five cards of a question; emits the level that the user chose."""

    picked = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        self.cards = [LevelCard(level, appearance, self) for level in range(5)]
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

    def show_level(self, level: int | None) -> None:
        """Show which level is chosen, or none."""
        for card in self.cards:
            card.setChecked(card.level == level)

    def focus_card(self, level: int) -> None:
        """Put the keyboard on a card, if there is one of this level."""
        if 0 <= level < len(self.cards):
            self.cards[level].setFocus(Qt.FocusReason.TabFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new text size into account."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._relayout()
