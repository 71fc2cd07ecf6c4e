"""From framework, assessment and readiness to what the report says."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from muster.model import Assessment, Framework
from muster.model.levels import nearest_level
from muster.model.marking import banner
from muster.reporting.content import Chapter, ReportContent, Share, Table, Tone, Verdict
from muster.reporting.questions import question_part
from muster.reporting.texts import Strings, strings
from muster.scoring import (
    CategoryScore,
    Readiness,
    Reason,
    add_up,
    applicability,
    blind_spots,
    compare,
    reasons,
)

MOST_REASONS = 12
TONES: dict[str, Tone] = {"ready": "good", "conditional": "warn", "not_ready": "bad"}


def mission_facts(
    framework: Framework, assessment: Assessment, printed: date, words: Strings
) -> tuple[tuple[str, str], ...]:
    """Return what is known of mission and assessment as (label, value); what is not known is left out."""
    mission = assessment.mission
    strength = mission.authorised_strength
    people = [f"{a.name} ({a.role})" if a.role else a.name for a in assessment.assessors if a.name or a.role]
    facts = (
        (words("mission"), mission.name),
        (words("area"), mission.area),
        (words("lead"), mission.lead),
        (words("strength"), words("persons", count=f"{strength:,}".replace(",", " ")) if strength else ""),
        (words("start"), words.date(mission.proposed_start)),
        (words("set"), words(mission.set)),
        (words("bank"), f"{framework.title} {framework.version} – {framework.source}".strip(" –")),
        (words("assessors"), ", ".join(people)),
        (words("assessed"), words.date(assessment.modified.date())),
        (words("printed"), words.date(printed)),
    )
    return tuple((label, value) for label, value in facts if value)


def _reason(reason: Reason, framework: Framework, words: Strings) -> str:
    if reason.kind == "nothing_answered":
        return words("nothing_answered")
    wanted = words.plain(reason.wanted or 0)
    if reason.kind == "overall_below":
        return words("overall_below", value=words.number(reason.value), wanted=wanted)
    if reason.kind == "category_below":
        title = framework.category_by_id[reason.subject or ""].title
        return words("category_below", category=title, value=words.number(reason.value), wanted=wanted)
    question = framework.by_id[reason.subject or ""]
    if reason.kind == "gate_open":
        return "? " + words("gate_open", id=question.id, title=question.name)
    level = int(reason.value or 0)
    return "✕ " + words(
        "gate_failed",
        id=question.id,
        title=question.name,
        level=level,
        name=question.levels[level].title,
        gate=wanted,
    )


def _score_line(result: Readiness, words: Strings) -> str:
    coverage = words("coverage", answered=result.answered, applicable=result.applicable)
    if result.score is None or result.bounds is None:
        return words("no_score", coverage=coverage)
    low, high = (words.number(bound) for bound in result.bounds)
    return words("score", score=words.number(result.score), low=low, high=high, coverage=coverage)


def _span(result: Readiness, words: Strings) -> str:
    verdict = result.verdict
    if verdict.state == "settled":
        return words("settled")
    low, high = words(f"name_{verdict.low}"), words(f"name_{verdict.high}")
    return words("between", low=low, high=high)


def _likely(result: Readiness, words: Strings) -> str:
    """Return likely range and chances where they have been drawn."""
    if result.likely is None or result.chances is None:
        return ""
    line = words(
        "likely",
        low=words.number(result.likely[0]),
        high=words.number(result.likely[1]),
        **{name: words.percent(100 * share) for name, share in result.chances.items()},
    )
    if result.weight_robustness is None:
        return line
    return f"{line} {words('robust', share=words.percent(100 * result.weight_robustness))}"


def _verdict(framework: Framework, result: Readiness, words: Strings) -> Verdict:
    verdict = result.verdict
    found = [_reason(reason, framework, words) for reason in reasons(framework, result)]
    if len(found) > MOST_REASONS:
        found = [*found[:MOST_REASONS], words("and_more", count=len(found) - MOST_REASONS)]
    return Verdict(
        tone=TONES[verdict.value] if verdict.value else "open",
        title=words(verdict.value or "open"),
        span=" ".join(filter(None, (_span(result, words), _likely(result, words)))),
        score=_score_line(result, words),
        reasons_title=words("stands") if found else words("nothing_stands"),
        reasons=tuple(found),
    )


def _shares(framework: Framework, result: Readiness, words: Strings) -> tuple[tuple[Share, ...], Share]:
    scored = [row for row in result.categories if row.adds is not None]
    adds = add_up([row.adds or 0.0 for row in scored], result.score or 0.0)
    printed = {row.id: words.number(value) for row, value in zip(scored, adds, strict=True)}
    whole = sum(row.weight for row in scored)
    floor = framework.thresholds.ready.category

    def share(row: CategoryScore) -> Share:
        low, high = row.bounds or (None, None)
        return Share(
            title=framework.category_by_id[row.id].title,
            score=words.number(row.score),
            answered=f"{row.answered}/{row.applicable}",
            weight=words.percent(100 * row.weight / whole) if row.id in printed else "–",
            adds=printed.get(row.id, "–"),
            value=row.score,
            low=low,
            high=high,
            level=None if row.score is None else nearest_level(row.score),
            is_low=row.score is not None and row.score < floor,
        )

    low, high = result.bounds or (None, None)
    score = words.number(result.score)
    counted = f"{result.answered}/{result.applicable}"
    total = Share(words("total"), score, counted, "", score, result.score, low, high, None, False)
    return tuple(share(row) for row in result.categories), total


def _chapters(
    framework: Framework, assessment: Assessment, result: Readiness, words: Strings
) -> tuple[Chapter, ...]:
    scores = {row.id: row for row in result.questions}
    chapters = []
    for row in result.categories:
        category = framework.category_by_id[row.id]
        coverage = words("coverage", answered=row.answered, applicable=row.applicable)
        parts = [
            question_part(question, framework, assessment, scores[question.id], words)
            for question in framework.by_category[category.id]
            if question.id in scores
        ]
        if parts:
            line = words("chapter_score", score=words.number(row.score), coverage=coverage)
            chapters.append(Chapter(category.title, category.intro, line, tuple(parts)))
    return tuple(chapters)


def _elsewhere(framework: Framework, assessment: Assessment, words: Strings) -> Table | None:
    rows = []
    for name, why in applicability(framework, assessment).items():
        if why == "applies":
            continue
        question, answer = framework.by_id[name], assessment.answer(name)
        mark = assessment.lessons.get(question.lesson)
        note = answer.note if why == "marked" else mark.note if mark is not None else ""
        reason = words(f"off_{why}", note=note)
        if answer.level is not None:
            reason += " – " + words("kept", level=answer.level)
        rows.append((name, question.text, reason))
    return Table(words("elsewhere"), (), tuple(rows)) if rows else None


def _tables(framework: Framework, assessment: Assessment, words: Strings) -> tuple[Table, ...]:
    tables = []
    if assessment.decisions:
        rows = [(words.date(d.time.date()), d.text, d.question or "") for d in assessment.decisions]
        tables.append(Table(words("decisions"), (), tuple(rows)))
    if assessment.actions:
        head = (words("action"), words("owner"), words("due"), words("status"))
        todo = [
            (f"{a.question}: {a.title}" if a.question else a.title, a.owner, words.date(a.due), a.status)
            for a in assessment.actions
        ]
        tables.append(Table(words("actions"), head, tuple(todo)))
    strangers = [
        (name, words("kept", level=answer.level) if answer.level is not None else answer.note)
        for name, answer in assessment.answers.items()
        if name not in framework.by_id
    ]
    if strangers:
        tables.append(Table(words("strangers"), (), tuple(strangers)))
    return tuple(tables)


def _yardsticks(
    framework: Framework, assessment: Assessment, beside: Sequence[tuple[str, Assessment]], words: Strings
) -> tuple[Table, ...]:
    rows = []
    for title, other in beside:
        result = compare(framework, other, assessment)
        rows.append((title, words.number(result.after), words.number(result.before), str(len(result.common))))
    head = (words("beside_head"), words("this_mission"), words("that_mission"), words("questions"))
    return (Table(words("beside"), head, tuple(rows)),) if rows else ()


def _blind_spots(
    framework: Framework, assessment: Assessment, today: date, words: Strings
) -> tuple[Table, ...]:
    rows = []
    for spot in blind_spots(framework, assessment, today):
        if spot.kind == "half_answered":
            name = framework.category_by_id[spot.subject].title
        elif spot.kind == "unsupported_lesson":
            name = framework.lesson_by_id[spot.subject].title
        else:
            name = f"{spot.subject} {framework.by_id[spot.subject].name}"
        rows.append((name, words(f"spot_{spot.kind}", day=words.date(spot.day))))
    return (Table(words("blind_spots"), (), tuple(rows)),) if rows else ()


def _how(framework: Framework, assessment: Assessment, result: Readiness, words: Strings) -> tuple[str, ...]:
    """Return the method in words, with this assessment's own arithmetic to re-do with a pencil."""
    ready, conditional = framework.thresholds.ready, framework.thresholds.conditional
    lines = [
        words("how_category"),
        words("how_overall"),
        words(
            "how_verdict",
            ready_category=words.plain(ready.category),
            ready_overall=words.plain(ready.overall),
            conditional_category=words.plain(conditional.category),
            conditional_overall=words.plain(conditional.overall),
        ),
        words("how_range"),
    ]
    own = assessment.weights.questions
    for row in result.categories:
        answered = [q for q in result.questions if q.category == row.id and q.level is not None]
        if not answered:
            continue
        weights = [own.get(q.id, framework.by_id[q.id].weight) for q in answered]
        total = sum(w * (q.level or 0) for w, q in zip(weights, answered, strict=True))
        title = framework.category_by_id[row.id].title
        score = words.number(float(Fraction(100 * total, 4 * sum(weights))), 2)
        lines.append(words("how_example", category=title, sum=total, weights=sum(weights), score=score))
    scored = [row for row in result.categories if row.score is not None]
    if scored:
        terms = " + ".join(f"{words.plain(r.weight)} × {words.number(r.score, 2)}" for r in scored)
        whole = words.plain(sum(r.weight for r in scored))
        lines.append(words("how_total", terms=terms, weights=whole, score=words.number(result.score)))
    return tuple(lines)


