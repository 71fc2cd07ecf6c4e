"""Wishes that no plan can be made for are refused at once."""

from datetime import date

import pytest

from muster.scoring.planning.limits import LATEST_START, Limits


def test_the_last_day_to_start_on_leaves_room_for_the_longest_lead_time() -> None:
    assert Limits(LATEST_START).start == LATEST_START
    with pytest.raises(ValueError, match="must start by 9000-01-01"):
        Limits(date(9000, 1, 2))


def test_somebody_has_to_do_the_work() -> None:
    with pytest.raises(ValueError, match=r"^the staff must be at least one$"):
        Limits(LATEST_START, staff=0)
