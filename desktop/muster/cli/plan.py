"""`muster plan`: what to fix first, as text or JSON."""

import json
import sys
from datetime import date
from typing import Any

from muster.cli.passphrase import open_file
from muster.model import Framework
from muster.resources import resource
from muster.scoring.plan import Limits, Plan, Target, WhyNot, plan
from muster.storage import FrameworkLibrary

NOT_REACHED = 3


def why_not(stopped: WhyNot, framework: Framework) -> str:
    """Return in one sentence what stops a plan."""
    if stopped.kind == "nothing":
        return "no question applies to this mission"
    if stopped.kind == "effort":
        return f"it takes {stopped.wanted:g} person-weeks, and only {stopped.found:g} are allowed"
    if stopped.kind == "overall":
        return f"with every allowed fix the overall score is {stopped.found:.1f}, below {stopped.wanted:g}"
    if stopped.kind == "category":
        title = framework.category_by_id[stopped.subject or ""].title
        score = f"{stopped.found:.1f}, below its floor of {stopped.wanted:g}"
        return f"with every allowed fix {title} scores {score}"
    question = framework.by_id[stopped.subject or ""]
    if stopped.kind == "pinned":
        return f"{question.id} {question.name} is wanted in the plan, and its lead time ends too late"
    return (
        f"{question.id} {question.name} can only reach level {stopped.found:g} in time, "
        f"and its gate is {stopped.wanted:g}"
    )


def as_data(found: Plan, framework: Framework) -> dict[str, Any]:
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
        "why_not": why_not(found.why_not, framework) if found.why_not else None,
    }


def as_text(found: Plan, framework: Framework) -> str:
    """Return the plan as plain text."""
    if not found.reached:
        reason = why_not(found.why_not, framework) if found.why_not else "it cannot be reached"
        return f"No plan reaches {found.target or 'anything'}: {reason}.\n"
    verdict = found.verdict_after.replace("_", " ")
    work = f"{found.effort_weeks:g} person-weeks, done by {found.ready_by}"
    lines = [f"{work}: readiness {found.score_after:.1f}, {verdict}"]
    lines += [
        f"  {fix.question} {framework.by_id[fix.question].name}: level {fix.before} to {fix.after}, "
        f"{fix.effort_weeks:g} person-weeks, {fix.lead_time_weeks:g} weeks, +{fix.gain:.1f}"
        for fix in found.fixes
    ]
    return "\n".join(lines if found.fixes else [*lines, "  Nothing needs to be done."]) + "\n"


def make_plan(
    file: str,
    *,
    target: Target | None,
    effort: float | None,
    by: date | None,
    start: date,
    as_json: bool,
    passphrase_file: str | None = None,
) -> int:
    """Print the best plan for the assessment in `file`; return 3 when none reaches the target."""
    assessment = open_file(file, passphrase_file)
    framework = FrameworkLibrary(resource("frameworks")).of(assessment)
    found = plan(framework, assessment, Limits(start, target, effort, by))
    if as_json:
        sys.stdout.write(json.dumps(as_data(found, framework), indent=2, allow_nan=False) + "\n")
    else:
        sys.stdout.write(as_text(found, framework))
    return 0 if found.reached else NOT_REACHED
