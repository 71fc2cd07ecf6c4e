"""Which way a text runs: its direction by the first strong letter, and the stretches that run otherwise."""

import re
from typing import Literal
from unicodedata import bidirectional

Direction = Literal["ltr", "rtl"]

_RIGHTWARD = re.compile(
    "[\u0590-\u08ff\u200f\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_STRONG: dict[str, Direction] = {"L": "ltr", "R": "rtl", "AL": "rtl"}
_NUMBER = re.compile(r"^[A-Z]{1,8}-\d+\s+(?=\S)")  # the number of a question, before its words


def direction_of(text: str, otherwise: str = "ltr") -> str:
    """Return the direction of the first strong letter, `otherwise` where a text has none.

    The number of a question before its words decides nothing. Source: Unicode UAX #9, rules P2 and P3.
    """
    for letter in _NUMBER.sub("", text, count=1):
        way = _STRONG.get(bidirectional(letter))
        if way is not None:
            return way
    return otherwise


def stretches(text: str, base: str) -> list[tuple[str, bool]]:
    """Return a text in pieces, and of each whether it runs from right to left.

    What has no direction of its own goes with its neighbours where both agree, else with the base.
    """
    if base == "ltr" and not _RIGHTWARD.search(text):
        return [(text, False)] if text else []
    pieces: list[tuple[str, bool]] = []
    side, waiting = base, ""  # the side of what stands last, and letters without a side behind it
    current = ""
    for letter in text:
        way = _STRONG.get(bidirectional(letter))
        if way is None:
            waiting += letter
        elif way == side:
            current, waiting = current + waiting + letter, ""
        else:
            if base == side:
                current, waiting = current + waiting, ""
            if current:
                pieces.append((current, side == "rtl"))
            current, waiting, side = waiting + letter, "", way
    if side == base:
        current, waiting = current + waiting, ""
    if current:
        pieces.append((current, side == "rtl"))
    if waiting:
        pieces.append((waiting, base == "rtl"))
    return pieces
