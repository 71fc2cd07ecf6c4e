"""A quiet message at the bottom of the window that goes by itself, with a button where it can be undone."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from muster.gui.announce import announce
from muster.gui.icons import dress, worn
from muster.gui.motion import Slide
from muster.gui.theme import Appearance
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import label

STAY = 8000  # ms: long enough to be read and reached, and what it offers can be had otherwise afterwards
WIDEST = 640  # px
COMES_FROM = 24  # px under its place, where movement is wanted
ABOVE = 108  # px: between it and the lower edge, where a page has its buttons


class Toast(QFrame):
    """Lies over its parent while it has something to say, and takes neither keyboard nor room from it.

    Emits `acted` when its button was pressed. It stays while the pointer is on it or the keyboard in it.
    """

    acted = Signal()
    gone = Signal()

    def __init__(self, parent: QWidget, appearance: Appearance) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("toast")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = label()
        self.button = QPushButton()
        self._appearance = appearance
        self.close_button = QPushButton()
        self.close_button.setObjectName("toastClose")
        self._name_button()
        for button in (self.button, self.close_button):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard where it is
            button.setAutoDefault(False)
        self._line = line = row(self._text, self.button, self.close_button, spacing=12)
        line.setStretch(0, 1)
        line.setContentsMargins(16, 8, 10, 8)
        self.setLayout(line)
        self._below = Slide(self._place, self)  # px under its place, while it comes
        self._going = QTimer(self, singleShot=True, interval=STAY)
        self._going.timeout.connect(self._leave)
        self.button.clicked.connect(self._act)
        self.close_button.clicked.connect(self.dismiss)
        parent.installEventFilter(self)
        self.hide()

    def _name_button(self) -> None:
        self.close_button.setAccessibleName(self.tr("Dismiss"))
        self.close_button.setToolTip(self.tr("Dismiss (Escape)"))

    def changeEvent(self, event: QEvent) -> None:
        """Go when the language changes: what it says is said in the one before."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_button()
            self.dismiss()

    @property
    def text(self) -> str:
        """What it says, empty while it says nothing."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str, action: str = "") -> None:
        """Say something for a while, in place of what it said before; `action` is what the button says."""
        if not worn(self.close_button):
            dress(self.close_button, "close", self._appearance)  # only now: the start does without drawings
        self._text.setText(text)
        self.setAccessibleName(text)
        self.button.setText(action)
        self.button.setVisible(bool(action))
        self._below.go_to(float(COMES_FROM if self.isHidden() else 0), still=True)
        self._below.go_to(0.0)
        self._place()
        self.show()
        self.raise_()
        self._going.start()
        announce(self, f"{text} {action}".strip())

    def dismiss(self) -> None:
        """Go now."""
        if self.isHidden():
            return
        self._going.stop()
        if self._has_keyboard():
            self.focusNextPrevChild(False)
        self.hide()
        self.gone.emit()

    def _act(self) -> None:
        self.dismiss()
        self.acted.emit()

    def _leave(self) -> None:
        """Go, unless somebody is about to use it."""
        if self.underMouse() or self._has_keyboard():
            self._going.start()
        else:
            self.dismiss()

    def _has_keyboard(self) -> bool:
        return self.button.hasFocus() or self.close_button.hasFocus()

    def _place(self) -> None:
        """Lie above the buttons at the foot of a page, the text on one line where there is room."""
        self.ensurePolished()
        self._text.ensurePolished()
        beside = self._line.minimumSize().width() - self._text.minimumSizeHint().width()
        text = self._text.fontMetrics().horizontalAdvance(self._text.text())
        room = max(240, self._over.width() - 32)
        self.setFixedWidth(min(WIDEST, room, text + beside + 4))
        self.setFixedHeight(self._line.totalHeightForWidth(self.width()))
        below = round(self._below.shown or 0)
        top = self._over.height() - self.height() - ABOVE + below
        self.move((self._over.width() - self.width()) // 2, top)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the lower edge."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer is on it."""
        super().enterEvent(event)
        self._going.start()
