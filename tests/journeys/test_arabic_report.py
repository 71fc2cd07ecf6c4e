"""An Arabic report in every format: it runs from the right, and its figures keep their order."""

import re
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from pypdf import PdfReader

from muster.cli.main import main
from tests.cli.support import example

ISLAND = re.compile("[\u2066-\u2068][^\u2066-\u2069]*\u2069")
LOOSE_RANGE = re.compile(r"[\u0621-\u064a][^\n<>]*\s\d+(?:\.\d+)?–\d+(?:\.\d+)?\s[^\n<>]*[\u0621-\u064a]")


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """A folder with the report in each format, made by the command."""
    for ending in ("pdf", "html", "docx", "xlsx"):
        out = str(tmp_path / f"report.{ending}")
        assert main(["report", example("afisma-2013"), "-o", out, "--lang", "ar"]) == 0
    return tmp_path


def test_every_format_runs_from_the_right(made: Path) -> None:
    html = (made / "report.html").read_text(encoding="utf-8")
    assert '<html lang="ar" dir="rtl">' in html
    assert 'dir="auto"' in html, "what was typed runs as its first letter does"
    assert "✕ غير جاهزة للنشر" in html
    bare = html
    while ISLAND.search(bare):
        bare = ISLAND.sub("", bare)
    assert LOOSE_RANGE.search(bare) is None
    with ZipFile(made / "report.docx") as archive:
        document = archive.read("word/document.xml").decode()
    assert "<w:bidi" in document
    assert "<w:bidiVisual" in document
    with ZipFile(made / "report.xlsx") as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
    assert 'rightToLeft="1"' in sheet


def test_the_pdf_says_its_language_and_shows_its_words(made: Path) -> None:
    reader = PdfReader(made / "report.pdf")
    assert reader.root_object["/Lang"] == "ar"
    page = reader.pages[0]
    resources: Any = page["/Resources"]
    fonts = [str(row.get_object()["/BaseFont"]) for row in resources["/Font"].values()]
    assert any("Arabic" in font for font in fonts)
    places: dict[str, float] = {}

    def note(text: str, shift: list[float], at: list[float], _font: object, _size: object) -> None:
        places[text.strip()] = shift[4] + at[4]

    page.extract_text(visitor_text=note)
    assert places["البعثة"] > places["Northern Mali"], "a name stands to the right of its value"
    assert places["14"] > places["يناير"] > places["2013"], "a date is read from the right"
    assert "1.1–80.2" in places, "a range stays one, as it is written"
