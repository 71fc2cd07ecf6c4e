"""Text fields whose undo is the document's, and labels that wrap and can be read by screen readers."""

import re
from itertools import takewhile

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPlainTextEdit, QSizePolicy, QWidget

from muster.gui.tips import tip
from muster.gui.widgets.lines import paint_lines, runs_from_right
from muster.gui.widgets.own_way import own_way
from muster.phrases.direction import first_strong

_OURS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


_LETTERS = re.compile(r"\r\n|.", re.DOTALL)
SOME = 200  # letters of a text, among which its first strong one is
QT_LETTERS = 17  # an x each, that Qt makes a field wide
MOST_LETTERS = 1_000_000  # of a line; Qt cuts at 32,767 without a word where it is not told otherwise


def _same(one: str, other: str) -> int:
    """Return how many letters two texts begin with alike."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _spliced(original: str, shown: str, now: str) -> str:
    """Return the original with just what was changed from `shown` to `now`.

    A field shows every line break and every kind of blank alike; what was not touched stays as it was.
    """
    letters = _LETTERS.findall(original)
    if len(letters) != len(shown):  # shown as something longer or shorter: what is seen counts
        return now
    start = _same(shown, now)
    end = min(_same(shown[::-1], now[::-1]), len(shown) - start, len(now) - start)
    return "".join(letters[:start]) + now[start : len(now) - end] + "".join(letters[len(letters) - end :])


def _is_ours(event: QEvent) -> bool:
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and any(event.matches(key) for key in _OURS)
    )


def _without_steps(menu: QMenu) -> QMenu:
    """Return the menu of a field without its own undo and redo: these are the window's."""
    for action in menu.actions():
        if action.objectName() in ("edit-undo", "edit-redo"):
            menu.removeAction(action)
    if menu.actions() and menu.actions()[0].isSeparator():
        menu.removeAction(menu.actions()[0])
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def lean(field: QWidget, is_empty: bool) -> None:
    """Slant what an empty field says of itself, so that it does not look like something written in it.

    Arabic letters do not slant.
    """
    slants = is_empty and field.layoutDirection() == Qt.LayoutDirection.LeftToRight
    if field.font().italic() != slants:
        font = QFont()  # that says nothing of face and size: these are the window's
        font.setItalic(slants)
        field.setFont(font)


