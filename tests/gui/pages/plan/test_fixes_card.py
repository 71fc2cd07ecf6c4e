"""The card of fixes: which rows it shows, and that they stay where they were."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.models.fixes_model import FixRow
from muster.gui.pages.plan.fixes_card import FixesCard
from muster.gui.theme import Appearance
from muster.model import Assessment
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.solve import plan
from tests.factory import assessment, framework, question

START = date(2026, 3, 2)
BANK = framework(
    [question(f"A{n}", "a", effort_weeks=n, lead_time_weeks=10 - n, critical=n == 3) for n in range(1, 4)]
)
CASE = assessment(BANK, {"A1": 1, "A2": 0})


@pytest.fixture
def card(qapp: QApplication, qtbot: QtBot) -> FixesCard:
    """A card without a plan."""
    made = FixesCard(Appearance(qapp))
    qtbot.addWidget(made)
    return made


def show(card: FixesCard, limits: Limits, case: Assessment = CASE) -> list[FixRow]:
    """Show the plan for some limits, and return the rows."""
    card.show_plan(BANK, case, plan(BANK, case, limits), limits)
    return [card.model.row_at(card.model.index(n, 0)) for n in range(card.model.rowCount())]


def test_rows_stand_in_the_order_of_lead_times_with_open_ones_as_open(card: FixesCard) -> None:
    shown = show(card, Limits(START))
    assert [(row.question, row.before) for row in shown] == [("A3", None), ("A2", 0), ("A1", 1)]
    assert card.by_hand.text() == "Nothing kept or left out by hand"
    assert card.reset_button.isHidden()
    assert card.take.isEnabled()


def test_without_a_plan_the_rows_of_the_last_one_stay(card: FixesCard) -> None:
    before = show(card, Limits(START))
    after = show(card, Limits(START, left_out=frozenset({"A3"})))
    assert [row.question for row in after] == [row.question for row in before]
    assert [row.after for row in after] == [None, None, None]
    assert [row.is_left_out for row in after] == [True, False, False]
    assert card.by_hand.text() == "1 left out"
    assert not card.reset_button.isHidden()
    assert not card.take.isEnabled()


def test_a_question_kept_though_it_is_at_its_top_is_shown_as_kept(card: FixesCard) -> None:
    case = assessment(BANK, dict.fromkeys(BANK.by_id, 4))
    assert show(card, Limits(START), case) == []
    assert card.isHidden()
    shown = show(card, Limits(START, kept=frozenset({"A2", "unknown"})), case)
    assert [(row.question, row.is_kept, row.after) for row in shown] == [("A2", True, None)]


def test_what_was_taken_over_is_told_until_the_next_plan(card: FixesCard) -> None:
    show(card, Limits(START))
    card.show_taken("3 actions")
    assert not card.taken.isHidden()
    assert not card.see.isHidden()
    show(card, Limits(START))
    assert card.taken.isHidden()
    assert card.see.isHidden()
