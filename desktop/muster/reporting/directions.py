"""Which way a typed text runs on paper, and the stretches in it that run the other way."""

import re
from unicodedata import bidirectional

from muster.phrases.direction import FIRST_STRONG, POP, first_strong, own_direction

_RIGHTWARD = re.compile(
    "[\u0590-\u08ff\u200f\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_LTR_ISOLATE, _RTL_ISOLATE = "\u2066", "\u2067"
_OPENING = (_LTR_ISOLATE, _RTL_ISOLATE, FIRST_STRONG)
_MARKS = {"ltr": "\u200e", "rtl": "\u200f"}


def direction_of(text: str, otherwise: str = "ltr") -> str:
    """Return the direction of the first strong letter, `otherwise` where a text has none.

    The number of a question before its words decides nothing. Source: Unicode UAX #9, rules P2 and P3.
    """
    return own_direction(text) or otherwise


def _parts(text: str, base: str) -> list[tuple[str, str, bool]]:
    """Return a text in parts, each with its base and whether it stood between isolates."""
    parts: list[tuple[str, str, bool]] = []
    depth, opened, start = 0, "", 0
    for place, letter in enumerate(text):
        if letter in _OPENING:
            if not depth:
                parts.append((text[start:place], base, False))
                opened, start = letter, place + 1
            depth += 1
        elif letter == POP and depth:
            depth -= 1
            if not depth:
                parts.append((text[start:place], _base(opened, text[start:place]), True))
                start = place + 1
    rest = text[start:]
    parts.append((rest, _base(opened, rest), True) if depth else (rest, base, False))
    return [row for row in parts if row[0]]


def _base(opened: str, inside: str) -> str:
    if opened == FIRST_STRONG:
        return first_strong(inside) or "ltr"
    return "ltr" if opened == _LTR_ISOLATE else "rtl"


def _told(text: str, base: str) -> list[tuple[str, str]]:
    """Return a text without isolates in pieces, each with its direction.

    What has no direction of its own goes with its neighbours where both agree, else with the base.
    """
    pieces: list[tuple[str, str]] = []
    side, current, waiting = (
        base,
        "",
        "",
    )  # where the last piece runs, it, and letters behind it without a side
    for letter in text:
        kind = bidirectional(letter)
        way = "ltr" if kind == "L" else "rtl" if kind in ("R", "AL") else None
        if way is None:
            waiting += letter
        elif way == side:
            current, waiting = current + waiting + letter, ""
        else:
            if base == side:
                current, waiting = current + waiting, ""
            pieces.append((current, side))
            if base != way and waiting:
                pieces.append((waiting, base))
                waiting = ""
            current, waiting, side = waiting + letter, "", way
    if side == base:
        current, waiting = current + waiting, ""
    return [(piece, way) for piece, way in (*pieces, (current, side), (waiting, base)) if piece]


def stretches(text: str, base: str) -> list[tuple[str, bool]]:
    """Return a text in pieces, and of each whether it runs from right to left.

    What stands between isolates is a piece of its own, in its own direction, between marks of that direction
    in their place: old programs know those.
    """
    if base == "ltr" and not _RIGHTWARD.search(text):
        return [(text, False)] if text else []
    made: list[tuple[str, bool]] = []
    parts = _parts(text, base)
    for part, way, is_isolated in parts:
        if not is_isolated:
            told = part.replace(POP, "")
            if (
                way == "rtl" and len(parts) > 1 and first_strong(told) is None
            ):  # else its neighbours would turn it
                told = f"{_MARKS[way]}{told}{_MARKS[way]}"
            made += [(piece, side == "rtl") for piece, side in _told(told, way)]
        elif way == base:
            made += stretches(part, way)
        else:
            mark = _MARKS[way]
            made += stretches(f"{mark}{part}{mark}", way)
    joined: list[tuple[str, bool]] = []
    for piece, rightward in made:
        if joined and joined[-1][1] == rightward:
            joined[-1] = (joined[-1][0] + piece, rightward)
        else:
            joined.append((piece, rightward))
    return joined
