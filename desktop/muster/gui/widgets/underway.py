"""What goes on behind the window and can be cancelled: shown at the lower edge once it takes a while."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QWidget

from muster.gui.widgets.layout import row
from muster.gui.widgets.notice import Words, said
from muster.gui.widgets.text import label

AFTER = 400  # ms: what is done sooner needs no telling
WIDTH, BAR, ABOVE = 420, 120, 44  # px: the card, its bar, and between it and the lower edge


class Underway(QFrame):
    """Lies over its parent from a while after `begin` until `end`; `cancelled` when its button is pressed."""

    cancelled = Signal()

    def __init__(self, parent: QWidget, after: int = AFTER) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("busy")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.Box)
        self._text = label()
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setFixedWidth(BAR)
        self._words: Words = ""
        self.cancel = QPushButton()
        self._speak()
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.cancel.clicked.connect(self.cancelled)
        line = row(self._text, bar, self.cancel, spacing=12)
        line.setStretch(0, 1)
        line.setContentsMargins(16, 8, 10, 8)
        self.setLayout(line)
        self.setFixedWidth(WIDTH)
        self._waiting = QTimer(self, singleShot=True, interval=after)
        self._waiting.timeout.connect(self._appear)
        parent.installEventFilter(self)
        self.hide()

    def begin(self, words: Words) -> None:
        """Say in a while what goes on."""
        self._words = words
        self._speak()
        self._waiting.start()

    def _speak(self) -> None:
        text = said(self._words)
        self._text.setText(text)
        self.setAccessibleName(text)
        self.cancel.setText(self.tr("Cancel"))
        self.cancel.setAccessibleName(f"{self.cancel.text()}: {text}")

    def changeEvent(self, event: QEvent) -> None:
        """Say the same in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._speak()

    def end(self) -> None:
        """Go: it is done, or nobody waits for it any more."""
        self._waiting.stop()
        if self.cancel.hasFocus():
            self.focusNextPrevChild(False)
        self.hide()

    def _appear(self) -> None:
        self._place()
        self.show()
        self.raise_()

    def _place(self) -> None:
        self.setFixedWidth(min(max(WIDTH, self.sizeHint().width()), self._over.width() - 32))
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, self._over.height() - self.height() - ABOVE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the lower edge."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False
