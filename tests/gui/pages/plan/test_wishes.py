"""What is set in the wishes is what a plan is asked for."""

from datetime import date

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from muster.gui import phrases
from muster.gui.pages.plan.wishes import Wishes
from muster.scoring.planning.limits import LATEST_START, Limits

NONE: frozenset[str] = frozenset()


@pytest.fixture
def wishes(qtbot: QtBot) -> Wishes:
    """Untouched wishes."""
    made = Wishes()
    qtbot.addWidget(made)
    return made


def test_untouched_wishes_are_the_usual_ones(wishes: Wishes) -> None:
    assert wishes.limits(NONE, NONE) == Limits(phrases.today())


def test_per_cent_stands_by_the_figure_as_the_language_has_it(wishes: Wishes, qtbot: QtBot) -> None:
    assert wishes.chance.text() == "80\u00a0%"
    QLocale.setDefault(QLocale("ar"))
    arabic = Wishes()
    qtbot.addWidget(arabic)
    assert arabic.chance.suffix() == "%"


def test_every_wish_arrives_and_is_told_once(wishes: Wishes, qtbot: QtBot) -> None:
    told: list[int] = []
    wishes.changed.connect(lambda: told.append(1))
    wishes.ticked_chance.setChecked(True)
    wishes.chance.setValue(65)
    wishes.effort.setValue(12.5)
    wishes.staff.setValue(3)
    wishes.allow_zero.setChecked(True)
    wishes.buttons["conditional"].click()
    wishes.start.edit.setDate(date(2030, 1, 2))  # type: ignore[arg-type]
    assert len(told) == 7
    kept, left_out = frozenset({"A"}), frozenset({"B"})
    assert wishes.limits(kept, left_out) == Limits(
        date(2030, 1, 2), "conditional", 12.5, None, kept, left_out, 0.65, 3, True
    )


def test_the_best_result_has_no_chance_to_ask_for(wishes: Wishes) -> None:
    wishes.ticked_chance.setChecked(True)
    wishes.buttons["most"].click()
    assert wishes.limits(NONE, NONE).chance is None
    assert not wishes.chance.isEnabled()
    assert not wishes.allow_zero.isEnabled()
    wishes.buttons["ready"].click()
    assert wishes.limits(NONE, NONE).chance == 0.8
    assert wishes.chance.isEnabled()


@pytest.mark.parametrize("weeks", [0.0, 20.0, 20.3, 1.2345])
def test_a_picked_effort_is_wished_for_exactly_and_told_once(wishes: Wishes, weeks: float) -> None:
    told: list[int] = []
    wishes.changed.connect(lambda: told.append(1))
    wishes.wish_effort(weeks)
    assert wishes.limits(NONE, NONE).effort == weeks
    assert wishes.target is None
    assert told == [1]


def test_a_picked_chance_is_rounded_down_so_that_its_plan_has_it(wishes: Wishes) -> None:
    wishes.wish_chance(0.859)
    assert wishes.limits(NONE, NONE).chance == 0.85
    wishes.wish_chance(1.0)
    assert wishes.limits(NONE, NONE).chance == 0.99


def test_no_start_is_later_than_a_plan_can_date(wishes: Wishes) -> None:
    wishes.start.edit.setDate(date(9999, 12, 31))  # type: ignore[arg-type]
    assert wishes.limits(NONE, NONE).start == LATEST_START
