"""Figures, dates, plural categories and lists as a language writes them: the rules of CLDR, by Babel.

Babel takes some 15 ms to load a language, so it is asked only for what needs its rules. A figure under a
thousand has no grouping: there the decimal mark is all that differs, and the catalogue holds it.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from functools import cached_property
from typing import TYPE_CHECKING

from muster.scoring.rounding import as_printed

if TYPE_CHECKING:
    from babel import Locale

NONE = "–"
UNGROUPED = 1000
FEW = 6  # significant digits of a plain figure


class Figures:
    """The figures of one locale; `words` are the entries of the catalogue's section `figures`."""

    def __init__(self, locale: str, words: Mapping[str, str]) -> None:
        self._name = locale
        self._words = words

    @cached_property
    def _locale(self) -> "Locale":
        from babel import Locale

        return Locale.parse(self._name)

    def plural(self, count: float) -> str:
        """Return the plural category of a count: `one`, `other`, and what else the language has."""
        return str(self._locale.plural_form(count))

    def fixed(self, value: float | None, decimals: int = 0) -> str:
        """Return a figure with so many decimals, grouped by thousands; a dash for None.

        Halves are rounded as Python does it, so that a score reads alike in every language.
        """
        if value is None:
            return NONE
        text = f"{value:.{decimals}f}"
        if abs(value) < UNGROUPED - 1:
            return text.replace(".", self._words["decimal"])
        from babel.numbers import format_decimal

        pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
        return format_decimal(text, format=pattern, locale=self._locale)

    def points(self, value: float | None, decimals: int = 0) -> str:
        """Return points of 0-100, cut as every score is; a dash when there is no score."""
        return self.fixed(None if value is None else as_printed(value, decimals), decimals)

    def plain(self, value: float) -> str:
        """Return a figure with no more decimals than it has, at most six digits in all."""
        if isinstance(value, int):
            return self.fixed(value)
        text = f"{value:.{FEW}g}"
        if "e" in text:
            text = f"{value:.0f}"
        return self.fixed(float(text), len(text.partition(".")[2]))

    def day(self, value: date) -> str:
        """Return a date in words: `1 September 2013`, « 1er septembre 2013 »."""
        from babel.dates import format_date

        first = self._words.get("first_of_month")
        pattern = first if first and value.day == 1 else "long"
        return format_date(value, pattern, locale=self._locale)

    def short_day(self, value: date) -> str:
        """Return a date where there is little room, as the language has it."""
        from babel.dates import format_date

        return format_date(value, "short", locale=self._locale)

    def clock(self, value: time) -> str:
        """Return a time of day, as the language has it; by 24 hours where the catalogue wants that."""
        from babel.dates import format_time

        return format_time(value, self._words.get("clock", "short"), locale=self._locale)

    def moment(self, value: datetime) -> str:
        """Return day and time of a moment with a zone, as clocks here show it: `09/09/2013, 09:05`."""
        here = value.astimezone().replace(tzinfo=None)
        joined = str(self._locale.datetime_formats["short"])  # such as `{1}, {0}`
        return joined.format(self.clock(here.time()), self.short_day(here.date()))

    def moment_to_the_second(self, value: datetime) -> str:
        """Return day and time of a moment with a zone, so that two within one minute differ."""
        from babel.dates import format_time

        here = value.astimezone().replace(tzinfo=None)
        return f"{self.short_day(here.date())} {format_time(here, 'HH:mm:ss', locale=self._locale)}"

    def language(self, code: str) -> str:
        """Return the name of a language inside a sentence; its code where there is no name for it."""
        return str(self._locale.languages.get(code, code))

    def either(self, choices: Sequence[str]) -> str:
        """Return `a, b or c`."""
        from babel.lists import format_list

        return format_list(list(choices), style="or", locale=self._locale)
