"""What is wrong with a wish is a code with values; every code has a sentence in every language."""

from typing import get_args

import pytest

from muster.cli.errors import CommandCode, CommandError
from muster.phrases import LANGUAGES, phrases_in
from muster.phrases.errors import sentence


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_sentence(language: str) -> None:
    assert set(get_args(CommandCode)) <= set(phrases_in(language).section("errors"))


def test_values_stand_in_the_sentence_as_they_were_typed() -> None:
    problem = CommandError("not_a_chance", text="80")
    assert sentence(problem, phrases_in("en")) == "“80” is not a chance from 0 to 1, such as 0.8."
