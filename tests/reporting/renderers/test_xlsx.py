"""The workbook, read back; that its formulas work out right is tried in test_formulas of tests/office."""

from dataclasses import replace
from io import BytesIO
from typing import Any

import openpyxl
import pytest

from muster.model import Assessment, Framework
from muster.phrases import LANGUAGES, phrases_in
from muster.reporting import build_blank, render
from muster.reporting.content import ReportContent
from tests.factory import assessment
from tests.reporting.support import HOSTILE, PRINTED, WANTED, bank_of, made, squeezed

Full = tuple[Framework, Assessment]


def opened(content: ReportContent, *, values: bool = True) -> Any:
    return openpyxl.load_workbook(BytesIO(render(content, "xlsx")), data_only=values)


def cells_of(book: Any) -> list[str]:
    return [str(cell.value) for sheet in book for row in sheet for cell in row if cell.value is not None]


def test_the_workbook_holds_everything_and_is_marked(full: Full) -> None:
    content = made(*full)
    book = opened(content)
    whole = squeezed("".join(cells_of(book))).casefold()
    assert [want for want in WANTED if squeezed(want).casefold() not in whole] == []
    for sheet in book:
        assert sheet.oddHeader.center.text == f"&B{content.marking}"
        assert sheet.oddFooter.center.text == f"&B{content.marking}"
    assert book["Summary"]["A1"].value == content.marking
    assert book.properties.title == "Review of March"
    assert book.properties.category == content.marking
    assert str(full[1].id) in book.properties.keywords


@pytest.mark.parametrize("language", LANGUAGES)
def test_sheets_and_heads_are_worded(full: Full, language: str) -> None:
    book = opened(made(*full, language=language))
    phrases = phrases_in(language)
    names = [phrases(f"report.sheet_{name}") for name in ("summary", "answers", "scores")]
    assert book.sheetnames[:3] == names
    heads = [cell.value for cell in book[names[1]][4]]
    labels = (
        "number", "question", "category", "level", "answer", "how_known", "weight", "adds", "lacks", "gate",
        "gate_conditional", "note", "evidence", "source", "marking",
    )  # fmt: skip
    assert heads == [phrases(f"report.{name}") for name in labels]


def test_who_does_not_reckon_sees_the_right_values(full: Full) -> None:
    content = made(*full)
    assert content.verdict is not None
    assert content.total is not None
    book = opened(content)
    assert content.verdict.title in cells_of(book)
    scores = {row[0].value: row[1].value for row in book["Scores"].iter_rows(min_row=5, max_row=7)}
    assert {name: f"{value:.1f}" for name, value in scores.items()} == {
        row.title: row.score for row in (*content.shares, content.total)
    }


def test_every_sheet_is_ready_to_be_read_and_printed(full: Full) -> None:
    book = opened(made(*full))
    answers = book["Answers"]
    assert answers.freeze_panes == "C5"
    assert answers.auto_filter.ref.startswith("A4:O")
    assert answers.print_title_rows == "$4:$4"
    assert answers.print_area
    [rule] = answers.data_validations.dataValidation
    assert (rule.type, rule.formula1, rule.formula2) == ("whole", "0", "4")
    assert answers.conditional_formatting
    for sheet in book:
        assert sheet.page_setup.fitToHeight == 0
        assert sheet.page_setup.paperSize == 9
        assert sheet.page_setup.orientation == ("portrait" if sheet.title == "Summary" else "landscape")


def test_a_report_from_right_to_left_has_such_sheets(full: Full) -> None:
    book = opened(replace(made(*full), direction="rtl", language="ar", paper="letter"))
    assert all(sheet.sheet_view.rightToLeft for sheet in book)
    assert all(sheet.page_setup.paperSize == 1 for sheet in book)


def test_what_was_typed_runs_as_its_first_letter_does(full: Full) -> None:
    bank, case = full
    book = opened(made(bank, case.with_answer("A-1", case.answer("A-1").changed(note="نقل جوي"))))
    [cell] = [cell for row in book["Answers"] for cell in row if cell.value == "نقل جوي"]
    assert cell.alignment.readingOrder == 2
    [english] = [
        cell for row in book["Answers"] for cell in row if str(cell.value).startswith("Two of three")
    ]
    assert not english.alignment.readingOrder


def test_a_text_longer_than_a_cell_takes_is_cut_nowhere(full: Full) -> None:
    bank, case = full
    note = "".join(f"{number:05} 🕊" for number in range(11_000))
    changed = case.with_answer("A-1", case.answer("A-1").changed(note=note))
    book = opened(made(bank, changed), values=False)
    [cell] = [cell for sheet in book for row in sheet for cell in row if str(cell.value).endswith("… → +")]
    pieces = [row for row in book["+"].values if row[:2] == (cell.parent.title, cell.coordinate)]
    assert "".join(str(piece[2]) for piece in pieces) == note
    assert note.startswith(str(cell.value).removesuffix("… → +"))


def test_formulas_name_only_what_is_ours(full: Full) -> None:
    bank, case = full
    changed = case.model_copy(update={"title": HOSTILE, "marking": '=HYPERLINK("x")&' * 30})
    book = opened(made(bank, changed), values=False)
    formulas = [str(cell.value) for sheet in book for row in sheet for cell in row if cell.data_type == "f"]
    assert len(formulas) > 20
    assert not [formula for formula in formulas if "HYPERLINK" in formula]
    assert book["Summary"].oddHeader.center.text.endswith("…")


def test_how_to_read_a_figure_stands_above_it(full: Full) -> None:
    content = made(*full)
    book = opened(content)
    assert content.figures
    for figure in content.figures:
        [sheet] = [row for row in book if row["A1"].value == figure.title]
        assert sheet["A2"].value == figure.note
        assert sheet._images[0].anchor._from.row >= 2


def test_a_brief_has_its_answers_and_a_verdict_its_table() -> None:
    bank = bank_of(2)
    case = assessment(bank, {row.id: 3 for row in bank.questions})
    content = made(bank, case)
    brief = opened(replace(content, verdict=None, reckoning=None, chapters=content.chapters[:1]))
    assert brief.sheetnames[:3] == ["Summary", "Answers", "Where the score comes from"]
    page = opened(replace(content, chapters=(), tables=(), figures=(), reckoning=None))
    assert page.sheetnames == ["Summary", "Where the score comes from"]


def test_a_blank_checklist_has_cells_to_fill_in(full: Full) -> None:
    book = opened(build_blank(full[0], None, printed=PRINTED))
    sheet = book["Answers"]
    assert [cell.value for cell in sheet[1]][-5:] == [f"Level {level}" for level in range(5)]
    assert len(sheet.data_validations.dataValidation) == 2


def test_sheets_of_one_name_are_told_apart(full: Full) -> None:
    content = made(*full)
    [first, *_] = content.tables
    table = replace(first, title="A / very: long? title [of] a * table \\ that goes on and on")
    book = opened(replace(content, tables=(table, table, replace(table, title="Summary"))))
    assert len(set(book.sheetnames)) == len(book.sheetnames)
    assert all(len(name) <= 31 for name in book.sheetnames)
