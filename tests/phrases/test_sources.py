"""Where questions and lessons come from, in words."""

from typing import get_args

import pytest

from muster.model import Point, Source
from muster.phrases import LANGUAGES, phrases_in
from muster.phrases.sources import paragraphs, place, point_line, sources

EN, FR = phrases_in("en"), phrases_in("fr")
KINDS = get_args(Point.model_fields["kind"].annotation)


def test_places_of_the_brief() -> None:
    assert place(5, EN) == place("5", EN) == "¶5"
    assert place("FN2", FR) == "note 2"
    assert paragraphs((5, 6, "FN2"), EN) == "¶5, ¶6, note 2"
    assert paragraphs((), EN) == ""


ISOLATES = {0x2068: None, 0x2069: None, 0x200F: None}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_point_has_a_name(kind: str, language: str) -> None:
    phrases = phrases_in(language)
    told = point_line(Point(kind=kind, paragraph=5, text="Held."), phrases)  # type: ignore[arg-type]
    told = told.translate(ISOLATES)
    assert told.startswith(f"{place(5, phrases)} · {phrases.section('source')[kind]}".translate(ISOLATES))
    assert told.endswith("Held.")


def test_the_brief_comes_first_and_other_sources_as_they_stand() -> None:
    rows = [
        Source(kind="doctrine", ref="Field Guide (2010)"),
        Source(kind="brief", ref="5"),
        Source(kind="brief", ref="FN2"),
    ]
    assert sources(rows, EN) == "brief ¶5, note 2; Field Guide (2010)"
    assert sources(rows[:1], FR) == "Field Guide (2010)"
    assert sources([], EN) == ""
