"""A row of buttons of which one is chosen, or none yet: how an answer is known, which set."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.repolish import repolish


class Segments(QWidget):
    """Shows named choices; emits the key of the one that the user chose."""

    picked = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        layout = FlowLayout(spacing=0)  # under each other where there is no room for one line
        self.setLayout(layout)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        for key, text in choices:
            button = QPushButton(text)
            button.setObjectName("segment")
            button.setProperty(
                "place", "first" if key == choices[0][0] else "last" if key == choices[-1][0] else ""
            )
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setAccessibleName(f"{name} {text}")
            button.clicked.connect(lambda _checked, chosen=key: self.picked.emit(chosen))
            self._group.addButton(button)
            self.buttons[key] = button
            layout.addWidget(button)

    @property
    def choice(self) -> str:
        """The key of the one that is chosen, empty for none."""
        return next((key for key, button in self.buttons.items() if button.isChecked()), "")

    def show_choice(self, key: str, *, assumed: str = "") -> None:
        """Show which one is chosen; an empty key shows that none is.

        `assumed`: the one that counts while none is chosen, drawn as such and not as a choice.
        """
        for name, button in self.buttons.items():
            if bool(button.property("assumed")) != (name == assumed):
                button.setProperty("assumed", name == assumed)
                repolish(button)
        if key:
            self.buttons[key].setChecked(True)
        elif (chosen := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)  # a group that chooses for itself lets nothing go
            chosen.setChecked(False)
            self._group.setExclusive(True)
