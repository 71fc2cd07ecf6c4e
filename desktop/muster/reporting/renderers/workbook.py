"""The sheets of a workbook: names, formats, direction, marking and print set-up; what is typed stays text."""

from collections.abc import Iterable
from io import BytesIO
from math import ceil
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_rowcol_to_cell
from xlsxwriter.worksheet import Worksheet

from muster.reporting.content import ReportContent
from muster.reporting.defused import clean
from muster.reporting.directions import direction_of

PAPERS = {"a4": 9, "letter": 1}  # what workbooks call them
LONG = "+"  # the name of the sheet of long texts: a sign needs no translation
MOST_UNITS = 32_767  # of UTF-16: what a cell takes
PIECE = 16_000  # letters of a longer text that go into one cell
MOST_NAME = 31  # letters of a sheet's name
MOST_EDGE = (
    120  # letters of a marking at head and foot, where a sheet takes 255 in all; whole on the first sheet
)
MOST_PROPERTY = 255
NARROW, FILLED = 8.43, 0.97  # letters: the width of a column that has none, and how full a line gets
LINE_HIGH, MOST_HIGH = 13.2, 409  # points: a line, and the highest row there is
FORBIDDEN = "[]:*?/\\'"

LEVELS = ("#9d2b35", "#b85a18", "#87700a", "#3c7a4c", "#1f6f64")
TONES = {"bad": "#9d2b35", "warn": "#7d5a00", "good": "#1f6f64", "open": "#56606e"}
MUTED, LINE, GROUND, FREE = "#56606e", "#c9cfd8", "#eef1f5", "#fff8e1"
GREYS = {MUTED: "#000000", LINE: "#808080", FREE: "#ffffff"} | dict.fromkeys(
    (*LEVELS, *TONES.values()), "#000000"
)

_TOP = {"valign": "top"}
_WORDS = {**_TOP, "text_wrap": True}
_FRAME = {**_TOP, "bg_color": FREE, "border": 1, "border_color": LINE}
_UNDER = {"bottom": 1, "bottom_color": LINE}
KINDS: dict[str, dict[str, Any]] = {
    "text": _WORDS,
    "muted": {**_WORDS, "font_color": MUTED},
    "remark": {"italic": True, "font_size": 9, "font_color": MUTED},
    "bold": {**_WORDS, "bold": True},
    "marking": {**_WORDS, "bold": True, "font_size": 11},
    "title": {**_TOP, "bold": True, "font_size": 16},
    "heading": {**_WORDS, "bold": True, "font_size": 16},
    "verdict": {**_TOP, "bold": True, "font_size": 14},
    "head": {**_WORDS, **_UNDER, "bold": True, "bg_color": GROUND},
    "bad": {**_WORDS, "bold": True, "font_color": LEVELS[0]},
    "cell": {**_WORDS, **_UNDER},
    "cell_bold": {**_WORDS, **_UNDER, "bold": True},
    "cell_whole": {**_TOP, **_UNDER, "num_format": "0", "align": "center"},
    "cell_fine": {**_TOP, **_UNDER, "num_format": "0.00", "align": "center"},
    "head_number": {**_WORDS, **_UNDER, "bold": True, "bg_color": GROUND, "align": "right"},
    "head_middle": {**_WORDS, **_UNDER, "bold": True, "bg_color": GROUND, "align": "center"},
    "level": {**_FRAME, "bold": True, "align": "center"},
    "whole": {**_TOP, "num_format": "0"},
    "figure": {**_TOP, "align": "right", "num_format": "0.0"},
    "fine": {**_TOP, "align": "right", "num_format": "0.00"},
    "strong": {**_TOP, "align": "right", "num_format": "0.0", "bold": True, "top": 1, "top_color": LINE},
    "strong_text": {**_TOP, "bold": True, "top": 1, "top_color": LINE},
    "work": {**_TOP, "num_format": "General", "font_color": MUTED},
    "work_head": {**_WORDS, **_UNDER, "font_color": MUTED, "align": "right"},
    "free": {**_FRAME, "num_format": "General"},
    **{
        f"verdict_{tone}": {**_TOP, "bold": True, "font_size": 14, "font_color": colour}
        for tone, colour in TONES.items()
    },
    "readiness": {**_TOP, "bold": True, "font_size": 12, "num_format": "0.0", "align": "left"},
}

# Where a longer text begins, by sheet and cell, and all of it.
Long = tuple[str, str, str]


class _Sheet(Worksheet):  # type: ignore[misc]
    """A sheet that cuts no text without a word: the whole of a longer one goes to the sheet of long texts."""

    long: list[Long]
    wide: dict[int, float]
    lines: dict[int, float]

    def write_string(self, row: int, column: int, text: str, *form: Any) -> Any:
        """Write a text, or the start of one that no cell takes."""
        if len(text) > PIECE and len(text.encode("utf-16-le")) // 2 > MOST_UNITS:
            self.long.append((self.get_name(), xl_rowcol_to_cell(row, column), text))
            text = f"{text[:PIECE]}… → {LONG}"
        return super().write_string(row, column, text, *form)


