"""How far an action is, in words."""

import pytest

from muster.phrases import LANGUAGES, phrases_in
from muster.phrases.actions import status_name

STATUSES = ("open", "doing", "done", "dropped")  # as docs/files.md has them


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_status_has_a_name(language: str) -> None:
    phrases = phrases_in(language)
    assert tuple(phrases.section("action")) == STATUSES
    assert len({status_name(status, phrases) for status in STATUSES}) == len(STATUSES)


def test_what_a_file_says_otherwise_stands_as_it_is() -> None:
    assert status_name("blocked by port", phrases_in("fr")) == "blocked by port"
    assert status_name("doing", phrases_in("fr")) == "en cours"
