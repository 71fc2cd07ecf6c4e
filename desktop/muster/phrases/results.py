"""The verdict, the score and the chances of an assessment in words."""

from typing import Literal

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


def withholds_verdict(result: Readiness) -> bool:
    """Return whether it is too early for a verdict: under half answered, and not yet settled as not ready."""
    return result.is_early and result.verdict.value != "not_ready"


def tone_of(result: Readiness) -> Tone:
    """Return how a readiness looks: by its verdict, never by its score; neither good nor bad while early."""
    return "open" if withholds_verdict(result) else tone(result.verdict)


def headline(result: Readiness, phrases: Phrases) -> str:
    """Return the verdict as a headline, with its sign for who sees no colour, or why there is none.

    While under half of the questions are answered it is too early to say, save that a settled "not ready" is
    told at once.
    """
    if not result.applicable:
        return phrases("verdict.title_nothing")
    if withholds_verdict(result):
        return phrases("verdict.title_early", count=result.answered, applicable=result.applicable)
    return phrases(f"verdict.title_{result.verdict.value or 'open'}")


def chances_line(result: Readiness, phrases: Phrases) -> str:
    """Return the chances of the three verdicts; an empty text where they are not known."""
    if result.chances is None:
        return ""
    shares = {name: percent(share, phrases) for name, share in result.chances.items()}
    return phrases("verdict.chances", **shares)


def standing(result: Readiness, phrases: Phrases, *, is_coming: bool = False) -> str:
    """Return whether the verdict is firm, settled on the answers as given, or open, always with its chance.

    `is_coming`: the chances are being worked out. Without them a verdict is never called settled, unless it
    is firm, for then nothing is left to chance.
    """
    verdict = result.verdict
    if not result.applicable:
        return ""
    if verdict.firm and verdict.value is not None:
        name = verdict_name(verdict.value, phrases)
        return phrases("verdict.firm", verdict=name, chance=percent(1, phrases))
    chances = chances_line(result, phrases)
    if not chances:
        return phrases("verdict.chances_coming") if is_coming else ""
    if verdict.state == "open":
        low, high = (verdict_name(name, phrases) for name in (verdict.low, verdict.high))
        return phrases("verdict.open", low=low, high=high, chances=chances)
    return chances if withholds_verdict(result) else phrases("verdict.settled", chances=chances)


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


def middle_half(quartiles: tuple[int, int] | None, phrases: Phrases) -> str:
    """Return the levels that the middle half of the votes lies between: `1–3`, `1`; a dash for None."""
    if quartiles is None:
        return phrases.figures.points(None)
    low, high = quartiles
    return str(low) if low == high else phrases("verdict.span", low=str(low), high=str(high))


def score_line(result: Readiness, phrases: Phrases) -> str:
    """Return the score with its certain range and coverage, or that it is too early for one."""
    told = coverage(result.answered, result.applicable, phrases)
    if result.bounds is None:
        return phrases("verdict.no_score", coverage=told)
    limits = span(result.bounds, phrases, 1)
    if result.is_early or result.score is None:
        return phrases("verdict.score_early", coverage=told, span=limits)
    score = phrases.figures.points(result.score, 1)
    return phrases("verdict.score", score=score, span=limits, coverage=told)


def likely_range(result: Readiness, phrases: Phrases) -> str:
    """Return the likely range; an empty text where it is not known."""
    if result.likely is None:
        return ""
    low, high = (phrases.figures.points(bound, 1) for bound in result.likely)
    return phrases("verdict.likely", low=low, high=high)


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
