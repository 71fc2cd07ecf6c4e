"""What could change a verdict, in words and in every language."""

import pytest

from muster.model import Answer, Assessor, Evidence, Vote
from muster.phrases import LANGUAGES, phrases_in
from muster.phrases.changes import (
    ask_line,
    assessor_name,
    decider_line,
    hanging_line,
    nothing_to_ask,
    pledge_line,
    question_name,
    step_line,
    way_line,
    way_note,
)
from muster.scoring.leave_one_out import hanging, pledges
from muster.scoring.likelihood import full_readiness
from muster.scoring.sensitivity import Decider
from muster.scoring.ways import Step, Way
from tests.factory import assessment, framework, question

BANK = framework([question("A1", "a", critical=True, title="Lift"), question("A2", "a"), question("B1", "b")])
EN = phrases_in("en")
OPEN = Way("ready", 3, (Step("A1", None, 2), Step("A2", 3, 4)))


def test_what_to_ask_says_whether_it_is_open_or_may_be_off() -> None:
    assert question_name("A1", BANK, EN) == "A1 Lift"
    assert (
        ask_line("A1", 0.134, None, BANK, EN) == "A1 Lift: open; the answer moves the chance by 13.4 points"
    )
    assert ask_line("A1", 0.134, 2, BANK, EN).startswith("A1 Lift: level 2, may be off; to be certain moves")
    assert nothing_to_ask(EN) == "No single answer would move the chance that the mission passes."


def test_the_smallest_change_is_counted_and_says_what_open_counts_as() -> None:
    assert way_line(OPEN, EN, up=True) == "Up to ready: at least 3 levels, in 2 answers."
    one = Way("not_ready", 1, (Step("A2", 3, 2),))
    assert way_line(one, EN, up=False) == "Down to not ready: 1 level is enough, in 1 answer."
    assert way_line(None, EN, up=True) == "There is no better verdict to reach."
    assert way_line(None, EN, up=False) == "There is no worse verdict to fall to."
    assert way_note(OPEN, EN, up=True).startswith("Open questions count as level 0 here")
    assert way_note(OPEN, EN, up=False) == "Open questions count as level 4 here."
    assert (way_note(one, EN, up=False), way_note(None, EN, up=True)) == ("", "")
    assert [step_line(step, BANK, EN) for step in OPEN.steps] == ["A1 Lift: open → 2", "A2 A2?: 3 → 4"]


def test_a_single_answer_says_what_it_makes_of_the_verdict() -> None:
    settled = Decider("A1", 4, 1, ("not_ready", "not_ready"))
    assert decider_line(settled, BANK, EN) == "A1 Lift: from level 4 to 1 makes it not ready"
    opened = Decider("A1", None, 2, ("conditional", "ready"))
    told = "A1 Lift: level 2 makes it between ready with conditions and ready"
    assert decider_line(opened, BANK, EN) == told


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_verdict_that_hangs_on_one_word_or_paper_names_it(language: str) -> None:
    phrases = phrases_in(language)
    paper = Answer(state="answered", level=4, confidence="high", evidence=(Evidence(title="Letter"),))
    case = assessment(BANK, {"B1": 4}, confidence="high").with_answer("A2", paper)
    case = case.with_answer("A1", Answer(votes=(Vote(assessor="j4", level=3, confidence="high"),)))
    case = case.model_copy(update={"assessors": (Assessor(id="j4", name="J4 Logistics"),)})
    lines = [hanging_line(row, case, phrases) for row in hanging(BANK, case)]
    assert any("J4 Logistics" in line for line in lines)
    assert any("Letter" in line for line in lines)
    assert assessor_name("j9", case) == "j9"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_failed_pledge_is_never_told_without_its_chance(language: str) -> None:
    phrases = phrases_in(language)
    case = assessment(BANK, {"A2": 4, "B1": 4}, confidence="high")
    case = case.with_answer("A1", Answer(state="answered", level=4, confidence="high", depends_on="EU"))
    [pledge] = pledges(BANK, case)
    told = pledge_line(pledge, full_readiness(BANK, case), phrases)
    assert "EU" in told
    assert phrases("verdict.percent", value="100") in told
    assert phrases.figures.points(75.0, 1) in told
    early = assessment(BANK).with_answer("A1", case.answer("A1"))
    [pledge] = pledges(BANK, early)
    assert phrases.figures.points(100.0, 1) not in pledge_line(pledge, full_readiness(BANK, early), phrases)


def test_what_stays_the_same_without_a_partner_is_said_so() -> None:
    case = assessment(BANK, {"A1": 4, "B1": 4}, confidence="high")
    case = case.with_answer("A2", Answer(state="answered", level=3, confidence="high", depends_on="EU"))
    bank = framework([question("A1", "a", weight=5), question("A2", "a", weight=1), question("B1", "b")])
    [pledge] = pledges(bank, case)
    assert pledge_line(pledge, full_readiness(bank, case), EN).startswith("Without EU: still ready.")
