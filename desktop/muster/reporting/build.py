"""From framework, assessment and readiness to what the report says."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from muster.model import Assessment, Framework
from muster.model.marking import Markings, banner
from muster.phrases import Phrases, phrases_in
from muster.phrases.actions import status_name
from muster.phrases.conditions import condition_lines
from muster.phrases.reasons import reason_sign, reason_text, spot_subject, spot_text, why_not_applicable
from muster.phrases.results import coverage, own_weights, robust_line
from muster.picture.description import Picture, describe
from muster.picture.svg import picture_svg
from muster.reporting.content import Chapter, Drawn, ReportContent, Share, Table, Verdict
from muster.reporting.hanging import hanging_tables
from muster.reporting.labels import fixed_labels
from muster.reporting.nameless import nameless
from muster.reporting.questions import question_part
from muster.scoring import (
    CategoryScore,
    Readiness,
    add_up,
    applicability,
    blind_spots,
    compare,
    reasons,
)
from muster.scoring.comparison import beside as compared
from muster.storage.markings import shipped_markings

MOST_REASONS = 8
MOST_CONDITIONS = 6  # on page one; the action plan has them all


def mission_facts(
    framework: Framework, assessment: Assessment, printed: date, phrases: Phrases
) -> tuple[tuple[str, str], ...]:
    """Return what is known of mission and assessment as (label, value); what is not known is left out."""
    mission = assessment.mission
    strength = mission.authorised_strength
    people = [f"{a.name} ({a.role})" if a.role else a.name for a in assessment.assessors if a.name or a.role]
    facts = (
        (phrases("report.mission"), mission.name),
        (phrases("report.area"), mission.area),
        (phrases("report.lead"), mission.lead),
        (phrases("report.strength"), phrases("report.persons", count=strength) if strength else ""),
        (
            phrases("report.start"),
            phrases.figures.day(mission.proposed_start) if mission.proposed_start else "",
        ),
        (phrases("report.set"), phrases(f"report.set_{mission.set}")),
        (phrases("report.bank"), f"{framework.title} {framework.version} – {framework.source}".strip(" –")),
        (phrases("report.assessors"), ", ".join(people)),
        (phrases("report.assessed"), phrases.figures.day(assessment.modified.date())),
        (phrases("report.printed"), phrases.figures.day(printed)),
    )
    return tuple((label, value) for label, value in facts if value)


def _verdict(
    framework: Framework,
    assessment: Assessment,
    result: Readiness,
    told: Picture,
    today: date,
    phrases: Phrases,
) -> Verdict:
    why = reasons(framework, result)
    given = condition_lines(framework, assessment, today, phrases)
    more = len(given) - MOST_CONDITIONS
    lines = [f"{reason_sign(row)} {reason_text(row, framework, phrases)}" for row in why[:MOST_REASONS]]
    if len(why) > MOST_REASONS:
        lines.append(phrases("reason.more", count=len(why) - MOST_REASONS))
    span = (told.standing, told.likely_line, robust_line(result.weight_robustness, phrases))
    return Verdict(
        tone=told.tone,
        title=told.title,
        span=" ".join(filter(None, span)),
        score=told.score_line,
        reasons_title=phrases("verdict.stands" if lines else "verdict.nothing_stands"),
        reasons=tuple(lines),
        conditions_title=phrases("condition.title"),
        conditions=given[:MOST_CONDITIONS],
        more_conditions=phrases("condition.more", count=more) if more > 0 else "",
    )


def _shares(framework: Framework, result: Readiness, phrases: Phrases) -> tuple[tuple[Share, ...], Share]:
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
    total = Share(phrases("report.total"), score, counted, "", score, whole_score, low, high, False)
    return tuple(share(row) for row in result.categories), total


def _chapters(
    framework: Framework, assessment: Assessment, result: Readiness, phrases: Phrases
) -> tuple[Chapter, ...]:
    scores = {row.id: row for row in result.questions}
    chapters = []
    for row in result.categories:
        category = framework.category_by_id[row.id]
        told = coverage(row.answered, row.applicable, phrases)
        parts = [
            question_part(question, framework, assessment, scores[question.id], phrases)
            for question in framework.by_category[category.id]
            if question.id in scores
        ]
        if parts:
            line = phrases(
                "verdict.category_score", score=phrases.figures.points(row.score, 1), coverage=told
            )
            chapters.append(Chapter(category.title, category.intro, line, tuple(parts)))
    return tuple(chapters)


def _elsewhere(framework: Framework, assessment: Assessment, phrases: Phrases) -> Table | None:
    rows = []
    for name, why in applicability(framework, assessment).items():
        if why == "applies":
            continue
        question, answer = framework.by_id[name], assessment.answer(name)
        mark = assessment.lessons.get(question.lesson)
        note = answer.note if why == "marked" else mark.note if mark is not None else ""
        reason = why_not_applicable(why, phrases, note)
        if answer.level is not None:
            reason = phrases("not_applicable.kept", reason=reason, level=answer.level)
        rows.append((name, question.text, reason))
    return Table(phrases("report.elsewhere"), (), tuple(rows)) if rows else None


def _tables(framework: Framework, assessment: Assessment, phrases: Phrases) -> tuple[Table, ...]:
    tables = []
    if assessment.decisions:
        rows = [(phrases.figures.day(d.time.date()), d.text, d.question or "") for d in assessment.decisions]
        tables.append(Table(phrases("report.decisions"), (), tuple(rows)))
    if assessment.actions:
        head = (
            phrases("report.action"),
            phrases("report.owner"),
            phrases("report.due"),
            phrases("report.status"),
        )
        todo = [
            (
                f"{a.question}: {a.title}" if a.question else a.title,
                a.owner,
                phrases.figures.day(a.due) if a.due else "",
                status_name(a.status, phrases)
                + (f" · {phrases('condition.mark')}" if a.condition is not None else ""),
            )
            for a in assessment.actions
        ]
        tables.append(Table(phrases("report.actions"), head, tuple(todo)))
    unknown = [
        (name, phrases("answer.level_kept", level=answer.level) if answer.level is not None else answer.note)
        for name, answer in assessment.answers.items()
        if name not in framework.by_id
    ]
    if unknown:
        tables.append(Table(phrases("report.unknown_answers"), (), tuple(unknown)))
    return tuple(tables)


def _references(
    framework: Framework, assessment: Assessment, beside: Sequence[tuple[str, Assessment]], phrases: Phrases
) -> tuple[Table, ...]:
    rows = []
    for title, other in beside:
        result = compare(framework, other, assessment)
        rows.append(
            (
                title,
                phrases.figures.points(result.after, 1),
                phrases.figures.points(result.before, 1),
                str(len(result.common)),
            )
        )
    head = (
        phrases("report.beside_head"),
        phrases("report.this_mission"),
        phrases("report.that_mission"),
        phrases("report.questions"),
    )
    return (Table(phrases("report.beside"), head, tuple(rows)),) if rows else ()


def _blind_spots(
    framework: Framework, assessment: Assessment, today: date, phrases: Phrases
) -> tuple[Table, ...]:
    rows = [
        (spot_subject(spot, framework, phrases), spot_text(spot, phrases))
        for spot in blind_spots(framework, assessment, today)
    ]
    return (Table(phrases("report.blind_spots"), (), tuple(rows)),) if rows else ()


def _how(
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


def build_report(
    framework: Framework,
    assessment: Assessment,
    result: Readiness,
    *,
    printed: date,
    language: str = "en",
    beside: Sequence[tuple[str, Assessment]] = (),
    markings: Markings | None = None,
    names: bool = True,
) -> ReportContent:
    """Return what the report of this assessment says, with `printed` as the day on the paper.

    `beside` are (title, assessment) on the same question bank that this one is set beside. `markings` are
    the schemes that tell which marking the whole carries; those that are shipped if None. Without `names`
    no assessor, owner or authority is named.
    """
    phrases = phrases_in(language)
    if not names:
        assessment = nameless(assessment, phrases)
    shares, total = _shares(framework, result, phrases)
    weights = assessment.weights
    told = describe(framework, result, phrases, compared(framework, assessment, beside))
    drawn = picture_svg(told, direction=phrases.direction)
    changed = bool(weights.categories or weights.questions)
    return ReportContent(
        is_blank=False,
        language=phrases.language,
        direction=phrases.direction,
        kind=phrases("report.report"),
        title=assessment.title or assessment.mission.name,
        marking=banner(assessment, markings or shipped_markings()) or phrases("report.not_marked"),
        printed=phrases.figures.day(printed),
        facts=mission_facts(framework, assessment, printed, phrases),
        summary=assessment.mission.summary,
        verdict=_verdict(framework, assessment, result, told, printed, phrases),
        picture=Drawn(drawn.text, told.text, drawn.wide, drawn.high),
        shares=shares,
        total=total,
        weights_note=own_weights(weights.reason, phrases) if changed else "",
        chapters=_chapters(framework, assessment, result, phrases),
        elsewhere=_elsewhere(framework, assessment, phrases),
        tables=(
            *_references(framework, assessment, beside, phrases),
            *hanging_tables(framework, assessment, result, phrases),
            *_blind_spots(framework, assessment, printed, phrases),
            *_tables(framework, assessment, phrases),
        ),
        how=_how(framework, assessment, result, phrases),
        words=fixed_labels(phrases),
    )
