"""The report as a workbook: the figures to sort, and live formulas that make the score again."""

from io import BytesIO
from math import ceil
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from muster.reporting.content import Ballot, Drawn, ReportContent
from muster.reporting.renderers.docx import clean
from muster.reporting.renderers.pixels import RESOLUTION, picture_png

PIXEL, ROW = 96.0, 20.0  # pixels: in an inch of the screen, and in the height of a row
MOST_ALT = 250  # letters: what Excel takes as the words beside a picture; the cells below say it all

PAPERS = {"a4": 9, "letter": 1}  # what workbooks call them

LONG = "+"  # the name of the sheet of long texts: a sign needs no translation
MOST_UNITS = 32_767  # of UTF-16: what a cell takes
PIECE = 16_000  # letters of a longer text that go into one cell

# Where a longer text begins, by sheet and cell, and all of it.
Long = tuple[str, str, str]


class _Sheet(Worksheet):  # type: ignore[misc]
    """A sheet that cuts no text without a word: the whole of a longer one goes to the sheet of long texts."""

    long: list[Long]

    def write_string(self, row: int, column: int, text: str, *form: Any) -> Any:
        """Write a text, or the start of one that no cell takes."""
        if len(text) > PIECE and len(text.encode("utf-16-le")) // 2 > MOST_UNITS:
            self.long.append((self.get_name(), xl_rowcol_to_cell(row, column), text))
            text = f"{text[:PIECE]}… → {LONG}"
        return super().write_string(row, column, text, *form)


def _add_sheet(book: Any, name: str, long: list[Long]) -> Any:
    sheet = book.add_worksheet(name, _Sheet)
    sheet.long = long
    return sheet


def _long_texts(book: Any, long: list[Long]) -> None:
    """Write each text that no cell takes in pieces below each other, and where it belongs."""
    if not long:
        return
    sheet = book.add_worksheet(LONG)
    sheet.set_column(2, 2, 100)
    row = 0
    for name, cell, text in long:
        for start in range(0, len(text), PIECE):
            for column, part in enumerate((name, cell, text[start : start + PIECE])):
                sheet.write_string(row, column, part)
            row += 1


def _picture(sheet: Any, row: int, drawn: Drawn) -> int:
    """Put the picture of readiness below a row, and in words what stands in it; return the next free row."""
    size = PIXEL / RESOLUTION
    image = {
        "image_data": BytesIO(picture_png(drawn)),
        "description": clean(drawn.text)[:MOST_ALT],
        "x_scale": size,
        "y_scale": size,
    }
    sheet.insert_image(row, 0, "readiness.png", image)
    row += ceil(drawn.high / ROW) + 1
    for line in drawn.text.splitlines()[1:]:
        sheet.write_string(row, 0, clean(line))
        row += 1
    return row + 1


def _summary(book: Any, content: ReportContent, bold: Any, long: list[Long]) -> None:
    bad = book.add_format({"bold": True, "font_color": "#9D2B35"})
    words, sheet = content.words, _add_sheet(book, content.words["verdict"][:31], long)
    sheet.set_column(0, 0, 28)
    sheet.set_column(1, 6, 16)
    row = 0
    for line in (content.marking, content.title, f"{content.kind}, {content.printed}"):
        sheet.write_string(row, 0, clean(line), bold)
        row += 1
    for name, value in content.facts:
        sheet.write_string(row, 0, clean(name))
        sheet.write_string(row, 1, clean(value))
        row += 1
    row += 1
    if content.verdict is not None:
        for line in (content.verdict.title, content.verdict.score, content.verdict.span):
            sheet.write_string(row, 0, clean(line), bold)
            row += 1
        if content.picture is not None:
            row = _picture(sheet, row, content.picture)
        for reason in content.verdict.reasons:
            sheet.write_string(row, 0, clean(reason))
            row += 1
        if content.verdict.conditions:
            row += 1
            sheet.write_string(row, 0, clean(content.verdict.conditions_title), bold)
            row += 1
        for condition in content.verdict.conditions:
            sheet.write_string(row, 0, clean(condition.whole), bad if condition.alert else None)
            row += 1
        if content.verdict.more_conditions:
            sheet.write_string(row, 0, clean(content.verdict.more_conditions))
            row += 1
        row += 1
    heads = ("category", "points", "answered", "weight", "adds") if content.shares else ()
    for column, name in enumerate(heads):
        sheet.write_string(row, column, words[name], bold)
    for share in (*content.shares, *([content.total] if content.total else [])):
        row += 1
        for column, text in enumerate((share.title, share.score, share.answered, share.weight, share.adds)):
            sheet.write_string(row, column, clean(text))
    row += 2
    for line in content.how:
        sheet.write_string(row, 0, clean(line))
        row += 1


