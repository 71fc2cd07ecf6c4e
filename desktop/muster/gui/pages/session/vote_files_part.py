"""First answers on copies of one's own: vote files made and taken, and who is missing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from muster.gui.pages.session.missing import Missing
from muster.gui.session.document import Document
from muster.gui.theme import Appearance
from muster.gui.widgets.layout import ScrollColumn, card, row
from muster.gui.widgets.text import label


class VoteFilesPart(QWidget):
    """Buttons that make and take vote files; `command_wanted` names the command."""

    command_wanted = Signal(str)

    def __init__(self, document: Document, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        scroll = ScrollColumn()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        scroll.column.addWidget(label(self.tr("Planning session"), "h1"))
        scroll.column.addWidget(
            label(
                self.tr(
                    "First answers are worth most when they are given apart. Make a vote file for each "
                    "assessor, let them answer, and add the files here: drop them on the window."
                ),
                "muted",
            )
        )
        frame, inner = card()
        inner.addWidget(label(self.tr("Votes so far"), "h3"))
        self._missing = Missing(document, appearance)
        inner.addWidget(self._missing)
        self.make = QPushButton(self.tr("Answer as one assessor…"))
        self.make.clicked.connect(lambda: self.command_wanted.emit("answer_as_one"))
        self.add = QPushButton(self.tr("Add vote files…"))
        self.add.setObjectName("primary")
        self.add.clicked.connect(lambda: self.command_wanted.emit("add_votes"))
        inner.addLayout(row(self.add, self.make, 1))
        scroll.column.addWidget(frame)
        scroll.column.addStretch(1)

    def show_missing(self) -> None:
        """Show who is missing now."""
        self._missing.show_missing()
