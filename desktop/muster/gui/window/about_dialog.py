"""What Muster is: version, what it runs on, and the licence of everything in it, to be read and searched."""

import platform

from PySide6 import __version__ as bindings
from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from muster import __version__
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import LineField, label
from muster.resources import legal

WIDTH, HEIGHT = 720, 560


class AboutDialog(QDialog):
    """Enter in the field goes to the next place with the words; Escape closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("about")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About Muster"))
        self.texts = QComboBox()
        self.texts.setAccessibleName(self.tr("Licences"))
        for title, path in (
            (self.tr("Everything that Muster stands on"), legal("NOTICE")),
            (self.tr("Licence of Muster"), legal("LICENSE")),
            ("GPL 3.0", legal("licences", "GPL-3.0.txt")),
            ("LGPL 3.0", legal("licences", "LGPL-3.0.txt")),
        ):
            if path.is_file():
                self.texts.addItem(title, path)
        self.field = LineField(self.tr("Search the licences"), self.tr("Search"))
        self.next = QPushButton(self.tr("Next"))
        self.next.setAutoDefault(False)
        self._found = label(name="small")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Text of the licence"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        for button in buttons.buttons():
            if isinstance(button, QPushButton):
                button.setAutoDefault(False)  # Enter looks on
        runs_on = f"Qt {qVersion()} · PySide6 {bindings} · Python {platform.python_version()}"
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Muster {version}").format(version=__version__), "h1"))
        layout.addWidget(label(self.tr("Would the mission pass muster, before troops deploy?")))
        layout.addWidget(
            label(
                self.tr("Works without a network. Not accredited for classified material."),
                "muted",
            )
        )
        layout.addWidget(label(runs_on, "small"))
        layout.addLayout(row(self.texts, self.field, self.next))
        layout.addWidget(self._found)
        layout.addWidget(self.text, 1)
        layout.addWidget(buttons)
        self._found.hide()
        self.texts.currentIndexChanged.connect(self._read)
        self.field.returnPressed.connect(self.find_next)
        self.field.textChanged.connect(self._begin)
        self.next.clicked.connect(self.find_next)
        self._read()
        self.resize(min(WIDTH, parent.width() - 40), min(HEIGHT, parent.height() - 40))
        self.field.setFocus()

    def _read(self) -> None:
        path = self.texts.currentData()
        self.text.setPlainText(path.read_text("utf-8", "replace") if path is not None else "")

    def _begin(self) -> None:
        """Look from the beginning for what is being typed."""
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        self.find_next()

    def find_next(self) -> None:
        """Go to the next place with the words, from the beginning again after the last."""
        words = self.field.text()
        there = bool(words) and self.text.find(words)
        if words and not there:
            self.text.moveCursor(QTextCursor.MoveOperation.Start)
            there = self.text.find(words)
        self._found.setText(self.tr("No match"))
        self._found.setVisible(bool(words) and not there)
