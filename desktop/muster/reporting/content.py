"""What a report says, all words already in its language; every renderer prints this and nothing else."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from muster.phrases.conditions import ConditionLine
from muster.phrases.results import Tone

MOST_HEAD = 90


@dataclass(frozen=True, slots=True)
class Verdict:
    """The headline: `title` begins with a sign, so that it is told without colour.

    For a page that is too small: `fewer_reasons[n]` counts the reasons that are left out where only the
    first `n` stand on it, and `fewer_conditions[n]` the conditions.
    """

    tone: Tone
    title: str
    span: str
    score: str
    reasons_title: str
    reasons: tuple[str, ...]
    conditions_title: str
    conditions: tuple[ConditionLine, ...]
    more_conditions: str
    fewer_reasons: tuple[str, ...]
    fewer_conditions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """The picture of readiness: an SVG file, its size in pixels, and the same in words."""

    svg: str
    text: str
    wide: float
    high: float


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture with a heading of its own, and a line that says how to read it."""

    title: str
    drawn: Drawn
    note: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """One row of the table of categories; the figures as printed, and as points for drawn bars.

    `span` is the certain range in figures.
    """

    title: str
    score: str
    span: str
    answered: str
    weight: str
    adds: str
    value: float | None
    low: float | None
    high: float | None
    is_low: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One question as the spreadsheet needs it, unrounded.

    `known` tells how the answer is known. `gate` is the least level of a critical question,
    `gate_conditional` the one that is asked where a condition was accepted and counts.
    """

    category: str
    weight: int
    level: int | None
    contribution: float | None
    shortfall: float | None
    known: str = ""
    marking: str = ""
    gate: int | None = None
    gate_conditional: int | None = None


@dataclass(frozen=True, slots=True)
class CategoryWeight:
    """One category as the spreadsheet reckons it; the weight as this assessment has it."""

    title: str
    weight: float
    applicable: int
    answered: int


@dataclass(frozen=True, slots=True)
class Reckoning:
    """What a spreadsheet needs to work score and verdict out again.

    `ready` and `conditional` are the least overall score and the least score of every category. `verdicts`
    words them, by `ready`, `conditional`, `not_ready`, `open` and `early`. `score` is unrounded, also while
    it is too early to tell it (`is_early`).
    """

    categories: tuple[CategoryWeight, ...]
    ready: tuple[float, float]
    conditional: tuple[float, float]
    verdicts: Mapping[str, str]
    score: float | None
    is_early: bool


@dataclass(frozen=True, slots=True)
class QuestionPart:
    """One question with its answer, or, in a blank checklist, with its levels and room to write."""

    id: str
    title: str
    text: str
    level: int | None
    answer: str
    detail: str
    facts: tuple[str, ...]
    confidence: str
    note: str
    evidence: tuple[str, ...]
    source: str
    remark: str
    why: str
    proof: str
    levels: tuple[tuple[str, str], ...]
    sheet: Sheet


@dataclass(frozen=True, slots=True)
class Chapter:
    """One category."""

    title: str
    intro: str
    score: str
    questions: tuple[QuestionPart, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A titled list of rows, with the head that every format repeats on each page.

    `widths` are shares of the page's width, 0 for as wide as the words; none means all alike. `note` stands
    below it. `begins_page`: it starts a page of its own.
    """

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    widths: tuple[int, ...] = ()
    note: str = ""
    begins_page: bool = False


@dataclass(frozen=True, slots=True)
class BallotQuestion:
    """One question of a ballot, with the titles of its levels from 0 on."""

    id: str
    text: str
    levels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class BallotPart:
    """The questions of one category on a ballot."""

    title: str
    questions: tuple[BallotQuestion, ...]


@dataclass(frozen=True, slots=True)
class Ballot:
    """One person's sheet; `name` is empty where it is to be written. `code` tells which questions it has."""

    name: str
    code: str
    parts: tuple[BallotPart, ...]


@dataclass(frozen=True, slots=True)
class ReportContent:
    """A whole report. `words` holds the fixed labels that templates put beside the content.

    `ballots` are there where the whole is ballots. `printed` is the day in words, `day` as ISO 8601. `paper`
    is `a4` or `letter`, `landscape` turns it, `mono` leaves colour out. `identity` tells two prints apart:
    document, digest of its file, versions. `is_signed`: it has room for signatures. `narrow_picture` is the
    picture for a column of a page that lies.
    """

    is_blank: bool
    language: str
    direction: str
    kind: str
    title: str
    marking: str
    printed: str
    day: str
    facts: tuple[tuple[str, str], ...] = ()
    summary: str = ""
    verdict: Verdict | None = None
    picture: Drawn | None = None
    narrow_picture: Drawn | None = None
    shares: tuple[Share, ...] = ()
    total: Share | None = None
    weights_note: str = ""
    is_signed: bool = False
    figures: tuple[Figure, ...] = ()
    chapters: tuple[Chapter, ...] = ()
    elsewhere: Table | None = None
    tables: tuple[Table, ...] = ()
    how: tuple[str, ...] = ()
    words: Mapping[str, str] = field(default_factory=dict)
    ballots: tuple[Ballot, ...] | None = None
    reckoning: Reckoning | None = None
    identity: tuple[tuple[str, str], ...] = ()
    paper: str = "a4"
    landscape: bool = False
    mono: bool = False

    @property
    def short_title(self) -> str:
        """The title as it stands at the head of each page, whole on the first one: at most 90 letters."""
        one_line = " ".join(self.title.split())
        return one_line if len(one_line) <= MOST_HEAD else f"{one_line[: MOST_HEAD - 1]}…"
