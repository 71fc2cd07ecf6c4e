"""The catalogue of one language: `resources/phrases/LANGUAGE.toml`, one key a sentence, values filled in."""

import re
import tomllib
from collections.abc import Iterable
from datetime import date
from functools import lru_cache

from muster.model.problems import Term, Value
from muster.phrases.direction import FROM_RIGHT, POP, isolated, with_isolated_blanks, without_isolates
from muster.phrases.figures import Figures
from muster.phrases.languages import DEFAULT, LANGUAGES
from muster.resources import resource

Entry = str | dict[str, str]
_HEAD = re.compile(r"^\[(\w+)\]\s*$", re.MULTILINE)


class Phrases:
    """The sentences, figures and dates of one language.

    A section is parsed when it is first asked for: a command needs two of them, not the whole file.
    """

    def __init__(self, language: str, *, isolates: bool = True) -> None:
        """Read the catalogue of a language; raises `ValueError` when there is none.

        Without `isolates` values stand bare, for a terminal: it orders letters itself, or does not at all.
        """
        if language not in LANGUAGES:
            raise ValueError(f"there is no catalogue for the language {language[:20]!r}")
        self.language = language
        text = resource("phrases", f"{language}.toml").read_text(encoding="utf-8")
        parts = _HEAD.split(text)
        self._texts = dict(zip(parts[1::2], parts[2::2], strict=True))
        self._sections: dict[str, dict[str, Entry]] = {}
        self._isolates = isolates
        about = self.section("language")  # these two sections every catalogue has
        self.name = str(about["name"])
        self.direction = str(about["direction"])
        self.figures = Figures(str(about["locale"]), {k: str(v) for k, v in self.section("figures").items()})

    @property
    def sections(self) -> tuple[str, ...]:
        """The names of all sections."""
        return tuple(self._texts)

    def section(self, name: str) -> dict[str, Entry]:
        """Return the raw entries of a section: a text, or one text for each plural category."""
        if name not in self._sections:
            self._sections[name] = tomllib.loads(self._texts[name])
        return self._sections[name]

    def series(self, parts: Iterable[str], mark: str = "comma") -> str:
        """Return parts in a row, between the commas of the language, or its semicolons."""
        between = str(self.section("figures")[mark])
        return between.removeprefix("{first}").removesuffix("{rest}").join(parts)

    def has(self, key: str) -> bool:
        """Return whether this language has the sentence `section.key` itself."""
        section, _, name = key.partition(".")
        return section in self._texts and name in self.section(section)

    def __call__(self, key: str, /, **values: Value) -> str:
        """Return the sentence `section.key` with its values as the language writes them.

        An entry with plural categories is chosen by the value `count`. Raises `KeyError` when there is no
        such sentence or a value is missing. A language that lacks a sentence says it in English.
        """
        if not self.has(key):
            if self.language == DEFAULT:
                raise KeyError(key)
            return phrases_in(DEFAULT)(key, **values)
        section, _, name = key.partition(".")
        entry = self.section(section)[name]
        if isinstance(entry, dict):
            count = values["count"]
            if not isinstance(count, int | float):
                raise TypeError(f"{key} counts {count!r}, which is not a number")
            entry = entry[self.figures.plural(count)]
        if self.direction == "rtl":
            entry = with_isolated_blanks(entry) if self._isolates else without_isolates(entry)
        return entry.format(**{name: self.value(value) for name, value in values.items()})

    def beside(self, typed: str) -> str:
        """Return what somebody typed as it stands in a list of such, where it keeps its own way."""
        return isolated(typed) if self.direction == "rtl" and self._isolates else typed

    def listed(self, typed: Iterable[str], mark: str = "comma") -> str:
        """Return what somebody typed as a `series` that runs as the language does, each in its own way."""
        told = self.series((self.beside(row) for row in typed), mark)
        return FROM_RIGHT + told if POP in told else told

    def value(self, value: Value) -> str:
        """Return one value as it stands inside a sentence."""
        if isinstance(value, str):
            return value
        if isinstance(value, Term):
            return self(f"{value.section}.{value.key}")
        if isinstance(value, tuple):
            return self.figures.either(value)
        if isinstance(value, date):
            return self.figures.day(value)
        return self.figures.plain(value)


@lru_cache(maxsize=8)
def phrases_in(language: str) -> Phrases:
    """Return the catalogue of a language, read once; raises `ValueError` when there is none."""
    return Phrases(language)
