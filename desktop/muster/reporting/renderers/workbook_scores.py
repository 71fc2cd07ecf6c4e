"""Live formulas that make score and verdict again: change a level on the sheet of answers, and see.

Whole numbers are compared with whole numbers, so that equal counts as reached: see `scoring.exact_score`.
Where those grow too large for a spreadsheet, which reckons in 53 bits, the difference is rounded.
"""

from fractions import Fraction
from math import lcm
from typing import Any

from xlsxwriter.utility import xl_rowcol_to_cell as cell

from muster.reporting.content import Reckoning
from muster.reporting.renderers.workbook_answers import (
    ADDS,
    GATE,
    GATE_LOWER,
    HEAD,
    LACKS,
    LEVEL,
    TOP,
    WEIGHT,
    Answers,
    quoted,
)
from muster.scoring.rounding import as_printed

MOST_EXACT = 2**53  # what a spreadsheet counts to without gaps


def _decimals(values: tuple[float, ...]) -> int:
    """Return the least power of ten that makes every value whole, a million at most."""
    scale = 1
    while scale < 1_000_000 and any((Fraction(f"{value:.12g}") * scale).denominator != 1 for value in values):
        scale *= 10
    return scale


class Scores:
    """The sheet of scores: categories, the whole, what a verdict asks for, and the verdict."""

    FIRST = 4  # the row of the first category

    def __init__(self, owner: Answers, reckoning: Reckoning) -> None:
        self.owner, self.book, self.words = owner, owner.book, owner.words
        self.reckoning, self.lines = reckoning, owner.lines
        self.end = self.FIRST + len(self.lines) - 1
        self.total = self.end + 1
        self.last_answer, self.name = owner.last, ""
        self.ask = (*reckoning.ready, *reckoning.conditional)
        self.points = _decimals(self.ask)
        self.shares = _decimals(tuple(line.weight for line in self.lines))
        self.whole = {line.title: round(line.weight * self.shares) for line in self.lines}
        self.sheet: Any = None

    # Columns: what is read, then the working.
    TITLE, SCORE, ADD, W, COUNT, ALL, AMOUNT, SUM, SUM_ALL, WHOLE, FACTOR, FACTOR_ALL, LEAST = range(13)

    def column(self, column: int) -> str:
        """Return the cells of a column for all categories."""
        return f"{cell(self.FIRST, column, True, True)}:{cell(self.end, column, True, True)}"

    def formula(self, row: int, column: int, formula: str, value: Any, kind: str = "work") -> None:
        """Write a formula with the value that it has now, for who does not reckon."""
        self.sheet.write_formula(row, column, formula, self.book.form(kind), value)

    def _common(self, sums: list[int], weights: int) -> int:
        """Return the common multiple of the categories' weights, 1 where it is too large to be exact."""
        made = lcm(*[max(1, one) for one in sums])
        return 1 if made * 100 * TOP * self.points * max(1, weights) > MOST_EXACT else made

    def write(self) -> None:
        """Write the sheet, and on that of answers what each adds and lacks."""
        book, words = self.book, self.words
        self.sheet = sheet = book.sheet(words["sheet_scores"])
        self.name = f"'{sheet.get_name()}'"
        book.widths(sheet, (40, *([15] * 5), *([12] * 7)))
        book.write(sheet, 0, 0, self.owner.content.short_title, "title")
        book.write(sheet, 1, 0, words["live_note"], "remark")
        heads = (
            "category",
            "points",
            "adds",
            "weight",
            "answered",
            "questions",
            "sum_amount",
            "sum_weight",
            "sum_all",
        )
        for column, name in enumerate(heads):
            book.write(sheet, self.FIRST - 1, column, words[name], "head_number" if column else "head")
        for column in range(self.WHOLE, self.LEAST + 1):
            book.write(sheet, self.FIRST - 1, column, words["working"], "work_head")
        self.at_points = cell(self.total + 3, 3, True, True)
        self.at_common = cell(self.total + 1, self.FACTOR, True, True)
        self.at_common_all = cell(self.total + 1, self.FACTOR_ALL, True, True)
        self._categories()
        self._whole()
        self._verdict()
        self._answers(self.owner.sheet)
        sheet.freeze_panes(self.FIRST, 1)
        sheet.repeat_rows(self.FIRST - 1)
        sheet.print_area(0, 0, self.total + 15, self.LEAST)

    def _now(self) -> tuple[int, int, int]:
        """Return the sum of the whole weights of the categories with an answer, and both common multiples."""
        known = sum(self.whole[line.title] for line in self.lines if line.known)
        every = sum(self.whole.values())
        common = self._common([line.known for line in self.lines], known)
        return known, common, self._common([line.whole for line in self.lines], every)

    def _categories(self) -> None:
        known, common, common_all = self._now()
        early = self.reckoning.is_early
        for row, line in enumerate(self.lines, start=self.FIRST):
            levels, weights = line.span(LEVEL, self.owner.answers), line.span(WEIGHT, self.owner.answers)
            amount, sums = cell(row, self.AMOUNT), cell(row, self.SUM)
            self.book.write(self.sheet, row, self.TITLE, line.title)
            self.sheet.write_number(row, self.W, line.weight, self.book.form("free"))
            self.formula(row, self.COUNT, f"=COUNT({levels})", line.answered, "whole")
            self.formula(row, self.ALL, f"=ROWS({levels})", line.last - line.first + 1, "whole")
            self.formula(row, self.AMOUNT, f"=SUMPRODUCT({levels},{weights})", line.amount, "whole")
            self.formula(row, self.SUM, f"=SUMPRODUCT(ISNUMBER({levels})*{weights})", line.known, "whole")
            self.formula(row, self.SUM_ALL, f"=SUM({weights})", line.whole, "whole")
            score = (250 * line.amount // line.known) / 10 if line.known else "–"
            self.formula(row, self.SCORE, f'=IF({sums}=0,"–",INT(250*{amount}/{sums})/10)', score, "figure")
            whole = self.whole[line.title]
            self.formula(row, self.WHOLE, f"=ROUND({cell(row, self.W)}*{self.shares},0)", whole)
            self.formula(row, self.LEAST, f"=MAX(1,{sums})", max(1, line.known))
            factor = common / line.known if line.known else 0
            self.formula(row, self.FACTOR, f"=IF({sums}=0,0,{self.at_common}/{sums})", factor)
            at = cell(row, self.SUM_ALL)
            self.formula(row, self.FACTOR_ALL, f"={self.at_common_all}/{at}", common_all / line.whole)
            adds: Any = "–"
            if line.known and not early:
                adds = 100 * whole * line.amount / (TOP * line.known * known)
            all_known = f"SUMPRODUCT(({self.column(self.SUM)}>0)*{self.column(self.WHOLE)})"
            formula = (
                f'=IF(OR({sums}=0,{self._early()}),"–",'
                f"100*{cell(row, self.WHOLE)}*{amount}/({TOP}*{sums}*{all_known}))"
            )
            self.formula(row, self.ADD, formula, adds, "fine")

    def _early(self) -> str:
        """Return the condition that it is too early for a score."""
        return f"2*SUM({self.column(self.COUNT)})<SUM({self.column(self.ALL)})"

    def _whole(self) -> None:
        """Write the row of the whole, and below it the common multiples."""
        row, reckoning = self.total, self.reckoning
        _, common, common_all = self._now()
        self.book.write(self.sheet, row, self.TITLE, self.words["total"], "strong_text")
        for column in (self.COUNT, self.ALL):
            value = sum(
                line.answered if column == self.COUNT else line.last - line.first + 1 for line in self.lines
            )
            self.formula(row, column, f"=SUM({self.column(column)})", value, "strong_text")
        for column, kind in ((self.ADD, "strong_text"), (self.W, "strong_text")):
            self.sheet.write_blank(row, column, None, self.book.form(kind))
        whole, factor = self.column(self.WHOLE), self.column(self.FACTOR)
        over = f"SUMPRODUCT(({self.column(self.SUM)}>0)*{whole})"
        parts = f"SUMPRODUCT({whole},{factor},{self.column(self.AMOUNT)})"
        unrounded = f"100*{parts}/({TOP}*{self.at_common}*{over})"
        withheld = f"OR({over}=0,{self._early()})"
        told = None if reckoning.is_early else reckoning.score
        self.formula(row, self.WHOLE, f'=IF({withheld},"",{unrounded})', "" if told is None else told)
        shown = "–" if told is None else as_printed(told)
        tenths = f"IF({self.at_common}=1,INT(ROUND(10*{unrounded},8)),INT(10*{unrounded}))/10"
        self.formula(row, self.SCORE, f'=IF({withheld},"–",{tenths})', shown, "strong")
        self.owner.score_at = f"{self.name}!{cell(row, self.SCORE, True, True)}"
        for column, sums, number in (
            (self.FACTOR, self.LEAST, common),
            (self.FACTOR_ALL, self.SUM_ALL, common_all),
        ):
            weights = over if column == self.FACTOR else f"SUM({whole})"
            made = f"LCM({self.column(sums)})"
            most = MOST_EXACT // (100 * TOP * self.points)
            formula = f"=IF(IFERROR({made},{most}+1)*MAX(1,{weights})>{most},1,{made})"
            self.formula(row + 1, column, formula, number)
        self.book.write(self.sheet, row + 1, self.WHOLE, self.words["most_common"], "work_head")

    def _amount(self, at_top: bool) -> str:
        """Return the amounts of the categories with every open question at 0 or at the top level."""
        amount = self.column(self.AMOUNT)
        if not at_top:
            return amount
        return f"({amount}+{TOP}*({self.column(self.SUM_ALL)}-{self.column(self.SUM)}))"

    def _amounts(self, at_top: bool) -> list[int]:
        return [line.amount + (TOP * (line.whole - line.known) if at_top else 0) for line in self.lines]

    def _verdict(self) -> None:
        """Write what a verdict asks for, whether it is met with open questions at 0 and 4, and which."""
        book, words, sheet = self.book, self.words, self.sheet
        top = self.total + 3
        book.write(sheet, top, 0, words["asked_for"], "head")
        names = self.reckoning.verdicts
        for column, name in ((1, "ready"), (2, "conditional")):
            book.write(sheet, top, column, names[name], "head_number")
        sheet.write_number(top, 3, self.points, book.form("work"))
        for offset, name in enumerate(("least_overall", "least_category"), start=1):
            book.write(sheet, top + offset, 0, words[name])
            for column, asked in ((1, self.reckoning.ready), (2, self.reckoning.conditional)):
                sheet.write_number(top + offset, column, asked[offset - 1], book.form("free"))
        block = top + 4
        cases = [(name, at_top) for at_top in (False, True) for name in ("ready", "conditional")]
        for column, (name, at_top) in enumerate(cases, start=1):
            book.write(sheet, block - 1, column, names[name], "head_number")
            book.write(sheet, block, column, words["open_high" if at_top else "open_low"], "head_number")
        book.write(sheet, block - 1, 0, words["working"], "head")
        book.write(sheet, block, 0, "", "head")
        rows = ("gates_missed", "floors_missed", "overall_reached", "verdict_reached")
        for offset, name in enumerate(rows, start=1):
            book.write(sheet, block + offset, 0, words[name])
        reached = {}
        for column, (name, at_top) in enumerate(cases, start=1):
            reached[name, at_top] = self._case(block + 1, column, name, at_top, top)
        self._told(block + 6, block + 4, reached)

    def _case(self, row: int, column: int, name: str, at_top: bool, top: int) -> bool:
        """Write one column of the working; return whether the verdict is reached now."""
        owner = self.owner
        place = 1 if name == "ready" else 2
        asked = self.reckoning.ready if name == "ready" else self.reckoning.conditional
        overall, floor = (f"ROUND({cell(top + n, place, True, True)}*{self.at_points},0)" for n in (1, 2))
        gate = GATE if name == "ready" else GATE_LOWER
        span = f"{owner.answers}!{{0}}:{{1}}"
        levels = span.format(cell(HEAD + 1, LEVEL, True, True), cell(self.last_answer, LEVEL, True, True))
        gates = span.format(cell(HEAD + 1, gate, True, True), cell(self.last_answer, gate, True, True))
        if at_top:
            missed = f"=SUMPRODUCT(({gates}>0)*ISNUMBER({levels})*({levels}<{gates}))"
        else:
            missed = f"=SUMPRODUCT(({gates}>0)*(1-ISNUMBER({levels})*({levels}>={gates})))"
        missing = sum(
            (part.sheet.level if part.sheet.level is not None else TOP * at_top) < wanted
            for chapter in owner.content.chapters
            for part in chapter.questions
            for wanted in ((part.sheet.gate if name == "ready" else part.sheet.gate_conditional) or 0,)
        )
        self.formula(row, column, missed, missing, "whole")
        amounts, every = self._amounts(at_top), self.column(self.SUM_ALL)
        least, most = (Fraction(f"{value:.12g}") for value in (asked[1], asked[0]))
        low = sum(100 * a < least * TOP * line.whole for a, line in zip(amounts, self.lines, strict=True))
        formula = (
            f"=SUMPRODUCT(--(ROUND(100*{self.at_points}*{self._amount(at_top)}-{floor}*{TOP}*{every},6)<0))"
        )
        self.formula(row + 1, column, formula, low, "whole")
        whole, factor = self.column(self.WHOLE), self.column(self.FACTOR_ALL)
        parts = f"SUMPRODUCT({whole},{factor},{self._amount(at_top)})"
        full = f"{TOP}*{self.at_common_all}*SUM({whole})"
        formula = f"=IF(ROUND(100*{self.at_points}*{parts}-{overall}*{full},6)>=0,1,0)"
        total = sum(
            Fraction(self.whole[line.title] * amount, line.whole)
            for line, amount in zip(self.lines, amounts, strict=True)
        )
        enough = 100 * total >= most * TOP * sum(self.whole.values())
        self.formula(row + 2, column, formula, int(enough), "whole")
        is_reached = not missing and not low and enough
        checks = [cell(row + n, column) for n in range(3)]
        formula = f"=IF(AND({checks[0]}=0,{checks[1]}=0,{checks[2]}=1),1,0)"
        self.formula(row + 3, column, formula, int(is_reached), "whole")
        return bool(is_reached)

    def _told(self, row: int, reached_row: int, reached: dict[tuple[str, bool], bool]) -> None:
        """Write the verdict in words; it is withheld while it is too early to tell it."""
        names, content = self.reckoning.verdicts, self.owner.content
        low = f"IF({cell(reached_row, 1)}=1,2,{cell(reached_row, 2)})"
        high = f"IF({cell(reached_row, 3)}=1,2,{cell(reached_row, 4)})"
        counts = [f"SUM({self.column(column)})" for column in (self.COUNT, self.ALL)]
        early = quoted(names["early"])
        for blank, count in zip(("{count}", "{applicable}"), counts, strict=True):
            early = f'SUBSTITUTE({early},"{blank}",{count})'
        settled = (
            f"CHOOSE({low}+1,{','.join(quoted(names[n]) for n in ('not_ready', 'conditional', 'ready'))})"
        )
        formula = (
            f"=IF({counts[0]}=0,{early},IF(AND({self._early()},OR({low}<>{high},{low}>0)),{early},"
            f"IF({low}={high},{settled},{quoted(names['open'])})))"
        )
        value = content.verdict.title if content.verdict else ""
        self.book.write(self.sheet, row, 0, self.words["verdict"], "verdict")
        self.formula(row, 1, formula, value, "verdict")
        self.owner.verdict_at = f"{self.name}!{cell(row, 1, True, True)}"

    def _answers(self, answers: Any) -> None:
        """Write on the sheet of answers what each adds to the whole, and what it lacks."""
        known, _, _ = self._now()
        over = f"SUMPRODUCT(({self.column(self.SUM)}>0)*{self.column(self.WHOLE)})"
        now = 0 if self.reckoning.is_early else 100 / (TOP * max(1, known))
        at = cell(self.total + 1, self.W, True, True)
        self.formula(self.total + 1, self.W, f"=IF({self._early()},0,100/({TOP}*MAX(1,{over})))", now)
        scores, unit = self.name, f"{self.name}!{at}"
        parts = [part for chapter in self.owner.content.chapters for part in chapter.questions]
        place = {line.title: self.FIRST + number for number, line in enumerate(self.lines)}
        row = HEAD
        for part in parts:
            row += 1
            line = place[part.sheet.category]
            share, sums = (f"{scores}!{cell(line, column, True, True)}" for column in (self.WHOLE, self.SUM))
            level, weight = cell(row, LEVEL), cell(row, WEIGHT)
            for column, steps, value in (
                (ADDS, level, part.sheet.contribution),
                (LACKS, f"({TOP}-{level})", part.sheet.shortfall),
            ):
                formula = (
                    f'=IF(OR(NOT(ISNUMBER({level})),{unit}=0),"",{unit}*{share}*{weight}*{steps}/{sums})'
                )
                shown = "" if value is None else value
                answers.write_formula(row, column, formula, self.book.form("cell_fine"), shown)
