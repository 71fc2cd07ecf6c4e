"""What stands between the margins of a Word document: front page, figures, questions, tables."""

from io import BytesIO
from typing import Any

from docx.oxml.shape import CT_Inline
from docx.shared import Emu
from lxml import etree

from muster.reporting.content import Drawn, QuestionPart, ReportContent, Table
from muster.reporting.defused import clean
from muster.reporting.directions import direction_of
from muster.reporting.renderers.pixels import picture_png
from muster.reporting.renderers.word_sheets import ballot_pieces, blank_pieces
from muster.reporting.renderers.word_xml import Page, Run

LEVELS = ("9D2B35", "B85A18", "87700A", "3C7A4C", "1F6F64")
TONES = {"bad": "9D2B35", "warn": "7D5A00", "good": "1F6F64", "open": "56606E"}
ACCENT, MUTED, BLACK, BAD = "1F5C88", "56606E", "000000", "9D2B35"
LONG_TITLE, SMALLER = 120, 14.0  # letters, points
TALL, FLAT = 1.15, 0.5  # of the width between margins: what a picture is high at most, standing and lying
LIFTED = 1.35  # how much wider than high a page lies
TWIP = 635  # in English metric units
LONG_NOTE = 900  # letters: what is longer flows over pages
GAP = 'w:before="0" w:after="0" w:line="120" w:lineRule="exact"'
BREAK = "<w:pageBreakBefore/>"
KEEP = "<w:keepNext/>"


