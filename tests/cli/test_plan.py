"""`muster plan`: the contract, its text, and wishes that make no sense."""

import json
from pathlib import Path

import pytest

from muster.__main__ import main
from tests.cli.support import example, run


def test_plan_as_json_has_the_shape_of_the_contract(saved: Path) -> None:
    done = run("plan", str(saved), "--target", "conditional", "--from", "2026-03-02", "--json")
    assert done.returncode == 0, done.stderr
    shown = json.loads(done.stdout)
    assert list(shown) == [
        "target",
        "reached",
        "effort_weeks",
        "ready_by",
        "score_after",
        "verdict_after",
        "fixes",
        "why_not",
    ]
    assert shown["target"] == "conditional"
    assert shown["reached"] is True
    assert shown["why_not"] is None
    for fix in shown["fixes"]:
        assert list(fix) == ["question", "from", "to", "effort_weeks", "lead_time_weeks", "gain"]


def test_a_plan_that_cannot_be_reached_says_why_and_returns_3(capsys: pytest.CaptureFixture[str]) -> None:
    file = example("afisma-2013")
    assert main(["plan", file, "--from", "2013-01-14", "--by", "2013-03-01"]) == 3
    assert "CAP-01 Planning staff at the headquarters can only reach level 1" in capsys.readouterr().out
    assert main(["plan", file, "--target", "ready", "--effort", "50", "--json"]) == 3
    shown = json.loads(capsys.readouterr().out)
    assert shown["reached"] is False
    assert "person-weeks" in shown["why_not"]


def test_means_alone_buy_the_most_points(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["plan", example("afisma-2013"), "--effort", "20", "--json"]) == 0
    shown = json.loads(capsys.readouterr().out)
    assert shown["target"] is None
    assert shown["effort_weeks"] <= 20
    assert main(["plan", example("afisma-2013"), "--effort", "20", "--from", "2026-01-05"]) == 0
    assert "20 person-weeks, done by 30 March 2026: readiness 14.2, not ready" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--effort", "-3"], "“-3” is not a number of weeks from 0"),
        (["--effort", "nan"], "“nan” is not a number of weeks from 0"),
        (["--by", "tomorrow"], "“tomorrow” is not a date such as 2013-09-01"),
        (["--by", "2013-02-30"], "“2013-02-30” is not a date such as 2013-09-01"),
        (["--from", "9999-12-31"], "“9999-12-31” is not a date such as 2013-09-01"),
        (["--effort", "1e400"], "“1e400” is not a number of weeks from 0"),
        (["--target", "perfect"], "invalid choice"),
    ],
)
def test_a_wish_that_makes_no_sense_is_told(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["plan", example("afisma-2013"), *arguments]) == 2
    assert told in capsys.readouterr().err
