"""The PDF, read back page by page."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from muster.model import (
    Assessment,
    Framework,
)
from muster.reporting import ReportUnmade, render
from muster.reporting.renderers import pdf
from muster.resources import resource
from tests.factory import assessment
from tests.reporting.support import WANTED, bank_of, made, pdf_pages, squeezed


def test_the_pdf_holds_everything_and_is_marked_on_every_page(full: tuple[Framework, Assessment]) -> None:
    pages = pdf_pages(made(*full))
    whole = squeezed("".join(pages)).casefold()
    assert [text for text in WANTED if squeezed(text).casefold() not in whole] == []
    for number, page in enumerate(pages, start=1):
        assert "MISSION CONFIDENTIAL" in page
        assert "Review of March" in page
        assert "1 March 2026" in page
        assert f"Page {number} / {len(pages)}" in page


def test_the_pdf_is_laid_out_for_a_reader(full: tuple[Framework, Assessment]) -> None:
    reader = PdfReader(BytesIO(render(made(*full), "pdf")))
    assert reader.metadata is not None
    assert reader.metadata.title == "Review of March"
    outline = [str(entry["/Title"]) for entry in reader.outline if isinstance(entry, dict)]
    assert any("Alpha" in title for title in outline)
    assert any("Beta" in title for title in outline)


def test_two_hundred_questions_with_long_notes() -> None:
    bank = bank_of(67)
    note = "A long note about the road from Gao to Kidal. " * 40
    levels: dict[str, int | None] = {name: n % 5 for n, name in enumerate(bank.by_id)}
    pages = pdf_pages(made(bank, assessment(bank, levels, note=note)))
    whole = "".join(pages)
    assert all(name in whole for name in bank.by_id)
    assert f"Page {len(pages)} / {len(pages)}" in pages[-1]


def test_what_cannot_be_typeset_is_a_problem_with_its_cause(monkeypatch: pytest.MonkeyPatch) -> None:
    bank = bank_of(1)
    render(made(bank, assessment(bank)), "pdf")  # the typesetter itself stands; only the template is gone
    monkeypatch.setattr(pdf, "resource", lambda *_: resource("reports", "look.typ", "gone.typ"))
    with pytest.raises(ReportUnmade) as caught:
        render(made(bank, assessment(bank)), "pdf")
    assert caught.value.code == "not_typeset"
    assert isinstance(caught.value.__cause__, RuntimeError)
