"""The pictures show where the plan lies, and tell what was picked in them."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.pages.plan.pictures import PicturesCard, ScheduleCard
from muster.gui.theme import Appearance
from muster.scoring.planning.chances import rungs
from muster.scoring.planning.frontier import Frontier, frontier
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.solve import plan
from tests.factory import assessment, framework, question

START = date(2026, 3, 2)
BANK = framework([question(f"A{n}", "a", effort_weeks=n, lead_time_weeks=n) for n in range(1, 5)])
CASE = assessment(BANK, dict.fromkeys(BANK.by_id, 2))
LIMITS = Limits(START)


def rising(raised: object) -> float:
    """Return a made-up chance that grows with what is raised."""
    assert isinstance(raised, dict)
    return float(min(1.0, sum(raised.values()) / 16))


@pytest.fixture
def card(qapp: QApplication, qtbot: QtBot) -> PicturesCard:
    """A card with plan, frontier and chances."""
    made = PicturesCard(Appearance(qapp))
    qtbot.addWidget(made)
    made.show_plan(BANK, plan(BANK, CASE, LIMITS, rising), LIMITS)
    made.show_frontier(frontier(BANK, CASE, LIMITS))
    made.show_chances(rungs(BANK, CASE, LIMITS, rising))
    return made


def test_points_tell_themselves_and_what_was_picked(card: PicturesCard, qtbot: QtBot) -> None:
    line = frontier(BANK, CASE, LIMITS).points
    assert card.curve.count() == len(line)
    assert card.curve.told(0) == "0 person-weeks: readiness 50.0"
    QTest.keyClick(card.curve, Qt.Key.Key_End)
    with qtbot.waitSignal(card.effort_picked) as picked:
        QTest.keyClick(card.curve, Qt.Key.Key_Return)
    assert picked.args == [line[-1][0]]
    ladder = rungs(BANK, CASE, LIMITS, rising)
    assert card.chances.count() == len(ladder) > 1
    QTest.keyClick(card.chances, Qt.Key.Key_Home)
    with qtbot.waitSignal(card.chance_picked) as chance:
        QTest.keyClick(card.chances, Qt.Key.Key_Return)
    assert chance.args == [ladder[0].chance]


def test_a_frontier_of_corners_says_so(card: PicturesCard) -> None:
    assert "for every effort" in card.curve_note.text()
    card.show_frontier(Frontier(((0.0, 50.0), (10.0, 100.0)), whole=False))
    assert "for some efforts" in card.curve_note.text()


def test_without_a_target_there_is_no_picture_of_chances(card: PicturesCard) -> None:
    assert not card.chances.isHidden()
    most = Limits(START, None, 3)
    card.show_plan(BANK, plan(BANK, CASE, most), most)
    assert card.chances.isHidden()


def test_the_schedule_shows_the_fixes_of_a_plan_and_hides_without(qapp: QApplication, qtbot: QtBot) -> None:
    card = ScheduleCard(Appearance(qapp))
    qtbot.addWidget(card)
    made = plan(BANK, CASE, LIMITS)
    card.show_plan(BANK, made)
    assert [card.chart.key(n) for n in range(card.chart.count())] == [fix.question for fix in made.fixes]
    card.show_plan(BANK, plan(BANK, CASE, Limits(START, effort=0)))
    assert card.isHidden()
