"""The fixes of a plan as actions with owners, due dates and target levels."""

from collections.abc import Callable

from muster.model import Action, Assessment, Framework
from muster.scoring.planning.result import Plan


def with_actions(
    framework: Framework, assessment: Assessment, plan: Plan, title: Callable[[str, str], str]
) -> tuple[Action, ...]:
    """Return the assessment's actions and one for each fix; `title` is made of question and level.

    Open actions on the same questions give way to the new ones, so that a plan taken over twice is not
    doubled; what somebody has begun, finished or made a condition stays.
    """
    fixed = {fix.question for fix in plan.fixes}
    stays = tuple(
        action
        for action in assessment.actions
        if not (action.status == "open" and action.question in fixed and action.condition is None)
    )
    taken = {action.id for action in stays}
    free = (
        name
        for name in (f"p{number}" for number in range(1, len(taken) + len(fixed) + 1))
        if name not in taken
    )
    made = []
    for fix in plan.fixes:
        question = framework.by_id[fix.question]
        made.append(
            Action(
                id=next(free),
                question=question.id,
                title=title(question.name, question.levels[fix.after].title),
                owner=question.owner,
                due=fix.done,
                target_level=fix.after,
            )
        )
    return (*stays, *made)
