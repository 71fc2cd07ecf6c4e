"""The verdict in a box: headline, what the answers still allow, and reasons that can be clicked."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from muster.gui.icons import icon_pixmap
from muster.gui.theme import Appearance
from muster.gui.widgets.enter_key import is_pressed_by
from muster.gui.widgets.icon_mark import IconMark, words_of
from muster.gui.widgets.layout import row
from muster.gui.widgets.lines import ends_at_right, paint_lines
from muster.gui.widgets.repolish import repolish
from muster.gui.widgets.text import label


class LinkLine(QAbstractButton):
    """A line of text that leads to `key`, or nowhere without one; it wraps, and grows with what it says."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = self.icon_name = ""
        self._heights: dict[int, int] = {}  # by width, for the present text and font
        self.clicked.connect(self._follow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_line(self, text: str, key: str, icon: str = "") -> None:
        """Show a text, after a drawing if there is one; with a key it is a link, without it is only read."""
        if (text, key, icon) == (self.text(), self.key, self.icon_name):
            return
        self.key, self.icon_name = key, icon
        self.setText(text)
        self.setAccessibleName(text)
        self._heights.clear()
        self.setEnabled(bool(key))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if key else Qt.CursorShape.ArrowCursor)
        self.updateGeometry()

    def _follow(self) -> None:
        self.followed.emit(self.key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow on Enter as on Space."""
        if is_pressed_by(self, event):
            self.click()
        else:
            super().keyPressEvent(event)

    def hasHeightForWidth(self) -> bool:
        """Grow when the text wraps."""
        return True

    def _lead(self) -> int:
        """Return the room of the drawing before the text, in px."""
        return self.fontMetrics().height() + 4 if self.icon_name else 0

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text."""
        if width not in self._heights:  # layouts ask for the same few widths over and over
            room = QRect(0, 0, max(40, width - 6 - self._lead()), 10_000)
            text = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text())
            self._heights[width] = text.height() + 4
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._heights.clear()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Prefer one line, but not a long one."""
        width = min(420, self.fontMetrics().horizontalAdvance(self.text()) + self._lead() + 8)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Stay readable in a narrow column."""
        return QSize(80, self.heightForWidth(max(80, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text as a link."""
        painter = QPainter(self)
        role = QPalette.ColorRole.Link if self.key else QPalette.ColorRole.WindowText
        colour = self.palette().color(QPalette.ColorGroup.Active, role)
        painter.setPen(colour)
        font = painter.font()
        font.setUnderline(self.underMouse() and bool(self.key))
        painter.setFont(font)
        room = self.rect().adjusted(3, 2, -3, -2)
        from_right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if lead := self._lead():
            side = self.fontMetrics().height() - 2
            left = room.right() + 1 - side if from_right else room.left()
            drawn = icon_pixmap(
                self.icon_name, colour, side, ratio=painter.device().devicePixelRatioF(), mirrored=from_right
            )
            painter.drawPixmap(left, room.top() + 1, drawn)
            room = room.adjusted(0, 0, -lead, 0) if from_right else room.adjusted(lead, 0, 0, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        if ends_at_right(self.text()):
            side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
            paint_lines(painter, room, self.text(), side | middle)
        else:
            flags = Qt.AlignmentFlag.AlignLeading | middle | Qt.TextFlag.TextWordWrap
            painter.drawText(room, flags, self.text())
        painter.end()


class LinkList(QVBoxLayout):
    """Lines under each other, as many as there is to show; kept and shown anew instead of made anew."""

    followed = Signal(str)

    def __init__(self, spacing: int = 0) -> None:
        super().__init__()
        self.setSpacing(spacing)
        self.lines: list[LinkLine] = []

    def show_lines(self, rows: Sequence[tuple[str, str]], icons: Sequence[str] = ()) -> None:
        """Show (key, text) rows, each after its drawing if there are any; without a key it leads nowhere."""
        while len(self.lines) < len(rows):
            line = LinkLine()
            line.followed.connect(self.followed)
            self.lines.append(line)
            self.addWidget(line)
        for number, line in enumerate(self.lines):
            if number < len(rows):
                key, text = rows[number]
                line.show_line(text, key, icons[number] if icons else "")
            line.setVisible(number < len(rows))


class VerdictBox(QFrame):
    """Given a tone and texts; emits the key of the reason that was clicked."""

    followed = Signal(str)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdictBox")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(3)
        self._title = label(name="h3")
        self._span = label(name="small")
        self._reasons = LinkList()
        self._reasons.followed.connect(self.followed)
        self.mark = IconMark(appearance)
        head = row(self.mark, self._title, spacing=8)
        head.setStretch(1, 1)
        layout.addLayout(head)
        layout.addWidget(self._span)
        layout.addLayout(self._reasons)

    def show_verdict(self, tone: str, title: str, span: str, reasons: Sequence[tuple[str, str]]) -> None:
        """Show the verdict; `reasons` are (key, text), an empty key leads nowhere."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            repolish(self)
        self.mark.show_tone(tone)
        self._title.setText(words_of(title))
        self._span.setText(span)
        self._span.setVisible(bool(span))
        self._reasons.show_lines(reasons)
