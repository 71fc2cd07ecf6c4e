"""The words put on ids and figures at the edge: verdicts, reasons, confidence, scores."""

from datetime import date, datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale

from muster.model import Framework, Lesson, Point
from muster.model.levels import nearest_level
from muster.scoring import Applicability, BlindSpot, Readiness, Reason, Verdict, VerdictRange, as_printed


def _tr(text: str) -> str:
    return QCoreApplication.translate("words", text)


def tone(verdict: VerdictRange) -> str:
    """Return the look of a verdict in the style sheet: bad, warn, good or open."""
    if verdict.value is None:
        return "open"
    return {"not_ready": "bad", "conditional": "warn", "ready": "good"}[verdict.value]


def verdict_name(verdict: Verdict) -> str:
    """Return the name of a verdict inside a sentence."""
    return {
        "not_ready": _tr("not ready"),
        "conditional": _tr("ready with conditions"),
        "ready": _tr("ready"),
    }[verdict]


def verdict_title(verdict: VerdictRange) -> str:
    """Return the verdict as a headline with its sign, so that it is told without colour."""
    if verdict.value is None:
        return _tr("? Still open")
    return {
        "not_ready": _tr("✕ Not ready to deploy"),
        "conditional": _tr("! Ready with conditions"),
        "ready": _tr("✓ Ready to deploy"),
    }[verdict.value]


def verdict_span(verdict: VerdictRange) -> str:
    """Return what the answers still allow, or that they settle it."""
    if verdict.state == "settled":
        return _tr("Settled: no open question can change it.")
    return _tr("Between {low} and {high}, until more is answered.").format(
        low=verdict_name(verdict.low), high=verdict_name(verdict.high)
    )


def points(value: float | None, decimals: int = 0) -> str:
    """Return points of 0-100 in the locale's figures; a dash when there is no score."""
    return "–" if value is None else QLocale().toString(as_printed(value, decimals), "f", decimals)


def number(value: float) -> str:
    """Return a figure with no more decimals than it has."""
    return QLocale().toString(float(value), "g", 6)


def short_day(value: date) -> str:
    """Return a date as the locale writes it where there is little room."""
    return QLocale().toString(QDate(value.year, value.month, value.day), QLocale.FormatType.ShortFormat)


def percent(share: float) -> str:
    """Return a share (0-1) in per cent; never 0 or 100 where it is only nearly so."""
    value = 100 * share
    if 0 < value < 1:
        return _tr("under 1 %")
    if 99 < value < 100:
        return _tr("over 99 %")
    return _tr("{value} %").format(value=QLocale().toString(float(value), "f", 0))


def span(bounds: tuple[float, float] | None) -> str:
    """Return a range of points: `15–41`."""
    return "–" if bounds is None else f"{points(bounds[0])}–{points(bounds[1])}"


def coverage(answered: int, applicable: int) -> str:
    """Return how much is answered: `12 of 15 answered`."""
    return _tr("{answered} of {applicable} answered").format(answered=answered, applicable=applicable)


def confidence_name(confidence: str) -> str:
    """Return the name of a confidence."""
    return {"low": _tr("Low"), "medium": _tr("Medium"), "high": _tr("High")}[confidence]


def reason_text(reason: Reason, framework: Framework) -> str:
    """Return one line that says what stands between the mission and ready."""
    if reason.kind == "nothing_answered":
        return _tr("Nothing has been answered yet.")
    if reason.kind == "overall_below":
        return _tr("Overall score {value}, below the {wanted} that ready asks for").format(
            value=points(reason.value, 1), wanted=points(reason.wanted)
        )
    if reason.kind == "category_below":
        return _tr("{category} scores {value}, below the floor of {wanted}").format(
            category=framework.category_by_id[reason.subject or ""].title,
            value=points(reason.value, 1),
            wanted=points(reason.wanted),
        )
    question = framework.by_id[reason.subject or ""]
    if reason.kind == "gate_open":
        return _tr("{id} {name}: not answered (critical)").format(id=question.id, name=question.name)
    level = question.levels[int(reason.value or 0)]
    return _tr("{id} {name}: level {level} “{title}”, needs {gate}").format(
        id=question.id,
        name=question.name,
        level=int(reason.value or 0),
        title=level.title,
        gate=int(reason.wanted or 0),
    )


