"""Which way a text runs, and how a value keeps its own way inside a sentence that runs the other way.

The rules are those of Unicode's bidirectional algorithm (UAX #9): a text runs as its first strong letter
does, where what stands inside isolates does not count; a value between FIRST_STRONG and POP does not disturb
what is around it, nor is disturbed by it. Figures have no strong letter, so that an isolated “45–58” reads
from left to right everywhere.
"""

import re
from typing import Literal

Direction = Literal["ltr", "rtl"]
FIRST_STRONG, POP = "\u2068", "\u2069"
FROM_RIGHT = "\u200f"  # a mark without width: what it stands in front of runs from the right
FROM_RIGHT_ISOLATE = "\u2067"  # between it and POP all runs from the right
_NUMBER = re.compile(r"^[A-Z]{1,8}-\d+\s+(?=\S)")  # the number of a question, before its words
_OPENING = frozenset("\u2066\u2067\u2068")
_BLANK = r"\{[^{}]+\}"
_FIGURE = r"\d+(?:[.,]\d+)*"
_VALUE = f"(?:{_BLANK}|{_FIGURE})"
_NUMBERED = r"(?P<number>\{(?:id|question)\}) (?P<words>\{(?:name|title)\})"
_TITLED = r"\{title\} \{version\}"
_ISLAND = re.compile(
    rf"(?<![\u2066\u2067\u2068{{\w])"
    rf"(?:{_NUMBERED}|{_TITLED}|{_VALUE}(?:[–/]{_VALUE})+|[+\u2212±]?{_BLANK}|{_FIGURE}(?=[ \u00a0\u202f]?%))"
    r"(?:[ \u00a0\u202f]?%)?"
)

_FROM_RIGHT = re.compile("[\u0590-\u08ff]")  # letters that run from the right


def first_strong(text: str) -> Direction | None:
    """Return the way of the first strong letter outside of isolates; None where there is none."""
    from unicodedata import bidirectional

    depth = 0
    for letter in text:
        if letter in _OPENING:
            depth += 1
        elif letter == POP:
            depth = max(0, depth - 1)
        elif depth == 0:
            kind = bidirectional(letter)
            if kind == "L":
                return "ltr"
            if kind in ("R", "AL"):
                return "rtl"
    return None


def own_direction(text: str) -> Direction | None:
    """Return how a text runs; the number of a question before its words, `CAP-08`, decides nothing."""
    return first_strong(_NUMBER.sub("", text, count=1))


def isolated(text: str) -> str:
    """Return a text between isolates, line by line, as none reaches past its line; an empty line as it is."""
    return "\n".join(_isolated(line) if line.strip() else line for line in text.split("\n"))


def _isolated(line: str) -> str:
    turned = _NUMBER.match(line) is not None and own_direction(line) == "rtl"
    return f"{FROM_RIGHT_ISOLATE if turned else FIRST_STRONG}{line}{POP}"


def without_isolates(text: str) -> str:
    """Return a text as it was before it was isolated or marked."""
    return text.translate(dict.fromkeys(map(ord, (*_OPENING, POP, FROM_RIGHT))))


def _island(match: re.Match[str]) -> str:
    inside = f"{isolated(match['number'])} {match['words']}" if match["number"] else match.group()
    return isolated(inside)


def with_isolated_blanks(sentence: str) -> str:
    """Return a sentence with isolates around what must keep its own way in it, where there are none yet.

    That is each `{blank}`, together with its sign and per cent, and each range of blanks or figures as a
    whole: `{low}–{high}`, `0–4`, `{some}/{all}`. A sentence that begins with a foreign word, or has no letter
    of its own, such as `{before} ← {after}`, gets a mark in front, so that it runs from the right too.
    A question's number and its words, `{id} {title}`, are one, which runs as the words do; so are a title and
    its version.
    """
    turned, islands = _ISLAND.subn(_island, sentence)
    way = first_strong(turned)
    is_one = turned.startswith(FIRST_STRONG) and turned.endswith(POP) and islands == 1
    strays = (
        _FROM_RIGHT.search(turned) is not None if way == "ltr" else way is None and islands and not is_one
    )
    return FROM_RIGHT + turned if strays else turned
