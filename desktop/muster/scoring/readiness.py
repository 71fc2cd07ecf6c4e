"""The readiness of a mission: score, contributions, bounds, gates and verdict in one pure call."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import Literal, NamedTuple

from muster.model import Assessment, Framework, Threshold
from muster.scoring.answer_levels import Item, items
from muster.scoring.verdict import Verdict, category_weights, exact

TOP = 4


@dataclass(frozen=True, slots=True)
class VerdictRange:
    """What the answers allow: `settled` with a value, or `open` between `low` and `high` (value None)."""

    state: Literal["settled", "open"]
    value: Verdict | None
    low: Verdict
    high: Verdict


class GateState(NamedTuple):
    """A critical question that is below its gate (`failed`) or not yet answered (`open`)."""

    question: str
    level: int | None
    gate: int
    state: Literal["failed", "open"]


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


@dataclass(frozen=True, slots=True)
class Agreement:
    """Krippendorff's alpha (ordinal) over the assessors' votes; None with fewer than two assessors."""

    alpha: float | None
    assessors: int


@dataclass(frozen=True, slots=True)
class Readiness:
    """Everything that follows from the answers without a draw of chance. Scores are points of 0-100.

    `likely`, `chances` and `weight_robustness` are None until they are computed from draws.
    """

    score: float | None
    bounds: tuple[float, float] | None
    verdict: VerdictRange
    gates: tuple[GateState, ...]
    categories: tuple[CategoryScore, ...]
    questions: tuple[QuestionScore, ...]
    agreement: Agreement
    likely: tuple[float, float] | None = None
    chances: dict[str, float] | None = None
    weight_robustness: float | None = None

    @property
    def answered(self) -> int:
        """How many applicable questions have a level."""
        return sum(category.answered for category in self.categories)

    @property
    def applicable(self) -> int:
        """How many questions apply."""
        return sum(category.applicable for category in self.categories)


class _Sums:
    """The whole-number sums of one category that every figure is made of."""

    __slots__ = ("all_weight", "answered", "applicable", "high", "low", "one", "weight", "zero")

    def __init__(self) -> None:
        self.applicable = self.answered = 0
        self.weight = self.one = 0  # over the answered: sum of w, sum of w.x
        self.all_weight = self.low = self.high = 0  # over all applicable: sum of w, of w.lo, of w.hi
        self.zero = 0  # sum of w over the open


def _summed(framework: Framework, rows: list[Item]) -> dict[str, _Sums]:
    sums = {category.id: _Sums() for category in framework.categories}
    for _, category, weight, _, level, low, high in rows:
        part = sums[category]
        part.applicable += 1
        part.all_weight += weight
        part.low += weight * low
        part.high += weight * high
        if level is None:
            part.zero += weight
        else:
            part.answered += 1
            part.weight += weight
            part.one += weight * level
    return sums


@dataclass(frozen=True, slots=True)
class _Mean:
    """R of some categories as whole numbers: 25 . amount / (common . total), in points of 0-100.

    `common` is the least common multiple of the categories' sums of weights, `total` the sum of W.
    """

    amount: int
    common: int
    total: int

    @classmethod
    def of(cls, parts: Iterable[tuple[int, int, int]]) -> "_Mean":
        """Return the mean of (W, sum of w.x, sum of w)."""
        known = list(parts)
        common = lcm(*(weight for _, _, weight in known)) if known else 1
        return cls(
            sum(own * amount * (common // weight) for own, amount, weight in known),
            common,
            sum(own for own, _, _ in known),
        )

    @property
    def points(self) -> float | None:
        """R, correctly rounded; None without a category."""
        return None if not self.total else 25 * self.amount / (self.common * self.total)

    def reaches(self, wanted: Fraction) -> bool:
        """Return whether R is at least `wanted`, compared exactly."""
        return 25 * self.amount * wanted.denominator >= wanted.numerator * self.common * self.total


def _gates(rows: Iterable[Item]) -> tuple[GateState, ...]:
    found = []
    for item in rows:
        if item.gate is None:
            continue
        if item.level is None:
            found.append(GateState(item.id, None, item.gate, "open"))
        elif item.level < item.gate:
            found.append(GateState(item.id, item.level, item.gate, "failed"))
    return tuple(found)


def _verdict_on(framework: Framework, parts: list[tuple[int, int, int]], *, gates_hold: bool) -> Verdict:
    """Return the verdict on (W, sum of w.x, sum of w) of every category with an applicable question."""
    if not gates_hold:
        return "not_ready"
    mean, thresholds = _Mean.of(parts), framework.thresholds
    steps: tuple[tuple[Verdict, Threshold], ...] = (
        ("ready", thresholds.ready),
        ("conditional", thresholds.conditional),
    )
    for name, wanted in steps:
        floor = exact(wanted.category)
        if mean.reaches(exact(wanted.overall)) and all(
            25 * amount * floor.denominator >= floor.numerator * weight for _, amount, weight in parts
        ):
            return name
    return "not_ready"


def _verdict(
    framework: Framework, sums: dict[str, _Sums], weights: dict[str, int], gates: tuple[GateState, ...]
) -> VerdictRange:
    live = [(weights[name], part) for name, part in sums.items() if part.applicable]
    if not any(part.answered for _, part in live):
        return VerdictRange("open", None, "not_ready", "ready")
    failed = any(gate.state == "failed" for gate in gates)
    # An open critical question counts as level 0, which holds only a gate of 0.
    open_holds = all(gate.gate == 0 for gate in gates if gate.state == "open")
    lowest = [(own, part.one, part.all_weight) for own, part in live]
    highest = [(own, part.one + TOP * part.zero, part.all_weight) for own, part in live]
    low = _verdict_on(framework, lowest, gates_hold=not failed and open_holds)
    high = _verdict_on(framework, highest, gates_hold=not failed)
    if low == high:
        return VerdictRange("settled", low, low, high)
    return VerdictRange("open", None, low, high)


def _questions(
    rows: list[Item], sums: dict[str, _Sums], weights: dict[str, int], mean: _Mean
) -> tuple[QuestionScore, ...]:
    """Return every question's share, as whole-number quotients: one correctly rounded division each."""
    found = []
    amount, common, total = mean.amount, mean.common, mean.total
    for name, category, weight, _, level, _, _ in rows:
        part, own = sums[category], weights[category]
        if level is None:
            # The category grows by this question: R = 25 . (rest + W . (one + w.x) / (sum w + w)) / sum W
            grown = part.weight + weight
            if part.weight:
                rest, below = amount - own * part.one * (common // part.weight), common * grown * total
            else:
                rest, below = amount, common * grown * (total + own)
            start = 25 * (rest * grown + own * part.one * common)
            rise = 25 * own * TOP * weight * common
            found.append(
                QuestionScore(name, category, None, None, None, start / below, (start + rise) / below)
            )
            continue
        whole = total * part.weight
        unit = 25 * own * weight
        step = own * weight * (common // part.weight)
        start, below = 25 * (amount - step * level), common * total
        found.append(
            QuestionScore(
                name,
                category,
                level,
                unit * level / whole,
                unit * (TOP - level) / whole,
                start / below,
                (start + 25 * step * TOP) / below,
            )
        )
    return tuple(found)


def _categories(
    framework: Framework,
    sums: dict[str, _Sums],
    weights: dict[str, int],
    own: dict[str, float],
    total: int,
) -> tuple[CategoryScore, ...]:
    found = []
    for category in framework.categories:
        name, part = category.id, sums[category.id]
        bounds = None
        if part.applicable:
            bounds = (25 * part.low / part.all_weight, 25 * part.high / part.all_weight)
        found.append(
            CategoryScore(
                name,
                25 * part.one / part.weight if part.weight else None,
                bounds,
                own.get(name, category.weight),
                part.answered,
                part.applicable,
                len(framework.by_category[name]),
                25 * weights[name] * part.one / (part.weight * total) if part.weight else None,
            )
        )
    return tuple(found)


def _whole_weights(weights: dict[str, Fraction]) -> dict[str, int]:
    """Return the categories' weights as whole numbers in the same proportion."""
    scale = lcm(*(weight.denominator for weight in weights.values()))
    return {name: int(weight * scale) for name, weight in weights.items()}


def readiness(framework: Framework, assessment: Assessment) -> Readiness:
    """Return the readiness that `assessment` shows against `framework`.

    Exact: whole numbers inside, floats only in the result. Answers to questions that the framework does
    not have are not looked at. Method: docs/method.md.
    """
    rows = items(framework, assessment)
    sums = _summed(framework, rows)
    own = assessment.weights.categories
    weights = _whole_weights(category_weights(framework, own))
    gates = _gates(rows)
    live = [(weights[name], part) for name, part in sums.items() if part.applicable]
    mean = _Mean.of((own_, part.one, part.weight) for own_, part in live if part.weight)
    low = _Mean.of((own_, part.low, part.all_weight) for own_, part in live).points
    high = _Mean.of((own_, part.high, part.all_weight) for own_, part in live).points
    voters = {vote.assessor for row in assessment.answers.values() if row.votes for vote in row.votes}
    return Readiness(
        score=mean.points,
        bounds=None if low is None or high is None else (low, high),
        verdict=_verdict(framework, sums, weights, gates),
        gates=gates,
        categories=_categories(framework, sums, weights, own, mean.total),
        questions=_questions(rows, sums, weights, mean),
        agreement=Agreement(None, len(voters)),
    )
