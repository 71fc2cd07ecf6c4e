"""Texts that run the other way than the window: painted, and joined, so that each keeps its own way.

A question bank, a name or a note may be in another language than the window. See `muster.phrases.direction`.
"""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from muster.phrases.direction import FROM_RIGHT, isolated, own_direction, with_isolated_blanks


def is_from_right() -> bool:
    """Return whether the window runs from the right."""
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def own_way(text: str) -> str:
    """Return a text to be painted, so that it keeps its own way inside the window's."""
    return isolated(text) if text and (is_from_right() or own_direction(text) == "rtl") else text


def ranges_kept(sentence: str) -> str:
    """Return a sentence of a shipped file in which a range of figures reads as everywhere: `2007–2013`."""
    return with_isolated_blanks(sentence) if is_from_right() else sentence


def in_line(separator: str, parts: Iterable[str]) -> str:
    """Return parts in the order of the window, each in its own way: `Capacity › A ceiling is not a force`."""
    joined = separator.join(own_way(part) for part in parts)
    return FROM_RIGHT + joined if is_from_right() else joined
