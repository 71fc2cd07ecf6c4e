"""First answers one after another at one machine, each hidden from the next by a plain screen between."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from muster.gui.pages.session.leaning_view import LeaningNames, LeaningView, leanings_now
from muster.gui.pages.session.vote_sheet import VoteSheet
from muster.gui.session.document import Document
from muster.gui.session.meeting import Meeting
from muster.gui.session.vote_files import called
from muster.gui.theme import Appearance
from muster.gui.widgets.enter_key import press_focused
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import label
from muster.model import Assessor


class HotSeat(QStackedWidget):
    """Hands the machine over from one assessor to the next; `ended` gives it back to the facilitator."""

    ended = Signal()

    def __init__(
        self, document: Document, meeting: Meeting, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._meeting = meeting
        self._next: Assessor | None = None
        self._done: list[str] = []
        self.sheet = VoteSheet(document, appearance)
        self.sheet.finished.connect(self._hand_on)
        self._turn = label(name="h1")
        self._turn.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._plain = label(name="muted")
        self._plain.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.start = QPushButton()
        self.start.setObjectName("primary")
        self.start.clicked.connect(self._begin)
        self.other = QPushButton(self.tr("Somebody else first"))
        self.other.clicked.connect(self._later)
        self.back = QPushButton(self.tr("Back to the facilitator"))
        self.back.clicked.connect(self._end)
        self.lean = QPushButton(self.tr("How I lean"))
        self.lean.setToolTip(self.tr("Whether your answers are more severe or more lenient than the others’"))
        self.lean.clicked.connect(self._show_leaning)
        self.names = LeaningNames(document, meeting)
        self.names.wanted.connect(self._call_by_id)
        self.leaning = LeaningView(document, meeting)
        self.leaning.ended.connect(self._seen)
        self.hand_over = _HandOver()
        layout = QVBoxLayout(self.hand_over)
        layout.addStretch(2)
        layout.addWidget(self._turn)
        layout.addSpacing(8)
        layout.addWidget(self._plain)
        layout.addSpacing(18)
        layout.addLayout(row(1, self.start, self.lean, self.other, self.back, 1))
        layout.addWidget(self.names)
        layout.addStretch(3)
        self.addWidget(self.hand_over)
        self.addWidget(self.sheet)
        self.addWidget(self.leaning)

    def call(self, person: Assessor | None = None) -> None:
        """Ask somebody to the machine: this one, else the first who has still to answer."""
        self._document.break_typing()
        self._document.keep_steps(True)
        self.sheet.forget()
        self.leaning.forget()
        waiting = self._meeting.voting.waiting()
        fresh = [row for row in waiting if row.id not in self._done]
        self._next = person or next(iter(fresh or waiting), None)
        self.setCurrentWidget(self.hand_over)
        self.other.setVisible(len(waiting) > 1)
        self.start.setVisible(self._next is not None)
        told = leanings_now(self._document, self._meeting)
        self.lean.setVisible(self._next is not None and self._next.id in told)
        self.names.setVisible(False)
        if self._next is None:
            self.names.show_people()
            self._turn.setText(self.tr("Everybody has answered."))
            self._plain.setText(self.tr("Give the machine back to the facilitator."))
            self.back.setFocus()
            return
        name = called(self._next)
        self._turn.setText(self.tr("Your turn, {name}").format(name=name))
        self._plain.setText(
            self.tr("Nobody else looks at this screen until you are done. What you answer stays hidden.")
        )
        self.start.setText(self.tr("I am {name}: begin").format(name=name))
        self.start.setFocus()

    def _call_by_id(self, name: str) -> None:
        self.call(next((row for row in self._meeting.voting.present() if row.id == name), None))
        self.lean.setFocus()

    def _show_leaning(self) -> None:
        if self._next is not None:
            self.leaning.show_person(self._next)
            self.setCurrentWidget(self.leaning)

    def _seen(self) -> None:
        self.leaning.forget()
        self.call()

    def _later(self) -> None:
        """Call the next who has still to answer."""
        waiting = [person.id for person in self._meeting.voting.waiting()]
        people = {person.id: person for person in self._meeting.voting.waiting()}
        at = waiting.index(self._next.id) if self._next is not None and self._next.id in waiting else -1
        if waiting:
            self.call(people[waiting[(at + 1) % len(waiting)]])

    def _begin(self) -> None:
        if self._next is not None:
            self.sheet.begin(self._next)
            self.setCurrentWidget(self.sheet)
            self.sheet.focus_levels()

    def _hand_on(self) -> None:
        if self._next is not None:
            self._done.append(self._next.id)
        self.call()

    def _end(self) -> None:
        self._done.clear()
        self.sheet.forget()
        self.leaning.forget()
        self.ended.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """Let nobody take back here, unseen, what others answered before."""
        super().showEvent(event)
        if not event.spontaneous():
            self._document.keep_steps(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give every step back to the facilitator's undo."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._document.keep_steps(False)

    def document_changed(self) -> None:
        """Show the vote as it is now while somebody answers."""
        if self.currentWidget() is self.sheet:
            self.sheet.show_votes()


class _HandOver(QWidget):
    """The plain screen: Enter presses the button that has the keyboard."""

    def keyPressEvent(self, event):  # type: ignore[no-untyped-def]
        """Let Enter press the button that has the keyboard."""
        if not press_focused(self, event):
            super().keyPressEvent(event)
