"""Vote files: one assessor's own first answers, made for one assessment and joined to it as votes."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from os.path import lexists
from pathlib import Path
from typing import Final
from uuid import uuid4

from muster.model import Answer, Assessment, Assessor, Session, SessionEvent, Vote
from muster.model.assessment import FORMAT, VERSION
from muster.model.hidden_votes import round_of, session_on
from muster.storage.assessments import open_assessment
from muster.storage.errors import StorageError

SUFFIX: Final = ".votes.muster.json"
HEAD: Final = 2_000  # bytes that hold what a file is, unless a question bank lies inside
# What a vote file may say besides votes: what it is, and what decides which questions apply.
_OF_THE_FILE = frozenset(
    {"format", "version", "id", "title", "created", "modified", "framework", "vote_of", "assessment"}
    | {"marking", "mission", "assessors", "answers", "sessions", "log"}
)


class VotesUnreadable(StorageError):
    """The file is no vote file for this assessment, or holds more than votes; nothing of it is taken."""


class VotesUnsaved(StorageError):
    """A new vote file cannot be written where it was wanted."""


@dataclass(frozen=True, slots=True)
class VotesJoined:
    """What came of one vote file.

    `taken` is the number of new votes, `same` of those that were there already. `kept` names the questions
    where another vote of that assessor in that round stands, and stays; `replaced` those where it was
    replaced; `idle` those that do not apply now or that the question bank does not have: their votes are
    kept and do not count. `is_new`: the assessor was not in the assessment; `is_namesake`: the id was
    somebody else's, so that a new one was given.
    """

    assessment: Assessment
    assessor: Assessor
    taken: int = 0
    same: int = 0
    kept: tuple[str, ...] = ()
    replaced: tuple[str, ...] = ()
    idle: tuple[str, ...] = ()
    is_new: bool = False
    is_namesake: bool = False


def new_vote_file(base: Assessment, assessor: Assessor, now: datetime) -> Assessment:
    """Return an empty vote file of `assessor` for `base`; `now` has a zone.

    It holds nobody else's names, answers, notes or scores: the mission, the question bank and the marking,
    and of the session that is on only which round of votes each question is in.
    """
    session = session_on(base)
    sessions: tuple[Session, ...] = ()
    if session is not None:
        events = tuple(
            SessionEvent(kind=row.kind, time=row.time, question=row.question)
            for row in session.events
            if row.kind == "voted_again"
        )
        sessions = (Session(id=session.id, hidden=False, round=session.round, events=events),)
    return Assessment(
        format=FORMAT,
        version=VERSION,
        id=str(uuid4()),
        title=base.title,
        created=now,
        modified=now,
        framework=base.framework,
        vote_of=assessor.id,
        assessment=base.id,
        marking=base.marking,
        mission=base.mission.changed(summary=""),
        assessors=(assessor,),
        sessions=sessions,
    )


def free_place(path: Path) -> Path:
    """Return where a new vote file goes: `path` with the usual ending.

    Raises `VotesUnsaved` when something is there, even a link that leads nowhere now: it may hold votes.
    """
    if path.name in ("", ".."):
        raise VotesUnsaved(str(path), "unsaved_folder")
    named = path if path.name.casefold().endswith(".json") else path.with_name(path.name + SUFFIX)
    if lexists(named):
        raise VotesUnsaved(str(named), "votes_there")
    return named


def read_votes(path: Path | str, base: Assessment, passphrase: str | None = None) -> Assessment:
    """Return a vote file that was made for `base`.

    Raises `VotesUnreadable` when it is something else or holds more than one assessor's votes;
    `AssessmentUnreadable`, `PassphraseNeeded` or `WrongPassphrase` as `open_assessment` does.
    """
    votes = open_assessment(path, passphrase).assessment
    check_votes(votes, base, str(path))
    return votes


def check_votes(votes: Assessment, base: Assessment, name: str) -> None:
    """Raise `VotesUnreadable` when these are not one assessor's votes on `base`."""
    if votes.vote_of is None:
        raise VotesUnreadable(name, "no_vote_file")
    if votes.assessment != base.id:
        raise VotesUnreadable(name, "votes_other_assessment", title=votes.title)
    if votes.framework != base.framework:
        raise VotesUnreadable(name, "votes_other_bank", bank=votes.framework.label, own=base.framework.label)
    foreign = next(_foreign(votes), None)
    if foreign is not None:
        raise VotesUnreadable(name, "votes_changed", key=foreign)
    for question, answer in votes.answers.items():
        rounds = [vote.round for vote in answer.votes]
        if len(set(rounds)) != len(rounds):
            raise VotesUnreadable(name, "votes_twice", question=question)


