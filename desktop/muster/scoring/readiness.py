"""The readiness of a mission: score, contributions, bounds, gates and verdict in one pure call."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from muster.model import Assessment, Framework
from muster.scoring.levels import Item, items
from muster.scoring.verdict import Verdict, category_weights, overall, verdict_of

TOP = 4


@dataclass(frozen=True, slots=True)
class VerdictRange:
    """What the answers allow: `settled` with a value, or `open` between `low` and `high` (value None)."""

    state: Literal["settled", "open"]
    value: Verdict | None
    low: Verdict
    high: Verdict


@dataclass(frozen=True, slots=True)
class GateState:
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


@dataclass(frozen=True, slots=True)
class QuestionScore:
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

    def add(self, item: Item) -> None:
        """Count one applicable question."""
        self.applicable += 1
        self.all_weight += item.weight
        self.low += item.weight * item.low
        self.high += item.weight * item.high
        if item.level is None:
            self.zero += item.weight
        else:
            self.answered += 1
            self.weight += item.weight
            self.one += item.weight * item.level


def _points(amount: int, weight: int) -> Fraction:
    return Fraction(100 * amount, TOP * weight)


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


def _verdict(
    framework: Framework,
    sums: dict[str, _Sums],
    weights: dict[str, Fraction],
    gates: tuple[GateState, ...],
) -> VerdictRange:
    live = {name: part for name, part in sums.items() if part.applicable}
    if not any(part.answered for part in live.values()):
        return VerdictRange("open", None, "not_ready", "ready")
    lowest = {name: _points(part.one, part.all_weight) for name, part in live.items()}
    highest = {name: _points(part.one + TOP * part.zero, part.all_weight) for name, part in live.items()}
    failed = any(gate.state == "failed" for gate in gates)
    # An open critical question counts as level 0, which holds only a gate of 0.
    open_holds = all(gate.gate == 0 for gate in gates if gate.state == "open")
    thresholds = framework.thresholds
    low = verdict_of(not failed and open_holds, list(lowest.values()), overall(lowest, weights), thresholds)
    high = verdict_of(not failed, list(highest.values()), overall(highest, weights), thresholds)
    if low == high:
        return VerdictRange("settled", low, low, high)
    return VerdictRange("open", None, low, high)


def _questions(
    rows: list[Item], sums: dict[str, _Sums], weights: dict[str, Fraction]
) -> tuple[QuestionScore, ...]:
    """Return every question's share, as whole-number quotients: one correctly rounded division each."""
    scored = {name: _points(part.one, part.weight) for name, part in sums.items() if part.weight}
    total = sum((weights[name] for name in scored), Fraction(0))
    points = sum((weights[name] * score for name, score in scored.items()), Fraction(0))
    frames = {}
    for name, part in sums.items():
        own = weights[name]
        rest = points - own * scored[name] if name in scored else points
        whole = total if name in scored else total + own
        share = own * 25 / (whole * part.weight) if part.weight else Fraction(0)
        frames[name] = (share, rest / whole, own * 25 / whole)
    found = []
    for item in rows:
        part = sums[item.category]
        share, rest, scale = frames[item.category]
        contribution = shortfall = None
        if item.level is None:
            weight, without = part.weight + item.weight, part.one
        else:
            contribution = share.numerator * item.weight * item.level / share.denominator
            shortfall = share.numerator * item.weight * (TOP - item.level) / share.denominator
            weight, without = part.weight, part.one - item.weight * item.level
        # R = rest + scale * amount / weight, over one common denominator
        below = rest.denominator * scale.denominator * weight
        base = rest.numerator * scale.denominator * weight
        per = scale.numerator * rest.denominator
        if_0 = (base + per * without) / below
        if_4 = (base + per * (without + TOP * item.weight)) / below
        found.append(QuestionScore(item.id, item.category, item.level, contribution, shortfall, if_0, if_4))
    return tuple(found)


def _categories(
    framework: Framework, sums: dict[str, _Sums], weights: dict[str, Fraction], own: dict[str, float]
) -> tuple[CategoryScore, ...]:
    totals: dict[str, int] = {}
    for question in framework.questions:
        totals[question.category] = totals.get(question.category, 0) + 1
    scored_weight = sum((weights[name] for name, part in sums.items() if part.weight), Fraction(0))
    found = []
    for category in framework.categories:
        part = sums[category.id]
        score = _points(part.one, part.weight) if part.weight else None
        bounds = None
        if part.applicable:
            bounds = (
                float(_points(part.low, part.all_weight)),
                float(_points(part.high, part.all_weight)),
            )
        found.append(
            CategoryScore(
                id=category.id,
                score=None if score is None else float(score),
                bounds=bounds,
                weight=own.get(category.id, category.weight),
                answered=part.answered,
                applicable=part.applicable,
                total=totals.get(category.id, 0),
                adds=None if score is None else float(weights[category.id] * score / scored_weight),
            )
        )
    return tuple(found)


def readiness(framework: Framework, assessment: Assessment) -> Readiness:
    """Return the readiness that `assessment` shows against `framework`.

    Exact: whole numbers and fractions inside, floats only in the result. Answers to questions that the
    framework does not have are not looked at. Method: docs/method.md.
    """
    rows = items(framework, assessment)
    sums = {category.id: _Sums() for category in framework.categories}
    for item in rows:
        sums[item.category].add(item)
    own = assessment.weights.categories
    weights = category_weights(framework, own)
    gates = _gates(rows)
    live = {name: part for name, part in sums.items() if part.applicable}
    score = overall({n: _points(p.one, p.weight) for n, p in live.items() if p.weight}, weights)
    low = overall({n: _points(p.low, p.all_weight) for n, p in live.items()}, weights)
    high = overall({n: _points(p.high, p.all_weight) for n, p in live.items()}, weights)
    voters = {vote.assessor for answer in assessment.answers.values() for vote in answer.votes}
    return Readiness(
        score=None if score is None else float(score),
        bounds=None if low is None or high is None else (float(low), float(high)),
        verdict=_verdict(framework, sums, weights, gates),
        gates=gates,
        categories=_categories(framework, sums, weights, own),
        questions=_questions(rows, sums, weights),
        agreement=Agreement(None, len(voters)),
    )
