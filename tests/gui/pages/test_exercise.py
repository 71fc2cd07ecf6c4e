"""The exercise: ten questions answered by mouse and keys, and where the reader leans."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.models.table_model import CELL_ROLE
from muster.gui.pages.exercise import ExercisePage
from muster.gui.theme import Appearance
from muster.resources import resource
from muster.storage import FrameworkLibrary
from muster.storage.backcast import Exercise, read_backcast, read_exercise
from tests.gui.support import PATIENCE, press, press_printed, seen

Key = Qt.Key


@pytest.fixture
def exercise() -> Exercise:
    return read_exercise(
        resource("references", "exercise.json"), read_backcast(resource("references", "backcast.json"))
    )


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, exercise: Exercise) -> ExercisePage:
    bank = FrameworkLibrary(resource("frameworks")).load(exercise.bank)
    made = ExercisePage(exercise, bank, Appearance(qapp))
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow, timeout=PATIENCE)
    return made


def answer(page: ExercisePage, level: int | None) -> None:
    if level is None:
        page.silent.click()
    else:
        page.levels.cards[level].click()
    page.next.click()


def test_the_settled_reading_leans_neither_way(page: ExercisePage, exercise: Exercise) -> None:
    assert len(exercise.items) == 10
    assert not page.next.isEnabled(), "nothing is skipped"
    for item in exercise.items:
        assert item.extract in seen(page)
        answer(page, exercise.mission.settled[item.question])
    assert page.verdict.text() == "You lean neither way."
    assert page.table.model().rowCount() == 10


def test_who_gives_more_is_told_so(page: ExercisePage, exercise: Exercise) -> None:
    for item in exercise.items:
        settled = exercise.mission.settled[item.question]
        answer(page, 2 if settled is None else min(4, settled + 1))
    spoken = sum(exercise.mission.settled[item.question] is not None for item in exercise.items)
    assert page.verdict.text() == "You are more lenient, by 1.0 levels on average."
    assert f"On 0 of {spoken} questions" in page.silence.text()
    assert f"gave a level to {10 - spoken} where" in page.silence.text()
    page.again.click()
    assert "1 of 10" in seen(page)
    for _ in exercise.items:
        answer(page, None)
    assert page.verdict.text() == "There is no question that both answer."


def test_who_gives_less_is_told_so_and_keys_do(page: ExercisePage, exercise: Exercise) -> None:
    page.focus_first()
    assert page.levels.hasFocus(), "on all five, while none is chosen"
    for number, _ in enumerate(exercise.items):
        press(Key.Key_Return)  # without an answer it does not go on
        assert f"{number + 1} of 10" in seen(page)
        press(Key.Key_0) if number else press_printed(page, "à")
        page.levels.focus_card(0)
        press(Key.Key_Return)
    assert "more severe" in page.verdict.text()
    page.focus_first()
    assert page.table.hasFocus()
    cell = page.table.model().index(0, 1).data(CELL_ROLE)
    assert cell.text == "0"


def test_one_may_go_back(page: ExercisePage) -> None:
    assert not page.back.isEnabled()
    answer(page, 3)
    page.back.click()
    assert page.levels.cards[3].isChecked()
    page.silent.click()
    assert not page.levels.cards[3].isChecked()
    assert page.silent.isChecked()


def test_no_bar_scrolls_what_is_in_sight_whole(page: ExercisePage) -> None:
    QApplication.processEvents()
    assert page.next.visibleRegion().boundingRect().height() == page.next.height()
    assert page._scroll.verticalScrollBar().maximum() == 0
