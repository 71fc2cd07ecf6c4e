"""The report as a Word document, to paste into a concept of operations."""

import re
from io import BytesIO
from typing import Any

import docx
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from muster.reporting.content import Ballot, Drawn, QuestionPart, ReportContent, Share, Table
from muster.reporting.renderers.pixels import picture_png

BAD = RGBColor(0x9D, 0x2B, 0x35)  # what is wrong, told in words too

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
PAPERS = {"a4": (21.0, 29.7), "letter": (21.59, 27.94)}  # centimetres
MOST_PROPERTY = 255  # letters: what Word takes for a property of a file


def clean(text: str) -> str:
    """Return the text without the control characters that XML does not allow."""
    return _FORBIDDEN.sub("\ufffd", text)


def _field(paragraph: Any, code: str) -> None:
    """Add a field that Word fills in: PAGE, NUMPAGES."""
    run = paragraph.add_run()
    for kind, text in (("begin", ""), ("", code), ("end", "")):
        element = OxmlElement("w:instrText" if text else "w:fldChar")
        if text:
            element.text = text
        else:
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)


def _frame(document: Any, content: ReportContent) -> None:
    """Put marking, title, date and page number on every page."""
    section = document.sections[0]
    wide, high = PAPERS[content.paper]
    section.page_width, section.page_height = Cm(wide), Cm(high)
    section.left_margin = section.right_margin = Cm(2)
    top = section.header.paragraphs[0]
    top.alignment = WD_ALIGN_PARAGRAPH.CENTER
    top.add_run(clean(content.marking)).bold = True
    section.header.add_paragraph(clean(f"{content.title} – {content.kind}, {content.printed}"))
    bottom = section.footer.paragraphs[0]
    bottom.alignment = WD_ALIGN_PARAGRAPH.CENTER
    bottom.add_run(clean(content.marking)).bold = True
    bottom.add_run(f"    {content.words['page']} ")
    _field(bottom, "PAGE")
    bottom.add_run(" / ")
    _field(bottom, "NUMPAGES")


