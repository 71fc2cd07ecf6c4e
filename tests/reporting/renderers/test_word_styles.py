"""The styles of Word documents."""

import docx
import pytest
from docx.oxml.ns import qn

from muster.reporting.renderers.word_styles import BUILT_IN, OWN, TABLES, put_styles


@pytest.mark.parametrize("keeps_own", [True, False])
def test_every_style_is_there_and_named_for_people(keeps_own: bool) -> None:
    document = docx.Document()
    ids = put_styles(document, "en", mono=False, keeps_own=keeps_own)
    names = {style.name: style.style_id for style in document.styles}
    for name in (*(look.name for look in (*BUILT_IN, *OWN)), *TABLES):
        assert names[name] == ids[name.replace(" ", "")]
    assert document.styles["Muster Question"].base_style.name == "Heading 2"


def test_once_there_they_are_not_made_again() -> None:
    document = docx.Document()
    put_styles(document, "en", mono=False, keeps_own=False)
    count = len(document.styles)
    put_styles(document, "fr", mono=False, keeps_own=True)
    assert len(document.styles) == count


def test_without_colour_no_style_has_one() -> None:
    document = docx.Document()
    put_styles(document, "en", mono=True, keeps_own=False)
    for look in (*BUILT_IN, *OWN):
        colour = document.styles[look.name].element.find(f".//{qn('w:color')}")
        assert colour is None or colour.get(qn("w:val")) == "000000"


@pytest.mark.parametrize(("language", "told"), [("en", "en-GB"), ("fr", "fr-FR"), ("ar", "ar-SA")])
def test_the_language_is_said_once(language: str, told: str) -> None:
    document = docx.Document()
    put_styles(document, language, mono=False, keeps_own=False)
    [lang] = document.styles.element.iter(qn("w:lang"))
    assert told in (lang.get(qn("w:val")), lang.get(qn("w:bidi")))
