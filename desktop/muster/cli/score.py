"""`muster score`: the readiness of one assessment, as text or JSON."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from muster.cli.exit_codes import ExitCode
from muster.cli.output import write_json, write_lines
from muster.cli.passphrase import open_file
from muster.cli.terminal import Line, Tone, in_columns
from muster.model import Assessment, Framework
from muster.phrases import Phrases
from muster.phrases.changes import hanging_line, pledge_line
from muster.phrases.conditions import condition_lines
from muster.phrases.errors import fault_line
from muster.phrases.reasons import FAILED, OPEN, reason_sign, reason_text
from muster.phrases.results import own_weights, span
from muster.picture.description import describe
from muster.resources import resource
from muster.scoring import Readiness, VerdictRange, add_up, readiness, reasons
from muster.scoring.comparison import beside
from muster.storage import FrameworkLibrary, References
from muster.storage.assessments import unknown_questions

SIGN_TONES: dict[str, Tone] = {FAILED: "bad", OPEN: "open"}


def add_arguments(parser: argparse.ArgumentParser, phrases: Phrases) -> None:
    """Add the file and whether to print JSON."""
    parser.add_argument("file", metavar=phrases("command.meta_file"), help=phrases("command.file"))
    parser.add_argument("--json", action="store_true", help=phrases("command.json"))


def _verdict(verdict: VerdictRange) -> dict[str, Any]:
    return {
        "state": verdict.state,
        "value": verdict.value,
        "low": verdict.low,
        "high": verdict.high,
        "firm": verdict.firm,
    }


def _leave_one_out(assessment: Assessment, framework: Framework) -> dict[str, Any]:
    """Return what the verdict hangs on, and the readiness as if each partner gave nothing."""
    from muster.scoring.leave_one_out import hanging, pledges

    return {
        "hangs_on": [
            {
                "kind": row.kind,
                "subject": row.subject,
                "questions": row.questions,
                "verdict": _verdict(row.verdict),
            }
            for row in hanging(framework, assessment)
        ],
        "without_partner": [
            {
                "partner": row.partner,
                "questions": row.questions,
                "score": row.result.score,
                "bounds": row.result.bounds,
                "likely": row.result.likely,
                "verdict": _verdict(row.result.verdict),
                "chances": row.result.chances,
            }
            for row in pledges(framework, assessment)
        ],
    }


def as_data(assessment: Assessment, framework: Framework, result: Readiness) -> dict[str, Any]:
    """Return the result in the shape of `muster score --json`; figures unrounded, points of 0-100."""
    return {
        "title": assessment.title,
        "framework": framework.label,
        "score": result.score,
        "bounds": result.bounds,
        "likely": result.likely,
        "verdict": _verdict(result.verdict),
        "conditions": [
            {
                "action": state.action,
                "question": state.question,
                "counts": state.counts,
                "why_not": state.why_not,
            }
            for state in result.conditions
        ],
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
                "moves_chance": None if result.moves_chance is None else result.moves_chance[row.id],
            }
            for row in result.questions
        ],
        "agreement": {"alpha": result.agreement.alpha, "assessors": result.agreement.assessors},
        **_leave_one_out(assessment, framework),
    }


def _reasons(framework: Framework, result: Readiness, phrases: Phrases) -> list[Line]:
    """Return the lines of what stands between the mission and ready."""
    why = reasons(framework, result)
    lines = [Line(phrases("verdict.stands" if why else "verdict.nothing_stands"), "title")]
    for row in why:
        sign = reason_sign(row)
        lines.append(Line(f"  {sign} {reason_text(row, framework, phrases)}", SIGN_TONES.get(sign, "")))
    return lines


def _table(framework: Framework, result: Readiness, phrases: Phrases) -> list[Line]:
    """Return the categories as columns of text; what they add sums to the score."""
    figures = phrases.figures
    scored = [row for row in result.categories if row.adds is not None]
    shares = add_up([row.adds or 0 for row in scored], result.score or 0)
    adds = {row.id: share for row, share in zip(scored, shares, strict=True)}
    names = ("category", "points", "range", "weight", "answered", "adds")
    rows = [[phrases(f"report.{name}") for name in names]]
    rows += [
        [
            framework.category_by_id[row.id].title,
            figures.points(row.score, 1),
            span(row.bounds, phrases, 1),
            figures.plain(row.weight),
            f"{row.answered}/{row.applicable}",
            figures.points(adds.get(row.id), 1),
        ]
        for row in result.categories
    ]
    head, *lines = in_columns(rows, right=True)
    return [Line(head, "title"), *map(Line, lines)]


def _conditions(framework: Framework, assessment: Assessment, phrases: Phrases) -> list[Line]:
    """Return the accepted conditions, as of today; empty where there are none."""
    today = datetime.now().astimezone().date()
    lines = [
        Line(f"  ! {row.whole}", "warn") for row in condition_lines(framework, assessment, today, phrases)
    ]
    return [Line(phrases("condition.title"), "title"), *lines] if lines else []


def _hanging(framework: Framework, assessment: Assessment, result: Readiness, phrases: Phrases) -> list[Line]:
    """Return what the verdict hangs on, and what would be left without each partner."""
    from muster.scoring.leave_one_out import hanging, pledges

    if result.score is None:
        return []
    lines = [hanging_line(row, assessment, phrases) for row in hanging(framework, assessment)]
    pledged = (pledge_line(row, result, phrases) for row in pledges(framework, assessment))
    return [Line(text) for text in (*(lines or [phrases("hanging.nobody")]), *pledged)]


def as_lines(
    assessment: Assessment,
    framework: Framework,
    result: Readiness,
    phrases: Phrases,
    others: Sequence[tuple[str, Assessment]] = (),
) -> list[Line]:
    """Return the result as a page of lines, with `others` (title, assessment) beside it."""
    head = (f"{assessment.mission.name}, {framework.label}", assessment.marking)
    picture = describe(framework, result, phrases, beside(framework, assessment, others))
    verdict, *standing = picture.lines
    parts = [
        [Line(assessment.title, "title"), *(Line(text) for text in head if text)],
        [Line(verdict, picture.tone), *map(Line, standing)],
        _reasons(framework, result, phrases),
        _conditions(framework, assessment, phrases),
        _hanging(framework, assessment, result, phrases),
        _table(framework, result, phrases),
    ]
    weights = assessment.weights
    if weights.categories or weights.questions:
        parts.append([Line(own_weights(weights.reason, phrases))])
    parts.append([Line(fault_line(fault, phrases)) for fault in unknown_questions(assessment, framework)])
    apart = [line for lines in parts if lines for line in (Line(""), *lines)]
    return apart[1:]


def run(options: argparse.Namespace, phrases: Phrases) -> ExitCode:
    """Print the readiness of an assessment; raises `Problem` when it cannot be read."""
    assessment = open_file(options.file, phrases, options.passphrase_file)
    framework = FrameworkLibrary(resource("frameworks")).of(assessment, phrases.language)
    result = readiness(framework, assessment)
    if options.json or not result.verdict.firm:
        # Chances need numpy, which costs half as much again as all the rest: a firm verdict does without.
        from muster.scoring.likelihood import full_readiness

        result = full_readiness(framework, assessment, result)
    if options.json:
        from muster.scoring.ask_next import moves_chance

        full = replace(result, moves_chance=moves_chance(framework, assessment))
        write_json(as_data(assessment, framework, full))
    else:
        others = References(resource("references")).beside(assessment, phrases.language)
        write_lines(as_lines(assessment, framework, result, phrases, others))
    return ExitCode.DONE
