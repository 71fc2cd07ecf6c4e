"""The dialog that sets side by side what two people wrote, and asks line by line whose counts."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

SIZE = (900, 460)
MINE, THEIRS, CHOICE = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Side:
    """One thing that both changed: what it is, and what stands on either side, as plain text."""

    what: str
    mine: str
    theirs: str


def _with_room(choice: QComboBox) -> QWidget:
    """Return a list with room round it for the ring of the keyboard."""
    holder = QWidget()
    line = QVBoxLayout(holder)
    line.setContentsMargins(6, 5, 6, 5)
    line.addWidget(choice)
    return holder


class ConflictDialog(QDialog):
    """One row a conflict; nothing is chosen for the user but that mine stands where they say nothing."""

    def __init__(self, sides: list[Side], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Changed by both"))
        self.resize(*SIZE)
        text = QLabel(self.tr("Both of you changed these, and differently. Which one counts?"))
        self.table = QTableWidget(len(sides), 4)
        self.table.setAccessibleName(text.text())
        self.table.setHorizontalHeaderLabels(
            [self.tr("What"), self.tr("Mine"), self.tr("Theirs"), self.tr("Counts")]
        )
        self.table.setWordWrap(True)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.choices: list[QComboBox] = []
        for row, side in enumerate(sides):
            for column, content in enumerate((side.what, side.mine, side.theirs)):
                item = QTableWidgetItem(content)
                item.setTextAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
                self.table.setItem(row, column, item)
            choice = QComboBox()
            choice.addItems([self.tr("Mine"), self.tr("Theirs")])
            choice.setAccessibleName(self.tr("Which counts for {what}").format(what=side.what))
            self.table.setCellWidget(row, CHOICE, _with_room(choice))
            self.choices.append(choice)
        header = self.table.horizontalHeader()
        for column in (MINE, THEIRS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.table.resizeRowsToContents()
        self.all_mine = QPushButton(self.tr("All mine"))
        self.all_theirs = QPushButton(self.tr("All theirs"))
        self.all_mine.clicked.connect(lambda: self._choose_all(theirs=False))
        self.all_theirs.clicked.connect(lambda: self._choose_all(theirs=True))
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Ok | button.Cancel)
        for more in (self.all_mine, self.all_theirs):
            buttons.addButton(more, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(text)
        layout.addWidget(self.table)
        layout.addWidget(buttons)
        if self.choices:
            self.choices[0].setFocus()

    def _choose_all(self, *, theirs: bool) -> None:
        for choice in self.choices:
            choice.setCurrentIndex(int(theirs))

    def chosen(self) -> list[bool]:
        """Return for each row whether theirs counts."""
        return [choice.currentIndex() == 1 for choice in self.choices]
