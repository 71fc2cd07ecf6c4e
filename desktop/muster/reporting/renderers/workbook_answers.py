"""The answers of a report as a sheet: one row a question, its level free to be changed."""

from dataclasses import dataclass
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell as cell

from muster.reporting.content import QuestionPart
from muster.reporting.renderers.workbook import Book

TOP = 4
HEAD = 3  # the row of the head on the sheet of answers
NUMBER, QUESTION, CATEGORY, LEVEL, ANSWER, KNOWN, WEIGHT, ADDS, LACKS, GATE, GATE_LOWER = range(11)
NOTE, EVIDENCE, SOURCE, MARKING = range(11, 15)
HEADS = (
    "number", "question", "category", "level", "answer", "how_known", "weight", "adds", "lacks", "gate",
    "gate_conditional", "note", "evidence", "source", "marking",
)  # fmt: skip
WIDTHS = (8, 36, 12, 7, 19, 13, 7, 7, 7, 9, 10, 38, 26, 17, 11)
MOST_QUOTED = 250  # letters: what a formula takes as a text is 255


def quoted(text: str) -> str:
    """Return a text as a formula holds it."""
    kept = text if len(text) <= MOST_QUOTED else f"{text[: MOST_QUOTED - 1]}…"
    return '"' + kept.replace('"', '""') + '"'


@dataclass(slots=True)
class Line:
    """A category: its first and last row among the answers, and the sums as they are now."""

    title: str
    first: int
    last: int
    weight: float
    answered: int = 0
    amount: int = 0
    known: int = 0
    whole: int = 0

    def span(self, column: int, sheet: str) -> str:
        """Return its cells of a column of the answers, as a formula names them."""
        return f"{sheet}!{cell(self.first, column, True, True)}:{cell(self.last, column, True, True)}"


class Answers:
    """The answers of one report, and where they stand."""

    def __init__(self, book: Book) -> None:
        self.book, self.content, self.words = book, book.content, book.content.words
        self.reckoning = book.content.reckoning
        self.lines: list[Line] = []
        self.answers = ""  # the name of the sheet, as formulas quote it
        self.verdict_at = self.score_at = ""  # where the scores stand, once they are written
        self.last, self.sheet = HEAD, None

    def _write_question(self, sheet: Any, row: int, part: QuestionPart) -> None:
        book, told = self.book, part.sheet
        texts = (
            (NUMBER, part.id), (QUESTION, part.text), (CATEGORY, told.category), (KNOWN, told.known),
            (NOTE, part.note), (EVIDENCE, "\n".join(part.evidence)), (SOURCE, part.source),
            (MARKING, told.marking),
        )  # fmt: skip
        for column, text in texts:
            kind = "cell_bold" if column == NUMBER else "cell"
            if text:
                book.write(sheet, row, column, text, kind)
            else:
                sheet.write_blank(row, column, None, book.form(kind))
        if told.level is None:
            sheet.write_blank(row, LEVEL, None, book.form("level"))
        else:
            sheet.write_number(row, LEVEL, told.level, book.form("level"))
        level = cell(row, LEVEL)
        titles = ",".join(quoted(title) for title, _ in part.levels)
        without = quoted(part.answer if told.level is None else "?")
        formula = f"=IF(ISNUMBER({level}),CHOOSE({level}+1,{titles}),{without})"
        sheet.write_formula(row, ANSWER, formula, book.form("cell", part.answer), part.answer)
        for title in (part.answer, *(title for title, _ in part.levels)):
            book.room(sheet, row, ANSWER, title)
        sheet.write_number(row, WEIGHT, told.weight, book.form("cell_whole"))
        for column, gate in ((GATE, told.gate), (GATE_LOWER, told.gate_conditional)):
            if gate is None:
                sheet.write_blank(row, column, None, book.form("cell_whole"))
            else:
                sheet.write_number(row, column, gate, book.form("cell_whole"))
        if self.reckoning is None:
            for column in (ADDS, LACKS):
                sheet.write_blank(row, column, None, book.form("cell_fine"))

    def _write_parts(self, sheet: Any) -> int:
        """Write every question and remember where each category stands; return the last row."""
        weights = {row.title: row.weight for row in self.reckoning.categories} if self.reckoning else {}
        row = HEAD
        for chapter in self.content.chapters:
            line = Line(chapter.title, row + 1, row, weights.get(chapter.title, 1.0))
            for part in chapter.questions:
                row += 1
                self._write_question(sheet, row, part)
                line.last, line.whole = row, line.whole + part.sheet.weight
                if part.sheet.level is not None:
                    line.answered += 1
                    line.known += part.sheet.weight
                    line.amount += part.sheet.weight * part.sheet.level
            self.lines.append(line)
        return row

    def write(self) -> None:
        """Write the sheet."""
        book, words = self.book, self.words
        sheet = book.sheet(words["sheet_answers"])
        self.answers = f"'{sheet.get_name()}'"
        book.widths(sheet, WIDTHS)
        book.write(sheet, 0, 0, self.content.short_title, "title")
        book.write(sheet, 1, 0, words["live_note"], "remark")
        for column, name in enumerate(HEADS):
            is_middle = column in (LEVEL, WEIGHT, ADDS, LACKS, GATE, GATE_LOWER)
            book.write(sheet, HEAD, column, words[name], "head_middle" if is_middle else "head")
        last = self._write_parts(sheet)
        sheet.freeze_panes(HEAD + 1, QUESTION + 1)
        sheet.autofilter(HEAD, 0, max(last, HEAD), len(HEADS) - 1)
        sheet.repeat_rows(HEAD)
        sheet.print_area(0, 0, max(last, HEAD), len(HEADS) - 1)
        self.last, self.sheet = last, sheet
        if last == HEAD:
            return
        rule = {
            "validate": "integer",
            "criteria": "between",
            "minimum": 0,
            "maximum": TOP,
            "ignore_blank": True,
        }
        sheet.data_validation(HEAD + 1, LEVEL, last, LEVEL, rule)
        book.colour_levels(sheet, HEAD + 1, LEVEL, last)
