"""What argparse itself says, in the language of the catalogue.

argparse passes its texts through the name `_`, which it takes from gettext once, when it is imported;
there is no other door. So that name is put on for the time of parsing, and taken off again.
"""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from muster.phrases import Phrases, phrases_in


@contextmanager
def speaking(phrases: Phrases) -> Iterator[None]:
    """Let argparse speak the language of `phrases`; a text that the catalogue lacks stays English."""
    english = phrases_in("en").section("argparse")
    own = {str(text): str(phrases.section("argparse")[key]) for key, text in english.items()}
    names = vars(argparse)
    before = names["_"]
    names["_"] = lambda text: own.get(text, text)
    try:
        yield
    finally:
        names["_"] = before
