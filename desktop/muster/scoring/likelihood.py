"""How likely: the range that R is in nine times in ten, and the chance of each verdict, worked out.

numpy is imported when the first likelihood is asked for, not before: it costs a tenth of a second.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from muster.model import Assessment, Framework
from muster.scoring.agreement import alpha
from muster.scoring.amounts import Categories, categories
from muster.scoring.exact_score import ExactScore, exact_score
from muster.scoring.joint import Joint
from muster.scoring.readiness import readiness
from muster.scoring.result import Readiness
from muster.scoring.robustness import weight_robustness
from muster.scoring.sums import Part
from muster.scoring.verdict import VERDICTS, Passing, Verdict

LIKELY = (0.05, 0.95)


@dataclass(frozen=True, slots=True)
class Likelihood:
    """The 5th and 95th percentile of R (points of 0-100), and the chance (0-1) of each verdict."""

    likely: tuple[float, float]
    chances: dict[Verdict, float]


def _chance(whole: ExactScore, inside: Categories, name: Passing) -> float:
    """Return the chance that the gates, floors and overall threshold of a verdict hold, over all moods."""
    wanted = VERDICTS.index(name)
    if VERDICTS.index(whole.verdict({item.id: item.low for item in whole.rows})) >= wanted:
        return 1.0
    if VERDICTS.index(whole.verdict({item.id: item.high for item in whole.rows})) < wanted:
        return 0.0
    bar = whole.bars[name]
    parts = [Part(category.step, category.above_floor(bar)) for category in inside.rows]
    return min(1.0, float(Joint(parts, inside.full).reaching(inside.overall[name]).mean()))


def chance_of(whole: ExactScore, name: Passing) -> float:
    """Return the chance (0-1) of a verdict or a better one.

    For the levels of a plan, hand in the score with its rows replaced: see `answer_levels.known_medium`.
    """
    return _chance(whole, categories(whole), name)


def likelihood_of(whole: ExactScore) -> Likelihood:
    """Return the likely range and the chances; at least one question must apply."""
    inside = categories(whole)
    ready = _chance(whole, inside, "ready")
    passing = max(ready, _chance(whole, inside, "conditional"))
    joint = Joint([Part(category.step, category.chances()) for category in inside.rows], inside.full)
    low, high = (100 * amount / inside.full for amount in joint.percentiles(LIKELY))
    return Likelihood((low, high), {"ready": ready, "conditional": passing - ready, "not_ready": 1 - passing})


def likelihood(framework: Framework, assessment: Assessment) -> Likelihood | None:
    """Return the likely range and the chances of the verdicts; None when no question applies.

    Nothing is drawn: the chances of all combinations of levels are added up, in ten moods. Method:
    docs/method.md, "How likely".
    """
    whole = exact_score(framework, assessment)
    return likelihood_of(whole) if whole.rows else None


def full_readiness(
    framework: Framework, assessment: Assessment, result: Readiness | None = None
) -> Readiness:
    """Return the readiness with likely range, chances, robustness over weights, and agreement filled in.

    The likely range is stretched to the score where that lies outside, and kept inside the bounds.
    """
    known = result or readiness(framework, assessment)
    chance = likelihood(framework, assessment)
    likely = None
    if chance is not None and known.bounds is not None:
        low, high = (min(max(end, known.bounds[0]), known.bounds[1]) for end in chance.likely)
        score = known.score
        likely = (low, high) if score is None else (min(low, score), max(high, score))
    return replace(
        known,
        likely=likely,
        chances=chance.chances if chance else None,
        weight_robustness=weight_robustness(framework, assessment, known),
        agreement=replace(known.agreement, alpha=alpha(framework, assessment)),
    )
