"""The planning session as named steps: planned, opened, revealed, recorded, paused, closed, opened again."""

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication

from muster.gui.session.document import Document
from muster.gui.session.vote_files import called
from muster.gui.session.votes import PLACE, Voting
from muster.model import Action, AgendaItem, Assessment, Assessor, Decision, Session, SessionEvent
from muster.model.assessment import Confidence
from muster.model.hidden_votes import is_revealed, session_on
from muster.model.session import EventKind
from muster.phrases.direction import without_isolates
from muster.scoring import applicability

MINUTES_A_QUESTION = 3.5  # two to answer and listen, the rest for those on which people differ
STEP = 5  # minutes: what agendas are counted in


def _tr(text: str) -> str:
    return QCoreApplication.translate("meeting", text)


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


def _minutes(questions: int) -> int:
    return max(STEP, STEP * round(questions * MINUTES_A_QUESTION / STEP))


def _free(letter: str, taken: Iterable[str]) -> str:
    known = set(taken)
    number = 1
    while f"{letter}{number}" in known:
        number += 1
    return f"{letter}{number}"


def _with_spent(agenda: Iterable[AgendaItem], spent: float) -> tuple[AgendaItem, ...]:
    """Return the agenda with so many minutes spent on the item that is on."""
    return tuple(row.changed(spent=round(spent, 1)) if row.state == "on" else row for row in agenda)


