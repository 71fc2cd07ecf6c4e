"""A row that asks for a reason before something is done: a sentence, a field, and two buttons."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from muster.gui.widgets.enter_key import give_or_leave
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import LineField, label


class ReasonRow(QFrame):
    """Hidden until it is asked for; emits the reason as it is `typed`, and once it is `given`."""

    typed = Signal(str)
    given = Signal(str)
    cancelled = Signal()

    def __init__(self, question: str, confirm: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 10)
        layout.addWidget(label(question, "h3"))
        self.field = LineField(question)
        self._confirm = QPushButton(confirm)
        self._confirm.setObjectName("primary")
        self._cancel = QPushButton(self.tr("Cancel"))
        layout.addWidget(self.field)
        layout.addLayout(row(1, self._cancel, self._confirm))
        self.field.textChanged.connect(lambda text: self._confirm.setEnabled(bool(text.strip())))
        self.field.textEdited.connect(self.typed)
        self._confirm.clicked.connect(self._give)
        self._cancel.clicked.connect(self.cancel)
        self._confirm.setEnabled(False)
        self.hide()

    def ask(self, text: str = "") -> None:
        """Show the row with the keyboard in its field."""
        self.field.setText(text)
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def cancel(self) -> None:
        """Give up."""
        self.hide()
        self.field.clear()
        self.cancelled.emit()

    def _give(self) -> None:
        reason = self.field.text().strip()
        if reason:
            self.hide()
            self.field.clear()
            self.given.emit(reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, or gives the reason; Escape gives up."""
        if not give_or_leave(self, event, self._give, self.cancel):
            super().keyPressEvent(event)
