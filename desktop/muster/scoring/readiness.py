"""The readiness of a mission: score, contributions, bounds, gates and verdict in one pure call."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from muster.model import Assessment, Framework
from muster.model.hidden_votes import without_hidden_votes
from muster.model.levels import TOP
from muster.scoring.agreement import Agreement
from muster.scoring.answer_levels import Item, items
from muster.scoring.conditions import carried, conditions
from muster.scoring.exact_score import Scale, gates
from muster.scoring.result import (
    CategoryScore,
    GateState,
    QuestionScore,
    QuestionScores,
    Readiness,
    VerdictRange,
)
from muster.scoring.verdict import PASSING, Bars, Standing, Verdict, bars, verdict
from muster.scoring.weights import category_weights, whole_weights


@dataclass(slots=True)
class _Sums:
    """The whole-number sums of one category that every figure is made of."""

    questions: int = 0
    answered: int = 0
    weight: int = 0  # sum of w over the answered
    amount: int = 0  # sum of w.x over the answered
    all_weight: int = 0  # sum of w over all that apply
    low: int = 0  # sum of w.lo over all that apply
    high: int = 0  # sum of w.hi over all that apply


def _summed(framework: Framework, rows: list[Item]) -> dict[str, _Sums]:
    sums = {category.id: _Sums() for category in framework.categories}
    for _, category, weight, _, level, low, high, _ in rows:
        part = sums[category]
        part.questions += 1
        part.all_weight += weight
        part.low += weight * low
        part.high += weight * high
        if level is not None:
            part.answered += 1
            part.weight += weight
            part.amount += weight * level
    return sums


def _gate_states(rows: Iterable[Item], lowered: Mapping[str, int]) -> tuple[GateState, ...]:
    states = []
    for item in rows:
        if item.gate is None:
            continue
        if item.level is None:
            states.append(GateState(item.id, None, item.gate, "open"))
        elif item.level < item.gate:
            carried = item.level >= lowered[item.id]
            states.append(GateState(item.id, item.level, item.gate, "conditioned" if carried else "failed"))
    return tuple(states)


def _verdict(rows: Iterable[Item], sums: Mapping[str, _Sums], scale: Scale, asked: Bars) -> VerdictRange:
    """Return the verdict with every open question at 0 and at the top level, and whether it is firm."""
    if not any(part.answered for part in sums.values()):
        return VerdictRange("open", None, "not_ready", "ready")
    critical = [item for item in rows if item.gate is not None]
    live = {name: part for name, part in sums.items() if part.questions}

    def at(amounts: Mapping[str, int], levels: list[tuple[str, int]]) -> Verdict:
        missed = {name: asked[name].missed(levels) for name in PASSING}
        return verdict(asked, Standing(amounts, scale.total(amounts), missed))

    low = at(
        {name: part.amount for name, part in live.items()},
        [(item.id, 0 if item.level is None else item.level) for item in critical],
    )
    high = at(
        {name: part.amount + TOP * (part.all_weight - part.weight) for name, part in live.items()},
        [(item.id, TOP if item.level is None else item.level) for item in critical],
    )
    if low != high:
        return VerdictRange("open", None, low, high)
    worst = at({name: part.low for name, part in live.items()}, [(item.id, item.low) for item in critical])
    best = at({name: part.high for name, part in live.items()}, [(item.id, item.high) for item in critical])
    return VerdictRange("settled", low, low, high, firm=worst == best)


def _open_question(item: Item, part: _Sums, scale: Scale, total: int) -> QuestionScore:
    """Return R with an open question answered 0, and answered at the top level.

    Its category then has sum(w) greater by this weight, and joins R if it had no score before.
    """
    share = scale.shares[item.category]
    others = total - scale.factors.get(item.category, 0) * part.amount
    weight = part.weight + item.weight
    full = (scale.full if part.answered else scale.full + TOP * share) * weight
    at_0 = others * weight + share * part.amount
    at_top = at_0 + share * item.weight * TOP
    return QuestionScore(item.id, item.category, None, None, None, 100 * at_0 / full, 100 * at_top / full)


def _questions(
    rows: Iterable[Item], sums: Mapping[str, _Sums], scale: Scale, total: int
) -> tuple[QuestionScore, ...]:
    """Return what every question adds; every figure is one correctly rounded quotient of whole numbers."""
    full, scores = scale.full, []
    for item in rows:
        name, category, weight, _, level, _, _, _ = item
        if level is None:
            scores.append(_open_question(item, sums[category], scale, total))
            continue
        step = 100 * scale.factors[category] * weight  # what one level adds to R, in parts of `full`
        others = 100 * total - step * level
        adds, lacks = step * level / full, step * (TOP - level) / full
        if_0, if_4 = others / full, (others + step * TOP) / full
        scores.append(QuestionScore(name, category, level, adds, lacks, if_0, if_4))
    return tuple(scores)


def _categories(
    framework: Framework, sums: Mapping[str, _Sums], scale: Scale, own: Mapping[str, float]
) -> tuple[CategoryScore, ...]:
    scores = []
    for category in framework.categories:
        name, part = category.id, sums[category.id]
        score = bounds = adds = None
        if part.questions:
            full = TOP * part.all_weight
            bounds = (100 * part.low / full, 100 * part.high / full)
        if part.answered:
            score = 100 * part.amount / (TOP * part.weight)
            adds = scale.points(scale.factors[name] * part.amount)
        scores.append(
            CategoryScore(
                name,
                score,
                bounds,
                own.get(name, category.weight),
                part.answered,
                part.questions,
                len(framework.by_category[name]),
                adds,
            )
        )
    return tuple(scores)


def _voters(rows: Iterable[Item], assessment: Assessment) -> int:
    """Return how many assessors have voted on a question that applies."""
    answers = without_hidden_votes(assessment).answers
    voted = {name: answer.votes for name, answer in answers.items() if answer.votes}
    return len({vote.assessor for row in rows if row.id in voted for vote in voted[row.id]}) if voted else 0


def readiness(framework: Framework, assessment: Assessment) -> Readiness:
    """Return the readiness that `assessment` shows against `framework`.

    Exact: whole numbers inside, floats only in the result. Answers to questions that the framework does
    not have are not looked at. Method: docs/method.md.
    """
    rows = items(framework, assessment)
    sums = _summed(framework, rows)
    own = assessment.weights.categories
    weights = whole_weights(category_weights(framework, own))
    every = Scale.of(weights, {name: part.all_weight for name, part in sums.items()})
    known = Scale.of(weights, {name: part.weight for name, part in sums.items()})
    total = known.total({name: part.amount for name, part in sums.items()})
    low = every.total({name: part.low for name, part in sums.items()})
    high = every.total({name: part.high for name, part in sums.items()})
    accepted = conditions(framework, assessment)
    wanted = gates(rows, carried(accepted))
    live = {name: part.all_weight for name, part in sums.items() if part.questions}
    asked = bars(framework.thresholds, wanted, live, every.full)
    return Readiness(
        score=known.points(total) if known.full else None,
        bounds=(every.points(low), every.points(high)) if every.full else None,
        verdict=_verdict(rows, sums, every, asked),
        gates=_gate_states(rows, wanted["conditional"]),
        conditions=accepted,
        categories=_categories(framework, sums, known, own),
        questions=QuestionScores(lambda: _questions(rows, sums, known, total)),
        agreement=Agreement(None, _voters(rows, assessment)),
    )
