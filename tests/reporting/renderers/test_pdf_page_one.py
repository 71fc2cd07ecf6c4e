"""Page one of a PDF: what is signed stands on it, and clear of what is above."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from muster.reporting import render
from muster.reporting.parts import PAPERS, Wish, build
from tests.factory import assessment
from tests.reporting.set_pages import carried, placed, shipped
from tests.reporting.support import Case, pdf_pages, source_of, squeezed


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("part", ["full", "verdict"])
def test_page_one_holds_verdict_reasons_conditions_table_and_signatures(part: Any, paper: Any) -> None:
    for conditions in (0, 3, 6 if paper == "a4" else 4):
        pages = pdf_pages(build(Wish(part, paper=paper), source_of(carried(conditions))))
        for told in ("Not ready", "What stands between", "Where the score comes from", "Approved"):
            assert told in pages[0], (conditions, told)
        assert squeezed(pages[0]).count("Under-Secretary-General") == conditions
        assert (len(pages) == 1) == (part == "verdict")


def test_a_page_one_that_cannot_hold_all_breaks_between_its_parts() -> None:
    bank, case = carried(6)
    long = case.model_copy(update={"title": "A title of four hundred letters " * 12, "mission": case.mission})
    long = long.model_copy(update={"mission": case.mission.changed(summary="Hold the north. " * 150)})
    pages = pdf_pages(build(Wish(), source_of((bank, long))))
    [table] = [page for page in pages if "Where the score comes from" in page]
    assert "Gamma" in table
    assert "Approved" in table


def test_nothing_goes_on_below_the_signatures(met: Case) -> None:
    bank, _ = met
    pages = pdf_pages(build(Wish(), source_of((bank, assessment(bank)))))
    assert "Approved" in pages[0]
    assert "A-1" not in pages[0]


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("paper", PAPERS)
def test_a_verdict_with_conditions_is_one_page(paper: Any, landscape: bool, language: str) -> None:
    for name, bank, case in (
        ("shipped", *shipped("amisom-2012", "fr" if language == "fr" else "en")),
        ("six", *carried(6)),
    ):
        noted = case.actions or carried(3)[1].actions
        case = case.model_copy(update={"actions": noted})
        wish = Wish("verdict", paper=paper, landscape=landscape)
        content = build(wish, source_of((bank, case), language=language))
        reader = PdfReader(BytesIO(render(content, "pdf")))
        assert len(reader.pages) == 1, name
        across, down = (float(side) for side in reader.pages[0].mediabox[2:])
        assert (across > down) == landscape


def test_what_a_small_page_has_no_room_for_is_counted() -> None:
    bank, case = carried(6)
    long = tuple(row.model_copy(update={"title": " ".join([row.title] * 4)}) for row in case.actions)
    case = case.model_copy(update={"actions": long})
    [page] = pdf_pages(build(Wish("verdict", paper="letter", landscape=True), source_of((bank, case))))
    shown = page.count("Under-Secretary")
    assert 0 < shown < 6
    assert squeezed(f"and {6 - shown} more, in the action plan") in squeezed(page)
    assert "Approved" in page


def test_signatures_stand_clear_of_what_is_above_them() -> None:
    content = build(Wish("verdict"), source_of(shipped("amisom-2007")))
    for lines in range(8):
        longer = replace(content, summary="\n".join(["What it is about."] * lines))
        places = {text: down for text, _, down in placed(longer)}
        signed = places["Recommended"]
        assert min(place for place in places.values() if place > signed + 1) - signed > 20