class LineField(QLineEdit):
    """A line of text; leaves undo and redo to the window, and tells when typing in it ends."""

    left = Signal()

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setMaxLength(MOST_LETTERS)
        self.shows_hint_whole = False
        if placeholder:
            lean(self, True)
            self.textChanged.connect(lambda text: lean(self, not text))

    def sizeHint(self) -> QSize:
        """Be as wide as what an empty field says of itself, where that is to be read whole."""
        size, metrics = super().sizeHint(), self.fontMetrics()
        if self.shows_hint_whole:
            around = size.width() - QT_LETTERS * metrics.horizontalAdvance("x")
            size.setWidth(max(size.width(), metrics.horizontalAdvance(self.placeholderText()) + around))
        return size

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take texts; files are for what the field stands on."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def show_text(self, text: str) -> None:
        """Show a text from the document without moving the cursor when it is already there."""
        if self.text() != text:
            self.setText(text)
            if not self.hasFocus():
                self.setCursorPosition(0)  # a long text shows its beginning

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a text."""
        _without_steps(self.createStandardContextMenu()).popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Let the window's undo and redo have their keys."""
        if _is_ours(event):
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that typing has ended."""
        super().focusOutEvent(event)
        self.left.emit()


class TextField(QPlainTextEdit):
    """A few lines of text that grow with what is typed; undo and redo are the window's."""

    typed = Signal(str)
    left = Signal()

    def __init__(
        self, name: str, placeholder: str = "", lines: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._lines = lines
        self._showing = False
        self._whole = self._shown = ""  # the text as the document has it, and as this field shows it
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        if placeholder:
            lean(self, True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textChanged.connect(self._text_changed)
        self._stand()
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        self._fit()

    def show_text(self, text: str) -> None:
        """Show a text from the document; the cursor goes to where it differs from what was there."""
        before = self.toPlainText()
        if self._whole == text:
            return
        self._whole = text
        self._showing = True
        self.setPlainText(text)
        self._showing = False
        self._shown = self.toPlainText()
        if self.hasFocus():
            place = _same(before, text) + max(0, len(text) - len(before))
            cursor = self.textCursor()
            cursor.setPosition(len(text[:place].encode("utf-16-le")) // 2)  # Qt counts in UTF-16
            self.setTextCursor(cursor)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take texts; files are for what the field stands on."""
        if event.mimeData().hasUrls():
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def _text_changed(self) -> None:
        self._stand()
        if self.placeholderText():
            lean(self, self.document().isEmpty())
        if not self._showing:
            now = self.toPlainText()
            self._whole, self._shown = _spliced(self._whole, self._shown, now), now
            self.typed.emit(self._whole)

    def _stand(self) -> None:
        """Begin at the side where the first letter does: Qt orders letters, but leaves them at the left."""
        way = first_strong(self.toPlainText()[:SOME])
        from_right = way == "rtl" if way else self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def _fit(self) -> None:
        lines = min(12, max(self._lines, int(self.document().size().height())))
        margins = self.contentsMargins()
        frame = int(self.document().documentMargin() * 2) + margins.top() + margins.bottom() + 12
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + frame)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow where the text takes more lines in another width, which tells nobody of its size."""
        super().resizeEvent(event)
        self._fit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a text."""
        _without_steps(self.createStandardContextMenu()).popup(event.globalPos())

    def event(self, event: QEvent) -> bool:
        """Let the window's undo and redo have their keys."""
        if _is_ours(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the keys of undo and redo to the window."""
        if any(event.matches(key) for key in _OURS):
            event.ignore()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that typing has ended."""
        super().focusOutEvent(event)
        self.left.emit()


class WrappedLabel(QLabel):
    """A label that remembers how high its text is: layouts ask over and over, for the same few widths.

    It takes no margins, frame or indent but those of the style sheet: nothing tells when they change.
    """

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        self._heights: dict[int, int] = {}  # by width, for the present text and font
        super().__init__(text, parent)
        self._stand()

    def _stand(self) -> None:
        """Stand at the window's edge, whichever way the text runs: Qt puts it where the text begins."""
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        across = Qt.AlignmentFlag.AlignHorizontal_Mask
        if from_right != bool(self.alignment() & Qt.AlignmentFlag.AlignAbsolute):
            upright = self.alignment() & ~(across | Qt.AlignmentFlag.AlignAbsolute)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
            self.setAlignment(upright | (right if from_right else Qt.AlignmentFlag.AlignLeft))

    def setText(self, text: str) -> None:
        """Show a text."""
        if text != self.text():
            self._heights.clear()
            super().setText(text)

    def setTextFormat(self, format: Qt.TextFormat) -> None:
        """Read the text as plain or as markup."""
        self._heights.clear()
        super().setTextFormat(format)

    def setWordWrap(self, on: bool) -> None:
        """Wrap the text, or keep it on one line."""
        self._heights.clear()
        super().setWordWrap(on)

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text."""
        if width not in self._heights:
            self._heights[width] = super().heightForWidth(width)
        return self._heights[width]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text; one that runs from the right and wraps, line by line."""
        is_plain = self.textFormat() == Qt.TextFormat.PlainText and self.wordWrap()
        one_line = self.fontMetrics().lineSpacing() * 3 // 2
        if not (is_plain and runs_from_right(self.text())) or self.heightForWidth(self.width()) < one_line:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        painter.setPen(self.palette().color(self.foregroundRole()))
        paint_lines(painter, self.contentsRect(), self.text(), self.alignment())
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._stand()
        super().changeEvent(event)


def label(text: str = "", name: str = "", *, wrap: bool = True, rich: bool = False) -> QLabel:
    """Return a label; `name` picks its look in the style sheet (h1, h2, h3, muted, small ...).

    Plain text unless `rich`, so that nothing a user typed is read as markup.
    """
    made = WrappedLabel(text)
    made.setTextFormat(Qt.TextFormat.RichText if rich else Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if name:
        made.setObjectName(name)
    return made


class ElidedLabel(QLabel):
    """One line of text that is cut with an ellipsis where there is no room; the whole is its tooltip.

    So many letters as `least` it keeps, if it has them.
    """

    def __init__(self, name: str = "", parent: QWidget | None = None, *, least: int = 4) -> None:
        super().__init__(parent)
        self._least = least
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def setText(self, text: str) -> None:
        """Show a text."""
        super().setText(text)
        self.setToolTip(tip(text))

    def minimumSizeHint(self) -> QSize:
        """Give way to what stands beside it."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * self._least), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is room for."""
        painter = QPainter(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(
            self.rect(), Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, own_way(shown)
        )
        painter.end()
