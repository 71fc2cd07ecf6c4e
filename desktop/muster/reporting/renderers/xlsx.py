"""The report as a workbook: a summary, the answers, the scores with live formulas, and every table."""

from io import BytesIO
from math import ceil
from typing import Any

from muster.reporting.content import Ballot, Drawn, ReportContent, Table
from muster.reporting.defused import clean
from muster.reporting.renderers.pixels import RESOLUTION, picture_png
from muster.reporting.renderers.workbook import Book
from muster.reporting.renderers.workbook_answers import Answers
from muster.reporting.renderers.workbook_scores import Scores
from muster.scoring.rounding import as_printed

PIXEL, ROW = 96.0, 20.0  # pixels: in an inch of the screen, and in the height of a row
MOST_ALT = 250  # letters: what Excel takes as the words beside a picture; the cells below say it all
WIDE, FIRST_WIDE = 100, 26  # letters: the columns of the summary
LETTER = 7.0  # pixels: in the width of a letter
UNKNOWN = 9  # what is typed for "don't know"


def _picture(book: Book, sheet: Any, row: int, drawn: Drawn) -> int:
    """Put a picture below a row, and in words what stands in it; return the next free row."""
    size = PIXEL / RESOLUTION
    size *= min(1.0, (WIDE + FIRST_WIDE) * LETTER / drawn.wide)
    image = {
        "image_data": BytesIO(picture_png(drawn)),
        "description": clean(drawn.text)[:MOST_ALT],
        "x_scale": size,
        "y_scale": size,
    }
    sheet.insert_image(row, 0, "picture.png", image)
    row += ceil(drawn.high * size * RESOLUTION / PIXEL / ROW) + 1
    for line in drawn.text.splitlines()[1:]:
        book.write(sheet, row, 1, line, "muted")
        row += 1
    return row + 1


def _verdict(book: Book, sheet: Any, row: int, answers: Answers) -> int:
    """Write the verdict, live where it can be, with reasons and conditions; return the next free row."""
    content, words = book.content, book.content.words
    verdict = content.verdict
    if verdict is None:
        return row
    told = book.form(f"verdict_{verdict.tone}")
    book.write(sheet, row, 0, words["verdict"], "bold")
    if answers.verdict_at:
        sheet.write_formula(row, 1, f"={answers.verdict_at}", told, verdict.title)
        book.write(sheet, row + 1, 0, words["total"], "bold")
        value = content.total.value if content.total else None
        shown = "–" if value is None else as_printed(value)
        form = book.form("readiness")
        sheet.write_formula(row + 1, 1, f"={answers.score_at}", form, shown)
        row += 2
    else:
        sheet.write_string(row, 1, clean(verdict.title), told)
        row += 1
    for line in (verdict.score, verdict.span, words["live_note"] if answers.verdict_at else ""):
        if line:
            book.write(sheet, row, 1, line, "remark" if line == words["live_note"] else "text")
            row += 1
    row += 1
    book.write(sheet, row, 0, verdict.reasons_title, "bold")
    for reason in verdict.reasons:
        book.write(sheet, row, 1, reason)
        row += 1
    row += not verdict.reasons
    if verdict.conditions:
        book.write(sheet, row + 1, 0, verdict.conditions_title, "bold")
        row += 1
    for condition in verdict.conditions:
        book.write(sheet, row, 1, condition.whole, "bad" if condition.alert else "text")
        row += 1
    if verdict.more_conditions:
        book.write(sheet, row, 1, verdict.more_conditions)
        row += 1
    row += 1
    return _picture(book, sheet, row, content.picture) if content.picture is not None else row


def _summary(book: Book, sheet: Any, answers: Answers) -> None:
    content = book.content
    book.widths(sheet, (FIRST_WIDE, WIDE))
    book.across(sheet, 0, content.marking, "marking", WIDE + FIRST_WIDE)
    book.write(sheet, 1, 0, content.kind, "remark")
    book.across(sheet, 2, content.title, "heading", WIDE + FIRST_WIDE)
    row = 4
    for name, value in content.facts:
        book.write(sheet, row, 0, name, "muted")
        book.write(sheet, row, 1, value)
        row += 1
    for part in filter(None, content.summary.split("\n\n")):
        book.write(sheet, row, 1, part)
        row += 1
    row = _verdict(book, sheet, row + 1, answers)
    if content.weights_note:
        book.write(sheet, row, 1, content.weights_note)
        row += 2
    if content.how:
        book.write(sheet, row, 0, content.words["how"], "bold")
    for line in content.how:
        book.write(sheet, row, 1, line)
        row += 1
    row += 1
    for name, value in content.identity:
        book.write(sheet, row, 0, name, "muted")
        book.write(sheet, row, 1, value, "muted")
        row += 1
    sheet.print_area(0, 0, row, 1)


def _shares(content: ReportContent) -> Table:
    words = content.words
    head = tuple(words[name] for name in ("category", "points", "range", "answered", "weight", "adds"))
    shown = (*content.shares, *([content.total] if content.total else []))
    cells = tuple(
        (row.title, row.score + (" ✕" if row.is_low else ""), row.span, row.answered, row.weight, row.adds)
        for row in shown
    )
    return Table(words["comes_from"], head, cells, (4, 1, 1, 1, 1, 1))


