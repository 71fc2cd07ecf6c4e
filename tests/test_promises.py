"""What docs/promises.md names as an attack is there: every test, and every trial of the torture."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ROWS = [
    row for row in (ROOT / "docs" / "promises.md").read_text("utf-8").splitlines() if row.startswith("| ")
]
PROMISES = [[cell.strip() for cell in row.strip("|").split(" | ")] for row in ROWS]
PROMISES = [cells for cells in PROMISES if cells[0] != "promise" and not cells[0].startswith("---")]


def names_in(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def test_every_promise_has_an_attack_and_a_result() -> None:
    assert len(PROMISES) > 40
    for cells in PROMISES:
        assert len(cells) == 4, cells[0]
        promise, attack, by, result = cells
        assert promise
        assert attack
        assert names_in(by), promise
        assert result == "holds" or re.fullmatch(r"[\d,]+ runs, \d+ losses(; .+)?", result), promise


def test_every_test_that_is_named_is_there() -> None:
    named = [name for cells in PROMISES for name in names_in(cells[2]) if "::" in name]
    assert named
    for name in named:
        place, _, function = name.partition("::")
        assert f"def {function}(" in (ROOT / place).read_text("utf-8"), name


def test_every_trial_that_is_named_is_there_and_every_one_is_named() -> None:
    torture = pytest.importorskip("torture", reason="its attacks are those of Unix", exc_type=ImportError)
    plan = torture.trials(torture.options_of([]), is_root=True)
    named = {name for cells in PROMISES for name in names_in(cells[2]) if "::" not in name}
    assert {trial.name for trial, _ in plan} == named