def _questions(book: Any, content: ReportContent, bold: Any, long: list[Long]) -> None:
    words, sheet = content.words, _add_sheet(book, content.words["answered"][:31], long)
    names = ("category", "level", "weight", "adds", "lacks", "note", "evidence", "source")
    heads = ("Id", "", *(words[name] for name in names))
    for column, text in enumerate(heads):
        sheet.write_string(0, column, text, bold)
    sheet.set_column(1, 1, 60)
    sheet.set_column(2, 2, 16)
    sheet.set_column(7, 9, 50)
    sheet.freeze_panes(1, 2)
    row = 0
    categories: dict[str, tuple[int, int]] = {}
    for chapter in content.chapters:
        for part in chapter.questions:
            row += 1
            first, _ = categories.get(part.sheet.category, (row, row))
            categories[part.sheet.category] = (first, row)
            for column, text in ((0, part.id), (1, part.text), (2, part.sheet.category)):
                sheet.write_string(row, column, clean(text))
            if part.sheet.level is not None:
                sheet.write_number(row, 3, part.sheet.level)
            sheet.write_number(row, 4, part.sheet.weight)
            for column, figure in ((5, part.sheet.contribution), (6, part.sheet.shortfall)):
                if figure is not None:
                    sheet.write_number(row, column, figure)
            sheet.write_string(row, 7, clean(part.note))
            sheet.write_string(row, 8, clean("\n".join(part.evidence)))
            sheet.write_string(row, 9, clean(part.source))
    sheet.autofilter(0, 0, max(1, row), len(heads) - 1)
    if not content.is_blank:
        sheet.write_string(row + 2, 2, words["points"], bold)
        _formulas(sheet, row + 3, categories, content)


def _formulas(sheet: Any, row: int, categories: dict[str, tuple[int, int]], content: ReportContent) -> None:
    """Write each category's score as a formula over its own rows: change a level and see it move."""
    values = {share.title: share.value for share in content.shares}
    for title, (first, last) in categories.items():
        levels, weights = f"D{first + 1}:D{last + 1}", f"E{first + 1}:E{last + 1}"
        most = f"(4*SUMPRODUCT(--ISNUMBER({levels}),{weights}))"
        formula = f'=IF(COUNT({levels})=0,"",100*SUMPRODUCT({levels},{weights})/{most})'
        sheet.write_string(row, 2, clean(title))
        sheet.write_formula(row, 3, formula, None, values.get(title) if values.get(title) is not None else "")
        row += 1


def _tables(book: Any, content: ReportContent, bold: Any) -> None:
    """Write each table of a record into a sheet of its own."""
    for number, table in enumerate(content.tables, start=1):
        kept = "".join(letter for letter in table.title if letter not in "[]:*?/\\'")
        sheet = book.add_worksheet(f"{number} {kept}"[:31])
        sheet.set_column(0, 0, 60)
        sheet.set_column(1, max(1, len(table.head) - 1), 24)
        for column, text in enumerate(table.head):
            sheet.write_string(0, column, clean(text), bold)
        for row, cells in enumerate(table.rows, start=1):
            for column, text in enumerate(cells):
                sheet.write_string(row, column, clean(text))
        sheet.freeze_panes(1, 0)


def _whole(book: Any, content: ReportContent, bold: Any, long: list[Long]) -> None:
    """Write what is known on the first sheet, and the questions or the tables of a record."""
    _summary(book, content, bold, long)
    if content.verdict is None and not content.is_blank:
        _tables(book, content, bold)
    else:
        _questions(book, content, bold, long)


def _ballot(book: Any, ballot: Ballot, place: int, content: ReportContent, bold: Any) -> None:
    """Write one ballot into a sheet: a level is typed beside each question, and the sum follows."""
    words = content.words
    kept = "".join(letter for letter in clean(ballot.name) if letter not in "[]:*?/\\'")
    sheet = book.add_worksheet(f"{place} {kept or content.kind}"[:31])
    sheet.set_column(0, 0, 10)
    sheet.set_column(1, 1, 60)
    sheet.set_column(2, 2, 14)
    sheet.set_column(3, 7, 18)
    for row, text in enumerate(
        (content.title, content.kind, ballot.name or words["ballot_name"], ballot.code, content.summary)
    ):
        sheet.write_string(row, 0, clean(text), bold if row < 3 else None)
    row = 6
    for column, text in enumerate(("Id", "", words["ballot_level"], "0", "1", "2", "3", "4")):
        sheet.write_string(row, column, clean(text), bold)
    first = row + 1
    for part in ballot.parts:
        for question in part.questions:
            row += 1
            for column, text in enumerate((question.id, question.text, "", *question.levels)):
                if text:
                    sheet.write_string(row, column, clean(text))
    levels = f"C{first + 1}:C{row + 1}"
    allowed = {"validate": "list", "source": [0, 1, 2, 3, 4, 9], "ignore_blank": True}
    sheet.data_validation(first, 2, row, 2, allowed)
    for offset, (key, formula) in enumerate(
        (
            ("ballot_ticked", f'=COUNTIF({levels},"<=4")'),
            ("ballot_sum", f'=SUMIF({levels},"<=4")'),
            ("unknown", f"=COUNTIF({levels},9)"),
        ),
        start=row + 2,
    ):
        sheet.write_string(offset, 1, clean(words[key]), bold)
        sheet.write_formula(offset, 2, formula, bold, 0)
    sheet.freeze_panes(first, 3)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)


def render(content: ReportContent) -> bytes:
    """Return the report as a workbook. What users typed is written as text, never as a formula or a link."""
    target = BytesIO()
    book = xlsxwriter.Workbook(
        target, {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    book.set_properties({"title": clean(content.title)})
    bold = book.add_format({"bold": True})
    long: list[Long] = []
    for place, ballot in enumerate(content.ballots or (), start=1):
        _ballot(book, ballot, place, content, bold)
    if content.ballots is None:
        _whole(book, content, bold, long)
    _long_texts(book, long)
    for sheet in book.worksheets():
        sheet.set_paper(PAPERS[content.paper])
        sheet.set_header(f"&C&B{clean(content.marking).replace('&', '&&')}"[:250])
        sheet.set_footer(f"&C&B{clean(content.marking).replace('&', '&&')}"[:240] + "&R&P / &N")
    book.close()
    return target.getvalue()
