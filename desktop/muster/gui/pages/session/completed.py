"""Asked when an action is done: has the answer to its question changed?"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from muster.gui.widgets.enter_key import press_focused
from muster.gui.widgets.layout import row
from muster.gui.widgets.segments import Segments
from muster.gui.widgets.text import label
from muster.model.levels import LEVELS


class Completed(QFrame):
    """Hidden until asked; `answered` gives the action and the level, or None where the answer stays."""

    answered = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._action = ""
        self._text = label()
        self.levels = Segments(self.tr("New level"), [(str(level), str(level)) for level in LEVELS])
        self.change = QPushButton(self.tr("Change the answer"))
        self.change.setObjectName("primary")
        self.leave = QPushButton(self.tr("The answer stays"))
        self.cancel = QPushButton(self.tr("Not done yet"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 8, 14, 10)
        layout.addWidget(self._text)
        layout.addLayout(row(self.levels, self.change, self.leave, self.cancel, 1))
        self.change.clicked.connect(lambda: self._give(int(self.levels.choice)))
        self.leave.clicked.connect(lambda: self._give(None))
        self.cancel.clicked.connect(self.hide)
        self.hide()

    def ask(self, action: str, title: str, question: str, level: int | None, target: int | None) -> None:
        """Ask about an action; its target level is offered, else the level that stands."""
        self._action = action
        stands = "–" if level is None else str(level)
        self._text.setText(
            self.tr("“{title}” is done. {question} stands at level {level}. Has that changed?").format(
                title=title, question=question, level=stands
            )
        )
        offered = target if target is not None else level
        self.levels.show_choice(str(offered if offered is not None else 0))
        self.show()
        self.change.setFocus()

    def _give(self, level: int | None) -> None:
        self.hide()
        self.answered.emit(self._action, level)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the keyboard; Escape leaves the action as it was."""
        if press_focused(self, event):
            return
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
