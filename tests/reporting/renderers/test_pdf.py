"""The PDF, read back page by page."""

from collections.abc import Iterator
from io import BytesIO
from itertools import pairwise
from typing import Any

import pikepdf
import pytest
from pypdf import PdfReader

from muster.model import (
    Assessment,
    Framework,
)
from muster.reporting import ReportUnmade, render
from muster.reporting.parts import PARTS, Part, Wish, build
from muster.reporting.renderers import pdf
from muster.resources import resource
from tests.factory import assessment
from tests.reporting.support import WANTED, Case, bank_of, made, pdf_pages, source_of, squeezed


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


def elements(node: Any) -> Iterator[Any]:
    """Return the structure elements below a node of a tagged PDF, in reading order."""
    children = node.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            yield from elements(child)


def opened(content: Any) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(render(content, "pdf")))


@pytest.mark.parametrize("part", PARTS)
def test_every_report_is_for_archives_and_for_every_reader(met: Case, part: Part) -> None:
    content = build(Wish(part, category="alpha"), source_of(met))
    with opened(content) as file:
        with file.open_metadata() as told:
            assert (told["pdfaid:part"], told["pdfaid:conformance"]) == ("2", "A")
            assert told["pdfuaid:part"] == "1"
            assert content.title in str(told["dc:title"])
        root = file.Root
        assert str(root.Lang) == "en"
        assert root.MarkInfo.Marked
        assert root.ViewerPreferences.DisplayDocTitle
        tree = list(elements(root.StructTreeRoot))
        kinds = [str(row.S) for row in tree]
        headings = [kind for kind in kinds if kind in ("/H1", "/H2", "/H3")]
        assert headings[:1] == ["/H1"], "the first heading is of the first level"
        levels = [int(kind[2]) for kind in headings]
        assert all(after - before <= 1 for before, after in pairwise(levels))
        assert all(str(row.get("/Alt", "")).strip() for row in tree if str(row.S) == "/Figure")
        for table in (row for row in tree if str(row.S) == "/Table"):
            heads = [row for row in elements(table) if str(row.S) == "/TH"]
            assert heads, "every table has a head"
        if part == "full":
            assert {"/Figure", "/Table", "/TH", "/H2"} <= set(kinds)
            with file.open_outline() as outline:
                assert [row.title for row in outline.root][:2] == ["Review of March", "Verdict"]
                questions = [child.title for row in outline.root for child in row.children]
                assert any(title.startswith("A-1") for title in questions), "questions are bookmarks"


def test_the_marking_and_what_tells_prints_apart_are_in_the_file(met: Case) -> None:
    content = build(Wish(), source_of((met[0], met[1].model_copy(update={"sessions": ()}))))
    with opened(content) as file, file.open_metadata() as told:
        assert "MISSION CONFIDENTIAL" in str(told["dc:description"])
        assert str(met[1].id) in str(told["pdf:Keywords"])
    for page in pdf_pages(content):
        assert f"SHA-256 {dict(content.identity)['SHA-256']}" in page


def test_what_was_typed_stands_in_its_own_direction(met: Case) -> None:
    bank, case = met
    note = "لا توجد مروحيات في غاو"
    content = build(Wish(), source_of((bank, case.with_answer("A-1", case.answer("A-1").changed(note=note)))))
    with opened(content) as file:
        spoken = {str(row["/Lang"]) for row in elements(file.Root.StructTreeRoot) if "/Lang" in row}
        assert "ar" in spoken, "a screen reader is told which language it is"


NOTES = {
    "thirty thousand letters without a space": "x" * 30_000,
    "control characters": "a\x00b\x07c\x1bd\x0be\x0cf\x85g",
    "letters that a mark turns round": "not \u202eready\u202c",
    "emoji": "👍🏽 👩‍✈️ 🇲🇱",
    "both directions": "Gao غاو and תל אביב, 12 – 14",
    "many lines": "line\n" * 2_000,
}


@pytest.mark.parametrize("note", NOTES.values(), ids=NOTES.keys())
def test_any_note_is_printed_whole(met: Case, note: str) -> None:
    bank, case = met
    whole = case.with_answer("A-1", case.answer("A-1").changed(note=note)).model_copy(
        update={"title": "A title of four hundred letters " * 13}
    )
    content = build(Wish(), source_of((bank, whole)))
    pages = pdf_pages(content)
    text = squeezed("".join(pages))
    if note.startswith("x"):
        assert text.count("x") >= 30_000, "nothing runs out of the page"
    if note.startswith("not"):
        assert "not\ufffdready" in text, "they are read as they were typed"
    if note.startswith("line"):
        assert text.count("line") >= 2_000
    assert squeezed("A title of four hundred letters " * 13) in text
