"""What a spreadsheet needs to work out score and verdict again: weights, thresholds, words of verdicts."""

from muster.model import Framework
from muster.phrases import Phrases
from muster.reporting.content import CategoryWeight, Reckoning
from muster.scoring import Readiness

VERDICTS = ("ready", "conditional", "not_ready", "open", "early")


def reckoning_of(framework: Framework, result: Readiness, phrases: Phrases) -> Reckoning:
    """Return the weights and thresholds that a readiness was worked out with."""
    ask = framework.thresholds
    words = phrases.section("verdict")
    return Reckoning(
        categories=tuple(
            CategoryWeight(framework.category_by_id[row.id].title, row.weight, row.applicable, row.answered)
            for row in result.categories
            if row.applicable
        ),
        ready=(ask.ready.overall, ask.ready.category),
        conditional=(ask.conditional.overall, ask.conditional.category),
        verdicts={name: str(words[f"title_{name}"]) for name in VERDICTS},
        score=result.score,
        is_early=result.is_early,
    )
