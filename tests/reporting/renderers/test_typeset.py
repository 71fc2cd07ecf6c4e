"""Signs that no shipped font has are taken from the system's fonts, and else told by their number."""

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from pypdf import PdfReader

from muster.reporting import ReportUnmade, render
from muster.reporting.renderers import typeset
from muster.resources import resource
from tests.reporting.support import Case, made, pdf_pages, typeset_parts

CHINESE = "中文"


@pytest.fixture
def shipped_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine whose system has no font that helps."""
    compiler = typeset._compiler
    monkeypatch.setattr(typeset, "_compiler", lambda *, system_fonts: compiler())


def test_a_sign_that_no_font_has_is_told_by_its_number(full: Case, shipped_only: None) -> None:
    bank, case = full
    noted = case.with_answer("A-1", case.answer("A-1").changed(note=f"Signed by {CHINESE}."))
    assert "Signed by [U+4E2D][U+6587]." in "".join(pdf_pages(made(bank, noted))).replace("\n", "")


def test_the_rest_is_as_it_was(full: Case, shipped_only: None) -> None:
    bank, case = full
    plain, noted = (
        "".join(pdf_pages(made(bank, case.with_answer("A-1", case.answer("A-1").changed(note=note)))))
        for note in ("Signed.", f"Signed.{CHINESE}")
    )
    assert "[U+" not in plain
    for word in ("Hold the north.", "Charter two aircraft", "MISSION CONFIDENTIAL"):
        assert plain.count(word) == noted.count(word) > 0


def test_what_is_wrong_with_a_template_is_no_sign(full: Case) -> None:
    with pytest.raises(ReportUnmade) as caught:
        typeset.typeset(resource("reports", "report.typ"), "pdf", {"content": "{"})
    assert caught.value.code == "not_typeset"
    assert caught.value.__cause__ is not None


def test_pixels_need_no_standard() -> None:
    svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>'
    file = typeset.typeset(resource("reports", "picture.typ"), "png", {"svg": svg}, 96)
    assert file.startswith(b"\x89PNG")
    with pytest.raises(ReportUnmade):
        typeset.typeset(resource("reports", "picture.typ"), "pdf", {"svg": json.dumps("no picture")})
    assert PdfReader(BytesIO(typeset.typeset(resource("reports", "picture.typ"), "pdf", {"svg": svg}))).pages


def test_a_preview_and_a_save_are_set_at_once(full: Case) -> None:
    """The compiler refuses whoever comes while it works, so that one report failed beside another."""
    bank, case = full
    together = threading.Barrier(3)

    def one() -> bytes:
        together.wait()
        return render(made(bank, case), "pdf")

    with ThreadPoolExecutor(3) as pool:
        files = [work.result() for work in [pool.submit(one) for _ in range(3)]]
    assert all(file.startswith(b"%PDF") for file in files)


def test_figures_of_a_table_end_on_the_right_in_every_language() -> None:
    source = (
        '#import "look.typ": table-of\n#table-of((title: "", head: ("Category", "Points"), '
        'rows: (("Lift", "8.5"), ("Fuel", "41.5")), widths: (), note: ""))'
    )
    for direction in ("ltr", "rtl"):
        [table] = typeset_parts(source, "table", direction=direction)
        assert [cell["align"] for cell in table["children"][1:]] == ["start", "right"] * 2
