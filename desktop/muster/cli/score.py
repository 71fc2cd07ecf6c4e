"""`muster score`: the readiness of one assessment, as text or JSON."""

import json
import sys
from typing import Any

from muster.cli.passphrase import open_file
from muster.model import Assessment, Framework
from muster.phrases import phrases_in
from muster.phrases.errors import fault_line
from muster.resources import resource
from muster.scoring import Readiness, Reason, Verdict, add_up, as_printed, readiness, reasons
from muster.storage import FrameworkLibrary
from muster.storage.assessments import unknown_questions

VERDICTS: dict[Verdict, str] = {
    "ready": "ready",
    "conditional": "ready with conditions",
    "not_ready": "not ready",
}


def as_data(assessment: Assessment, framework: Framework, result: Readiness) -> dict[str, Any]:
    """Return the result in the shape of `muster score --json`; figures unrounded, points of 0-100."""
    verdict = result.verdict
    return {
        "title": assessment.title,
        "framework": framework.label,
        "score": result.score,
        "bounds": result.bounds,
        "likely": result.likely,
        "verdict": {
            "state": verdict.state,
            "value": verdict.value,
            "low": verdict.low,
            "high": verdict.high,
        },
        "chances": result.chances,
        "weight_robustness": result.weight_robustness,
        "gates": [
            {"question": gate.question, "level": gate.level, "gate": gate.gate, "state": gate.state}
            for gate in result.gates
        ],
        "categories": [
            {
                "id": row.id,
                "score": row.score,
                "bounds": row.bounds,
                "weight": row.weight,
                "answered": row.answered,
                "applicable": row.applicable,
                "total": row.total,
            }
            for row in result.categories
        ],
        "questions": [
            {
                "id": row.id,
                "contribution": row.contribution,
                "shortfall": row.shortfall,
                "if_0": row.if_0,
                "if_4": row.if_4,
            }
            for row in result.questions
        ],
        "agreement": {"alpha": result.agreement.alpha, "assessors": result.agreement.assessors},
    }


def _points(value: float | None) -> str:
    return "-" if value is None else f"{as_printed(value):.1f}"


def _span(bounds: tuple[float, float] | None) -> str:
    return "-" if bounds is None else f"{_points(bounds[0])} to {_points(bounds[1])}"


def _reason(reason: Reason, framework: Framework) -> str:
    if reason.kind == "nothing_answered":
        return "nothing has been answered yet"
    if reason.kind == "overall_below":
        return f"the overall score {_points(reason.value)} is below {reason.wanted:g}"
    if reason.kind == "category_below":
        title = framework.category_by_id[reason.subject or ""].title
        return f"{title} scores {_points(reason.value)}, below its floor of {reason.wanted:g}"
    question = framework.by_id[reason.subject or ""]
    if reason.kind == "gate_open":
        return f"{question.id} {question.name}: critical, not answered"
    return f"{question.id} {question.name}: level {reason.value}, needs {reason.wanted}"


def as_text(assessment: Assessment, framework: Framework, result: Readiness) -> str:
    """Return the result as a page of plain text; the column "adds" sums to the score."""
    verdict = result.verdict
    lines = [assessment.title, f"{assessment.mission.name}, {framework.label}"]
    if assessment.marking:
        lines.append(assessment.marking)
    lines.append("")
    if verdict.value:
        lines.append(f"Verdict: {VERDICTS[verdict.value]} (settled)")
    else:
        lines.append(f"Verdict: open, between {VERDICTS[verdict.low]} and {VERDICTS[verdict.high]}")
    lines += [f"  - {_reason(reason, framework)}" for reason in reasons(framework, result)]
    answered = f"{result.answered} of {result.applicable} answered"
    lines += ["", f"Readiness: {_points(result.score)} of 100, range {_span(result.bounds)}, {answered}", ""]
    scored = [row for row in result.categories if row.adds is not None]
    shares = add_up([row.adds or 0 for row in scored], result.score or 0)
    printed = {row.id: share for row, share in zip(scored, shares, strict=True)}
    wide = max(len(category.title) for category in framework.categories)
    lines.append(f"{'':<{wide}}  score          range  weight  answered   adds")
    for row in result.categories:
        title = framework.category_by_id[row.id].title
        answered = f"{row.answered}/{row.applicable}"
        lines.append(
            f"{title:<{wide}}  {_points(row.score):>5}  {_span(row.bounds):>13}  {row.weight:>6g}  "
            f"{answered:>8}  {_points(printed.get(row.id)):>5}"
        )
    if assessment.weights.categories or assessment.weights.questions:
        lines += [
            "",
            f"Own weights in place of the framework's: {assessment.weights.reason or 'no reason given'}",
        ]
    strangers = unknown_questions(assessment, framework)
    lines += [""] * bool(strangers) + [fault_line(fault, phrases_in("en")) for fault in strangers]
    return "\n".join(lines) + "\n"


def score(file: str, *, as_json: bool, passphrase_file: str | None = None) -> int:
    """Print the readiness of the assessment in `file`; raises `StorageError` when it cannot be read."""
    assessment = open_file(file, passphrase_file)
    framework = FrameworkLibrary(resource("frameworks")).of(assessment)
    result = readiness(framework, assessment)
    if as_json:
        # The draws need numpy, which costs half as much again as all the rest: text does without.
        from muster.scoring.likelihood import full_readiness

        result = full_readiness(framework, assessment, result)
        sys.stdout.write(json.dumps(as_data(assessment, framework, result), indent=2, allow_nan=False) + "\n")
    else:
        sys.stdout.write(as_text(assessment, framework, result))
    return 0
