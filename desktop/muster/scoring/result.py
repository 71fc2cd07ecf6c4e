"""What scoring tells of an assessment: score, bounds, verdict, gates, categories and questions."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, NamedTuple, overload

from muster.scoring.agreement import Agreement
from muster.scoring.conditions import ConditionState
from muster.scoring.verdict import Verdict

GateKind = Literal["failed", "open", "conditioned"]


@dataclass(frozen=True, slots=True)
class VerdictRange:
    """What the answers allow: `settled` with a value, or `open` between `low` and `high` (value None).

    `firm`: the verdict is the same with every question at the low end of its span, and at the high end.
    """

    state: Literal["settled", "open"]
    value: Verdict | None
    low: Verdict
    high: Verdict
    firm: bool = False


class GateState(NamedTuple):
    """A critical question that is open, below its gate (`failed`), or so and carried (`conditioned`)."""

    question: str
    level: int | None
    gate: int
    state: GateKind


@dataclass(frozen=True, slots=True)
class CategoryScore:
    """One category: points of 0-100, or None while nothing in it is answered.

    `bounds` is None when nothing in it applies; `adds` is what it contributes to R in points.
    """

    id: str
    score: float | None
    bounds: tuple[float, float] | None
    weight: float
    answered: int
    applicable: int
    total: int
    adds: float | None


class QuestionScore(NamedTuple):
    """One applicable question: what it adds to R and what it leaves out, in points of R.

    Open questions add and leave out nothing (None). `if_0` and `if_4`: R if this answer alone moved
    to that level.
    """

    id: str
    category: str
    level: int | None
    contribution: float | None
    shortfall: float | None
    if_0: float
    if_4: float


class QuestionScores(Sequence[QuestionScore]):
    """What every applicable question adds, in the framework's order; worked out when first looked at.

    Whoever scores thousands of files looks at few of them: this is a fifth of the work.
    """

    __slots__ = ("_made", "_work")

    def __init__(self, work: Callable[[], tuple[QuestionScore, ...]]) -> None:
        self._work = work
        self._made: tuple[QuestionScore, ...] | None = None

    def _scores(self) -> tuple[QuestionScore, ...]:
        if self._made is None:
            self._made = self._work()
        return self._made

    def __len__(self) -> int:
        return len(self._scores())

    def __iter__(self) -> Iterator[QuestionScore]:
        return iter(self._scores())

    @overload
    def __getitem__(self, place: int) -> QuestionScore: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[QuestionScore]: ...
    def __getitem__(self, place: int | slice) -> QuestionScore | Sequence[QuestionScore]:
        return self._scores()[place]

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and self._scores() == tuple(other)

    def __hash__(self) -> int:
        return hash(self._scores())

    def __repr__(self) -> str:
        return repr(self._scores())


@dataclass(frozen=True, slots=True)
class Readiness:
    """Everything that follows from the answers. Scores are points of 0-100, chances and shares 0-1.

    `likely`, `chances`, `weight_robustness` and `moves_chance` (by question) are None until they are worked
    out: see `likelihood.full_readiness` and `ask_next`.
    """

    score: float | None
    bounds: tuple[float, float] | None
    verdict: VerdictRange
    gates: tuple[GateState, ...]
    conditions: tuple[ConditionState, ...]
    categories: tuple[CategoryScore, ...]
    questions: Sequence[QuestionScore]
    agreement: Agreement
    likely: tuple[float, float] | None = None
    chances: Mapping[Verdict, float] | None = None
    weight_robustness: float | None = None
    moves_chance: Mapping[str, float] | None = None

    @property
    def answered(self) -> int:
        """How many applicable questions have a level."""
        return sum(category.answered for category in self.categories)

    @property
    def applicable(self) -> int:
        """How many questions apply."""
        return sum(category.applicable for category in self.categories)

    @property
    def is_early(self) -> bool:
        """Whether it is too early for a score: under half of the applicable questions are answered."""
        return 2 * self.answered < self.applicable
