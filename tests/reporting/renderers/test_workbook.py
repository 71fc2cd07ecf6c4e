"""Sheets, their names, and rows that are high enough."""

from io import BytesIO

import openpyxl

from muster.reporting.renderers.workbook import Book
from tests.reporting.support import full_case, made


def test_names_are_allowed_short_and_different() -> None:
    book = Book(made(*full_case()))
    names = [book.name(text) for text in ("a/b", "AB", "[]", "x" * 40, "x" * 40, "🙂" * 20, "History")]
    assert names[:2] == ["ab", "AB 2"]
    assert names[2] == "Readiness report"
    assert len({name.casefold() for name in names}) == len(names)
    assert all(len(name.encode("utf-16-le")) // 2 <= 31 for name in names)
    assert names[-1] != "History"


def test_a_row_is_as_high_as_its_longest_text_and_no_higher_than_it_can_be() -> None:
    book = Book(made(*full_case()))
    sheet = book.sheet("One")
    book.widths(sheet, (20, 20))
    for row, text in enumerate(("short", "word " * 40, "x" * 30_000)):
        book.write(sheet, row, 0, text)
    book.across(sheet, 4, "T" * 400, "heading", 40)
    read = openpyxl.load_workbook(BytesIO(book.close()))["One"]
    heights = [read.row_dimensions[row].height for row in (1, 2, 3, 5)]
    assert heights[0] is None
    assert 100 < heights[1] < 250
    assert 408 < heights[2] <= 409
    assert heights[3] > 200


def test_a_footer_never_begins_with_a_figure_after_its_size() -> None:
    bank, case = full_case()
    book = Book(made(bank, case))
    book.sheet("One")
    read = openpyxl.load_workbook(BytesIO(book.close()))["One"]
    assert read.oddFooter.left.text.startswith(str(case.id))
    assert read.oddFooter.left.size == 7
