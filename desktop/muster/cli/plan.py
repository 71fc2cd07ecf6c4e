"""`muster plan`: what to fix first, as text or JSON.

The other commands import this file for its arguments alone: the model and the planner come when it runs.
"""

from __future__ import annotations

import argparse
import json
import sys
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from muster.model import Assessment, Framework
    from muster.scoring.planning.frontier import Frontier
    from muster.scoring.planning.limits import Limits, Target
    from muster.scoring.planning.result import Plan, WhyNot

NOT_REACHED = 3
MOST_STAFF = 1_000_000


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add what `muster plan` is asked with."""
    parser.add_argument("file", metavar="FILE", help="an assessment; - reads standard input")
    parser.add_argument("--target", choices=("ready", "conditional"), help="the verdict to reach")
    parser.add_argument("--effort", metavar="N", type=_weeks, help="at most N person-weeks")
    parser.add_argument("--chance", metavar="P", type=_share, help="the least chance of the target, 0 to 1")
    parser.add_argument("--by", metavar="DATE", type=_day, help="no fix may end after this day")
    parser.add_argument("--from", dest="start", metavar="DATE", type=_day, help="fixes start then; today")
    parser.add_argument(
        "--staff", metavar="N", type=_persons, default=10, help="persons at work; %(default)s"
    )
    parser.add_argument(
        "--allow-zero", action="store_true", help="a mission may be ready with questions at level 0"
    )
    parser.add_argument(
        "--frontier", action="store_true", help="print the best score for every effort as well"
    )
    parser.add_argument("--json", action="store_true", help="print everything as JSON")


def _weeks(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number < float("inf"):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of weeks from 0")
    return number


def _share(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a chance from 0 to 1, such as 0.8")
    return number


def _persons(text: str) -> int:
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
    if not 1 <= number <= MOST_STAFF:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of persons from 1 to {MOST_STAFF:,}")
    return number


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a date such as 2013-09-01") from None


def why_not(stopped: WhyNot, framework: Framework) -> str:
    """Return in one sentence what stops a plan."""
    barred = stopped.because == "left_out"
    match stopped.kind:
        case "nothing":
            return "no question applies to this mission"
        case "effort":
            return f"it takes {stopped.wanted:g} person-weeks, and only {stopped.found:g} are allowed"
        case "chance":
            return (
                f"the highest chance that a plan was found for is {stopped.found:.0%}, "
                f"below the {stopped.wanted:.0%} that are wanted"
            )
        case "overall":
            allowed = "every fix that is not left out" if barred else "every fix that ends in time"
            return f"with {allowed} the overall score is {stopped.found:.1f}, below {stopped.wanted:g}"
        case "category":
            allowed = "every fix that is not left out" if barred else "every fix that ends in time"
            title = framework.category_by_id[stopped.subject or ""].title
            return f"with {allowed} {title} scores {stopped.found:.1f}, below its floor of {stopped.wanted:g}"
    question = framework.by_id[stopped.subject or ""]
    name = f"{question.id} {question.name}"
    match stopped.kind:
        case "gate" if barred:
            return f"{name} is left out at level {stopped.found:g}, and its gate is {stopped.wanted:g}"
        case "gate":
            return (
                f"{name} can only reach level {stopped.found:g} in time, and its gate is {stopped.wanted:g}"
            )
        case "zero" if barred:
            return f"{name} is left out at level 0, and nothing may stay there"
        case "zero":
            return f"{name} cannot leave level 0 in time, and nothing may stay there"
        case "kept" if barred:
            return f"{name} is both kept in the plan and left out of it"
        case "kept":
            return f"{name} is wanted in the plan, and its lead time ends too late"


def as_data(made: Plan, framework: Framework, line: Frontier | None = None) -> dict[str, Any]:
    """Return the plan in the shape of `muster plan --json`; the frontier where there is one."""
    shape: dict[str, Any] = {
        "target": made.target,
        "reached": made.reached,
        "effort_weeks": made.effort_weeks,
        "ready_by": made.ready_by.isoformat() if made.ready_by else None,
        "score_after": made.score_after,
        "verdict_after": made.verdict_after,
        "fixes": [
            {
                "question": fix.question,
                "from": fix.before,
                "to": fix.after,
                "effort_weeks": fix.effort_weeks,
                "lead_time_weeks": fix.lead_time_weeks,
                "gain": fix.gain,
            }
            for fix in made.fixes
        ],
        "why_not": why_not(made.why_not, framework) if made.why_not else None,
        "chance_after": made.chance_after,
        "ready_by_staff": made.ready_by_staff.isoformat() if made.ready_by_staff else None,
        "open_effort_weeks": made.open_effort_weeks,
        "if_open_at_1": made.if_open_at[0],
        "if_open_at_2": made.if_open_at[1],
        "exact": made.exact,
    }
    if line is not None:
        shape["frontier"] = [list(point) for point in line.points]
        shape["frontier_whole"] = line.whole
    return shape


def as_text(made: Plan, framework: Framework, staff: int, line: Frontier | None = None) -> str:
    """Return the plan as plain text."""
    lines = _reached(made, framework, staff) if made.reached else [_stopped(made, framework)]
    if line is not None:
        which = "best score for every effort" if line.whole else "best score for some efforts"
        lines += ["", f"Person-weeks and readiness, the {which}:"]
        lines += [f"  {effort:>8g}  {score:.1f}" for effort, score in line.points]
    return "\n".join(lines) + "\n"


def _stopped(made: Plan, framework: Framework) -> str:
    reason = why_not(made.why_not, framework) if made.why_not else "it cannot be reached"
    return f"No plan reaches {made.target or 'anything'}: {reason}."


def _reached(made: Plan, framework: Framework, staff: int) -> list[str]:
    verdict = made.verdict_after.replace("_", " ")
    end = made.ready_by_staff or "after the year 9999"
    work = f"{made.effort_weeks:g} person-weeks, lead times end {made.ready_by}, with {staff} at work {end}"
    lines = [f"{work}: readiness {made.score_after:.1f}, {verdict}"]
    if made.chance_after is not None:
        lines.append(f"Chance of {made.target} or better: {made.chance_after:.0%}")
    if not made.exact:
        lines.append("The cheapest plan that was found; a cheaper one is not ruled out.")
    if made.open_effort_weeks:
        one, two = ("no plan" if effort is None else f"{effort:g} person-weeks" for effort in made.if_open_at)
        lines.append(
            f"Find out first: {made.open_effort_weeks:g} person-weeks go to open questions; "
            f"at level 1 it would take {one}, at level 2 {two}"
        )
    lines += [
        f"  {fix.question} {framework.by_id[fix.question].name}: "
        f"{'open' if fix.was_open else f'level {fix.before}'} to {fix.after}, "
        f"{fix.effort_weeks:g} person-weeks, {fix.lead_time_weeks:g} weeks, +{fix.gain:.1f}"
        for fix in made.fixes
    ]
    return lines if made.fixes else [*lines, "  Nothing needs to be done."]


def _limits(options: argparse.Namespace) -> Limits:
    """Return what is wished for; raises `CommandError` when the work would start too late to date its end."""
    from muster.cli.errors import CommandError
    from muster.scoring.planning.limits import LATEST_START, Limits

    # Without any wish the question is how to become ready; with means alone, how far they reach.
    target: Target | None = options.target
    if target is None and (options.effort is None or options.chance is not None):
        target = "ready"
    start = options.start or datetime.now().astimezone().date()
    if start > LATEST_START:
        raise CommandError("start_too_late", day=start, latest=LATEST_START)
    return Limits(
        start,
        target,
        options.effort,
        options.by,
        chance=options.chance,
        staff=options.staff,
        allow_zero=options.allow_zero,
    )


def _planned(
    options: argparse.Namespace, framework: Framework, assessment: Assessment, limits: Limits
) -> tuple[Plan, Frontier | None]:
    from muster.scoring.planning.chances import chance_of_target
    from muster.scoring.planning.frontier import frontier
    from muster.scoring.planning.solve import plan

    tells = chance_of_target(framework, assessment, limits.target) if limits.target else None
    made = plan(framework, assessment, limits, tells)
    return made, frontier(framework, assessment, limits) if options.frontier else None


def run(options: argparse.Namespace) -> int:
    """Print the best plan for an assessment; return 3 when none reaches the target."""
    from muster.cli.passphrase import open_file
    from muster.resources import resource
    from muster.storage import FrameworkLibrary

    limits = _limits(options)
    assessment = open_file(options.file, options.passphrase_file)
    framework = FrameworkLibrary(resource("frameworks")).of(assessment)
    made, line = _planned(options, framework, assessment, limits)
    if options.json:
        sys.stdout.write(json.dumps(as_data(made, framework, line), indent=2, allow_nan=False) + "\n")
    else:
        sys.stdout.write(as_text(made, framework, options.staff, line))
    return 0 if made.reached else NOT_REACHED