class Body:
    """The pieces of one document's body, as XML, in order."""

    def __init__(self, document: Any, content: ReportContent, page: Page) -> None:
        self.document, self.content, self.page = document, content, page
        self.pieces: list[str] = []
        self._pictures = 0

    def colour(self, colour: str) -> str:
        """Return a colour; none where the report has no colour."""
        return "" if self.content.mono else colour

    def add(self, style: str, *runs: Run | str, **how: Any) -> None:
        """Add a paragraph; without words none."""
        if any(run if isinstance(run, str) else run.text for run in runs):
            self.pieces.append(self.page.paragraph(style, *runs, **how))

    def picture(self, drawn: Drawn, title: str, *, keep: bool = False) -> None:
        """Add a picture, with the same in words for who cannot see it."""
        self._pictures += 1
        rid, image = self.document.part.get_or_add_image(BytesIO(picture_png(drawn)))
        wide = float(self.page.width * TWIP)
        high = wide * drawn.high / drawn.wide
        most = wide * (FLAT if self.content.landscape else TALL)
        if high > most:
            wide, high = wide * most / high, most
        inline = CT_Inline.new_pic_inline(
            1000 + self._pictures, rid, image.filename or "picture.png", Emu(int(wide)), Emu(int(high))
        )
        for side in "TBLR":  # what is not told is an eighth of an inch to some programs
            inline.set(f"dist{side}", "0")
        inline.docPr.set("descr", clean(drawn.text))
        inline.docPr.set("title", clean(title))
        shown = etree.tostring(inline, encoding="unicode")
        kept = KEEP if keep else ""
        self.pieces.append(
            f'<w:p><w:pPr>{kept}<w:spacing w:before="80" w:after="120"/></w:pPr>'
            f"<w:r><w:drawing>{shown}</w:drawing></w:r></w:p>"
        )

    def table(self, table: Table) -> None:
        """Add a titled table with its note."""
        self.add("Heading1", table.title, before=BREAK if table.begins_page else "")
        self.pieces.append(self.page.table(table.head, table.rows, table.widths, title=table.title))
        self.add("Caption", table.note, typed=True, extra='<w:spacing w:before="80"/>')
        if not table.note:
            self.gap()

    def gap(self, *, keep: bool = False) -> None:
        """Add the small paragraph that keeps two tables from growing together."""
        self.pieces.append(f"<w:p><w:pPr>{KEEP if keep else ''}<w:spacing {GAP}/></w:pPr></w:p>")

    def front(self, *, has_title: bool) -> None:
        """Add the title, what is known of the mission, and the verdict with its reasons."""
        content = self.content
        if has_title:
            size = SMALLER if len(content.title) > LONG_TITLE else 0
            self.add("MusterKind", content.kind)
            self.add("Title", Run(content.title, size=size), typed=True)
        if content.facts:
            wide = max(len(name) for name, _ in content.facts)
            share = min(12, max(5, wide // 2))
            self.pieces.append(
                self.page.table(
                    (), content.facts, (share, 32), style="MusterFacts", cell="MusterFact", title=content.kind
                )
            )
            self.gap()
        for part in content.summary.split("\n\n"):
            self.add("Normal", part, typed=True)
        self.verdict()
        self.shares()

    def verdict(self) -> None:
        """Add the verdict in a box of its colour, what stands in the way, and what was accepted."""
        content, verdict = self.content, self.content.verdict
        if verdict is None:
            return
        tone = self.colour(TONES[verdict.tone])
        side = f'w:val="single" w:sz="10" w:space="6" w:color="{tone or BLACK}"'
        sides = "".join(f"<w:{name} {side}/>" for name in ("top", "left", "bottom", "right"))
        box = f"<w:pBdr>{sides}</w:pBdr>"
        inset = '<w:ind w:start="142" w:end="142"/>'
        self.add("Heading1", content.words["verdict"])
        self.add("MusterVerdict", Run(verdict.title, colour=tone), before=KEEP + box, extra=inset)
        self.add("MusterScore", verdict.score, before=KEEP + box, extra=inset)
        self.add("Normal", verdict.span, before=KEEP + box, extra=inset)
        if content.picture is not None:
            self.picture(content.picture, verdict.title)
        self.add("Heading2", verdict.reasons_title)
        for reason in verdict.reasons:
            sign, _, rest = reason.partition(" ")
            is_sign = len(sign) == 1 and not sign.isalnum()
            self.add("MusterReason", *((sign, "\t", rest) if is_sign else (reason,)))
        if verdict.conditions:
            self.add("Heading2", verdict.conditions_title)
        for row in verdict.conditions:
            alert = (Run(f" {row.alert}", bold=True, colour=self.colour(BAD)),) if row.alert else ()
            self.add("ListBullet", row.text, *alert, typed=True)
        self.add("ListBullet", verdict.more_conditions)

    def shares(self) -> None:
        """Add the table that tells where the score comes from."""
        content, words = self.content, self.content.words
        shown = (*content.shares, *([content.total] if content.total else []))
        if not shown:
            return
        head = tuple(words[name] for name in ("category", "range", "points", "answered", "weight", "adds"))
        rows = [
            (
                row.title,
                row.span,
                row.score + (" ✕" if row.is_low else ""),
                row.answered,
                row.weight,
                row.adds,
            )
            for row in shown
        ]
        self.add("Heading2", words["comes_from"])
        table = self.page.table(
            head,
            rows,
            (9, 5, 3, 4, 3, 3),
            numbers=5,
            last_bold=content.total is not None,
            cell="MusterFact",
            keeps_next=content.is_signed,
            title=words["comes_from"],
        )
        self.pieces.append(table)
        self.gap(keep=content.is_signed)
        self.add("Normal", content.weights_note, typed=True, before=KEEP if content.is_signed else "")

    def signatures(self) -> None:
        """Add the lines that are signed."""
        words = self.content.words
        self.add(
            "Normal",
            "\u00a0",
            before=KEEP,
            extra='<w:spacing w:before="60" w:after="0" w:line="120" w:lineRule="exact"/>',
        )
        roles = tuple(words[name] for name in ("recommended", "endorsed", "approved"))
        room = tuple(f"\n{'_' * 26}\n{words['signed']}" for _ in roles)
        self.pieces.append(
            self.page.table((), (roles, room), (1, 1, 1), style="MusterSignatures", title=", ".join(roles))
        )

    def question(self, part: QuestionPart) -> None:
        """Add a question with its answer; one that is open, with nothing said, takes a line."""
        words, muted = self.content.words, self.colour(MUTED)
        is_open = part.level is None and not (part.note or part.evidence or part.remark)
        heading = (Run(part.id, colour=self.colour(ACCENT)), f"  {part.text}")
        if is_open:
            line = " · ".join((part.answer, *part.facts))
            self.add("MusterOpenQuestion", *heading, typed=True)
            self.add("MusterSmall", Run("?", bold=True, colour=muted), f"  {line}")
            return
        self.add("MusterQuestion", *heading, typed=True)
        beside = self.page.beside
        answer = (_sign(part.level, self.content.mono), "  ", Run(beside(part.answer), bold=True))
        detail = (beside(f" – {part.detail}"),) if part.detail else ()
        said: list[tuple[str, tuple[Run | str, ...], bool]] = [
            ("MusterAnswer", (*answer, *detail), False),
            ("MusterSmall", (" · ".join(filter(None, (part.confidence, *part.facts))),), False),
            ("MusterNote", (part.remark,), True),
        ]
        for label, text in (("note", part.note), *(("evidence", row) for row in part.evidence)):
            said += self.labelled(words[label], text) if text else []
        said.append(
            (
                "MusterSmall",
                (f"{words['source']}{words['colon']} {part.source}" if part.source else "",),
                False,
            )
        )
        told = [row for row in said if any(run if isinstance(run, str) else run.text for run in row[1])]
        for number, (style, runs, typed) in enumerate(told, start=1):
            long = sum(len(run if isinstance(run, str) else run.text) for run in runs) > LONG_NOTE
            kept = "" if number == len(told) or long else KEEP
            self.add(style, *runs, typed=typed, before=kept if long else f"{kept}<w:keepLines/>")

    def labelled(self, label: str, text: str) -> list[tuple[str, tuple[Run | str, ...], bool]]:
        """Return what was typed beside its label, or below it where it runs the other way."""
        told = Run(f"{label}{self.content.words['colon']} ", colour=self.colour(MUTED))
        if direction_of(text, self.page.direction) == self.page.direction:
            return [("MusterNote", (told, text), False)]
        return [("MusterSmall", (told,), False), ("MusterNote", (text,), True)]

    def whole(self, *, has_title: bool) -> None:
        """Add everything, in the order of the PDF."""
        content = self.content
        self.front(has_title=has_title)
        if content.is_signed:
            self.signatures()
            if not (content.figures or content.chapters):  # else the next heading keeps tables apart
                self.gap()
        for number, figure in enumerate(content.figures):
            self.add("Heading1", figure.title, before="" if number else BREAK)
            self.picture(figure.drawn, figure.title, keep=bool(figure.note))
            self.add("Caption", figure.note)
        for number, chapter in enumerate(content.chapters):
            starts = BREAK if not number and (content.figures or content.verdict) else ""
            self.add("Heading1", chapter.title, before=starts, typed=True)
            self.add("MusterSmall", chapter.intro, before=KEEP, typed=True)
            self.add("MusterScore", chapter.score)
            for part in chapter.questions:
                self.question(part)
        for table in (content.elsewhere, *content.tables):
            if table is not None:
                self.table(table)
        if content.how:
            self.add("Heading1", content.words["how"])
        for line in content.how:
            self.add("ListBullet", line)


def _sign(level: int | None, mono: bool) -> Run:
    """Return the level as a figure on its colour; without colour as a figure in bold."""
    text = "\u00a0?\u00a0" if level is None else f"\u00a0{level}\u00a0"
    if level is None or mono:
        return Run(text, bold=True, colour="" if mono else MUTED)
    return Run(text, bold=True, colour="FFFFFF", ground=LEVELS[level])


def body(document: Any, content: ReportContent, page: Page, *, has_title: bool) -> list[str]:
    """Return the paragraphs and tables of a report as XML; pictures are put into the document's package."""
    made = Body(document, content, page)
    if content.ballots is not None:
        return ballot_pieces(content, page)
    if content.is_blank:
        made.front(has_title=has_title)
        return made.pieces + blank_pieces(content, page)
    made.whole(has_title=has_title)
    return made.pieces
