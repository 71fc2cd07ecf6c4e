"""Movement: what is painted slides, what counts is there at once, and all holds still on request."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui import motion
from muster.gui.motion import Motion, Slide
from muster.gui.theme import SCALE


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    yield
    Motion.setting = None


@pytest.fixture
def painted() -> list[float | None]:
    return []


@pytest.fixture
def slide(qapp: QApplication, painted: list[float | None]) -> Iterator[Slide]:
    parent = QObject()
    made = Slide(lambda: painted.append(made.shown), parent)
    yield made
    parent.deleteLater()


def test_what_is_painted_slides_and_what_counts_is_there_at_once(
    slide: Slide, painted: list[float | None], qtbot: QtBot
) -> None:
    Motion.setting = True
    slide.go_to(20)
    assert painted == [20], "the first time there is nothing to come from"
    slide.go_to(60)
    assert slide.aim == 60
    assert slide.shown != 60
    assert slide.is_moving
    qtbot.waitUntil(lambda: not slide.is_moving)
    assert slide.shown == 60
    between = [value for value in painted if value is not None and 20 < value < 60]
    assert between == sorted(between)
    assert between, "it was seen on its way"


def test_it_turns_round_on_its_way(slide: Slide, qtbot: QtBot) -> None:
    Motion.setting = True
    slide.go_to(0)
    slide.go_to(100)
    slide.go_to(50)
    assert slide.aim == 50
    qtbot.waitUntil(lambda: not slide.is_moving)
    assert slide.shown == 50
    slide.go_to(None)
    assert slide.shown is None
    assert not slide.is_moving


def test_nothing_moves_where_that_is_switched_off(slide: Slide, painted: list[float | None]) -> None:
    Motion.setting = False
    slide.go_to(20)
    slide.go_to(60)
    assert painted == [20, 60]
    assert not slide.is_moving


@pytest.mark.parametrize("reduces", [True, False])
def test_what_the_system_says_counts_until_one_chooses(
    slide: Slide, monkeypatch: pytest.MonkeyPatch, reduces: bool
) -> None:
    monkeypatch.setattr(motion, "system_reduces", lambda: reduces)
    assert Motion.is_on() is not reduces
    Motion.setting = reduces
    assert Motion.is_on() is reduces


def test_the_system_of_the_tests_lets_things_move(qapp: QApplication) -> None:
    assert motion.system_reduces() is False
    assert Qt.MotionPreference.ReducedMotion is not None
    assert 100 <= SCALE.slide <= 200
