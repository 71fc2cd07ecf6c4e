"""argparse's own texts in every language."""

import argparse
import inspect
import re

import pytest

from muster.cli.argparse_words import speaking
from muster.cli.errors import CommandError
from muster.cli.parser import Parser
from muster.phrases import LANGUAGES, phrases_in

MARK = re.compile(r"%(?:\(\w+\))?[rs]")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_filled_alike(language: str) -> None:
    english, other = (phrases_in(name).section("argparse") for name in ("en", language))
    for key, text in english.items():
        assert MARK.findall(str(text)) == MARK.findall(str(other[key])), key


def test_the_english_texts_are_those_of_argparse() -> None:
    """A Python that words them otherwise shows here, not as English among French."""
    source = inspect.getsource(argparse)
    for key, text in phrases_in("en").section("argparse").items():
        assert repr(text) in source or f'"{text}"' in source, key


def test_the_texts_are_taken_off_again() -> None:
    before = vars(argparse)["_"]
    with speaking(phrases_in("fr")):
        assert vars(argparse)["_"]("usage: ") == "usage\u00a0: "
        assert vars(argparse)["_"]("nobody translated this") == "nobody translated this"
    assert vars(argparse)["_"] is before


def test_the_texts_are_taken_off_after_a_failure_too() -> None:
    before = vars(argparse)["_"]
    with pytest.raises(CommandError), speaking(phrases_in("fr")):
        Parser().parse_args(["stray"])
    assert vars(argparse)["_"] is before
