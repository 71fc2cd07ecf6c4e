"""`muster plan` as people call it: the contract's keys, every wish, and what cannot be had."""

import json
from pathlib import Path

import pytest

from muster.cli.main import main
from muster.resources import resource
from tests.factory import assessment, framework, question

KEYS = ["target", "reached", "effort_weeks", "ready_by", "score_after", "verdict_after", "fixes", "why_not"]
FURTHER = ["chance_after", "ready_by_staff", "open_effort_weeks", "if_open_at_1", "if_open_at_2", "exact"]


def example(name: str) -> str:
    return str(resource("references", f"{name}.muster.json"))


def planned(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    """Return what `muster plan --json` prints about the AFISMA example."""
    main(["plan", example("afisma-2013"), "--from", "2013-01-14", "--json", *arguments])
    shown: dict[str, object] = json.loads(capsys.readouterr().out)
    return shown


def test_the_json_has_the_shape_of_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    shown = planned(capsys, "--target", "conditional")
    assert list(shown) == KEYS + FURTHER
    assert (shown["target"], shown["reached"], shown["why_not"]) == ("conditional", True, None)
    assert isinstance(shown["fixes"], list)
    assert shown["fixes"]
    for fix in shown["fixes"]:
        assert list(fix) == ["question", "from", "to", "effort_weeks", "lead_time_weeks", "gain"]
    assert isinstance(shown["chance_after"], float)
    assert 0 <= shown["chance_after"] <= 1


def test_a_plan_that_cannot_be_reached_says_why_and_returns_3(capsys: pytest.CaptureFixture[str]) -> None:
    file = example("afisma-2013")
    assert main(["plan", file, "--from", "2013-01-14", "--by", "2013-03-01"]) == 3
    assert "CAP-01 Planning staff at the headquarters can only reach level 1" in capsys.readouterr().out
    shown = planned(capsys, "--target", "ready", "--effort", "50")
    assert shown["reached"] is False
    assert shown["chance_after"] is shown["ready_by"] is shown["ready_by_staff"] is None
    assert "person-weeks, and only 50 are allowed" in str(shown["why_not"])


def test_means_alone_buy_the_most_points(capsys: pytest.CaptureFixture[str]) -> None:
    shown = planned(capsys, "--effort", "20")
    assert shown["target"] is shown["chance_after"] is None
    assert isinstance(shown["effort_weeks"], float)
    assert shown["effort_weeks"] <= 20
    assert main(["plan", example("afisma-2013"), "--effort", "20", "--from", "2026-01-05"]) == 0
    text = capsys.readouterr().out
    assert "Done on " in text
    assert "with 10 at work" in text


def test_few_hands_take_longer(capsys: pytest.CaptureFixture[str]) -> None:
    one, many = planned(capsys, "--staff", "1"), planned(capsys, "--staff", "1000")
    assert many["ready_by"] == one["ready_by"] == many["ready_by_staff"]
    assert str(one["ready_by_staff"]) > str(one["ready_by"])


def test_questions_left_at_0_make_ready_cheaper(capsys: pytest.CaptureFixture[str]) -> None:
    strict, lax = planned(capsys), planned(capsys, "--allow-zero")
    assert isinstance(strict["effort_weeks"], float)
    assert isinstance(lax["effort_weeks"], float)
    assert lax["effort_weeks"] < strict["effort_weeks"]


def test_a_higher_chance_takes_more_effort(capsys: pytest.CaptureFixture[str]) -> None:
    plain, likely = planned(capsys), planned(capsys, "--chance", "0.9")
    assert likely["target"] == "ready", "a chance is one of a verdict"
    assert isinstance(plain["chance_after"], float)
    assert isinstance(likely["chance_after"], float)
    assert plain["chance_after"] < 0.9 <= likely["chance_after"]
    assert float(str(likely["effort_weeks"])) > float(str(plain["effort_weeks"]))


def test_the_frontier_is_printed_when_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    shown = planned(capsys, "--frontier")
    assert list(shown) == [*KEYS, *FURTHER, "frontier", "frontier_whole"]
    line = shown["frontier"]
    assert isinstance(line, list)
    assert line[0][0] == 0
    assert line[-1][1] == 100
    assert line == sorted(line)
    assert shown["frontier_whole"] is True
    main(["plan", example("afisma-2013"), "--frontier"])
    assert f"{line[-1][0]:>10g}  100.0" in capsys.readouterr().out.replace(",", "")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--effort", "-3"], "“-3” is not a number of weeks from 0"),
        (["--effort", "nan"], "“nan” is not a number of weeks from 0"),
        (["--by", "tomorrow"], "“tomorrow” is not a date such as 2013-09-01"),
        (["--target", "perfect"], "invalid choice"),
        (["--chance", "80"], "“80” is not a chance from 0 to 1"),
        (["--chance", "nan"], "“nan” is not a chance from 0 to 1"),
        (["--staff", "0"], "“0” is not a number of persons from 1 to 1,000,000"),
        (["--staff", "9" * 5000], "is not a number of persons"),
        (["--staff", "²"], "“²” is not a number of persons"),
        (["--from", "9999-12-31"], "is not a date such as 2013-09-01"),
    ],
)
def test_a_wish_that_makes_no_sense_is_told(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["plan", example("afisma-2013"), *arguments]) == 2
    shown = capsys.readouterr()
    assert told in shown.err
    assert shown.out == ""


@pytest.mark.parametrize(
    "arguments",
    [
        ["--from", "2899-12-31", "--staff", "1", "--target", "ready"],
        ["--from", "1900-01-01", "--by", "2899-12-31"],
        ["--by", "1900-01-01"],
        ["--effort", "1e308", "--chance", "1"],
        ["--effort", "1e-308"],
        ["--chance", "0", "--effort", "0"],
    ],
)
def test_wishes_at_the_ends_of_what_can_be_said_get_an_answer(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["plan", example("afisma-2013"), *arguments]) in (0, 3)
    assert capsys.readouterr().err == ""


def test_lead_times_at_their_bound_are_dated(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bank = framework([question("A1", "a", effort_weeks=10_000, lead_time_weeks=1000)])
    path = tmp_path / "long.muster.json"
    path.write_text(assessment(bank, {"A1": None}).to_json(), encoding="utf-8")
    assert main(["plan", str(path), "--from", "2899-01-01", "--staff", "1"]) == 0
    text = capsys.readouterr().out
    assert "Done on 3 March 2918 by lead times; with 1 at work not before" in text
    assert "not answered, to level 3, 30,000 person-weeks, 1,000 weeks" in text
    assert "30,000 of these person-weeks go to questions that nobody has answered" in text