def _foreign(votes: Assessment) -> Iterator[str]:
    """Yield the keys of what no vote file holds."""
    for field in Assessment.model_fields:
        if (
            field not in _OF_THE_FILE
            and getattr(votes, field) != Assessment.model_fields[field].get_default()
        ):
            yield field
    if votes.mission.summary:
        yield "mission.summary"
    yield from (f"assessors.{row.id}" for row in votes.assessors if row.id != votes.vote_of)
    for question, answer in votes.answers.items():
        if answer.model_copy(update={"votes": ()}) != Answer():
            yield f"answers.{question}"
        for vote in answer.votes:
            if vote.assessor != votes.vote_of:
                yield f"answers.{question}.votes"


def _voice(base: Assessment, votes: Assessment) -> tuple[Assessor, bool]:
    """Return who voted, and whether a new id was needed because somebody else has it here."""
    own = next(iter(votes.assessors), None) or Assessor(id=votes.vote_of or "", name=votes.vote_of or "")
    known = {row.id: row for row in base.assessors}
    here = known.get(own.id)
    if here is None:
        return own, False
    if not own.name.strip() or here.name.strip().casefold() == own.name.strip().casefold():
        return here, False
    number = 2
    while f"{own.id} ({number})" in known:
        number += 1
    free = f"{own.id} ({number})"
    again = next((row for row in base.assessors if row.name == own.name and row.id.startswith(own.id)), None)
    return again or own.changed(id=free), again is None


def join_votes(
    base: Assessment, votes: Assessment, applying: Collection[str], *, replaces: Collection[str] = ()
) -> VotesJoined:
    """Return `base` with the votes of a checked vote file.

    `applying` holds the questions that apply now. Where the assessor has another vote in the same round,
    the one that is there stands; only on the questions in `replaces` the file's takes its place, and not in
    a round before the one that is hidden now: that has been revealed.
    """
    voice, is_namesake = _voice(base, votes)
    is_new = all(row.id != voice.id for row in base.assessors)
    people = (*base.assessors, voice) if is_new else base.assessors
    result = base.model_copy(update={"assessors": people})
    session = session_on(base)
    hidden = session if session is not None and session.hidden else None
    taken = same = 0
    kept, replaced, idle = [], [], []
    for question, given in votes.answers.items():
        answer = result.answer(question)
        rows = {(vote.assessor, vote.round): vote for vote in answer.votes}
        for vote in given.votes:
            own = vote.changed(assessor=voice.id)
            before = rows.get((voice.id, vote.round))
            if before == own:
                same += 1
                continue
            if before is None:
                taken += 1
            elif question in replaces and (hidden is None or vote.round >= round_of(hidden, question)):
                replaced.append(question)
            else:
                kept.append(question)
                continue
            rows[voice.id, vote.round] = own
            if question not in applying:
                idle.append(question)
        result = result.with_answer(question, answer.changed(votes=tuple(rows.values())))
    stood, put, out = (tuple(dict.fromkeys(names)) for names in (kept, replaced, idle))
    return VotesJoined(result, voice, taken, same, stood, put, out, is_new, is_namesake)


def looks_like_votes(path: Path) -> bool:
    """Return whether a file seems to be a vote file, by its name or by how it begins; it may yet be none."""
    if ".votes." in path.name.casefold():
        return True
    try:
        with path.open("rb") as file:
            return b'"vote_of"' in file.read(HEAD)
    except (OSError, ValueError):  # told when it is opened
        return False


def set_vote(
    assessment: Assessment, question: str, vote: Vote | None, assessor: str, round_: int
) -> Assessment:
    """Return the assessment with one assessor's vote of one round set, or taken away with None."""
    answer = assessment.answer(question)
    rows = {(row.assessor, row.round): row for row in answer.votes}
    if vote is None:
        rows.pop((assessor, round_), None)
    else:
        rows[assessor, round_] = vote
    return assessment.with_answer(question, answer.changed(votes=tuple(rows.values())))
