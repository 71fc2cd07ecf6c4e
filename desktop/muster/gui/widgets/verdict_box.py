"""The verdict in a box: headline, what the answers still allow, and reasons that can be clicked."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QFrame, QSizePolicy, QVBoxLayout, QWidget

from muster.gui.widgets.layout import clear
from muster.gui.widgets.text import label


class LinkLine(QAbstractButton):
    """A line of text that leads somewhere; it wraps, and grows with what it says."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Grow when the text wraps."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the wrapped text."""
        room = QRect(0, 0, max(40, width - 6), 10_000)
        return self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, self.text()).height() + 4

    def sizeHint(self) -> QSize:
        """Prefer one line, but not a long one."""
        width = min(420, self.fontMetrics().horizontalAdvance(self.text()) + 8)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Stay readable in a narrow column."""
        return QSize(80, self.heightForWidth(max(80, self.width())))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text as a link, with a frame when the keyboard is on it."""
        painter = QPainter(self)
        colour = self.palette().color(QPalette.ColorRole.Link)
        painter.setPen(colour)
        if self.hasFocus():
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        font = painter.font()
        font.setUnderline(self.underMouse())
        painter.setFont(font)
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.rect().adjusted(3, 2, -3, -2), flags, self.text())
        painter.end()


class VerdictBox(QFrame):
    """Given a tone and texts; emits the key of the reason that was clicked."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdictBox")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(3)
        self._title = label(name="h3")
        self._span = label(name="small")
        self._reasons = QVBoxLayout()
        self._reasons.setSpacing(0)
        layout.addWidget(self._title)
        layout.addWidget(self._span)
        layout.addLayout(self._reasons)
        self._shown: Sequence[tuple[str, str]] = ()

    def show_verdict(self, tone: str, title: str, span: str, reasons: Sequence[tuple[str, str]]) -> None:
        """Show the verdict; `reasons` are (key, text), an empty key leads nowhere."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)
        self._title.setText(title)
        self._span.setText(span)
        if list(reasons) == list(self._shown):
            return
        self._shown = list(reasons)
        clear(self._reasons)
        for key, text in reasons:
            if key:
                line = LinkLine(text)
                line.clicked.connect(lambda _checked=False, chosen=key: self.followed.emit(chosen))
                self._reasons.addWidget(line)
            else:
                self._reasons.addWidget(label(text, "small"))