def _table(book: Book, table: Table) -> None:
    """Write a table into a sheet of its own."""
    sheet = book.sheet(table.title)
    wide = max([len(table.head), *(len(row) for row in table.rows)], default=0)
    widths = table.widths if len(table.widths) == wide else (1,) * wide
    whole = sum(widths) or 1
    book.widths(sheet, [max(12, 130 * share // whole) if share else 14 for share in widths])
    book.write(sheet, 0, 0, table.title, "title")
    for column, text in enumerate(table.head):
        book.write(sheet, 2, column, text, "head")
    for row, cells in enumerate(table.rows, start=3):
        for column, text in enumerate(cells):
            book.write(sheet, row, column, text, "cell")
    last = 2 + len(table.rows)
    if table.note:
        book.write(sheet, last + 2, 0, table.note, "remark")
    sheet.freeze_panes(3, 0)
    if table.head and wide:
        sheet.autofilter(2, 0, last, wide - 1)
        sheet.repeat_rows(2)
        sheet.print_area(0, 0, last + 2, wide - 1)


def _blank(book: Book) -> None:
    """Write the questions of a blank checklist with their levels, and room for level and note."""
    content, words = book.content, book.content.words
    sheet = book.sheet(words["sheet_answers"])
    most = max((len(part.levels) for chapter in content.chapters for part in chapter.questions), default=0)
    heads = (
        words["number"], words["question"], words["category"], words["level"], words["how_known"],
        words["note"], words["evidence"], *(f"{words['level']} {level}" for level in range(most)),
    )  # fmt: skip
    book.widths(sheet, (9, 50, 16, 8, 18, 40, 40, *([34] * most)))
    for column, text in enumerate(heads):
        book.write(sheet, 0, column, text, "head")
    row = 0
    for chapter in content.chapters:
        for part in chapter.questions:
            row += 1
            for column, text in enumerate((part.id, part.text, chapter.title)):
                book.write(sheet, row, column, text, "cell" if column else "cell_bold")
            sheet.write_blank(row, 3, None, book.form("level"))
            for level, (title, detail) in enumerate(part.levels):
                book.write(sheet, row, 7 + level, f"{title} – {detail}" if detail else title)
    sheet.freeze_panes(1, 2)
    sheet.autofilter(0, 0, max(1, row), len(heads) - 1)
    sheet.repeat_rows(0)
    sheet.print_area(0, 0, max(1, row), len(heads) - 1)
    _levels_only(book, sheet, 1, 3, max(1, row), most)
    known = [words[name] for name in ("low", "medium", "high")]
    if len(",".join(known)) < MOST_ALT:
        sheet.data_validation(1, 4, max(1, row), 4, {"validate": "list", "source": known})


def _levels_only(book: Book, sheet: Any, first: int, column: int, last: int, most: int) -> None:
    allowed = {"validate": "list", "source": [*range(most or 5), UNKNOWN], "ignore_blank": True}
    sheet.data_validation(first, column, last, column, allowed)
    book.colour_levels(sheet, first, column, last)


def _whole(book: Book) -> None:
    """Write the summary, and what else there is in sheets of its own."""
    content = book.content
    answers = Answers(book)
    summary = book.sheet(
        content.words["sheet_summary"], lies=False
    )  # first, filled last: it names the others
    if content.chapters and content.is_blank:
        _blank(book)
    elif content.chapters:
        answers.write()
        if content.reckoning is not None and answers.lines:
            Scores(answers, content.reckoning).write()
    if content.shares and not answers.verdict_at:
        _table(book, _shares(content))
    for figure in content.figures:
        sheet = book.sheet(figure.title)
        book.widths(sheet, (FIRST_WIDE, WIDE))
        book.write(sheet, 0, 0, figure.title, "title")
        if figure.note:
            book.across(sheet, 1, figure.note, "muted", FIRST_WIDE + WIDE)
        _picture(book, sheet, 2, figure.drawn)
    for table in (content.elsewhere, *content.tables):
        if table is not None:
            _table(book, table)
    _summary(book, summary, answers)
    summary.activate()


def _ballot(book: Book, ballot: Ballot, place: int) -> None:
    """Write one ballot into a sheet: a level is typed beside each question, and the sum follows."""
    content, words = book.content, book.content.words
    sheet = book.sheet(f"{place} {ballot.name or content.kind}")
    book.widths(sheet, (10, 60, 14, 18, 18, 18, 18, 18))
    told = (content.title, content.kind, ballot.name or words["ballot_name"], ballot.code, content.summary)
    for row, text in enumerate(told):
        book.write(sheet, row, 0, text, ("title", "remark", "strong_text", "remark", "remark")[row])
    row = 6
    heads = (words["number"], words["question"], words["ballot_level"], "0", "1", "2", "3", "4")
    for column, text in enumerate(heads):
        book.write(sheet, row, column, text, "head")
    first = row + 1
    for part in ballot.parts:
        for question in part.questions:
            row += 1
            for column, text in enumerate((question.id, question.text, "", *question.levels)):
                if text:
                    book.write(sheet, row, column, text)
            sheet.write_blank(row, 2, None, book.form("level"))
    levels = f"C{first + 1}:C{row + 1}"
    _levels_only(book, sheet, first, 2, max(first, row), 5)
    sums = (
        ("ballot_ticked", f'=COUNTIF({levels},"<=4")'),
        ("ballot_sum", f'=SUMIF({levels},"<=4")'),
        ("unknown", f"=COUNTIF({levels},{UNKNOWN})"),
    )
    for offset, (key, formula) in enumerate(sums, start=row + 2):
        book.write(sheet, offset, 1, words[key], "bold")
        sheet.write_formula(offset, 2, formula, book.form("level"), 0)
    sheet.freeze_panes(first, 3)
    sheet.repeat_rows(first - 1)
    sheet.print_area(0, 0, row + 4, 7)


def render(content: ReportContent) -> bytes:
    """Return the report as a workbook. What users typed is written as text, never as a formula or a link."""
    book = Book(content)
    for place, ballot in enumerate(content.ballots or (), start=1):
        _ballot(book, ballot, place)
    if content.ballots is None:
        _whole(book)
    return book.close()