def reason_name(reason: Reason, framework: Framework) -> str:
    """Return a reason where there is little room: the question's or category's name and no more."""
    if reason.kind in ("gate_failed", "gate_open"):
        question = framework.by_id[reason.subject or ""]
        return f"{question.id} {question.name}"
    if reason.kind == "category_below":
        return _tr("{category} below {wanted}").format(
            category=framework.category_by_id[reason.subject or ""].title, wanted=points(reason.wanted)
        )
    return reason_text(reason, framework)


def why_not_applicable(reason: Applicability) -> str:
    """Return why a question does not apply."""
    return {
        "applies": "",
        "profile": _tr("switched off by the mission profile"),
        "core": _tr("not in the short set"),
        "lesson": _tr("its lesson does not carry over"),
        "marked": _tr("marked as not applicable"),
    }[reason]


def category_level(readiness: Readiness, category: str) -> int | None:
    """Return the level (0-4) a category's score is nearest to, None without a score."""
    for row in readiness.categories:
        if row.id == category:
            return None if row.score is None else nearest_level(row.score)
    return None


def paragraphs(lesson: Lesson) -> str:
    """Return the paragraphs of the brief that a lesson rests on: `¶5, ¶6, note 2`."""
    shown = [
        f"¶{number}" if isinstance(number, int) else _tr("note {n}").format(n=number.removeprefix("FN"))
        for number in lesson.paragraphs
    ]
    return ", ".join(shown)


def point_line(point: Point) -> str:
    """Return one point of the brief: `¶5 · fact: The force was attacked as soon as it arrived.`"""
    kind = {
        "fact": _tr("fact"),
        "figure": _tr("figure"),
        "lesson": _tr("lesson"),
        "warning": _tr("warning"),
        "assumption": _tr("assumption"),
    }[point.kind]
    where = (
        f"¶{point.paragraph}"
        if isinstance(point.paragraph, int)
        else _tr("note {n}").format(n=point.paragraph.removeprefix("FN"))
    )
    return _tr("{where} · {kind}: {text}").format(where=where, kind=kind, text=point.text)


def blind_spot(spot: BlindSpot, framework: Framework) -> str:
    """Return one blind spot in a line."""
    if spot.kind == "half_answered":
        return _tr("{category}: fewer than half of its questions are answered").format(
            category=framework.category_by_id[spot.subject].title
        )
    if spot.kind == "unsupported_lesson":
        return _tr(
            "Lesson “{lesson}” is said to carry over fully, and none of its questions is answered"
        ).format(lesson=framework.lesson_by_id[spot.subject].title)
    question = framework.by_id[spot.subject]
    text = {
        "no_evidence": _tr("{id} {name}: a high level without evidence"),
        "stale": _tr("{id} {name}: to be reviewed by {day}, which is past"),
        "unsure_gate": _tr("{id} {name}: critical, and answered with low confidence"),
    }[spot.kind]
    return text.format(id=question.id, name=question.name, day=day(spot.day))


def day(value: object) -> str:
    """Return a date as the locale writes it; an empty text for None."""
    if value is None:
        return ""
    return QLocale().toString(QDate.fromString(str(value), "yyyy-MM-dd"), QLocale.FormatType.LongFormat)


def today() -> date:
    """Return the day on the wall."""
    return datetime.now().astimezone().date()


def clock(moment: QDateTime) -> str:
    """Return a time of day as the locale writes it."""
    return QLocale().toString(moment.time(), QLocale.FormatType.ShortFormat)
