"""The verdict, the score and the chances of an assessment in words."""

from typing import Literal, assert_never

from muster.phrases.catalogue import Phrases
from muster.scoring import Readiness, Verdict, VerdictRange

NEARLY = 0.01  # a share so near to none or all is not printed as 0 % or 100 %


Tone = Literal["bad", "warn", "good", "open"]
_TONES: dict[Verdict, Tone] = {"not_ready": "bad", "conditional": "warn", "ready": "good"}


def tone(verdict: VerdictRange) -> Tone:
    """Return how a verdict looks: in red, amber or green, or neither while it is open."""
    return "open" if verdict.value is None else _TONES[verdict.value]


def verdict_name(verdict: Verdict, phrases: Phrases) -> str:
    """Return the name of a verdict inside a sentence."""
    return phrases(f"verdict.name_{verdict}")


def verdict_title(verdict: VerdictRange, phrases: Phrases) -> str:
    """Return the verdict as a headline with its sign, so that it is told without colour."""
    return phrases(f"verdict.title_{verdict.value or 'open'}")


def verdict_span(verdict: VerdictRange, phrases: Phrases) -> str:
    """Return what the answers still allow, or that they are enough."""
    match verdict.state:
        case "settled":
            return phrases("verdict.final")
        case "open":
            low, high = (verdict_name(name, phrases) for name in (verdict.low, verdict.high))
            return phrases("verdict.between", low=low, high=high)
        case _ as never:
            assert_never(never)


def coverage(answered: int, applicable: int, phrases: Phrases) -> str:
    """Return how much is answered: `12 of 15 answered`."""
    return phrases("verdict.coverage", count=answered, applicable=applicable)


def span(bounds: tuple[float, float] | None, phrases: Phrases, decimals: int = 0) -> str:
    """Return a range of points: `15–41`; a dash for None."""
    figures = phrases.figures
    if bounds is None:
        return figures.points(None)
    low, high = (figures.points(bound, decimals) for bound in bounds)
    return phrases("verdict.span", low=low, high=high)


def score_line(result: Readiness, phrases: Phrases) -> str:
    """Return the score with its range and coverage, or that there is none yet."""
    told = coverage(result.answered, result.applicable, phrases)
    if result.score is None:
        return phrases("verdict.no_score", coverage=told)
    score = phrases.figures.points(result.score, 1)
    return phrases("verdict.score", score=score, span=span(result.bounds, phrases, 1), coverage=told)


def likely_line(result: Readiness, phrases: Phrases) -> str:
    """Return the likely range and the chances of the verdicts; an empty text where they are not known."""
    if result.likely is None or result.chances is None:
        return ""
    low, high = (phrases.figures.points(bound) for bound in result.likely)
    shares = {name: percent(share, phrases) for name, share in result.chances.items()}
    return phrases("verdict.likely", low=low, high=high, **shares)


def robust_line(share: float | None, phrases: Phrases) -> str:
    """Return for which share (0-1) of all weights the verdict stays; an empty text for None."""
    if share is None:
        return ""
    if share == 1:
        return phrases("verdict.robust_always")
    return phrases("verdict.robust", share=percent(share, phrases))


def own_weights(reason: str, phrases: Phrases) -> str:
    """Return that an assessment weighs otherwise than its question bank, and why."""
    if not reason.strip():
        return phrases("verdict.own_weights_unexplained")
    return phrases("verdict.own_weights", reason=reason)


def percent(share: float, phrases: Phrases) -> str:
    """Return a share (0-1) in per cent; never 0 or 100 where it is only nearly so."""
    if 0 < share < NEARLY:
        return phrases("verdict.percent_under")
    if 1 - NEARLY < share < 1:
        return phrases("verdict.percent_over")
    return phrases("verdict.percent", value=phrases.figures.fixed(100 * share))
