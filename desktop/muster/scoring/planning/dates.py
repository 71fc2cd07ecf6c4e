"""When work that starts on a day is done: lead times side by side, and as many hands as there are."""

from datetime import date, timedelta
from fractions import Fraction
from math import ceil

DAYS_A_WEEK = 7


def day_after(start: date, weeks: Fraction) -> date | None:
    """Return the day on which work of so many weeks is done; None past the year 9999."""
    days = ceil(weeks * DAYS_A_WEEK)
    return start + timedelta(days=days) if days <= (date.max - start).days else None


def is_late(start: date, weeks: Fraction, by: date | None) -> bool:
    """Return whether work of so many weeks from `start` ends after `by`; nothing is late without a day."""
    return by is not None and weeks * DAYS_A_WEEK > (by - start).days


def staff_weeks(longest_lead: Fraction, effort: Fraction, staff: int) -> Fraction:
    """Return the weeks that a plan takes at least: its longest lead time, or its effort shared out."""
    return max(longest_lead, effort / staff)
