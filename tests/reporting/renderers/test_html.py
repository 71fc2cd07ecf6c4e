"""The web page, read back."""

import re

import pytest

from muster.model import (
    Assessment,
    Framework,
)
from muster.phrases import LANGUAGES, phrases_in
from muster.reporting import render
from tests.reporting.support import WANTED, made, squeezed


def test_the_page_holds_everything_and_is_marked(full: tuple[Framework, Assessment]) -> None:
    page = re.sub(r"<[^>]+>", " ", render(made(*full), "html").decode())
    whole = squeezed(page).casefold()
    assert [want for want in WANTED if squeezed(want).casefold() not in whole] == []
    assert "MISSION CONFIDENTIAL" in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_its_language_and_direction(full: tuple[Framework, Assessment], language: str) -> None:
    page = render(made(*full, language=language), "html").decode()
    assert f'<html lang="{language}" dir="{phrases_in(language).direction}">' in page
