"""The editor of question banks: what it sends back, what it lets pass, and how it weighs."""

from pathlib import Path
from typing import Any

import pytest

from lint_bank import complaints, main, shares
from muster.resources import resource
from tests.factory import framework

GOOD: dict[str, Any] = {
    "title": "Units named",
    "text": "How many units are named?",
    "why": "A short reason.",
    "weight_reason": "It decides.",
    "estimate_basis": "Our estimate.",
    "effort_weeks": [1, 2, 3, 4],
    "sources": [{"kind": "practice", "ref": "Usual"}],
    "levels": [
        {"title": "None", "detail": "No unit is named."},
        {"title": "One", "detail": "At least one unit is named."},
        {"title": "At least half", "detail": "At least half of the units are named."},
        {"title": "All", "detail": "All units are named."},
        {"title": "Seen", "detail": "Every unit was visited."},
    ],
}


def told(**changes: Any) -> list[str]:
    row = {"id": "A-1", "category": "a", "lesson": "L1", **GOOD, **changes}
    return [line.text for line in complaints(framework([row]))]


def ladder(level: int, detail: str, title: str = "Other") -> list[dict[str, str]]:
    rows = [dict(row) for row in GOOD["levels"]]
    rows[level] = {"title": title, "detail": detail}
    return rows


def test_a_plain_question_passes() -> None:
    assert told() == []
    assert told(critical=True, gate=3, gate_reason="Without it nobody arrives.") == []


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"text": "How many units are named and dated?"}, "has an “and”"),
        ({"text": "Units are named."}, "question mark"),
        ({"text": f"How many {'very ' * 20}old units are named?"}, "words, more than"),
        ({"why": f"{'word ' * 41}."}, "a sentence of more than"),
        ({"title": "T" * 46}, "46 letters"),
        ({"levels": ladder(2, "Half of them.", "One")}, "the same titles"),
        ({"levels": ladder(4, "All units are named.")}, "the same details"),
        ({"levels": ladder(4, "Most units were visited.")}, "“Most”"),
        ({"levels": ladder(2, "More than half of the units are named.")}, "the exact half has no place"),
        ({"levels": ladder(1, "Fewer than half of the units are named.")}, "say what is there"),
        ({"levels": ladder(3, "All are named, none is dated.")}, "level 3 says “none”"),
        (
            {
                "levels": [
                    *ladder(1, "Half a name.")[:3],
                    *ladder(3, "Named.")[3:4],
                    {"title": "X", "detail": "Tried."},
                ]
            },
            "above it of all",
        ),
        ({"levels": ladder(4, f"{'word ' * 33}.")}, "level 4 has"),
        ({"critical": True}, "no reason is given for its gate"),
        ({"critical": True, "gate_reason": "One. Two."}, "more than one sentence"),
        ({"critical": True, "gate_reason": "w " * 40}, "the reason for its gate has more than"),
        ({"weight_reason": ""}, "for its weight"),
        ({"effort_weeks": 3}, "each of the four steps"),
        ({"estimate_basis": ""}, "rest on"),
        ({"sources": []}, "no source"),
    ],
)
def test_what_is_sent_back(changes: dict[str, Any], words: str) -> None:
    assert any(words in line for line in told(**changes)), told(**changes)


def test_how_many_and_at_most_are_no_vague_words() -> None:
    assert told(levels=ladder(0, "Pledges at most; it is not known how many units.")) == []


def test_what_is_missing_may_stand_at_both_ends() -> None:
    assert told(levels=ladder(0, "Nothing is known.")) == []
    assert told(levels=ladder(4, "No unit is late.")) == []


def test_weights_are_the_least_and_most_over_every_profile() -> None:
    rows = [
        {"id": "A-1", "category": "a", "lesson": "L1", "text": "?", "levels": GOOD["levels"], "weight": 2},
        {
            "id": "A-2",
            "category": "a",
            "lesson": "L1",
            "text": "?",
            "levels": GOOD["levels"],
            "weight": 2,
            "applies_when": "host",
        },
        {
            "id": "B-1",
            "category": "b",
            "lesson": "L1",
            "text": "?",
            "levels": GOOD["levels"],
            "core": True,
        },
    ]
    bank = framework(rows, {"a": 1, "b": 3})
    found = {row.question: (row.least, row.most) for row in shares(bank)}
    assert found == {"A-1": (12.5, 25.0), "A-2": (12.5, 12.5), "B-1": (75.0, 75.0)}
    assert [row.question for row in shares(bank, core=True)] == ["B-1"]


def test_the_command_lists_and_weighs(capsys: pytest.CaptureFixture[str]) -> None:
    released = resource("frameworks", "amisom-lessons", "released")
    assert main([str(released / "2.0.json")]) == 0
    assert capsys.readouterr().out == ""
    assert main([str(released / "1.0.json")]) == 1
    assert "CAP-01: effort is one number" in capsys.readouterr().out
    assert main([str(released / "2.0.json"), "--weights"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 65
    assert main([str(Path(released / "2.0.json")), "--weights", "--core"]) == 0
    assert len(capsys.readouterr().out.splitlines()) == 35
