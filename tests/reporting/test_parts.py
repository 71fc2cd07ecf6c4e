"""Every report that can be wished for is made, in every format; what cannot be made says why."""

import pytest

from muster.model import Assessor, Session
from muster.reporting import FORMATS, ReportUnmade
from muster.reporting.content import ReportContent
from muster.reporting.parts import PARTS, SCORED, Part, Wish, build, parse_part
from tests.factory import NOW
from tests.reporting.support import Case, source_of


@pytest.mark.parametrize("part", PARTS)
def test_every_part_is_made_in_every_format(met: Case, part: Part) -> None:
    content = build(Wish(part, category="alpha"), source_of(met))
    assert content.title.startswith(("Review of March", "Test bank"))
    for row in FORMATS:
        assert row.render(content)


def test_parts_are_typed_with_their_argument() -> None:
    assert parse_part("full") == ("full", "")
    assert parse_part("category:logistics") == ("category", "logistics")
    assert parse_part("compare:C:\\march.json") == ("compare", "C:\\march.json")
    for text in ("", "ful", "category", "category:", "full:x", ":x"):
        assert parse_part(text) is None


def test_the_verdict_stands_alone(met: Case) -> None:
    page = build(Wish("verdict"), source_of(met))
    assert page.verdict is not None
    assert page.is_signed
    assert (page.chapters, page.tables, page.how, page.figures) == ((), (), (), ())


def test_without_a_session_or_anybody_asked_there_is_nothing_to_print(full: Case) -> None:
    with pytest.raises(ReportUnmade) as caught:
        build(Wish("record"), source_of(full))
    assert (caught.value.code, caught.value.values) == ("no_session", {"name": "march.muster.json"})
    bank, case = full
    person = Assessor(id="j3", name="J3")
    session = Session(id="s1", opened=NOW, present=("j3",), answers_for={"j3": ()})
    asked = case.model_copy(update={"assessors": (person,), "sessions": (session,)})
    with pytest.raises(ReportUnmade) as caught:
        build(Wish("ballots"), source_of((bank, asked)))
    assert caught.value.code == "no_ballots"


def test_only_what_tells_a_score_asks_for_it(met: Case) -> None:
    def refuses(*_given: object) -> None:
        raise AssertionError("nobody asked for a score")

    for part in PARTS:
        if part not in SCORED:
            build(Wish(part), source_of(met, score=refuses))


def coloured(content: ReportContent) -> set[str]:
    import re

    pictures = [row.drawn.svg for row in content.figures] + [content.picture.svg if content.picture else ""]
    colours = {text for svg in pictures for text in re.findall("#[0-9a-f]{6}", svg)}
    return {text for text in colours if len({text[1:3], text[3:5], text[5:7]}) > 1}


def test_without_colour_every_picture_is_grey(met: Case) -> None:
    assert coloured(build(Wish("full"), source_of(met)))
    content = build(Wish("full", mono=True), source_of(met))
    assert content.mono
    assert coloured(content) == set()
