"""The words of reports by language, and figures and dates as that language writes them."""

import tomllib
from datetime import date
from functools import lru_cache
from typing import Any

from muster.resources import resource
from muster.scoring import as_printed


class Strings:
    """The words, figures and dates of one language."""

    def __init__(self, language: str) -> None:
        self.language = language
        path = resource("reports", f"strings.{language}.toml")
        self._raw: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8"))
        self.words: dict[str, str] = self._raw["words"]

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`."""
        return str(self._raw["direction"])

    def __call__(self, key: str, **values: object) -> str:
        """Return a text with its values filled in."""
        return self.words[key].format(**values) if values else self.words[key]

    def number(self, value: float | None, decimals: int = 1) -> str:
        """Return points of 0-100; a dash for None."""
        if value is None:
            return "–"
        return f"{as_printed(value, decimals):.{decimals}f}".replace(".", str(self._raw["decimal"]))

    def plain(self, value: float) -> str:
        """Return a figure with no more decimals than it has."""
        return f"{value:g}".replace(".", str(self._raw["decimal"]))

    def percent(self, value: float) -> str:
        """Return a share of 100."""
        return str(self._raw["percent"]).format(value=f"{value:.0f}")

    def date(self, day: date | None) -> str:
        """Return a date in words; an empty text for None."""
        if day is None:
            return ""
        month = self._raw["months"][day.month - 1]
        number = self._raw["first"] if day.day == 1 else day.day
        return str(self._raw["date"]).format(day=number, month=month, year=day.year)


@lru_cache(maxsize=8)
def strings(language: str) -> Strings:
    """Return the words of a language, English where there are none of it."""
    known = resource("reports", f"strings.{language}.toml").is_file() and language.isalpha()
    return Strings(language if known else "en")
