"""What a question bank is: categories, lessons, questions with five anchored levels, and thresholds.

A framework is a value. Whether its parts fit together (a lesson that does not exist, an id used twice)
is told by `faults.framework_faults`, which lists everything at once.
"""

from functools import cached_property
from typing import Annotated, Literal, NamedTuple

from pydantic import Discriminator, Field, Tag

from muster.model.base import Model, is_left_out
from muster.model.levels import DEFAULT_GATE, LEVELS, TOP

DEFAULT_CONDITIONS = 3

# A number keeps the kind it was written in: 25 is not turned into 25.0.
Points = Annotated[float, Field(ge=0, le=100)] | Annotated[int, Field(ge=0, le=100)]
CategoryWeight = Annotated[float, Field(ge=0.001, le=1000)] | Annotated[int, Field(ge=1, le=1000)]
Effort = Annotated[float, Field(ge=0, le=10_000)] | Annotated[int, Field(ge=0, le=10_000)]
EffortSteps = Annotated[
    Annotated[Effort, Tag("one")] | Annotated[tuple[Effort, Effort, Effort, Effort], Tag("four")],
    Discriminator(lambda value: "four" if isinstance(value, list | tuple) else "one"),
]
LeadTime = Annotated[float, Field(ge=0, le=1_000)] | Annotated[int, Field(ge=0, le=1_000)]
Identifier = Annotated[str, Field(min_length=1)]


class Threshold(Model):
    """The least overall score and the least score of every category, in points of 0-100."""

    overall: Points
    category: Points


class Thresholds(Model):
    """The four numbers of the verdict."""

    ready: Threshold = Threshold(overall=75, category=60)
    conditional: Threshold = Threshold(overall=50, category=40)


class Level(Model):
    """One anchored level of a question: a short name and what an outsider would see."""

    title: str
    detail: str = ""


class ProfileQuestion(Model):
    """A yes/no question about the mission that switches parts of the bank on and off."""

    id: Identifier
    text: str
    default: bool = True
    help: str = ""


class Category(Model):
    """One of the groups of lessons, with its weight in the overall score (0.001 to 1,000)."""

    id: Identifier
    code: str
    title: str
    weight: CategoryWeight
    intro: str = ""


class Point(Model):
    """One fact, figure, lesson, warning or assumption of the source, by paragraph."""

    kind: Literal["fact", "figure", "lesson", "warning", "assumption"]
    paragraph: int | str
    text: str


class Lesson(Model):
    """Something learnt the hard way, and the paragraphs of the source that say so."""

    id: Identifier
    category: str
    title: str
    summary: str = ""
    paragraphs: tuple[int | str, ...] = ()
    points: tuple[Point, ...] = ()


class Source(Model):
    """Where a question comes from: the brief (by paragraph), doctrine, a study, or general practice."""

    kind: str
    ref: str


class Question(Model):
    """One thing asked, with five observable levels (0 nothing ... 4 in place and verified).

    `lead_time_weeks` is for the whole raise. `effort_weeks`, in person-weeks, is one number for each level
    raised, or four, for reaching level 1, 2, 3 and 4.
    """

    id: Identifier
    category: str
    lesson: str
    text: str
    why: str = ""
    title: str = ""
    levels: Annotated[tuple[Level, ...], Field(min_length=len(LEVELS), max_length=len(LEVELS))]
    weight: Annotated[int, Field(ge=1, le=5)] = 1
    weight_reason: str = ""
    core: bool = False
    critical: bool = False
    gate: Annotated[int, Field(ge=0, le=TOP)] | None = None
    # Why the mission must not leave below its gate; left out of files where a bank says nothing.
    gate_reason: str = Field("", exclude_if=is_left_out)
    applies_when: str | None = None
    evidence: str = ""
    owner: str = ""
    lead_time_weeks: LeadTime = 0
    # Person-weeks: the same for each level raised, or each step's own, to reach level 1, 2, 3 and 4.
    effort_weeks: EffortSteps = 0
    estimate_basis: str = ""
    sources: tuple[Source, ...] = ()

    @property
    def gate_level(self) -> int | None:
        """The lowest level that does not stop the mission, or None when the question is not critical."""
        if not self.critical:
            return None
        return DEFAULT_GATE if self.gate is None else self.gate

    @property
    def name(self) -> str:
        """The short title for lists; the whole question where the bank gives none."""
        return self.title or self.text


class Outline(NamedTuple):
    """A question in short: `switch` is the profile id it hangs on, if any, `wanted` its answer."""

    id: str
    category: str
    weight: int
    gate: int | None
    switch: str
    wanted: bool
    core: bool
    lesson: str


class Framework(Model):
    """A whole question bank.

    `conditions_at_most`: how many conditions may carry a verdict; None where the bank does not say.
    """

    id: Identifier
    version: Identifier
    title: str
    source: str = ""
    language: str = "en"
    intro: str = ""
    thresholds: Thresholds = Thresholds()
    conditions_at_most: Annotated[int, Field(ge=0, le=10)] | None = Field(None, exclude_if=is_left_out)
    scale: tuple[Level, ...] = ()
    profile: tuple[ProfileQuestion, ...] = ()
    categories: Annotated[tuple[Category, ...], Field(min_length=1)]
    lessons: tuple[Lesson, ...] = ()
    questions: Annotated[tuple[Question, ...], Field(min_length=1)]

    @property
    def label(self) -> str:
        """Id and version as they are printed: `amisom-lessons 1.0`."""
        return f"{self.id} {self.version}"

    @property
    def most_conditions(self) -> int:
        """How many conditions may carry a verdict: 3 where the bank does not say, 0 in banks of version 1.

        Banks of version 1 were made before there were conditions; what they said of a mission stays.
        """
        if self.conditions_at_most is not None:
            return self.conditions_at_most
        return 0 if self.version.partition(".")[0] == "1" else DEFAULT_CONDITIONS

    @cached_property
    def by_id(self) -> dict[str, Question]:
        """Every question by its id."""
        return {question.id: question for question in self.questions}

    @cached_property
    def outline(self) -> tuple["Outline", ...]:
        """What is asked of every question over and over, as plain values: quicker than asking the model."""
        return tuple(
            Outline(
                q.id,
                q.category,
                q.weight,
                q.gate_level,
                (q.applies_when or "").removeprefix("not "),
                not (q.applies_when or "").startswith("not "),
                q.core,
                q.lesson,
            )
            for q in self.questions
        )

    @cached_property
    def switched(self) -> tuple["Outline", ...]:
        """The questions that hang on the mission profile."""
        return tuple(row for row in self.outline if row.switch)

    @cached_property
    def lesson_by_id(self) -> dict[str, Lesson]:
        """Every lesson by its id."""
        return {lesson.id: lesson for lesson in self.lessons}

    @cached_property
    def category_by_id(self) -> dict[str, Category]:
        """Every category by its id."""
        return {category.id: category for category in self.categories}

    @cached_property
    def by_category(self) -> dict[str, tuple[Question, ...]]:
        """The questions of each category, in the bank's order, categories in the bank's order."""
        return {
            category.id: tuple(q for q in self.questions if q.category == category.id)
            for category in self.categories
        }