def _rows(document: Any, head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    wide = max([len(head), *(len(row) for row in rows)], default=0)
    if not wide:
        return
    table = document.add_table(rows=0, cols=wide)
    table.style = "Light Grid Accent 1" if head else "Table Grid"
    for row in ([head] if head else []) + rows:
        cells = table.add_row().cells
        for cell, text in zip(cells, row, strict=False):
            cell.text = clean(text)


def _share(row: Share) -> tuple[str, ...]:
    span = "" if row.low is None or row.high is None else f"{row.low:.0f}–{row.high:.0f}"
    return (row.title, span, row.score + (" ✕" if row.is_low else ""), row.answered, row.weight, row.adds)


def _muted(document: Any, text: str) -> None:
    if text:
        run = document.add_paragraph().add_run(clean(text))
        run.font.size = Pt(8.5)
        run.font.color.rgb = RGBColor(0x56, 0x60, 0x6E)


def _question(document: Any, part: QuestionPart, content: ReportContent) -> None:
    words = content.words
    document.add_heading(clean(f"{part.id} {part.text}"), level=3)
    if content.is_blank:
        document.add_paragraph(clean(part.why))
        for number, (title, detail) in enumerate(part.levels):
            document.add_paragraph(clean(f"☐ {number} {title} – {detail}"))
        document.add_paragraph(f"{words['evidence']}: " + "_" * 60)
        document.add_paragraph(f"{words['note']}: " + "_" * 60)
    else:
        line = document.add_paragraph()
        shown = "?" if part.level is None else str(part.level)
        line.add_run(clean(f"{shown}  {part.answer}")).bold = True
        if part.detail:
            line.add_run(clean(f" – {part.detail}"))
        _muted(document, " · ".join(filter(None, (part.confidence, *part.facts))))
        if part.remark:
            document.add_paragraph(clean(part.remark))
        if part.note:
            document.add_paragraph(clean(f"{words['note']}: {part.note}"))
        for row in part.evidence:
            document.add_paragraph(clean(f"{words['evidence']}: {row}"))
    _muted(document, f"{words['source']}: {part.source}" if part.source else "")


def _picture(document: Any, drawn: Drawn) -> None:
    """Add the picture of readiness, with the same in words for who cannot see it."""
    shape = document.add_picture(BytesIO(picture_png(drawn)), width=Cm(17))
    shape._inline.docPr.set("descr", clean(drawn.text))


def _front(document: Any, content: ReportContent) -> None:
    words, verdict = content.words, content.verdict
    document.add_heading(clean(content.title), level=0)
    _rows(document, (), [*content.facts])
    if content.summary:
        document.add_paragraph(clean(content.summary))
    if verdict is not None:
        document.add_heading(clean(verdict.title), level=1)
        document.add_paragraph().add_run(clean(verdict.score)).bold = True
        document.add_paragraph(clean(verdict.span))
        if content.picture is not None:
            _picture(document, content.picture)
        document.add_heading(clean(verdict.reasons_title), level=2)
        for reason in verdict.reasons:
            document.add_paragraph(clean(reason), style="List Bullet")
        if verdict.conditions:
            document.add_heading(clean(verdict.conditions_title), level=2)
        for row in verdict.conditions:
            paragraph = document.add_paragraph(clean(row.text), style="List Bullet")
            if row.alert:
                alert = paragraph.add_run(f" {clean(row.alert)}")
                alert.bold = True
                alert.font.color.rgb = BAD
        if verdict.more_conditions:
            document.add_paragraph(clean(verdict.more_conditions), style="List Bullet")
    if content.total is not None:
        document.add_heading(words["comes_from"], level=2)
        names = ("category", "range", "points", "answered", "weight", "adds")
        rows = [_share(row) for row in (*content.shares, content.total)]
        _rows(document, tuple(words[name] for name in names), rows)
        if content.weights_note:
            document.add_paragraph(clean(content.weights_note))


def _table(document: Any, table: Table) -> None:
    document.add_heading(clean(table.title), level=1)
    _rows(document, table.head, list(table.rows))


def _kept(document: Any, text: str, *, bold: bool = False, last: bool = False) -> None:
    """Add a line that stays on the page of the next one, unless it is the last of what belongs together."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(8 if last else 1)
    paragraph.paragraph_format.keep_with_next = not last
    paragraph.add_run(clean(text)).bold = bold


def _ballot(document: Any, ballot: Ballot, content: ReportContent) -> None:
    words = content.words
    document.add_heading(clean(content.kind), level=1)
    _kept(document, ballot.name or f"{words['ballot_name']} {'_' * 50}", bold=bool(ballot.name))
    _muted(document, f"{words['ballot_code']} {ballot.code}")
    document.add_paragraph(clean(content.summary))
    for part in ballot.parts:
        document.add_heading(clean(part.title), level=2)
        for question in part.questions:
            _kept(document, f"{question.id}  {question.text}", bold=True)
            _kept(
                document, "    ".join(f"☐ {number} {title}" for number, title in enumerate(question.levels))
            )
            known = "  ".join(f"☐ {words[name]}" for name in ("low", "medium", "high"))
            _kept(document, f"☐ {words['unknown']}    {words['confidence']} {known}", last=True)
    document.add_heading(clean(words["ballot_total"]), level=2)
    for name in ("ballot_ticked", "ballot_sum", "unknown"):
        document.add_paragraph(f"{words[name]} {'_' * 12}")


def render(content: ReportContent) -> bytes:
    """Return the report as a .docx with real headings and tables."""
    document: Any = docx.Document()
    document.core_properties.title = clean(content.title)[:MOST_PROPERTY]  # whole in the heading
    document.core_properties.author = ""
    _frame(document, content)
    if content.ballots is None:
        _front(document, content)
    for number, ballot in enumerate(content.ballots or ()):
        if number:
            document.add_page_break()
        _ballot(document, ballot, content)
    for chapter in content.chapters:
        document.add_page_break()
        document.add_heading(clean(chapter.title), level=1)
        if chapter.intro:
            document.add_paragraph(clean(chapter.intro))
        if chapter.score:
            document.add_paragraph().add_run(clean(chapter.score)).bold = True
        for part in chapter.questions:
            _question(document, part, content)
    for table in (content.elsewhere, *content.tables):
        if table is not None:
            _table(document, table)
    if content.how:
        document.add_heading(content.words["how"], level=1)
        for line in content.how:
            document.add_paragraph(clean(line))
    target = BytesIO()
    document.save(target)
    return target.getvalue()
