"""What is filled in by hand, in Word."""

from docx.oxml.ns import qn

from muster.reporting import build_ballots, build_blank
from tests.factory import assessment
from tests.reporting.renderers.test_docx import opened
from tests.reporting.support import PRINTED, bank_of, full_case


def test_every_category_of_a_checklist_begins_a_page() -> None:
    document = opened(build_blank(bank_of(1), None, printed=PRINTED))
    heads = [row for row in document.paragraphs if row.style.name == "Heading 1"]
    starts = [row._p.pPr.find(qn("w:pageBreakBefore")) is not None for row in heads]
    assert starts == [False, True, True]


def test_every_ballot_begins_a_page_and_says_whose_it_is() -> None:
    bank, case = full_case()
    document = opened(build_ballots(bank, case, printed=PRINTED))
    assert document.paragraphs[0].text == "Ballot: Cpt Diallo (J4)"
    nobody = build_ballots(bank_of(1), assessment(bank_of(1)), printed=PRINTED)
    document = opened(nobody)
    assert document.paragraphs[1].text.startswith("Name and function:")
    assert document.tables[-1].rows[0].cells[0].text == "Questions with a level ticked"


def test_levels_stand_behind_their_boxes_and_run_their_own_way() -> None:
    bank, case = full_case()
    for content in (
        build_blank(bank, None, printed=PRINTED, language="ar"),
        build_ballots(bank, case, printed=PRINTED, language="ar"),
    ):
        rows = [row for row in opened(content).paragraphs if "\u200e0" in row.text]
        assert rows
        for row in rows:
            assert row.text.lstrip("\u200f").startswith("☐")
            assert row._p.pPr.find(qn("w:bidi")).get(qn("w:val")) == "1", "the boxes stand below each other"
            levels = [run.text for run in row.runs if run.text.startswith("\u200e")]
            assert all(level.endswith("\u200e") for level in levels)
