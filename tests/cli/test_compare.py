"""`muster compare`: what moved and why."""

import json
from pathlib import Path

import pytest

from muster.__main__ import main
from tests.cli.support import example


def test_compare_tells_what_moved_and_why(capsys: pytest.CaptureFixture[str]) -> None:
    files = [example("amisom-2007"), example("amisom-2012"), example("afisma-2013")]
    assert main(["compare", *files, "--json"]) == 0
    first, second = json.loads(capsys.readouterr().out)["comparisons"]
    assert first["after"] == second["before"] == "AMISOM – Somalia, 2012"
    assert first["score"]["after"] > first["score"]["before"]
    move = next(row for row in first["moves"] if row["question"] == "CAP-08")
    assert (move["from"], move["to"]) == (1, 3)
    assert "¶5" in move["note"]
    assert main(["compare", *files]) == 0
    text = capsys.readouterr().out
    assert "questions answered in both" in text
    assert "+ CAP-08" in text


def test_compare_needs_two_on_one_bank(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(saved)]) == 2
    assert "Name two assessments or more." in capsys.readouterr().err
    assert main(["compare", str(saved), example("afisma-2013")]) == 2
    assert "is on the question bank amisom-lessons, the first on test" in capsys.readouterr().err
    assert main(["compare", str(saved), str(saved)]) == 0
    assert "No level differs." in capsys.readouterr().out
    assert main(["compare", "-", "-"]) == 2
