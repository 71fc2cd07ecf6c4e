"""How one assessor leans, severe or lenient: for his or her own eyes; for all where that is ticked."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.document import Document
from muster.gui.session.meeting import Meeting
from muster.gui.session.vote_files import called
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import clear, row
from muster.gui.widgets.text import label
from muster.model import Assessor
from muster.scoring.leaning import Leaning, leanings


def _tr(text: str) -> str:
    return QCoreApplication.translate("leaning", text)


def is_any_hidden(document: Document, meeting: Meeting) -> bool:
    """Return whether a question that anybody has voted on waits for its reveal."""
    answers = document.assessment.answers.items()
    return any(answer.votes and meeting.voting.is_hidden(name) for name, answer in answers)


def leanings_now(document: Document, meeting: Meeting) -> dict[str, Leaning]:
    """Return how each assessor leans, by id; nobody while any answer waits for its reveal."""
    session = meeting.session
    if session is None or is_any_hidden(document, meeting):
        return {}
    return leanings(document.framework, document.assessment, session)


def _words(leaning: Leaning) -> str:
    levels = phrases.number(round(abs(leaning.levels), 1))
    if leaning.is_severe:
        return _tr("more severe than the others, by {levels} levels on average").format(levels=levels)
    if leaning.is_lenient:
        return _tr("more lenient than the others, by {levels} levels on average").format(levels=levels)
    return _tr("neither more severe nor more lenient than the others")


def agreed_line(document: Document, meeting: Meeting) -> str:
    """Return how those lean who agree that all may see it; an empty text where nobody does."""
    session = meeting.session
    if session is None or not session.leaning_shown:
        return ""
    told = leanings_now(document, meeting)
    rows = [
        f"{called(person)}: {_words(told[person.id])}"
        for person in meeting.voting.present()
        if person.id in session.leaning_shown and person.id in told
    ]
    return _tr("Leaning, told with their consent: {rows}.").format(rows="; ".join(rows)) if rows else ""


class LeaningView(QWidget):
    """A plain screen for one person; `ended` when he or she has seen it."""

    ended = Signal()

    def __init__(self, document: Document, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._meeting = meeting
        self._person: Assessor | None = None
        self._head = label(name="h1")
        self._told = label(name="h3")
        self._how = label(
            self.tr(
                "Your first answers, each against the lower median of what the others answered first. "
                "Neither is wrong: it helps to know when you speak."
            ),
            "muted",
        )
        self.shown = QCheckBox(self.tr("All may see how I lean"))
        self.shown.setToolTip(self.tr("On the list to discuss and in the room’s view; never in a report"))
        self.shown.clicked.connect(self._agree)
        self.done = QPushButton(self.tr("I have seen it"))
        self.done.setObjectName("primary")
        self.done.clicked.connect(self.ended)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(48, 24, 48, 24)
        layout.setSpacing(14)
        layout.addStretch(2)
        for part in (self._head, self._told, self._how, self.shown):
            layout.addWidget(part)
        layout.addLayout(row(self.done, 1))
        layout.addStretch(3)

    def show_person(self, person: Assessor) -> None:
        """Show how somebody leans; nothing where it is not known, or answers are hidden."""
        leaning = leanings_now(self._document, self._meeting).get(person.id)
        session = self._meeting.session
        if leaning is None or session is None:
            self.forget()
            return
        self._person = person
        self._head.setText(self.tr("How you lean, {name}").format(name=called(person)))
        self._told.setText(
            phrases.spoken()("counted.leaning", count=leaning.questions, words=_words(leaning))
        )
        self.shown.setChecked(person.id in session.leaning_shown)
        self.done.setFocus()

    def forget(self) -> None:
        """Take it out of sight, and out of every text."""
        self._person = None
        self._head.setText("")
        self._told.setText("")
        self.shown.setChecked(False)

    def _agree(self, agrees: bool) -> None:
        session = self._meeting.session
        if session is None or self._person is None:
            return
        others = tuple(name for name in session.leaning_shown if name != self._person.id)
        chosen = (*others, self._person.id) if agrees else others
        name = called(self._person)
        text = (
            self.tr("{name} lets all see the leaning")
            if agrees
            else self.tr("{name} keeps the leaning private")
        )
        self._meeting.change(text.format(name=name), leaning_shown=chosen)


class LeaningNames(QWidget):
    """A button for each who can be told how he or she leans; `wanted` names one."""

    wanted = Signal(str)

    def __init__(self, document: Document, meeting: Meeting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._meeting = meeting
        self.buttons: list[QPushButton] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(48, 12, 48, 12)

    def show_people(self) -> None:
        """Offer a button to everybody in the room of whom it is known; none while answers are hidden."""
        clear(self._layout)
        self.buttons = []
        told = leanings_now(self._document, self._meeting)
        for person in self._meeting.voting.present():
            if person.id in told:
                button = QPushButton(called(person))
                button.setToolTip(self.tr("For this person’s eyes only: how severely he or she reads"))
                button.clicked.connect(partial(self.wanted.emit, person.id))
                self.buttons.append(button)
        self.setVisible(bool(self.buttons))
        if self.buttons:
            self._layout.addWidget(
                label(self.tr("How each of you leans, one at a time and nobody else at the screen:"), "muted")
            )
            self._layout.addLayout(FlowLayout(*self.buttons))
