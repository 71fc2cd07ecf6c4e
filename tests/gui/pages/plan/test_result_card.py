"""The card says what a plan comes to, and leads to what stops it."""

from datetime import date

from pytestqt.qtbot import QtBot

from muster.gui import phrases
from muster.gui.pages.plan.result_card import ResultCard
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.solve import plan
from tests.factory import assessment, framework, question

START = date(2026, 3, 2)
BANK = framework(
    [
        question("A1", "a", critical=True, gate=2, effort_weeks=3, lead_time_weeks=4),
        question("A2", "a", effort_weeks=1),
    ]
)


def test_a_plan_is_told_in_words(qtbot: QtBot) -> None:
    card = ResultCard()
    qtbot.addWidget(card)
    limits = Limits(START)
    made = plan(BANK, assessment(BANK, {"A1": 1}), limits, lambda raised: 0.4)
    card.show_plan(BANK, made, limits)
    assert card.headline.text() == phrases.plan_headline(made)
    assert card.times.text() == phrases.plan_times(made, limits)
    assert "40\u00a0%" in card.chance.text()
    assert card.find_out.text() == phrases.plan_find_out(made) != ""
    assert card.note.isHidden()
    card.show_busy()
    assert card.headline.text() == "Being worked out…"
    assert "40\u00a0%" in card.chance.text(), "the last plan stays in sight"


def test_what_stops_it_leads_to_the_question_only_where_there_is_one(qtbot: QtBot) -> None:
    card = ResultCard()
    qtbot.addWidget(card)
    case = assessment(BANK, {"A1": 1, "A2": 1})
    gate, effort = Limits(START, by=START), Limits(START, effort=0)
    card.show_plan(BANK, plan(BANK, case, gate), gate)
    assert card.headline.text() == "No plan gets there"
    assert card.times.isHidden()
    assert [line.key for line in card.reason.lines] == ["A1"]
    with qtbot.waitSignal(card.followed) as followed:
        card.reason.lines[0].click()
    assert followed.args == ["A1"]
    card.show_plan(BANK, plan(BANK, case, effort), effort)
    assert card.reason.lines[0].key == ""
    assert "only 0 are allowed" in card.reason.lines[0].text()
