"""The workbook, read back."""

from io import BytesIO

import openpyxl
import pytest

from muster.model import (
    Assessment,
    Framework,
)
from muster.phrases import LANGUAGES, phrases_in
from muster.reporting import render
from tests.reporting.support import made


def test_the_sheet_recomputes_each_category(full: tuple[Framework, Assessment]) -> None:
    book = openpyxl.load_workbook(BytesIO(render(made(*full), "xlsx")))
    cells = [cell for sheet in book for row in sheet for cell in row if cell.value is not None]
    formulas = [str(cell.value) for cell in cells if cell.data_type == "f"]
    assert len(formulas) == 2
    assert all(formula.startswith("=IF(COUNT(") for formula in formulas)
    values = {str(cell.value) for cell in cells}
    assert {"A-1", "B-1", "A-1?"} <= values


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_heads_are_worded(full: tuple[Framework, Assessment], language: str) -> None:
    book = openpyxl.load_workbook(BytesIO(render(made(*full, language=language), "xlsx")))
    phrases = phrases_in(language)
    heads = [cell.value for cell in book[phrases("report.answered")][1]]
    names = ("category", "level", "weight", "adds", "lacks", "note", "evidence", "source")
    assert heads == ["Id", "", *(phrases(f"report.{name}") for name in names)]


def test_a_text_longer_than_a_cell_takes_is_cut_nowhere(full: tuple[Framework, Assessment]) -> None:
    bank, assessment = full
    note = "".join(f"{number:05} 🕊" for number in range(11_000))
    changed = assessment.with_answer("A-1", assessment.answer("A-1").changed(note=note))
    book = openpyxl.load_workbook(BytesIO(render(made(bank, changed), "xlsx")))
    [cell] = [cell for sheet in book for row in sheet for cell in row if str(cell.value).endswith("… → +")]
    pieces = [row for row in book["+"].values if row[:2] == (cell.parent.title, cell.coordinate)]
    assert "".join(str(piece[2]) for piece in pieces) == note
    assert note.startswith(str(cell.value).removesuffix("… → +"))
