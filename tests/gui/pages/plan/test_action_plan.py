"""A plan becomes actions, once, beside what people have begun."""

from datetime import date

from muster.gui.pages.plan.action_plan import with_actions
from muster.model import Action
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.solve import plan
from tests.factory import assessment, framework, question

START = date(2026, 3, 2)
BANK = framework(
    [question(f"A{n}", "a", effort_weeks=1, lead_time_weeks=n, owner=f"J{n}") for n in range(1, 4)]
)
CASE = assessment(BANK, dict.fromkeys(BANK.by_id, 1))
PLAN = plan(BANK, CASE, Limits(START))


def title(name: str, level: str) -> str:
    return f"{name}: {level}"


def test_each_fix_is_an_action_with_owner_day_and_level() -> None:
    actions = with_actions(BANK, CASE, PLAN, title)
    assert len(actions) == len(PLAN.fixes) > 1
    for action, fix in zip(actions, PLAN.fixes, strict=True):
        owner = BANK.by_id[fix.question].owner
        assert (action.question, action.owner, action.due, action.target_level) == (
            fix.question,
            owner,
            fix.done,
            fix.after,
        )
        assert action.title == f"{fix.question}?: Level {fix.after}"
    assert len({action.id for action in actions}) == len(actions)


def test_taken_twice_is_not_doubled_and_begun_work_stays() -> None:
    first = PLAN.fixes[0].question
    others = (
        Action(id="p1", title="Begun", question=first, status="doing"),
        Action(id="x", title="Open", question=first),
        Action(id="y", title="Elsewhere", question=None),
    )
    once = with_actions(BANK, CASE.model_copy(update={"actions": others}), PLAN, title)
    assert [action.title for action in once[:2]] == ["Begun", "Elsewhere"]
    assert len(once) == 2 + len(PLAN.fixes)
    assert len({action.id for action in once}) == len(once)
    twice = with_actions(BANK, CASE.model_copy(update={"actions": once}), PLAN, title)
    assert {(a.question, a.due) for a in twice} == {(a.question, a.due) for a in once}
    assert len(twice) == len(once)
