"""What an assessment is: a mission, who assesses it, the answers, and what follows from them."""

from datetime import UTC, date, datetime
from typing import Annotated, Any, Final, Literal, LiteralString, Self
from uuid import uuid4

from pydantic import AwareDatetime, ConfigDict, Discriminator, Field, Tag, model_validator
from pydantic_core import PydanticCustomError

from muster.model.base import Model, is_left_out
from muster.model.framework import CategoryWeight, Framework, Identifier
from muster.model.levels import TOP
from muster.model.session import Session

FORMAT: Final = "muster-assessment"
VERSION: Final = 1
MOST_PERSONS: Final = 2_000_000_000  # what every field for a number can show

LevelNumber = Annotated[int, Field(ge=0, le=TOP)]
Confidence = Literal["high", "medium", "low"]
State = Literal["answered", "not_applicable", "unknown", "unanswered"]
Carries = Literal["fully", "partly", "not"]


def _senseless(code: LiteralString, **values: str | int) -> PydanticCustomError:
    """Return what a validator raises: a `SenseCode` of `faults` with its values."""
    return PydanticCustomError(code, code, values)


class FrameworkRef(Model):
    """The name of a framework that Muster ships."""

    # So that a whole framework is never taken for a mere name of one.
    model_config = ConfigDict(json_schema_extra={"not": {"required": ["questions"]}})

    id: Identifier
    version: Identifier

    @property
    def label(self) -> str:
        """Id and version as they are printed: `amisom-lessons 1.0`."""
        return f"{self.id} {self.version}"


class Mission(Model):
    """The operation that is assessed. Strength in persons; `profile` answers the bank's yes/no questions."""

    name: Identifier
    area: str = ""
    lead: str = ""
    authorised_strength: Annotated[int, Field(ge=0, le=MOST_PERSONS)] | None = None
    proposed_start: date | None = None
    summary: str = ""
    set: Literal["full", "core"] = "full"
    profile: dict[str, bool] = {}


class Assessor(Model):
    """Somebody who assesses, by a short id that votes refer to."""

    id: Identifier
    name: str
    role: str = ""


class Evidence(Model):
    """A paper or an act that supports an answer; reliability as the staff writes it (`B2`)."""

    title: str
    date: str | None = None
    reliability: str = ""
    link: str = ""


class Vote(Model):
    """One assessor's answer in one round; a null level means "don't know"."""

    assessor: Identifier
    round: Annotated[int, Field(ge=1)] = 1
    level: LevelNumber | None = None
    confidence: Confidence = "medium"
    note: str = ""


class Answer(Model):
    """The answer to one question.

    `depends_on` names the partner that the answer hangs on, if any. `carried_from` is the day of the earlier
    assessment that the answer was carried over from, until it is confirmed. `unanswered` is an entry that has
    no level yet but holds something typed: a note, evidence, a flag or votes. No entry at all means the same
    to the score.
    """

    state: State = "unanswered"
    level: LevelNumber | None = None
    confidence: Confidence = "medium"
    range: tuple[LevelNumber, LevelNumber] | None = None
    note: str = ""
    flagged: bool = False
    review_by: date | None = None
    marking: str | None = None
    depends_on: str = Field("", exclude_if=is_left_out)
    carried_from: date | None = Field(None, exclude_if=is_left_out)
    evidence: tuple[Evidence, ...] = ()
    votes: tuple[Vote, ...] = ()

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if self.state == "answered" and self.level is None:
            raise _senseless("answered_without_level")
        if self.state != "answered" and self.level is not None:
            raise _senseless("level_without_answer", level=self.level, state=self.state)
        if self.state == "not_applicable" and not self.note.strip():
            raise _senseless("not_applicable_without_note")
        if self.range is not None:
            low, high = self.range
            if low > high:
                raise _senseless("range_turned", high=high, low=low)
            if self.level is not None and not low <= self.level <= high:
                raise _senseless("range_beside_level", low=low, high=high, level=self.level)
        return self

    @property
    def is_empty(self) -> bool:
        """Whether this says nothing at all, so that the entry can be left out of the file."""
        return self == _NOTHING


class Condition(Model):
    """That somebody with authority accepts a shortfall for now; it counts as `scoring.conditions` says."""

    accepted_by: str = ""
    accepted_on: date | None = None
    note: str = ""


