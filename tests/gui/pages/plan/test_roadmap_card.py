"""The road by date: which days, and what stands beside them."""

from datetime import date, timedelta

from pytestqt.qtbot import QtBot

from muster.gui import phrases
from muster.gui.pages.plan.roadmap_card import RoadmapCard, stops
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.roadmap import roadmap
from muster.scoring.planning.solve import plan
from tests.factory import assessment, framework, question

START = date(2026, 3, 2)


def test_the_days_are_now_30_and_90_days_and_the_start_of_the_mission() -> None:
    later = START + timedelta(days=60)
    assert stops(START, None) == [START, START + timedelta(days=30), START + timedelta(days=90)]
    assert stops(START, later) == [START, START + timedelta(days=30), later, START + timedelta(days=90)]
    assert stops(START, START - timedelta(days=1)) == stops(START, None)
    assert stops(START, START + timedelta(days=30)) == stops(START, None)


def test_each_day_has_its_name_score_and_fixes(qtbot: QtBot) -> None:
    bank = framework([question("A1", "a", effort_weeks=1, lead_time_weeks=6, title="Airlift")])
    case = assessment(bank, {"A1": 1})
    mission = START + timedelta(days=30)
    made = plan(bank, case, Limits(START))
    card = RoadmapCard()
    qtbot.addWidget(card)
    card.show_road(bank, roadmap(bank, case, made, stops(START, mission)), START, mission)
    heads = [head.text() for head, _ in card.lines]
    assert heads[0] == f"Start of the work, {phrases.day(START)}: readiness 25.0, not ready"
    assert heads[1].startswith("Start of the mission")
    assert heads[2].startswith("All done")
    assert heads[3].startswith("After 90 days")
    assert card.lines[2][1].text() == "A1 Airlift to 3"
    assert card.lines[1][1].isHidden()
    card.show_road(bank, roadmap(bank, case, made, [START]), START, None)
    assert [head.isHidden() for head, _ in card.lines] == [False, False, True, True]


def test_the_fixes_of_a_day_are_a_list(qtbot: QtBot) -> None:
    bank = framework(
        [question(name, "a", effort_weeks=1, lead_time_weeks=6, title=name) for name in ("A1", "A2")]
    )
    case = assessment(bank, {"A1": 1, "A2": 1})
    made = plan(bank, case, Limits(START))
    card = RoadmapCard()
    qtbot.addWidget(card)
    card.show_road(bank, roadmap(bank, case, made, [START]), START, None)
    told = [fixes.text().splitlines() for _, fixes in card.lines]
    assert max(len(lines) for lines in told) == len(made.fixes) == 2, "a line each"
