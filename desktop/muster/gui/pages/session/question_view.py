"""One question after the reveal: everybody's answer, the discussion, voting again, the group's answer."""

from functools import partial
from statistics import median_low

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.pages.known_row import COUNTS, KNOWN
from muster.gui.pages.session.vote_table import VoteTable
from muster.gui.session.document import Document
from muster.gui.session.meeting import Meeting
from muster.gui.theme import Appearance
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import card, filled_by_column, row
from muster.gui.widgets.own_way import in_line
from muster.gui.widgets.segments import Segments
from muster.gui.widgets.text import TextField, label
from muster.model import Vote
from muster.model.levels import LEVELS
from muster.scoring.agreement import last_votes, quartiles

DONT_KNOW = "?"


class QuestionView(QWidget):
    """`recorded` tells that the group's answer stands; `note_wanted` asks for a decision or an action.

    `condition_wanted` asks for the dialog in which the question's shortfall is accepted.
    """

    recorded = Signal()
    note_wanted = Signal(bool)
    condition_wanted = Signal()
    apart_wanted = Signal(str)
    walk_wanted = Signal(str)

    def __init__(
        self, document: Document, meeting: Meeting, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._meeting = meeting
        self.question = ""
        self._dissents: set[str] = set()
        self._grounds: object = None  # what the level was offered on
        scroll = filled_by_column(self)
        self._scroll = scroll
        self._trail = label(name="small")
        self.on_walk = QPushButton(self.tr("On the walk"))
        self.on_walk.setObjectName("link")
        self.on_walk.setToolTip(self.tr("Open this question on the walk"))
        self.on_walk.clicked.connect(lambda: self.walk_wanted.emit(self.question))
        self._text = label(name="h1")
        head = row(self._trail, self.on_walk)
        head.setStretch(0, 1)
        scroll.column.addLayout(head)
        scroll.column.addWidget(self._text)
        frame, inner = card()
        self._round = label(name="h3", wrap=False)
        self._agreement = label(name="muted")
        self._agreement.setToolTip(
            self.tr("Middle half: from the lower to the upper quartile of the votes (interquartile range)")
        )
        head = row(self._round, self._agreement)
        head.setStretch(1, 1)
        self._agreement.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        inner.addLayout(head)
        self.table = VoteTable(appearance, self.tr("Everybody’s answer"))
        self.table.dissented.connect(self._turn_dissent)
        self.table.voted.connect(self._vote)
        inner.addWidget(self.table)
        self._hint = label(
            self.tr("A digit sets the vote of a row (9: don’t know); Enter or a click keeps its dissent."),
            "small",
        )
        inner.addWidget(self._hint)
        scroll.column.addWidget(frame)
        frame, inner = card()
        inner.addWidget(label(self.tr("Discussion"), "h3"))
        self.note = TextField(
            self.tr("Discussion"), self.tr("Who said what, in a line or two; kept with the answer"), lines=2
        )
        inner.addWidget(self.note)
        scroll.column.addWidget(frame)
        scroll.column.addLayout(self._build_buttons())
        scroll.column.addLayout(self._build_record())
        self._stands = label(name="muted")
        scroll.column.addWidget(self._stands)
        scroll.column.addStretch(1)

    def _build_buttons(self) -> FlowLayout:
        self.again = QPushButton(self.tr("Vote again"))
        self.again.setToolTip(self.tr("On a show of hands: type a digit in each row"))
        self.apart = QPushButton(self.tr("Vote again, apart"))
        self.apart.setToolTip(self.tr("Hidden once more, one after another at this machine"))
        self.park = QPushButton()
        self.decide = QPushButton(self.tr("Decision  D"))
        self.act = QPushButton(self.tr("Action  A"))
        self.condition = QPushButton(self.tr("Condition  C"))
        self.condition.setToolTip(self.tr("Accept one level short of what the question needs, for now"))
        self.again.clicked.connect(self._again)
        self.apart.clicked.connect(self._apart)
        self.park.clicked.connect(self._park)
        self.decide.clicked.connect(lambda: self.note_wanted.emit(False))
        self.act.clicked.connect(lambda: self.note_wanted.emit(True))
        self.condition.clicked.connect(self.condition_wanted)
        return FlowLayout(self.again, self.apart, self.park, self.decide, self.act, self.condition)

    def _build_record(self) -> QVBoxLayout:
        choices = [(str(level), str(level)) for level in LEVELS]
        self.level = Segments(self.tr("The group’s answer"), [*choices, (DONT_KNOW, self.tr("Don’t know"))])
        self.level.picked.connect(partial(self._picked))
        self.known = Segments(
            self.tr("How it is known:"), [(key, phrases.confidence_name(key)) for key in KNOWN]
        )
        self.agree = QPushButton(self.tr("A&gree"))
        self.agree.setObjectName("primary")
        self.agree.clicked.connect(self.record)
        self._offered = label(name="small")
        holder = QVBoxLayout()
        holder.setSpacing(4)
        wanted = label(self.tr("Record the group’s answer"), "muted", wrap=False)
        parts = [QWidget(), QWidget()]
        parts[0].setLayout(row(wanted, self.level))
        parts[1].setLayout(
            row(label(self.tr("How it is known:"), "muted", wrap=False), self.known, self.agree)
        )
        holder.addLayout(FlowLayout(*parts))
        holder.addWidget(self._offered)
        return holder

    # --- what it shows

    def show_question(self, name: str) -> None:
        """Show a question; what was typed for another one stays with that one."""
        is_new = name != self.question
        if is_new:
            self.question = name
            self._dissents = self._kept_dissents()
            self.note.show_text("")
            self._scroll.verticalScrollBar().setValue(0)
            self._offer()
        self.show_state()
        if is_new:
            self.table.setCurrentIndex(self.table.model().index(0, 0))

    def _kept_dissents(self) -> set[str]:
        session = self._meeting.session
        rows = session.events if session is not None else ()
        return {row.assessor or "" for row in rows if row.kind == "dissent" and row.question == self.question}

    def _votes(self) -> dict[str, Vote]:
        return last_votes(self._document.assessment.answer(self.question))

    def _median(self) -> int | None:
        levels = sorted(vote.level for vote in self._votes().values() if vote.level is not None)
        return median_low(levels) if levels else None

    def _offer(self) -> None:
        """Offer what the group recorded, else the lower median of the votes, else the answer from before."""
        answer, median = self._document.assessment.answer(self.question), self._median()
        recorded = self._meeting.is_recorded(self.question)
        offered = answer.level if recorded or median is None else median
        if offered is not None:
            self.level.show_choice(str(offered))
        elif recorded or answer.state == "unknown" or self._votes():
            self.level.show_choice(DONT_KNOW)
        else:
            self.level.show_choice("")
        self._grounds = self._offered_on()
        chosen = recorded and answer.level is not None
        self.known.show_choice(answer.confidence if chosen else "", assumed="" if chosen else COUNTS)

    def _offered_on(self) -> tuple[object, ...]:
        answer = self._document.assessment.answer(self.question)
        return self.question, self._meeting.is_recorded(self.question), answer.level, self._median()

    def show_state(self) -> None:
        """Show the votes, the agreement and the group's answer as they are now."""
        framework, assessment = self._document.framework, self._document.assessment
        question = framework.by_id.get(self.question)
        if question is None or not self._meeting.is_revealed(self.question):
            return
        critical = self.tr(" · critical, needs level {gate}").format(gate=question.gate_level)
        lesson = framework.lesson_by_id[question.lesson].title
        trail = in_line(" › ", [framework.category_by_id[question.category].title, lesson, question.id])
        trail += critical if question.gate_level is not None else ""
        self._trail.setText(trail)
        self._text.setText(question.text)
        answer = assessment.answer(self.question)
        if self._grounds != self._offered_on():  # an undo, or votes that came with a file
            self._offer()
        self.table.show_votes(self._meeting, self.question, answer, frozenset(self._dissents))
        session = self._meeting.session
        second = session is not None and self._meeting.voting.round(self.question) > session.round
        self._round.setText(self.tr("Votes once more") if second else self.tr("First answers"))
        self._agreement.setText(self._agreement_text())
        self._show_parked()
        self.condition.setVisible(question.gate_level is not None)
        stands = ""
        if answer.level is not None:
            title = question.levels[answer.level].title
            stands = self.tr("The group’s answer: {level} – {title}.").format(level=answer.level, title=title)
        elif answer.state == "unknown":
            stands = self.tr("The group’s answer: don’t know; the question stays open.")
        elif answer.state == "not_applicable":
            stands = self.tr("Marked as not applicable: {note}").format(note=answer.note)
        self._stands.setText(stands)
        median = self._median()
        self._offered.setText(
            self.tr("Offered: the lower median of the votes, {level}.").format(level=median)
            if median is not None
            else self.tr("Nobody has given a level yet.")
        )
        self.agree.setEnabled(bool(self.level.choice))

    def _show_parked(self) -> None:
        session = self._meeting.session
        parked = session is not None and self.question in session.parked
        self.park.setText(self.tr("Take up again  P") if parked else self.tr("Park  P"))

    def _agreement_text(self) -> str:
        levels = [vote.level for vote in self._votes().values() if vote.level is not None]
        if len(levels) < 2:
            return self.tr("nothing to compare yet")
        spread = max(levels) - min(levels)
        if spread == 0:
            return self.tr("all agree")
        words = (self.tr("high"), self.tr("fair"), self.tr("low"))[min(spread, 3) - 1]
        return self.tr("spread {spread} · middle half {middle} · agreement {words}").format(
            spread=spread, middle=phrases.middle_half(quartiles(levels)), words=words
        )

    # --- what is done

    def _turn_dissent(self, name: str) -> None:
        vote = self._votes().get(name)
        if name in self._dissents:
            self._dissents.discard(name)
        elif vote is not None and str(vote.level) != self.level.choice:
            self._dissents.add(name)
        self.show_state()

    def _picked(self, _key: str) -> None:
        chosen = self.level.choice
        self._dissents = {
            name for name in self._dissents if (vote := self._votes().get(name)) and str(vote.level) != chosen
        }
        self.show_state()

    def _vote(self, assessor: str, figure: int) -> None:
        person = next((row for row in self._meeting.voting.present() if row.id == assessor), None)
        if person is None:
            return
        level = figure if figure in LEVELS else None
        before = self._meeting.voting.vote(assessor, self.question)
        vote = before.changed(level=level) if before else Vote(assessor=assessor, level=level)
        self._meeting.voting.set(person, self.question, vote)
        self._offer()
        self.show_state()

    def _again(self) -> None:
        self._meeting.vote_again(self.question, apart=False)
        self.table.setFocus()
        self.table.setCurrentIndex(self.table.model().index(0, 0))

    def _apart(self) -> None:
        self._meeting.vote_again(self.question, apart=True)
        self.apart_wanted.emit(self.question)

    def _park(self) -> None:
        self._meeting.park(self.question)

    def turn_parked(self) -> None:
        """Park the question, or take it up again."""
        self._park()

    def record(self) -> None:
        """Record the group's answer with who dissents and why."""
        chosen = self.level.choice
        if not chosen:
            return
        votes = self._votes()
        dissents = [(name, votes[name].level, votes[name].note) for name in votes if name in self._dissents]
        self._meeting.record(
            self.question,
            None if chosen == DONT_KNOW else int(chosen),
            self.known.choice or COUNTS,  # type: ignore[arg-type]
            self.note.toPlainText(),
            dissents,
        )
        self.note.show_text("")
        self.recorded.emit()
