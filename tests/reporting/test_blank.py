"""Blank checklists give nothing away, and speak every language."""

import pytest

from muster.model import (
    Assessment,
    Framework,
)
from muster.phrases import phrases_in
from muster.reporting import build_blank, render
from tests.reporting.support import PRINTED, READ_BACK, bank_of, pdf_pages, squeezed


def test_a_blank_checklist_gives_nothing_away(full: tuple[Framework, Assessment]) -> None:
    bank, case = full
    for whose, count in ((case, 4), (None, 6)):
        content = build_blank(bank, whose, printed=PRINTED)
        assert sum(len(chapter.questions) for chapter in content.chapters) == count
        text = "".join(pdf_pages(content))
        assert "Two of three pledges" not in text
        assert "Level 4" in text
        for kind in ("docx", "html", "xlsx"):
            assert b"Two of three pledges" not in render(content, kind)


@pytest.mark.parametrize("language", READ_BACK)
def test_a_blank_checklist_offers_what_can_be_ticked(language: str) -> None:
    content = build_blank(bank_of(1), None, printed=PRINTED, language=language)
    text = squeezed("".join(pdf_pages(content)))
    phrases = phrases_in(language)
    ticks = ("answer.unknown", *(f"answer.confidence_{name}" for name in ("low", "medium", "high")))
    for key in (*ticks, "report.blank_answers", "report.blank_help", "report.confidence"):
        assert squeezed(phrases(key)) in text, key
    lines = "".join(pdf_pages(content)).split("\n")
    assert any(phrases("report.blank_answers") in line for line in lines), "no label is torn in two"


def test_a_rule_in_numbered_lines_keeps_its_lines_on_a_page_of_html() -> None:
    bank = bank_of(1).model_copy(update={"intro": "How to read.\n1. Go up.\n2. Stop."})
    page = render(build_blank(bank, None, printed=PRINTED), "html").decode()
    assert '<p class="lines" dir="auto">' in page
    assert "How to read.\n1. Go up.\n2. Stop.</p>" in page
    assert ".lines{white-space:pre-line}" in page
