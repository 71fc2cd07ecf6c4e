"""Plans in the background: in order, the newest wish wins, nothing arrives after the end."""

from datetime import date
from typing import Any

from pytestqt.qtbot import QtBot

from muster.gui.background import Background
from muster.gui.plan_job import PURPOSES, Planner, Solved
from muster.scoring.planning.chances import chance_of_target
from muster.scoring.planning.frontier import frontier
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.solve import plan
from tests.factory import assessment, framework, question
from tests.gui.support import PATIENCE

START = date(2026, 3, 2)
BANK = framework([question(f"A{n}", "a", effort_weeks=n + 1) for n in range(3)])
CASE = assessment(BANK, dict.fromkeys(BANK.by_id, 1))


def test_the_plan_arrives_first_then_frontier_and_chances(background: Background, qtbot: QtBot) -> None:
    planner = Planner(background)
    arrived: list[tuple[str, Any]] = []
    planner.solved.connect(lambda solved: arrived.append(("solved", solved)))
    planner.drawn.connect(lambda line: arrived.append(("drawn", line)))
    planner.chanced.connect(lambda ladder: arrived.append(("chanced", ladder)))
    limits = Limits(START)
    planner.solve(BANK, CASE, limits)
    qtbot.waitUntil(lambda: len(arrived) == 3, timeout=PATIENCE)
    kinds = [kind for kind, _ in arrived]
    assert kinds[0] == "solved"
    assert set(kinds) == {"solved", "drawn", "chanced"}
    by_kind = dict(arrived)
    tells = chance_of_target(BANK, CASE, "ready")
    assert by_kind["solved"] == Solved(plan(BANK, CASE, limits, tells), limits, BANK, CASE)
    assert by_kind["drawn"] == frontier(BANK, CASE, limits)
    assert by_kind["chanced"][0].effort_weeks == by_kind["solved"].plan.effort_weeks


def test_without_a_target_no_chances_are_worked_out(background: Background, qtbot: QtBot) -> None:
    planner = Planner(background)
    chanced: list[object] = []
    planner.chanced.connect(chanced.append)
    planner.solve(BANK, CASE, Limits(START, None, 2))
    qtbot.waitUntil(lambda: not background.is_busy(*PURPOSES), timeout=PATIENCE)
    assert chanced == []


def test_only_the_newest_wish_is_answered(background: Background, qtbot: QtBot) -> None:
    planner, efforts = Planner(background), []
    planner.solved.connect(lambda solved: efforts.append(solved.limits.effort))
    for effort in (1.0, 2.0, 3.0):
        planner.solve(BANK, CASE, Limits(START, None, effort))
    qtbot.waitUntil(lambda: not background.is_busy(*PURPOSES), timeout=PATIENCE)
    assert efforts == [3.0]


def test_nothing_arrives_after_the_end(background: Background, qtbot: QtBot) -> None:
    planner = Planner(background)
    arrived: list[object] = []
    planner.solved.connect(arrived.append)
    planner.solve(BANK, CASE, Limits(START))
    planner.finish()
    assert not background.is_busy(*PURPOSES)
    background.finish()
    assert arrived == []
