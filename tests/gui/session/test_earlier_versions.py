"""Earlier versions that were saved in one minute are told apart, and the chosen one is opened."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.prompts import WindowPrompts, told_apart
from muster.gui.session.edits import AnswerEdits
from muster.gui.window.main_window import MainWindow
from tests.gui.support import AnsweringPrompts


@given(st.lists(st.sampled_from(["a", "a (2)", "b", "a (2) (2)"]), max_size=8))
def test_lines_are_told_apart_and_stay_in_order(lines: list[str]) -> None:
    shown = told_apart(lines)
    assert len(set(shown)) == len(lines)
    assert all(text.startswith(line) for text, line in zip(shown, lines, strict=True))


def test_the_second_of_two_like_lines_is_the_second(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    offered: list[str] = []

    def take_last(_window: QWidget, _title: str, _question: str, lines: list[str], *_: object) -> object:
        offered.extend(lines)
        return lines[-1], True

    monkeypatch.setattr(QInputDialog, "getItem", take_last)
    assert WindowPrompts(window).choose("Which?", ["x", "x", "x"]) == 2
    assert offered == ["x", "x (2)", "x (3)"]


def test_versions_of_one_minute_are_told_apart_and_the_chosen_one_opens(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path
) -> None:
    window.open_path(saved)
    assert window.document is not None
    for level in (0, 2, 3):
        AnswerEdits(window.document).set_level("FOR-1", level)
        window.run("save")
    prompts.choice = 1
    window.run("earlier")
    times = [line.partition(" – ")[0] for line in prompts.options[-1]]
    assert all(time.count(":") == 2 for time in times), "with seconds"
    assert window.document is not None
    assert window.document.assessment.answer("FOR-1").level == 0, "0, 2 and 3 were saved; 1 and 0 and 2 kept"


def test_there_is_no_earlier_version_before_the_first_save(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path
) -> None:
    window.open_path(saved)
    window.run("earlier")
    assert prompts.told == ["There is no earlier version yet: one is kept with every save."]
    assert window.document is not None
    AnswerEdits(window.document).set_level("FOR-1", 4)
    window.run("save")
    window.run("earlier")
    assert window.document.path == saved, "changed one's mind"
    assert len(prompts.options[-1]) == 1
