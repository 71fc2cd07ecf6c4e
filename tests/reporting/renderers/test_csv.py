"""The table for other programs, read back."""

import csv
from datetime import date
from io import StringIO

import pytest

from muster.model import Assessment, Framework
from muster.phrases import LANGUAGES, phrases_in
from muster.reporting import build_ballots, build_blank, render
from muster.reporting.content import ReportContent
from tests.factory import assessment
from tests.reporting.support import HOSTILE, PRINTED, bank_of, made

Full = tuple[Framework, Assessment]


def rows_of(content: ReportContent) -> list[list[str]]:
    raw = render(content, "csv")
    assert raw.startswith(b"\xef\xbb\xbf")
    text = raw.decode("utf-8-sig")
    assert text.count("\r\n") >= len(text.splitlines()) - text.count("\n") + text.count("\r\n") - 1
    return list(csv.reader(StringIO(text, newline="")))


def test_a_report_is_one_row_a_question(full: Full) -> None:
    head, *rows = rows_of(made(*full))
    assert len(head) == 14
    assert all(len(row) == len(head) for row in rows)
    [row] = [row for row in rows if row[0] == "B-1"]
    told = dict(zip(head, row, strict=True))
    assert told["Level"] == "3"
    assert told["Note"] == "Two of three pledges are in the account."
    assert told["Evidence"].startswith("Donor conference record")
    assert told["Marking"] == "RESTRICTED"
    assert told["How it is known"] == "somebody’s word"
    assert told["Weight"] == "2"
    [lift] = [row for row in rows if row[0] == "A-1"]
    assert dict(zip(head, lift, strict=True))["Level needed"] == "3"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_heads_are_worded(full: Full, language: str) -> None:
    phrases = phrases_in(language)
    head = rows_of(made(*full, language=language))[0]
    assert head[:4] == [phrases(f"report.{name}") for name in ("number", "category", "question", "level")]


@pytest.mark.parametrize("note", ["=1+1", "-2", "@x", "\tx", HOSTILE, 'a "b",\nc', "نقل 🙂"])
def test_what_was_typed_is_a_text_and_nothing_is_lost(full: Full, note: str) -> None:
    bank, case = full
    changed = case.with_answer("A-1", case.answer("A-1").changed(note=note))
    head, *rows = rows_of(made(bank, changed))
    [cell] = [row[head.index("Note")] for row in rows if row[0] == "A-1"]
    assert cell in (note, f"'{note}")
    assert not cell.startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_long_note_is_cut_nowhere(full: Full) -> None:
    bank, case = full
    note = "x" * 30_000
    head, *rows = rows_of(made(bank, case.with_answer("A-1", case.answer("A-1").changed(note=note))))
    assert note in [row[head.index("Note")] for row in rows]


def test_while_it_is_early_no_row_tells_what_it_adds() -> None:
    bank = bank_of(2)
    head, *rows = rows_of(made(bank, assessment(bank, {"ALPHA-000": 3})))
    assert {row[head.index("Adds")] for row in rows} == {""}


def test_without_an_answer_there_is_a_row_for_each_question() -> None:
    bank = bank_of(2)
    assert len(rows_of(made(bank, assessment(bank)))) == 7


def test_a_blank_checklist_has_the_levels_and_ballots_have_a_row_to_fill_in(full: Full) -> None:
    bank, case = full
    blank = rows_of(build_blank(bank, None, printed=date(2026, 3, 1)))
    assert blank[0][3:] == ["Level 0", "Level 1", "Level 2", "Level 3", "Level 4"]
    assert len(blank) == 7
    ballots = rows_of(build_ballots(bank, case, printed=PRINTED))
    assert ballots[1][0] == "Cpt Diallo (J4)"
    assert ballots[1][-1] == ""
