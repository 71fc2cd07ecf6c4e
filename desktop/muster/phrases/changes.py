"""What could change a verdict, in words: what to ask next, what would have to move, what it hangs on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muster.model import Assessment, Framework
from muster.model.problems import Value
from muster.phrases.catalogue import Phrases
from muster.phrases.results import chances_line, verdict_name
from muster.scoring import Readiness, Verdict, VerdictRange

if TYPE_CHECKING:
    from muster.scoring.leave_one_out import Hanging, Pledge
    from muster.scoring.sensitivity import Decider
    from muster.scoring.ways import Step, Way


def question_name(question: str, framework: Framework, phrases: Phrases) -> str:
    """Return the id and name of a question where there is little room."""
    return phrases("change.ask_short", id=question, title=framework.by_id[question].name)


def ask_line(question: str, move: float, level: int | None, framework: Framework, phrases: Phrases) -> str:
    """Return a question to ask, and by how many points (of 100) its answer moves the chance on average."""
    title, points = framework.by_id[question].name, phrases.figures.fixed(100 * move, 1)
    if level is None:
        return phrases("change.ask", id=question, title=title, points=points)
    return phrases("change.ask_known", id=question, title=title, level=level, points=points)


def nothing_to_ask(phrases: Phrases) -> str:
    """Return that no single answer would move the chance."""
    return phrases("change.ask_nothing")


def way_line(way: Way | None, phrases: Phrases, *, up: bool) -> str:
    """Return how small the smallest change is that leads to another verdict, or that there is none."""
    if way is None:
        return phrases("change.no_up" if up else "change.no_down")
    answers = phrases("change.answers", count=len(way.steps))
    name = verdict_name(way.verdict, phrases)
    return phrases("change.up" if up else "change.down", verdict=name, count=way.levels, answers=answers)


def way_note(way: Way | None, phrases: Phrases, *, up: bool) -> str:
    """Return what open questions count as in a change; an empty text where it has none."""
    if way is None or all(step.before is not None for step in way.steps):
        return ""
    return phrases("change.open_up" if up else "change.open_down")


def step_line(step: Step, framework: Framework, phrases: Phrases) -> str:
    """Return one answer that moves."""
    title = framework.by_id[step.question].name
    if step.before is None:
        return phrases("change.step_open", id=step.question, title=title, after=step.after)
    return phrases("change.step", id=step.question, title=title, before=step.before, after=step.after)


def verdict_words(low: Verdict, high: Verdict, phrases: Phrases) -> str:
    """Return a verdict inside a sentence, or between which two it is."""
    if low == high:
        return verdict_name(low, phrases)
    return phrases("hanging.between", low=verdict_name(low, phrases), high=verdict_name(high, phrases))


def decider_line(decider: Decider, framework: Framework, phrases: Phrases) -> str:
    """Return which level of a single answer changes the verdict, and to what."""
    values: dict[str, Value] = {
        "id": decider.question,
        "title": framework.by_id[decider.question].name,
        "level": decider.level,
        "verdict": verdict_words(*decider.verdict, phrases),
    }
    if decider.before is None:
        return phrases("change.decides_open", **values)
    return phrases("change.decides", before=decider.before, **values)


def assessor_name(assessor: str, assessment: Assessment) -> str:
    """Return the name of an assessor, or the id where the file has no name for it."""
    names = {row.id: row.name or row.role for row in assessment.assessors}
    return names.get(assessor) or assessor


def subject(row: Hanging, assessment: Assessment) -> str:
    """Return the name of what a verdict hangs on."""
    return assessor_name(row.subject, assessment) if row.kind == "assessor" else row.subject


def hanging_line(row: Hanging, assessment: Assessment, phrases: Phrases) -> str:
    """Return what a verdict hangs on, and what it would be without."""
    key = "hanging.assessor" if row.kind == "assessor" else "hanging.evidence"
    return phrases(
        key,
        name=subject(row, assessment),
        verdict=verdict_words(row.verdict.low, row.verdict.high, phrases),
        count=len(row.questions),
    )


def _left(pledge: Pledge, before: VerdictRange, phrases: Phrases) -> str:
    verdict = pledge.result.verdict
    told = verdict_words(verdict.low, verdict.high, phrases)
    if (verdict.low, verdict.high) == (before.low, before.high):
        return phrases("hanging.same", verdict=told)
    return told


def pledge_line(pledge: Pledge, before: Readiness, phrases: Phrases) -> str:
    """Return what a partner's failure would leave, with its chance, beside what there is `before`."""
    values = {
        "name": pledge.partner,
        "verdict": _left(pledge, before.verdict, phrases),
        "chances": chances_line(pledge.result, phrases),
    }
    if before.is_early or before.score is None or pledge.result.score is None:
        return phrases("hanging.partner_early", **values)
    figures = phrases.figures
    return phrases(
        "hanging.partner",
        score=figures.points(pledge.result.score, 1),
        before=figures.points(before.score, 1),
        **values,
    )
