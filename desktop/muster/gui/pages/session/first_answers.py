"""First answers: who is missing, the ways to give them, and the reveal."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from muster.gui.pages.session.missing import Missing
from muster.gui.session.document import Document
from muster.gui.session.meeting import Meeting
from muster.gui.theme import Appearance
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import card, filled_by_column
from muster.gui.widgets.text import label


class FirstAnswers(QWidget):
    """`hot_seat_wanted` names who is to answer (empty: the next), `command_wanted` a command."""

    hot_seat_wanted = Signal(str)
    ballots_wanted = Signal()
    command_wanted = Signal(str)
    revealed = Signal()

    def __init__(
        self, document: Document, meeting: Meeting, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._meeting = meeting
        scroll = filled_by_column(self)
        scroll.column.addWidget(label(self.tr("First answers, given apart"), "h1"))
        self._lead = label(name="muted")
        scroll.column.addWidget(self._lead)
        frame, inner = card()
        self.missing = Missing(document, appearance, leads=True)
        self.missing.table.followed.connect(self.hot_seat_wanted)
        inner.addWidget(self.missing)
        self.hot_seat = QPushButton(self.tr("One after another, here"))
        self.hot_seat.setToolTip(self.tr("Each answers at this machine, hidden from the next"))
        self.ballots = QPushButton(self.tr("Type in ballots"))
        self.print = QPushButton(self.tr("Print ballots…"))
        self.print.clicked.connect(lambda: self.command_wanted.emit("ballots"))
        self.files = QPushButton(self.tr("Add vote files…"))
        self.make = QPushButton(self.tr("Make a vote file…"))
        self.hot_seat.clicked.connect(lambda: self.hot_seat_wanted.emit(""))
        self.ballots.clicked.connect(self.ballots_wanted)
        self.files.clicked.connect(lambda: self.command_wanted.emit("add_votes"))
        self.make.clicked.connect(lambda: self.command_wanted.emit("answer_as_one"))
        inner.addLayout(FlowLayout(self.hot_seat, self.ballots, self.print, self.files, self.make))
        self.files_column = inner  # what takes more vote files goes below
        scroll.column.addWidget(frame)
        frame, inner = card()
        self._reveal_title = label(self.tr("Reveal"), "h3")
        self._reveal_text = label(name="muted")
        inner.addWidget(self._reveal_title)
        inner.addWidget(self._reveal_text)
        self.reveal_item = QPushButton()
        self.reveal_all = QPushButton(self.tr("Reveal all answers"))
        self.reveal_all.setObjectName("primary")
        self.reveal_item.clicked.connect(self._reveal_one)
        self.reveal_all.clicked.connect(self._reveal)
        inner.addLayout(FlowLayout(self.reveal_all, self.reveal_item))
        self._reveal_card = frame
        scroll.column.addWidget(frame)
        scroll.column.addStretch(1)

    def _item(self) -> str:
        session = self._meeting.session
        rows = session.agenda if session is not None else ()
        return next((row.category for row in rows if row.state == "on"), "")

    def _reveal(self) -> None:
        self._meeting.reveal()
        self.revealed.emit()

    def _reveal_one(self) -> None:
        self._meeting.reveal(self._meeting.applicable_in(self._item()))
        self.revealed.emit()

    def show_state(self) -> None:
        """Show who is missing, and what a reveal would show."""
        session = self._meeting.session
        if session is None:
            return
        self.missing.show_missing()
        hidden = session.hidden
        self._lead.setText(
            self.tr("Hidden until the reveal: nobody sees them here, in a report or in a figure.")
            if hidden
            else self.tr("Open: everybody sees every answer at once, as was chosen for this session.")
        )
        waiting = self._meeting.unrevealed()
        self._reveal_card.setVisible(hidden)
        item = self._item()
        title = self._document.framework.category_by_id[item].title if item else ""
        in_item = [name for name in self._meeting.applicable_in(item) if name in waiting] if item else []
        self.reveal_item.setText(self.tr("Reveal {category} only").format(category=title))
        self.reveal_item.setVisible(bool(in_item) and len(in_item) < len(waiting))
        self.reveal_all.setEnabled(bool(waiting))
        late = self._meeting.voting.waiting()
        text = self.tr("Questions with answers to reveal: {count}.").format(count=len(waiting))
        if waiting and late:
            text += " " + self.tr(
                "Not everybody has answered; who answers after the reveal has seen the others."
            )
        self._reveal_text.setText(text)
