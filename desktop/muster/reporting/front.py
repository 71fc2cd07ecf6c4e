"""The page that the chief signs: the verdict, its reasons and conditions, where the score comes from."""

from datetime import date

from muster.model import Assessment, Framework
from muster.phrases import Phrases
from muster.phrases.conditions import condition_lines
from muster.phrases.reasons import reason_sign, reason_text
from muster.phrases.results import robust_line, span
from muster.picture.description import Picture
from muster.reporting.content import Share, Verdict
from muster.scoring import CategoryScore, Readiness, add_up, reasons

MOST_REASONS = 8
MOST_CONDITIONS = 6  # on page one; the action plan has them all


def verdict_of(
    framework: Framework,
    assessment: Assessment,
    result: Readiness,
    told: Picture,
    today: date,
    phrases: Phrases,
    *,
    alone: bool = False,
) -> Verdict:
    """Return the headline with its reasons and conditions; what does not fit on the page is counted.

    `alone`: no other pages follow.
    """
    why = reasons(framework, result)
    given = condition_lines(framework, assessment, today, phrases)
    more = len(given) - MOST_CONDITIONS
    lines = [f"{reason_sign(row)} {reason_text(row, framework, phrases)}" for row in why[:MOST_REASONS]]
    more_reasons = "reason.more_alone" if alone else "reason.more"
    fewer = [phrases(more_reasons, count=len(why) - shown) for shown in range(len(lines))]
    if len(why) > MOST_REASONS:
        lines.append(phrases(more_reasons, count=len(why) - MOST_REASONS))
    told_span = (told.standing, told.likely_line, robust_line(result.weight_robustness, phrases))
    return Verdict(
        tone=told.tone,
        title=told.title,
        span=" ".join(filter(None, told_span)),
        score=told.score_line,
        reasons_title=phrases("verdict.stands" if lines else "verdict.nothing_stands"),
        reasons=tuple(lines),
        conditions_title=phrases("condition.title"),
        conditions=given[:MOST_CONDITIONS],
        more_conditions=phrases("condition.more", count=more) if more > 0 else "",
        fewer_reasons=tuple(fewer),
        fewer_conditions=tuple(
            phrases("condition.more", count=len(given) - shown)
            for shown in range(min(len(given), MOST_CONDITIONS))
        ),
    )


def shares_of(framework: Framework, result: Readiness, phrases: Phrases) -> tuple[tuple[Share, ...], Share]:
    """Return a row for each category, and the whole; while it is too early for a score, none is told."""
    whole_score = None if result.is_early else result.score  # else the table would tell what is too early
    scored = [row for row in result.categories if row.adds is not None]
    adds = add_up([row.adds or 0.0 for row in scored], result.score or 0.0)
    printed = {
        row.id: phrases.figures.points(None if whole_score is None else value, 1)
        for row, value in zip(scored, adds, strict=True)
    }
    whole = sum(row.weight for row in scored)
    parts = add_up([100 * row.weight / whole for row in scored], 100, 0)
    weights = {
        row.id: phrases("verdict.percent", value=phrases.figures.fixed(part))
        for row, part in zip(scored, parts, strict=True)
    }
    floor = framework.thresholds.ready.category

    def share(row: CategoryScore) -> Share:
        low, high = row.bounds or (None, None)
        return Share(
            title=framework.category_by_id[row.id].title,
            score=phrases.figures.points(row.score, 1),
            span=span(row.bounds, phrases),
            answered=f"{row.answered}/{row.applicable}",
            weight=weights.get(row.id, "–"),
            adds=printed.get(row.id, "–"),
            value=row.score,
            low=low,
            high=high,
            is_low=row.score is not None and row.score < floor,
        )

    low, high = result.bounds or (None, None)
    score = phrases.figures.points(whole_score, 1)
    counted = f"{result.answered}/{result.applicable}"
    total = Share(
        phrases("report.total"),
        score,
        span(result.bounds, phrases),
        counted,
        "",
        score,
        whole_score,
        low,
        high,
        False,
    )
    return tuple(share(row) for row in result.categories), total
