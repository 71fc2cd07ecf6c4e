"""Conditions in words, in both languages: what was accepted, and what is wrong with it."""

from datetime import date

import pytest

from muster.model import Action, Condition
from muster.phrases import phrases_in
from muster.phrases.conditions import condition_lines, offers, why_not_counted
from muster.scoring import readiness
from tests.factory import assessment, framework, question

BANK = framework(
    [question(f"A{n}", "a", critical=True, gate=3 if n == 4 else 2, title=f"Boats {n}") for n in range(1, 6)],
    version="2.0",
)
ACTION = Action(
    id="c1",
    title="Buy",
    question="A1",
    owner="J4",
    due=date(2029, 3, 1),
    target_level=2,
    condition=Condition(accepted_by="Chief", accepted_on=date(2029, 2, 1)),
)


def lines(*actions: Action, language: str = "en", today: date = date(2029, 2, 2)) -> list[str]:
    case = assessment(BANK, {"A1": 1}).model_copy(update={"actions": actions})
    return [row.whole for row in condition_lines(BANK, case, today, phrases_in(language))]


def test_a_condition_says_what_who_and_when() -> None:
    assert lines(ACTION) == [
        "A1 Boats 1: Buy · J4 · by 1 March 2029 · to level 2 · accepted by Chief on 1 February 2029"
    ]
    assert lines(ACTION, language="fr") == [
        (
            "A1 Boats 1\u00a0: Buy · J4 · au plus tard le 1er mars 2029 · jusqu’au niveau 2"
            " · acceptée par Chief le 1er février 2029"
        )
    ]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"owner": ""}, "DOES NOT COUNT: it has no owner."),
        ({"due": None}, "DOES NOT COUNT: it has no date."),
        ({"question": "gone"}, "DOES NOT COUNT: it names no critical question of this bank."),
        ({"question": None}, "DOES NOT COUNT: it names no critical question of this bank."),
        ({"status": "dropped"}, "DOES NOT COUNT: it has been dropped."),
        ({"condition": Condition()}, "DOES NOT COUNT: nobody has accepted it."),
        ({"target_level": None}, "its target is below the level that the question needs."),
    ],
)
def test_what_is_wrong_is_said_in_words(change: dict[str, object], told: str) -> None:
    [line] = lines(ACTION.changed(**change))
    assert line.endswith(told)


def test_overdue_is_said_with_the_day_and_ends_with_the_work() -> None:
    after = date(2029, 3, 2)
    assert lines(ACTION, today=after)[0].endswith("OVERDUE since 1 March 2029.")
    [done] = lines(ACTION.changed(status="done"), today=after)
    assert done.endswith(" · done")


def test_too_many_say_that_none_counts() -> None:
    four = [ACTION.changed(id=f"c{n}", question=f"A{n}", target_level=3) for n in range(1, 5)]
    assert all("more conditions are accepted than the 3" in line for line in lines(*four))


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_bank_without_conditions_is_not_told_to_allow_a_number_of_them(language: str) -> None:
    bank = framework([question("A1", "A", critical=True, gate=2)])
    assert bank.most_conditions == 0
    told = why_not_counted("too_many", bank, phrases_in(language))
    assert "0" not in told
    if language == "en":
        assert told == "this question bank allows no conditions."


def test_failed_gates_are_offered_or_say_why_not() -> None:
    case = assessment(BANK, {"A1": 1, "A2": 0, "A3": 2, "A4": 1})
    rows = offers(BANK, case, readiness(BANK, case), phrases_in("en"))
    assert [(row.question, row.refused) for row in rows] == [
        ("A1", ""),
        ("A2", "A level of 0 is never carried: something has to be there first."),
        ("A4", "Only one level can be carried, and more than one is lacking."),
    ]
    assert rows[0].text == "A1 Boats 1: level 1, needs 2"


def test_in_a_language_from_the_right_what_was_typed_keeps_its_own_way() -> None:
    action = Action(id="1", title="Charter aircraft", question="A1", owner="J4", condition=Condition())
    assert "\u2068Charter aircraft\u2069 · \u2068J4\u2069" in lines(action, language="ar")[0]
    assert "Charter aircraft · J4" in lines(action)[0]
