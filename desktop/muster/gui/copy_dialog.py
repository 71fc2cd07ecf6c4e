"""The dialog before a copy is given away: what more may go, and exactly what goes out and what stays."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from muster.gui.widgets.text import label

Preview = Callable[[frozenset[int]], tuple[list[str], list[str]]]


class CopyDialog(QDialog):
    """Shows both lists anew with every tick; `chosen` tells the numbers of the options that are ticked."""

    def __init__(self, options: Sequence[tuple[str, bool]], preview: Preview, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A copy to give away"))
        self._preview = preview
        self.boxes = [QCheckBox(text) for text, _ in options]
        self.goes, self.stays = QListWidget(), QListWidget()
        self._goes_head, self._stays_head = label("", "h3"), label("", "h3")
        layout = QVBoxLayout(self)
        layout.addWidget(label(self.tr("Answers go with their level and how it is known. What more may go:")))
        for box, (_, ticked) in zip(self.boxes, options, strict=True):
            box.setChecked(ticked)
            box.toggled.connect(self._show_lists)
            layout.addWidget(box)
        lists = QHBoxLayout()
        lists.addLayout(self._column(self._goes_head, self.goes, self.tr("What goes out")))
        lists.addLayout(self._column(self._stays_head, self.stays, self.tr("What stays here")))
        layout.addLayout(lists, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save = buttons.addButton(self.tr("Save this copy…"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._show_lists()
        self.resize(860, 620)

    def _column(self, head: QLabel, rows: QListWidget, name: str) -> QVBoxLayout:
        rows.setAccessibleName(name)
        rows.setWordWrap(True)
        column = QVBoxLayout()
        column.addWidget(head)
        column.addWidget(rows, 1)
        return column

    def chosen(self) -> frozenset[int]:
        """Return the numbers of the options that are ticked."""
        return frozenset(number for number, box in enumerate(self.boxes) if box.isChecked())

    def _show_lists(self, _ticked: bool = False) -> None:
        goes, stays = self._preview(self.chosen())
        for rows, texts in ((self.goes, goes), (self.stays, stays)):
            rows.clear()
            rows.addItems(texts)
        self._goes_head.setText(self.tr("Goes out ({count})").format(count=len(goes)))
        self._stays_head.setText(self.tr("Stays here ({count})").format(count=len(stays)))
