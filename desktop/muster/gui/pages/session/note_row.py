"""A line to note a decision or an action in, wherever the session is; gone again with Enter or Escape."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from muster.gui.widgets.date_field import DateField
from muster.gui.widgets.enter_key import give_or_leave
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import LineField, label


class NoteRow(QFrame):
    """Hidden until asked for; emits `decided` with a text, `acted` with title, owner and date or None."""

    decided = Signal(str)
    acted = Signal(str, str, object)
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._is_action = False
        self._head = label(name="h3")
        self.text = LineField(self.tr("What"))
        self.owner = LineField(self.tr("Owner"), self.tr("Who: a name or a post"))
        self.due = DateField(self.tr("Due"), self.tr("Add a due date"), named=True)
        self.done = QPushButton(self.tr("Note it"))
        self.done.setObjectName("primary")
        self.cancel = QPushButton(self.tr("Cancel"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 10)
        layout.setSpacing(6)
        layout.addWidget(self._head)
        line = row(self.text, self.owner, self.due, self.cancel, self.done)
        line.setStretch(0, 3)
        line.setStretch(1, 1)
        layout.addLayout(line)
        self.done.clicked.connect(self._give)
        self.cancel.clicked.connect(self._end)
        self.text.textChanged.connect(lambda text: self.done.setEnabled(bool(text.strip())))
        self.done.setEnabled(False)
        self.hide()

    def ask(self, question: str, *, action: bool) -> None:
        """Show the line for a decision or an action on a question (empty: on none)."""
        self._is_action = action
        what = self.tr("Action") if action else self.tr("Decision")
        self._head.setText(
            self.tr("{what} on {question}").format(what=what, question=question) if question else what
        )
        self.text.setPlaceholderText(
            self.tr("What is to be done") if action else self.tr("What has been decided")
        )
        self.owner.setVisible(action)
        self.due.setVisible(action)
        self.show()
        self.text.setFocus()

    def _give(self) -> None:
        text = self.text.text().strip()
        if not text:
            return
        if self._is_action:
            self.acted.emit(text, self.owner.text().strip(), self.due.day)
        else:
            self.decided.emit(text)
        self._end()

    def _end(self) -> None:
        self.hide()
        self.text.clear()
        self.owner.clear()
        self.due.show_day(None)
        self.ended.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard, or notes; Escape gives up."""
        if not give_or_leave(self, event, self._give, self._end):
            super().keyPressEvent(event)
