"""The tables at the end of a report: decisions, actions, blind spots, missions beside it."""

from collections.abc import Sequence
from datetime import date

from muster.model import Assessment, Framework
from muster.phrases import Phrases
from muster.phrases.actions import status_name
from muster.phrases.reasons import spot_subject, spot_text, why_not_applicable
from muster.reporting.content import Table
from muster.scoring import applicability, blind_spots, compare

SHORT = 45  # letters of a reason that stands in one line


def elsewhere(framework: Framework, assessment: Assessment, phrases: Phrases) -> Table | None:
    """Return the questions that do not apply, each with its reason; None where all do."""
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
    head = (phrases("report.number"), phrases("record.question"), phrases("record.reason"))
    if not rows:
        return None
    short = all(len(reason) <= SHORT for _, _, reason in rows)
    return Table(phrases("report.elsewhere"), head, tuple(rows), (0, 1, 0) if short else (0, 13, 10))


def decisions(assessment: Assessment, phrases: Phrases) -> Table | None:
    """Return the decisions, in their order; None where there is none."""
    rows = [(phrases.figures.day(d.time.date()), d.text, d.question or "") for d in assessment.decisions]
    head = (phrases("report.day"), phrases("record.decision"), phrases("record.question"))
    if not rows:
        return None
    return Table(phrases("report.decisions"), head, tuple(rows), (0, 1, 0))


def actions(assessment: Assessment, phrases: Phrases) -> Table | None:
    """Return the action plan; None where nothing is in it."""
    rows = [
        (
            a.title,
            a.question or "",
            a.owner,
            phrases.figures.day(a.due) if a.due else "",
            status_name(a.status, phrases)
            + (f" · {phrases('condition.mark')}" if a.condition is not None else ""),
        )
        for a in assessment.actions
    ]
    head = (
        phrases("report.action"),
        phrases("record.question"),
        phrases("report.owner"),
        phrases("report.due"),
        phrases("report.status"),
    )
    if not rows:
        return None
    return Table(phrases("report.actions"), head, tuple(rows), (13, 0, 6, 0, 4))


def unknown_answers(framework: Framework, assessment: Assessment, phrases: Phrases) -> Table | None:
    """Return the answers to questions that the bank does not have; None where there is none."""
    rows = [
        (name, phrases("answer.level_kept", level=answer.level) if answer.level is not None else answer.note)
        for name, answer in assessment.answers.items()
        if name not in framework.by_id
    ]
    head = (phrases("record.question"), phrases("report.note"))
    if not rows:
        return None
    return Table(phrases("report.unknown_answers"), head, tuple(rows), (1, 3))


def references(
    framework: Framework, assessment: Assessment, beside: Sequence[tuple[str, Assessment]], phrases: Phrases
) -> Table | None:
    """Return earlier missions beside this one, on the questions answered in both; None without any."""
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
    return Table(phrases("report.beside"), head, tuple(rows), (3, 1, 1, 1)) if rows else None


def blind_spot_table(
    framework: Framework, assessment: Assessment, today: date, phrases: Phrases
) -> Table | None:
    """Return the blind spots; None where there is none."""
    rows = [
        (spot_subject(spot, framework, phrases), spot_text(spot, phrases))
        for spot in blind_spots(framework, assessment, today)
    ]
    head = (phrases("report.where"), phrases("report.what"))
    return Table(phrases("report.blind_spots"), head, tuple(rows), (3, 4)) if rows else None
