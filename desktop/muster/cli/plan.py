"""`muster plan`: what to fix first, as text or JSON."""

from __future__ import annotations

import argparse
from datetime import date, datetime
from math import isfinite
from typing import TYPE_CHECKING, Any

from muster.cli.errors import CommandError
from muster.cli.exit_codes import ExitCode
from muster.cli.output import write_json, write_lines
from muster.cli.passphrase import open_file
from muster.cli.terminal import Line
from muster.model import Assessment, Framework
from muster.phrases import Phrases
from muster.phrases.plans import (
    chance_line,
    exactness,
    find_out_first,
    fix_line,
    frontier_head,
    headline,
    time_line,
    why_not,
)
from muster.resources import resource
from muster.storage import FrameworkLibrary

if TYPE_CHECKING:
    from muster.scoring.planning.frontier import Frontier
    from muster.scoring.planning.limits import Limits, Target
    from muster.scoring.planning.result import Plan

YEARS = range(1900, 2900)  # dates that a mission can have: years later there is still room for a lead time
STAFF = 10
MOST_STAFF = 1_000_000


def _weeks(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not (number >= 0 and isfinite(number)):
        raise CommandError("not_weeks", text=text)
    return number


def _share(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not 0 <= number <= 1:
        raise CommandError("not_a_chance", text=text)
    return number


def _persons(text: str) -> int:
    number = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0
    if not 1 <= number <= MOST_STAFF:
        raise CommandError("not_persons", text=text, most=MOST_STAFF)
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
    parser.add_argument("--chance", metavar="P", type=_share, help=phrases("command.plan_chance"))
    parser.add_argument("--by", metavar=day, type=_day, help=phrases("command.plan_by"))
    parser.add_argument("--from", dest="start", metavar=day, type=_day, help=phrases("command.plan_from"))
    parser.add_argument(
        "--staff", metavar=number, type=_persons, default=STAFF, help=phrases("command.plan_staff")
    )
    parser.add_argument("--allow-zero", action="store_true", help=phrases("command.plan_allow_zero"))
    parser.add_argument("--frontier", action="store_true", help=phrases("command.plan_frontier"))
    parser.add_argument("--json", action="store_true", help=phrases("command.json"))


def as_data(
    made: Plan, framework: Framework, phrases: Phrases, line: Frontier | None = None
) -> dict[str, Any]:
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
        "why_not": why_not(made.why_not, framework, phrases) if made.why_not else None,
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


def as_lines(
    made: Plan, framework: Framework, limits: Limits, phrases: Phrases, line: Frontier | None = None
) -> list[Line]:
    """Return the plan as lines, and the frontier where there is one."""
    lines = [Line(headline(made, phrases), "good" if made.reached else "bad")]
    if not made.reached:
        lines.append(Line(why_not(made.why_not, framework, phrases)))
    about = (
        time_line(made, limits, phrases),
        chance_line(made, phrases),
        exactness(made, limits, phrases),
        find_out_first(made, phrases),
    )
    lines += [Line(text) for text in about if text]
    lines += [Line(f"  {fix_line(fix, framework, phrases)}") for fix in made.fixes]
    if line is not None:
        figures = phrases.figures
        lines += [Line(""), Line(frontier_head(line, phrases), "title")]
        lines += [
            Line(f"  {figures.plain(weeks):>8}  {figures.points(score, 1)}") for weeks, score in line.points
        ]
    return lines


def _limits(options: argparse.Namespace) -> Limits:
    """Return what is wished for; raises `CommandError` when the work would start too late to date its end."""
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


def run(options: argparse.Namespace, phrases: Phrases) -> ExitCode:
    """Print the best plan; `NOT_REACHED` when none reaches the target. Raises `Problem`."""
    limits = _limits(options)
    assessment = open_file(options.file, phrases, options.passphrase_file)
    framework = FrameworkLibrary(resource("frameworks")).of(assessment, phrases.language)
    made, line = _planned(options, framework, assessment, limits)
    if options.json:
        write_json(as_data(made, framework, phrases, line))
    else:
        write_lines(as_lines(made, framework, limits, phrases, line))
    return ExitCode.DONE if made.reached else ExitCode.NOT_REACHED
