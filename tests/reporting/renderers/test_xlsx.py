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
