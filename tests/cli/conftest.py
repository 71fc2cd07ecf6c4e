"""The commands are tested in one locale, whatever the tester's."""

from pathlib import Path

import pytest

from muster.model import Answer
from tests.cli.support import BANK
from tests.factory import assessment


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the commands, and processes that are started, speak English unless a test says otherwise."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    """An assessment with a failed gate, an open question, and an answer to a question that is not there."""
    made = assessment(BANK, {"A1": 1, "A2": 4}).with_answer("ZZ-1", Answer(state="answered", level=4))
    path = tmp_path / "mission.muster.json"
    path.write_text(made.to_json(), encoding="utf-8")
    return path
