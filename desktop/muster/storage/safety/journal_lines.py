"""The lines of a journal: each with its length and checksum, so that a broken one costs itself only."""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass

_DIGITS = 9
_SUM = re.compile(rb" ([0-9a-f]{16}) ")  # looked for first: it begins with one letter, which is quick
_LENGTH = re.compile(rb"\d{1,%d}\Z" % _DIGITS)


@dataclass(frozen=True, slots=True)
class Lines:
    """What was whole, in order, and how many pieces between were not."""

    whole: tuple[bytes, ...]
    broken: int


def _checksum(payload: bytes) -> bytes:
    return hashlib.sha256(payload).hexdigest()[:16].encode()


def framed(text: str) -> bytes:
    """Return a text without line breaks as one line of a journal."""
    payload = text.encode()
    return b"%d %s %s\n" % (len(payload), _checksum(payload), payload)


def _pieces(content: bytes) -> Iterator[bytes | None]:
    """Yield each whole payload, None for a stretch between that makes no sense.

    A line is looked for wherever its head can stand, so that a damaged line break costs nothing. Heads
    that are made up are not believed for ever: what is summed up in vain has a bound.
    """
    patience = 8 * len(content)
    place = lost = 0
    while patience >= 0 and (head := _SUM.search(content, place)) is not None:
        place = head.start() + 1
        length = _LENGTH.search(content, max(lost, head.start() - _DIGITS), head.start())
        # A digit that damage put before the length is tried without.
        for first in range(length.start(), length.end()) if length else ():
            end = head.end() + int(content[first : head.start()])
            if end > len(content):
                continue
            payload = content[head.end() : end]
            if _checksum(payload) == head[1]:
                if content[lost:first].strip():
                    yield None
                yield payload
                place = lost = end
                break
            patience -= end - head.end()
    if content[lost:].strip():
        yield None


def read_lines(content: bytes) -> Lines:
    """Return the payloads of a journal that are as they were written, and the count of what is not."""
    pieces = list(_pieces(content))
    return Lines(tuple(piece for piece in pieces if piece is not None), pieces.count(None))
