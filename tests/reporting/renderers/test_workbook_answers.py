"""The sheet of answers."""

from io import BytesIO

import openpyxl

from muster.reporting import render
from muster.reporting.renderers.workbook_answers import MOST_QUOTED, quoted
from tests.reporting.support import full_case, made


def test_a_text_in_a_formula_is_quoted_and_no_longer_than_it_may_be() -> None:
    assert quoted('a "b"') == '"a ""b"""'
    assert len(quoted("x" * 300)) == MOST_QUOTED + 2


def test_the_answer_in_words_follows_the_level() -> None:
    book = openpyxl.load_workbook(BytesIO(render(made(*full_case()), "xlsx")))
    row = next(row for row in book["Answers"].iter_rows(min_row=5) if row[0].value == "A-1")
    assert row[3].value == 1
    assert str(row[4].value).startswith("=IF(ISNUMBER(D5),CHOOSE(D5+1,")
