"""`muster plan`: what to fix first, as text or JSON."""

import argparse
from datetime import date, datetime
from math import isfinite
from typing import Any

from muster.cli.errors import CommandError
from muster.cli.exit_codes import ExitCode
from muster.cli.output import write, write_json
from muster.cli.passphrase import open_file
from muster.model import Framework
from muster.phrases import Phrases
from muster.phrases.plans import effort, lead_time, why_not
from muster.phrases.results import verdict_name
from muster.resources import resource
from muster.scoring.plan import Fix, Limits, Plan, Target, plan
from muster.storage import FrameworkLibrary

YEARS = range(1900, 2900)  # dates that a mission can have: years later there is still room for a lead time


def _weeks(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not (number >= 0 and isfinite(number)):
        raise CommandError("not_weeks", text=text)
    return number


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise CommandError("not_a_day", text=text) from None
    if day.year not in YEARS:
        raise CommandError("not_a_day", text=text)
    return day


def add_arguments(parser: argparse.ArgumentParser, phrases: Phrases) -> None:
    """Add the file and what is wished for."""
    number, day = phrases("command.meta_number"), phrases("command.meta_date")
    parser.add_argument("file", metavar=phrases("command.meta_file"), help=phrases("command.file"))
    parser.add_argument("--target", choices=("ready", "conditional"), help=phrases("command.plan_target"))
    parser.add_argument("--effort", metavar=number, type=_weeks, help=phrases("command.plan_effort"))
    parser.add_argument("--by", metavar=day, type=_day, help=phrases("command.plan_by"))
    parser.add_argument("--from", dest="start", metavar=day, type=_day, help=phrases("command.plan_from"))
    parser.add_argument("--json", action="store_true", help=phrases("command.json"))


def as_data(found: Plan, framework: Framework, phrases: Phrases) -> dict[str, Any]:
    """Return the plan in the shape of `muster plan --json`."""
    return {
        "target": found.target,
        "reached": found.reached,
        "effort_weeks": found.effort_weeks,
        "ready_by": found.ready_by.isoformat() if found.ready_by else None,
        "score_after": found.score_after,
        "verdict_after": found.verdict_after,
        "fixes": [
            {
                "question": fix.question,
                "from": fix.before,
                "to": fix.after,
                "effort_weeks": fix.effort_weeks,
                "lead_time_weeks": fix.lead_time_weeks,
                "gain": fix.gain,
            }
            for fix in found.fixes
        ],
        "why_not": why_not(found.why_not, framework, phrases) if found.why_not else None,
    }


def _fix(fix: Fix, framework: Framework, phrases: Phrases) -> str:
    return phrases(
        "plan.fix",
        id=fix.question,
        title=framework.by_id[fix.question].name,
        before=fix.before,
        after=fix.after,
        effort=effort(fix.effort_weeks, phrases),
        weeks=lead_time(fix.lead_time_weeks, phrases),
        gain=phrases.figures.points(fix.gain, 1),
    )


def as_text(found: Plan, framework: Framework, phrases: Phrases) -> str:
    """Return the plan as plain text."""
    if not found.reached:
        reason = why_not(found.why_not, framework, phrases)
        if found.target is None:
            return f"{reason}\n"
        target = verdict_name(found.target, phrases)
        return phrases("plan.unreached", target=target, reason=reason) + "\n"
    if not found.fixes:
        return phrases("plan.nothing_to_do") + "\n"
    summary = phrases(
        "plan.summary",
        effort=effort(found.effort_weeks, phrases),
        day=found.ready_by or "",
        score=phrases.figures.points(found.score_after, 1),
        verdict=verdict_name(found.verdict_after, phrases),
    )
    return "".join([f"{summary}\n", *(f"  {_fix(fix, framework, phrases)}\n" for fix in found.fixes)])


def run(options: argparse.Namespace, phrases: Phrases) -> ExitCode:
    """Print the best plan; `NOT_REACHED` when none reaches the target. Raises `Problem`."""
    # Without any wish the question is how to become ready; with means alone, how far they reach.
    target: Target | None = options.target or ("ready" if options.effort is None else None)
    start = options.start or datetime.now().astimezone().date()
    assessment = open_file(options.file, phrases, options.passphrase_file)
    framework = FrameworkLibrary(resource("frameworks")).of(assessment, phrases.language)
    found = plan(framework, assessment, Limits(start, target, options.effort, options.by))
    if options.json:
        write_json(as_data(found, framework, phrases))
    else:
        write(as_text(found, framework, phrases))
    return ExitCode.DONE if found.reached else ExitCode.NOT_REACHED