def build_report(
    framework: Framework,
    assessment: Assessment,
    result: Readiness,
    *,
    printed: date,
    language: str = "en",
    beside: Sequence[tuple[str, Assessment]] = (),
) -> ReportContent:
    """Return what the report of this assessment says, with `printed` as the day on the paper.

    `beside` are (title, assessment) on the same question bank that this one is set beside.
    """
    words = strings(language)
    shares, total = _shares(framework, result, words)
    low, high = result.bounds or (None, None)
    weights = assessment.weights
    changed = bool(weights.categories or weights.questions)
    return ReportContent(
        is_blank=False,
        language=words.language,
        direction=words.direction,
        kind=words("report"),
        title=assessment.title or assessment.mission.name,
        marking=banner(assessment) or words("not_marked"),
        printed=words.date(printed),
        facts=mission_facts(framework, assessment, printed, words),
        summary=assessment.mission.summary,
        verdict=_verdict(framework, result, words),
        value=result.score,
        low=low,
        high=high,
        level=None if result.score is None else nearest_level(result.score),
        thresholds=(
            float(framework.thresholds.conditional.overall),
            float(framework.thresholds.ready.overall),
        ),
        shares=shares,
        total=total,
        weights_note=words("own_weights", reason=weights.reason or words("no_reason")) if changed else "",
        chapters=_chapters(framework, assessment, result, words),
        elsewhere=_elsewhere(framework, assessment, words),
        tables=(
            *_yardsticks(framework, assessment, beside, words),
            *_blind_spots(framework, assessment, printed, words),
            *_tables(framework, assessment, words),
        ),
        how=_how(framework, assessment, result, words),
        words=words.words,
    )