class Meeting:
    """What happens in a session; every step can be undone."""

    def __init__(self, document: Document, now: Callable[[], datetime] = _now) -> None:
        self._document = document
        self._now = now
        self.voting = Voting(document)

    @property
    def session(self) -> Session | None:
        """The session that is planned or on; None without one."""
        return session_on(self._document.assessment)

    @property
    def is_paused(self) -> bool:
        """Whether the session that is on has been paused."""
        session = self.session
        kinds = [row.kind for row in session.events if row.kind in ("paused", "resumed")] if session else []
        return bool(kinds) and kinds[-1] == "paused"

    def _push(self, text: str, session: Session, merge: str | None = None, **more: Any) -> None:
        before = self._document.assessment
        rows = [session if row.id == session.id else row for row in before.sessions]
        if all(row.id != session.id for row in before.sessions):
            rows.append(session)
        after = before.model_copy(update={"sessions": tuple(rows), **more})
        self._document.push(text, after, PLACE, merge)

    def _event(
        self, kind: EventKind, question: str | None = None, text: str = "", **more: Any
    ) -> SessionEvent:
        return SessionEvent(kind=kind, time=self._now(), question=question, text=text, **more)

    def _happens(self, text: str, *events: SessionEvent, **fields: Any) -> None:
        session = self.session
        if session is not None:
            self._document.break_typing()
            self._push(text, session.changed(events=(*session.events, *events), **fields))

    # --- planning

    def applicable_in(self, category: str) -> list[str]:
        """Return the questions of a category that apply, in the bank's order."""
        document = self._document
        return [
            question.id
            for question in document.framework.by_category.get(category, ())
            if document.applicability[question.id] == "applies"
        ]

    def minutes_for(self, category: str) -> int:
        """Return the minutes that a category is offered: so many a question, in fives, at least five."""
        return _minutes(len(self.applicable_in(category)))

    def plan(self) -> None:
        """Plan a session: everybody who assesses, every category with its minutes, first answers hidden."""
        before = self._document.assessment
        rounds = [vote.round for answer in before.answers.values() for vote in answer.votes]
        session = Session(
            id=_free("s", (row.id for row in before.sessions)),
            title=without_isolates(_tr("Planning session {number}").format(number=len(before.sessions) + 1)),
            present=tuple(row.id for row in before.assessors),
            agenda=self._agenda(()),
            round=max(rounds, default=0) + 1,
        )
        self._push(_tr("Plan a session"), session)

    def _agenda(self, order: tuple[str, ...]) -> tuple[AgendaItem, ...]:
        names = [category.id for category in self._document.framework.categories]
        names.sort(key=lambda name: order.index(name) if name in order else len(order))
        return tuple(
            AgendaItem(category=name, minutes=self.minutes_for(name))
            for name in names
            if self.applicable_in(name)
        )

    def change(self, text: str, merge: str | None = None, **fields: Any) -> None:
        """Change what is planned."""
        session = self.session
        if session is not None:
            self._push(text, session.changed(**fields), merge)

    def set_people(self, people: tuple[Assessor, ...], text: str, merge: str | None = None) -> None:
        """Set who assesses; whoever is new is in the room."""
        before = {row.id for row in self._document.assessment.assessors}
        session = self.session
        if session is not None:
            ids = {row.id for row in people}
            present = [name for name in session.present if name in ids]
            present += [row.id for row in people if row.id not in before]
            self._push(text, session.changed(present=tuple(present)), merge, assessors=people)

    def add_person(self) -> None:
        """Add an empty row for somebody."""
        people = self._document.assessment.assessors
        person = Assessor(id=_free("a", (row.id for row in people)), name="")
        self.set_people((*people, person), _tr("Add an assessor"))

    def share_out(self) -> None:
        """Give every item the minutes that its questions need, in the order that is there."""
        session = self.session
        if session is not None:
            order = tuple(row.category for row in session.agenda)
            self.change(_tr("Share out the minutes"), agenda=self._agenda(order))

    def use_set(self, name: str) -> None:
        """Choose the short (`core`) or the full set; minutes that nobody has changed go with it."""
        session, before = self.session, self._document.assessment
        if session is None or name == before.mission.set:
            return
        mission, framework = before.mission.changed(set=name), self._document.framework
        applies = applicability(framework, before.model_copy(update={"mission": mission}))
        counts = Counter(framework.by_id[row].category for row, why in applies.items() if why == "applies")
        agenda = tuple(
            item.changed(minutes=_minutes(counts[item.category]))
            if item.minutes == self.minutes_for(item.category)
            else item
            for item in session.agenda
        )
        text = _tr("Use the short set") if name == "core" else _tr("Use the full set")
        self._push(text, session.changed(agenda=agenda), mission=mission)

    def move(self, place: int, by: int) -> None:
        """Move an item of the agenda up or down."""
        session = self.session
        if session is not None and 0 <= place + by < len(session.agenda):
            rows = list(session.agenda)
            rows.insert(place + by, rows.pop(place))
            self.change(_tr("Change the agenda"), agenda=tuple(rows))

    def set_item(self, place: int, **fields: Any) -> None:
        """Change one item of the agenda: its minutes, or its state."""
        session = self.session
        if session is not None:
            rows = list(session.agenda)
            rows[place] = rows[place].changed(**fields)
            self.change(_tr("Change the agenda"), f"agenda/{place}", agenda=tuple(rows))

    # --- holding

    def open(self) -> None:
        """Open what was planned; the first item is on, and rows that name nobody are left out."""
        session = self.session
        if session is not None and session.opened is None:
            rows = list(session.agenda)
            first = next((at for at, row in enumerate(rows) if row.state != "skipped"), None)
            if first is not None:
                rows[first] = rows[first].changed(state="on")
            people = self._named()
            ids = {row.id for row in people}
            opened = session.changed(
                events=(*session.events, self._event("opened")),
                opened=self._now(),
                agenda=tuple(rows),
                present=tuple(name for name in session.present if name in ids),
            )
            self._document.break_typing()
            self._push(_tr("Open the session"), opened, assessors=people)

    def _named(self) -> tuple[Assessor, ...]:
        """Return who has a name, a role or a vote: a row that was made by one Enter too many is nobody."""
        before = self._document.assessment
        voted = {vote.assessor for answer in before.answers.values() for vote in answer.votes}
        return tuple(
            row for row in before.assessors if row.name.strip() or row.role.strip() or row.id in voted
        )

    def next_item(self, spent: float = 0.0) -> None:
        """Go on to the next item of the agenda that is not skipped; so many minutes went into this one."""
        session = self.session
        if session is None:
            return
        rows = list(session.agenda)
        at = next((place for place, row in enumerate(rows) if row.state == "on"), -1)
        if at >= 0:
            rows[at] = rows[at].changed(state="done", spent=round(spent, 1))
        after = next((place for place in range(at + 1, len(rows)) if rows[place].state == ""), None)
        if after is not None:
            rows[after] = rows[after].changed(state="on")
        self.change(_tr("Next item of the agenda"), agenda=tuple(rows))

    def pause(self, spent: float = 0.0) -> None:
        """Pause until another hour or day; so many minutes went into the item that is on so far."""
        session = self.session
        if session is not None:
            rows = _with_spent(session.agenda, spent)
            self._happens(_tr("Pause the session"), self._event("paused"), agenda=rows)

    def resume(self) -> None:
        """Go on after a pause."""
        self._happens(_tr("Resume the session"), self._event("resumed"))

    def unrevealed(self) -> list[str]:
        """Return the questions with votes that nobody has seen yet."""
        answers = self._document.assessment.answers
        return [
            name
            for name, answer in answers.items()
            if self.voting.is_hidden(name)
            and any(row.round >= self.voting.round(name) for row in answer.votes)
        ]

    def close(self, spent: float | None = None) -> None:
        """Close the session, with the minutes of the item that is on; what has not been revealed is."""
        session = self.session
        if session is None:
            return
        events = [self._event("revealed")] if session.hidden and self.unrevealed() else []
        self._happens(
            _tr("Close the session"),
            *events,
            self._event("closed"),
            closed=self._now(),
            agenda=session.agenda if spent is None else _with_spent(session.agenda, spent),
            opened=session.opened or self._now(),
        )

    def reopen(self, name: str) -> None:
        """Open a closed session again: what was revealed stays so."""
        session = next((row for row in self._document.assessment.sessions if row.id == name), None)
        if session is not None and self.session is None:
            events = (*session.events, self._event("resumed"))
            self._push(_tr("Open the session again"), session.changed(closed=None, events=events))

    def reveal(self, questions: Iterable[str] | None = None) -> None:
        """Show everybody the votes on some questions, or on all."""
        if questions is None:
            self._happens(_tr("Reveal the answers"), self._event("revealed"))
        else:
            hidden = [name for name in questions if self.voting.is_hidden(name)]
            events = [self._event("revealed", name) for name in hidden]
            if events:
                self._happens(_tr("Reveal the answers"), *events)

    def vote_again(self, question: str, *, apart: bool) -> None:
        """Begin another round on a question: on a show of hands, or `apart` and hidden once more."""
        session = self.session
        events = [self._event("voted_again", question)]
        if not apart and session is not None and session.hidden:
            events.append(self._event("revealed", question))
        self._happens(_tr("Vote again on {question}").format(question=question), *events)

    # --- what comes of it

    def record(
        self,
        question: str,
        level: int | None,
        confidence: Confidence,
        note: str,
        dissents: Iterable[tuple[str, int | None, str]] = (),
    ) -> None:
        """Record the group's answer (None: don't know) and who stands by another: (id, level, reason)."""
        session = self.session
        if session is None:
            return
        before = self._document.assessment
        state = "unknown" if level is None else "answered"
        answer = before.answer(question).changed(
            state=state, level=level, confidence=confidence, range=None, flagged=False
        )
        if note.strip() and note.strip() not in answer.note:
            answer = answer.changed(note=f"{answer.note}\n{note.strip()}".strip())
        kept = [row for row in session.events if not (row.kind == "dissent" and row.question == question)]
        events = [
            *kept,
            self._event("recorded", question, note.strip(), level=level),
            *(
                self._event("dissent", question, reason, assessor=who, level=own)
                for who, own, reason in dissents
            ),
        ]
        parked = tuple(name for name in session.parked if name != question)
        after: Assessment = before.with_answer(question, answer)
        self._document.break_typing()
        self._push(
            _tr("Record the group’s answer to {question}").format(question=question),
            session.changed(events=tuple(events), parked=parked),
            answers=after.answers,
        )

    def park(self, question: str) -> None:
        """Put a question aside for later, or take it up again."""
        session = self.session
        if session is None:
            return
        if question in session.parked:
            left = tuple(name for name in session.parked if name != question)
            self._happens(_tr("Take up {question}").format(question=question), parked=left)
        else:
            self._happens(
                _tr("Park {question}").format(question=question),
                self._event("parked", question),
                parked=(*session.parked, question),
            )

    def decide(self, text: str, question: str | None = None) -> None:
        """Note a decision."""
        before = self._document.assessment
        row = Decision(
            id=_free("d", (row.id for row in before.decisions)),
            time=self._now(),
            text=text.strip(),
            question=question or None,
        )
        self._note(_tr("Note a decision"), "decision", row.text, question, decisions=(*before.decisions, row))

    def act(self, title: str, owner: str, due: date | None, question: str | None = None) -> None:
        """Note an action."""
        before = self._document.assessment
        row = Action(
            id=_free("a", (row.id for row in before.actions)),
            title=title.strip(),
            question=question or None,
            owner=owner.strip(),
            due=due,
        )
        self._note(_tr("Note an action"), "action", row.title, question, actions=(*before.actions, row))

    def _note(self, step: str, kind: EventKind, text: str, question: str | None, **more: Any) -> None:
        self._document.break_typing()
        session = self.session
        if session is None:
            after = self._document.assessment.model_copy(update=more)
            self._document.push(step, after, PLACE)
            return
        events = (*session.events, self._event(kind, question or None, text))
        self._push(step, session.changed(events=events), **more)

    def name_of(self, assessor: str) -> str:
        """Return what somebody is called by id; the id of whoever is not on the list any more."""
        people = self._document.assessment.assessors
        return next((called(row) for row in people if row.id == assessor), assessor)

    def is_recorded(self, question: str) -> bool:
        """Return whether the group has recorded its answer in the session that is on."""
        session = self.session
        rows = session.events if session is not None else ()
        return any(row.kind == "recorded" and row.question == question for row in rows)

    def is_revealed(self, question: str) -> bool:
        """Return whether everybody may see the votes on a question now."""
        session = self.session
        return session is None or is_revealed(session, question)