class Action(Model):
    """One entry of the action plan; with a `condition` it may carry a verdict.

    `status` is open, doing, done or dropped; other words are kept and mean no more than open.
    """

    id: Identifier
    title: str
    question: str | None = None
    owner: str = ""
    due: date | None = None
    target_level: LevelNumber | None = None
    status: str = "open"
    note: str = ""
    condition: Condition | None = Field(None, exclude_if=is_left_out)

    @property
    def is_dropped(self) -> bool:
        """Whether nobody is going to do this."""
        return self.status.strip().casefold() == "dropped"

    @property
    def is_settled(self) -> bool:
        """Whether there is nothing left to do: done or dropped."""
        return self.is_dropped or self.status.strip().casefold() == "done"


class Weights(Model):
    """This assessment's own weights in place of the framework's, and the reason for them."""

    categories: dict[str, CategoryWeight] = {}
    questions: dict[str, Annotated[int, Field(ge=1, le=5)]] = {}
    reason: str = ""


class LessonMark(Model):
    """How far a lesson carries over to this mission; `not` needs a note."""

    applies: Carries = "fully"
    note: str = ""

    @model_validator(mode="after")
    def _says_why(self) -> Self:
        if self.applies == "not" and not self.note.strip():
            raise _senseless("lesson_without_note")
        return self


class Decision(Model):
    """Something decided, when, and on which question."""

    id: Identifier
    time: AwareDatetime
    text: str
    question: str | None = None


class LogEntry(Model):
    """Who changed what, and when."""

    time: AwareDatetime
    who: str = ""
    text: str = ""


def _kind_of_framework(value: Any) -> str:
    if isinstance(value, Framework):
        return "whole"
    if isinstance(value, dict) and "questions" in value:
        return "whole"
    return "named"


class Assessment(Model):
    """One mission assessed against one framework: the document that people save and reopen.

    With `vote_of` (an assessor's id) it is that assessor's vote file, made for the assessment `assessment`.
    """

    format: Literal["muster-assessment"]
    version: Literal[1]
    id: Identifier
    title: str
    created: AwareDatetime
    modified: AwareDatetime
    framework: Annotated[
        Annotated[FrameworkRef, Tag("named")] | Annotated[Framework, Tag("whole")],
        Discriminator(_kind_of_framework),
    ]
    vote_of: Identifier | None = Field(None, exclude_if=is_left_out)
    assessment: str | None = Field(None, exclude_if=is_left_out)
    marking: str = ""
    mission: Mission
    assessors: tuple[Assessor, ...] = ()
    answers: dict[str, Answer] = {}
    actions: tuple[Action, ...] = ()
    weights: Weights = Weights()
    lessons: dict[str, LessonMark] = {}
    decisions: tuple[Decision, ...] = ()
    sessions: tuple[Session, ...] = Field((), exclude_if=is_left_out)
    log: tuple[LogEntry, ...] = ()

    def answer(self, question_id: str) -> Answer:
        """Return the answer to a question; an empty one when there is no entry."""
        return self.answers.get(question_id, _NOTHING)

    def with_answer(self, question_id: str, answer: Answer) -> Self:
        """Return the assessment with one answer set; an empty answer removes the entry."""
        answers = dict(self.answers)
        if answer.is_empty:
            answers.pop(question_id, None)
        else:
            answers[question_id] = answer
        return self.model_copy(update={"answers": answers})

    def to_json(self) -> str:
        """Return the file's text: two-space indent, keys in the model's order, a final newline."""
        return self.to_bytes().decode()

    def to_bytes(self) -> bytes:
        """Return the file's text as UTF-8 bytes."""
        return bytes(self.__pydantic_serializer__.to_json(self, indent=2)) + b"\n"


_NOTHING = Answer()


def new_assessment(
    framework: Framework, mission: Mission, *, title: str = "", marking: str = "", now: datetime | None = None
) -> Assessment:
    """Return an empty assessment of `mission` on a shipped framework; `now` has a zone (default UTC now)."""
    time = now or datetime.now(UTC).replace(microsecond=0)
    return Assessment(
        format=FORMAT,
        version=VERSION,
        id=str(uuid4()),
        title=title or mission.name,
        created=time,
        modified=time,
        framework=FrameworkRef(id=framework.id, version=framework.version),
        marking=marking,
        mission=mission,
    )
