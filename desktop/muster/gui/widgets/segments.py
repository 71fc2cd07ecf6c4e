"""A row of buttons of which one is chosen, or none yet: how an answer is known, which set."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from muster.gui.widgets.repolish import repolish

GAP = 2  # px between choices under each other
LOOKS = (  # what changes the size that the choices need; theirs is told by a wish for another layout
    QEvent.Type.FontChange,
    QEvent.Type.StyleChange,
    QEvent.Type.LayoutDirectionChange,
    QEvent.Type.LayoutRequest,
    QEvent.Type.Show,
)


class Segments(QWidget):
    """Shows named choices; emits the key of the one that the user chose."""

    picked = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        self.buttons: dict[str, QPushButton] = {}
        super().__init__(parent)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        for key, text in choices:
            button = QPushButton(text, self)
            button.setObjectName("segment")
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setAccessibleName(f"{name} {text}")
            button.clicked.connect(lambda _checked, chosen=key: self.picked.emit(chosen))
            self._group.addButton(button)
            self.buttons[key] = button

    def _place(self) -> None:
        """Put the choices beside each other, or where there is too little room under each other.

        By hand: a layout would be asked for its height in a width, and a row knows one height only.
        """
        stacked = self.width() < self._wide()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        buttons, across, down = list(self.buttons.values()), 1, 0
        for button in buttons:
            size = button.sizeHint()
            if stacked:
                button.setGeometry(1, down, self.width() - 1, self._high())
                down += self._high() + GAP
            else:
                left = self.width() - across - size.width() if mirrored else across
                button.setGeometry(left, 0, size.width(), self._high())
                across += size.width()
            place = "first" if button is buttons[0] else "last" if button is buttons[-1] else ""
            place = "stacked" if stacked else place
            if button.property("place") != place:
                button.setProperty("place", place)
                repolish(button)

    # --- sizes

    def _wide(self) -> int:
        """Return the width (px) of the choices beside each other."""
        return 1 + sum(button.sizeHint().width() for button in self.buttons.values())

    def _high(self) -> int:
        """Return the height (px) of one choice."""
        return max(button.sizeHint().height() for button in self.buttons.values())

    def sizeHint(self) -> QSize:
        """Prefer one line."""
        return QSize(self._wide(), self._high())

    def minimumSizeHint(self) -> QSize:
        """Keep every choice whole."""
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        return QSize(widest + 1, self._high())

    def hasHeightForWidth(self) -> bool:
        """Grow where the choices stand under each other."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height in a width."""
        count = len(self.buttons)
        return self._high() if width >= self._wide() else count * self._high() + (count - 1) * GAP

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the choices anew."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Measure anew in another look, turn round where one reads from the right."""
        done = super().event(event)
        if event.type() in LOOKS and self.buttons:
            self.updateGeometry()
            self._place()
        return done

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