class Book:
    """One workbook in the making."""

    def __init__(self, content: ReportContent) -> None:
        self.content = content
        self._target = BytesIO()
        options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
        self.book: Any = xlsxwriter.Workbook(self._target, options)
        self._formats: dict[tuple[str, str], Any] = {}
        self._long: list[Long] = []
        self._names: set[str] = set()
        identity = ", ".join(f"{name} {value}" for name, value in content.identity)
        told = {
            "title": content.title,
            "subject": content.kind,
            "category": content.marking,
            "keywords": identity,
        }
        self.book.set_properties({name: clean(text)[:MOST_PROPERTY] for name, text in told.items()})
        self.book.set_calc_mode("auto")

    def name(self, wanted: str) -> str:
        """Return a name that a sheet can have and none has yet."""
        kept = "".join(letter for letter in clean(" ".join(wanted.split())) if letter not in FORBIDDEN)
        while len(kept.encode("utf-16-le")) // 2 > MOST_NAME:
            kept = kept[:-1]
        kept = kept.strip() or self.content.kind[:MOST_NAME]
        name, number = kept, 1
        while name.casefold() in self._names or name.casefold() == "history":
            number += 1
            name = f"{kept[: MOST_NAME - 4]} {number}"
        self._names.add(name.casefold())
        return name

    def sheet(self, wanted: str, *, lies: bool = True) -> Any:
        """Return a new sheet, in the direction of the report, marked at head and foot, one page wide."""
        content = self.content
        sheet = self.book.add_worksheet(self.name(wanted), _Sheet)
        sheet.long, sheet.wide, sheet.lines = self._long, {}, {}
        if content.direction == "rtl":
            sheet.right_to_left()
        sheet.set_paper(PAPERS[content.paper])
        if lies or content.landscape:
            sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.set_margins(left=0.5, right=0.5, top=0.8, bottom=0.9)
        marking = clean(" ".join(content.marking.split()))
        if len(marking) > MOST_EDGE:
            marking = f"{marking[: MOST_EDGE - 1]}…"
        marking = marking.replace("&", "&&")
        told = dict(content.identity)
        under = " · ".join(
            value
            for value in (told.get(content.words["document"], ""), told.get("SHA-256", ""), content.day)
            if value
        )
        sheet.set_header(f"&C&B{marking}")
        sheet.set_footer(f"&L&7 {under}&C&B{marking}&R&P / &N")
        return sheet

    def form(self, kind: str, text: str = "") -> Any:
        """Return the format of a kind of cell, for a text that may run the other way."""
        way = direction_of(text, self.content.direction) if text else self.content.direction
        key = (kind, way)
        if key not in self._formats:
            told = {"font_name": "Calibri", "font_size": 10, **KINDS[kind]}
            if self.content.mono:
                told = {
                    name: GREYS.get(value, value) if isinstance(value, str) else value
                    for name, value in told.items()
                }
            if way != self.content.direction:
                told["reading_order"] = 2 if way == "rtl" else 1
                if told.get("text_wrap"):  # others reach into the cells beside them
                    told.setdefault("align", "right" if way == "rtl" else "left")
            self._formats[key] = self.book.add_format(told)
        return self._formats[key]

    def write(self, sheet: Any, row: int, column: int, text: str, kind: str = "text") -> None:
        """Write a text as a text, never as a formula or a link; its row becomes as high as it needs."""
        sheet.write_string(row, column, clean(text), self.form(kind, text))
        if KINDS[kind].get("text_wrap"):
            self.room(sheet, row, column, text)

    def room(self, sheet: Any, row: int, column: int, text: str) -> None:
        """Make a row high enough for a text: programs do not all do it when they open a file."""
        wide = sheet.wide.get(column, NARROW) * FILLED
        lines = sum(max(1, ceil(len(line) / wide)) for line in text.split("\n"))
        sheet.lines[row] = max(sheet.lines.get(row, 1), lines)

    def across(self, sheet: Any, row: int, text: str, kind: str, wide: float) -> None:
        """Write a text over the first two columns, `wide` letters together, in as many lines as it takes."""
        form = self.form(kind, text)
        sheet.merge_range(row, 0, row, 1, "", form)
        sheet.write_string(row, 0, clean(text), form)
        size = KINDS[kind].get("font_size", 10) / 10
        lines = sum(max(1, ceil(len(line) * size / wide)) for line in text.split("\n"))
        sheet.lines[row] = lines * size + 0.4

    def widths(self, sheet: Any, widths: Iterable[float]) -> None:
        """Set the widths of the first columns, in letters; before anything is written."""
        for column, wide in enumerate(widths):
            sheet.set_column(column, column, wide)
            sheet.wide[column] = wide

    def colour_levels(self, sheet: Any, first: int, column: int, last: int) -> None:
        """Let cells of levels (0-4) be coloured by what stands in them; the figure tells it too."""
        for level, ground in enumerate(LEVELS):
            form = {"bold": True, "font_color": "#ffffff", "bg_color": ground}
            if self.content.mono:
                form = {"bold": True, "font_color": "#000000"}
            at = xl_rowcol_to_cell(first, column)
            rule = {
                "type": "formula",
                "criteria": f"=AND(ISNUMBER({at}),{at}={level})",
                "format": self.book.add_format(form),
            }
            sheet.conditional_format(first, column, last, column, rule)

    def close(self) -> bytes:
        """Write each text that no cell takes in pieces below each other; return the file."""
        if self._long:
            sheet = self.book.add_worksheet(LONG)
            sheet.set_column(2, 2, 100)
            row = 0
            for name, cell, text in self._long:
                for start in range(0, len(text), PIECE):
                    for column, part in enumerate((name, cell, text[start : start + PIECE])):
                        sheet.write_string(row, column, part, self.form("text"))
                    row += 1
        for made in self.book.worksheets():
            for number, lines in getattr(made, "lines", {}).items():
                if lines > 1:
                    made.set_row(number, min(MOST_HIGH, lines * LINE_HIGH + 3))
        self.book.close()
        return self._target.getvalue()
