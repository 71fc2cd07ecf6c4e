"""The method in words on paper, with the assessment's own arithmetic to re-do with a pencil."""

from fractions import Fraction

from muster.model import Assessment, Framework
from muster.phrases import Phrases
from muster.scoring import Readiness


def method_lines(
    framework: Framework, assessment: Assessment, result: Readiness, phrases: Phrases
) -> tuple[str, ...]:
    """Return the method in words, with this assessment's own arithmetic to re-do with a pencil."""
    ready, conditional = framework.thresholds.ready, framework.thresholds.conditional
    lines = [
        phrases("report.how_category"),
        phrases("report.how_overall"),
        phrases(
            "report.how_verdict",
            ready_category=phrases.figures.plain(ready.category),
            ready_overall=phrases.figures.plain(ready.overall),
            conditional_category=phrases.figures.plain(conditional.category),
            conditional_overall=phrases.figures.plain(conditional.overall),
        ),
        phrases("report.how_range"),
    ]
    own = assessment.weights.questions
    for row in result.categories:
        answered = [q for q in result.questions if q.category == row.id and q.level is not None]
        if not answered:
            continue
        weights = [own.get(q.id, framework.by_id[q.id].weight) for q in answered]
        total = sum(w * (q.level or 0) for w, q in zip(weights, answered, strict=True))
        title = framework.category_by_id[row.id].title
        score = phrases.figures.points(float(Fraction(100 * total, 4 * sum(weights))), 2)
        lines.append(
            phrases("report.how_example", category=title, sum=total, weights=sum(weights), score=score)
        )
    scored = [row for row in result.categories if row.score is not None]
    if scored and not result.is_early:
        terms = " + ".join(
            f"{phrases.figures.plain(r.weight)} × {phrases.figures.points(r.score, 2)}" for r in scored
        )
        whole = phrases.figures.plain(sum(r.weight for r in scored))
        lines.append(
            phrases(
                "report.how_total", terms=terms, weights=whole, score=phrases.figures.points(result.score, 1)
            )
        )
    return tuple(lines)
