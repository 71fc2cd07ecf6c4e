"""A language that does not exist: English with two fifths more letters, as German or Finnish may have."""

import re

from PySide6.QtCore import QTranslator

MORE = 0.4
_PARTS = re.compile(r"(\{[^}]*\}|%n|&&|&|<[^>]*>)")  # what a program fills in, keys, and markup: not letters


def longer(text: str) -> str:
    """Return a text with as many letters more, spread over its words, as they would be."""
    made = []
    for part in _PARTS.split(text):
        if _PARTS.fullmatch(part):
            made.append(part)
            continue
        for word in re.split(r"(\s+)", part):
            letters = sum(letter.isalpha() for letter in word)
            made.append(word + "o" * round(letters * MORE))
    return "".join(made)


class LongerTexts(QTranslator):
    """Answers for every text of the program."""

    def isEmpty(self) -> bool:
        """Say that there is something: an empty translator is not asked."""
        return False

    def translate(self, context: str, text: str, note: str | None = None, n: int = -1) -> str:
        """Return the longer text."""
        return longer(text.replace("%n", str(n)) if n >= 0 else text)
