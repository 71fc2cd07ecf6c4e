"""The values that formulas have before anything is worked out; LibreOffice works them out in tests/office."""

from io import BytesIO
from typing import Any

import openpyxl
import pytest

from muster.model import Assessment, Framework
from muster.reporting import render
from muster.scoring import readiness
from tests.factory import assessment, framework, question
from tests.reporting.support import bank_of, full_case, made


def scores(bank: Framework, case: Assessment) -> dict[str, Any]:
    book = openpyxl.load_workbook(BytesIO(render(made(bank, case), "xlsx")), data_only=True)
    return {row[0].value: row for row in book["Scores"].iter_rows(min_row=4)}


def test_score_and_verdict_are_those_of_the_report() -> None:
    bank, case = full_case()
    rows, result = scores(bank, case), readiness(bank, case)
    assert rows["Readiness"][9].value == pytest.approx(result.score)
    assert rows["Verdict"][1].value.startswith("✕")
    assert sum(rows[name][2].value for name in ("Alpha", "Beta")) == pytest.approx(result.score)


def test_equal_counts_as_reached() -> None:
    bank = framework([question("A-1", "a"), question("A-2", "a"), question("A-3", "a")])
    rows = scores(bank, assessment(bank, {"A-1": 3, "A-2": 3, "A-3": 3}))
    assert rows["Readiness"][1].value == 75
    assert [cell.value for cell in rows["Verdict reached (1) or not (0)"][1:5]] == [1, 1, 1, 1]
    below = scores(bank, assessment(bank, {"A-1": 3, "A-2": 3, "A-3": 2}))
    assert [cell.value for cell in below["Verdict reached (1) or not (0)"][1:5]] == [0, 1, 0, 1]


def test_while_it_is_early_nothing_tells_the_score() -> None:
    bank = bank_of(2)
    case = assessment(bank, {"ALPHA-000": 3})
    rows = scores(bank, case)
    assert rows["Readiness"][1].value == "–"
    assert rows["Readiness"][9].value is None
    assert rows["Alpha"][2].value == "–"
    assert rows["Verdict"][1].value.startswith("? Too early")


def test_each_answer_adds_what_the_report_says() -> None:
    bank, case = full_case()
    book = openpyxl.load_workbook(BytesIO(render(made(bank, case), "xlsx")), data_only=True)
    told = {row[0].value: (row[7].value, row[8].value) for row in book["Answers"].iter_rows(min_row=5)}
    for row in readiness(bank, case).questions:
        if row.level is None:
            assert told[row.id] == (None, None)
        else:
            assert told[row.id] == pytest.approx((row.contribution, row.shortfall))
