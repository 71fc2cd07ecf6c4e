"""When work is done, to the day, and at the end of the calendar."""

from datetime import date, timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.scoring.planning.dates import day_after, is_late, staff_weeks

START = date(2026, 3, 2)
weeks = st.fractions(0, 1000)


def test_a_part_of_a_day_is_a_whole_day() -> None:
    assert day_after(START, Fraction(1)) == date(2026, 3, 9)
    assert day_after(START, Fraction(1, 7)) == date(2026, 3, 3)
    assert day_after(START, Fraction(1, 8)) == date(2026, 3, 3)
    assert day_after(START, Fraction(0)) == START


def test_the_calendar_ends_with_the_year_9999() -> None:
    assert day_after(date.max, Fraction(0)) == date.max
    assert day_after(date.max, Fraction(1, 100)) is None
    assert day_after(START, Fraction(20_000_000)) is None


@given(weeks, st.integers(-10, 8000))
def test_late_is_what_is_done_after_the_day(length: Fraction, days: int) -> None:
    by = START + timedelta(days=days)
    done = day_after(START, length)
    assert done is not None
    assert is_late(START, length, by) is (done > by)


def test_without_a_day_nothing_is_late() -> None:
    assert not is_late(START, Fraction(1000), None)


@pytest.mark.parametrize(
    ("longest", "effort", "staff", "least"), [(12, 18, 1, 18), (12, 18, 2, 12), (0, 5, 10, Fraction(1, 2))]
)
def test_a_plan_takes_its_longest_lead_time_or_its_shared_effort(
    longest: int, effort: int, staff: int, least: Fraction
) -> None:
    assert staff_weeks(Fraction(longest), Fraction(effort), staff) == least
