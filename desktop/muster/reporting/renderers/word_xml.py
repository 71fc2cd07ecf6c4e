"""Paragraphs, runs and tables of a Word document, as XML: every text escaped, and told which way it runs."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from muster.phrases.direction import isolated
from muster.reporting.defused import clean
from muster.reporting.directions import direction_of, stretches

NAMES = nsdecls("w", "r", "wp", "a", "pic")
TWIPS = 567  # in a centimetre
LETTER = 112  # twips: about what a letter of a table takes
CELL = 216  # twips: what a cell takes beside its letters
MOST_NARROW = 18  # letters: what a column that is as wide as its words takes at most
LONG_CELL = 600  # letters: a row that holds more may be torn in two


@dataclass(frozen=True, slots=True)
class Run:
    """Some words alike: bold or not, in a colour (`9D2B35`), on a ground, of a size in points.

    `field` is the code of what Word fills in.
    """

    text: str
    bold: bool = False
    colour: str = ""
    ground: str = ""
    size: float = 0
    field: str = ""


def _letters(text: str) -> str:
    """Return the text inside a run: line ends and tabs are elements of their own."""
    out = []
    for number, line in enumerate(clean(text.replace("\r\n", "\n").replace("\r", "\n")).split("\n")):
        out.append("<w:br/>" if number else "")
        for place, part in enumerate(line.split("\t")):
            out.append("<w:tab/>" if place else "")
            if part:
                out.append(f'<w:t xml:space="preserve">{escape(part)}</w:t>')
    return "".join(out)


def _properties(run: Run, rightward: bool) -> str:
    told = []
    if run.bold:
        told.append("<w:b/><w:bCs/>")
    if run.colour:
        told.append(f'<w:color w:val="{run.colour}"/>')
    if run.size:
        told.append(f'<w:sz w:val="{round(2 * run.size)}"/><w:szCs w:val="{round(2 * run.size)}"/>')
    if run.ground:
        told.append(f'<w:shd w:val="clear" w:color="auto" w:fill="{run.ground}"/>')
    if rightward:
        told.append("<w:rtl/>")
    return f"<w:rPr>{''.join(told)}</w:rPr>" if told else ""


def _field(run: Run) -> str:
    kind, end = '<w:r>{0}<w:fldChar w:fldCharType="{1}"/></w:r>', _properties(run, False)
    return (
        kind.format(end, "begin")
        + f'<w:r>{end}<w:instrText xml:space="preserve"> {run.field} </w:instrText></w:r>'
        + kind.format(end, "separate")
        + f"<w:r>{end}<w:t>{escape(run.text)}</w:t></w:r>"
        + kind.format(end, "end")
    )


def runs_xml(runs: Iterable[Run], base: str) -> str:
    """Return runs in a paragraph of that base direction."""
    out = []
    for run in runs:
        if run.field:
            out.append(_field(run))
            continue
        for piece, rightward in stretches(run.text, base):
            out.append(f"<w:r>{_properties(run, rightward)}{_letters(piece)}</w:r>")
    return "".join(out)


@dataclass(frozen=True, slots=True)
class Page:
    """What every piece of a document has to know.

    `width` is that between the margins in twips, `styles` are the ids that the document's styles have.
    """

    direction: str
    width: int
    styles: Mapping[str, str] = field(default_factory=dict)

    def style(self, name: str) -> str:
        """Return the id of a style in this document by the id that it has in Muster's own."""
        return self.styles.get(name, name)

    def beside(self, text: str) -> str:
        """Return a text that keeps its own way, with its marks, in a line that runs as the report does."""
        return text if direction_of(text, self.direction) == self.direction else isolated(text)

    def paragraph(
        self, style: str, *runs: Run | str, typed: bool = False, extra: str = "", before: str = ""
    ) -> str:
        """Return a paragraph; `typed` by users, it runs as its first strong letter does.

        `before` and `extra` are properties that stand before and after the direction. Its lines begin where
        those of the report begin, whichever way they run.
        """
        told = [run if isinstance(run, Run) else Run(run) for run in runs]
        base = self.direction
        if typed:
            base = direction_of("".join(run.text for run in told), base)
        way = ""
        if base != self.direction or base == "rtl":
            way = f'<w:bidi w:val="{int(base == "rtl")}"/>'
        if base != self.direction and "<w:jc " not in extra:
            extra = f'{extra}<w:jc w:val="end"/>'
        name = f'<w:pStyle w:val="{self.style(style)}"/>' if style else ""
        return f"<w:p><w:pPr>{name}{before}{way}{extra}</w:pPr>{runs_xml(told, base)}</w:p>"

    def columns(self, rows: Sequence[Sequence[str]], widths: Sequence[int], count: int) -> list[int]:
        """Return the width of every column in twips: shares of the page, or as wide as the words for 0."""
        shares = [*widths] if len(widths) == count else [1] * count
        narrow = {}
        for place, share in enumerate(shares):
            if not share:
                words = (line for row in rows if place < len(row) for line in row[place].split("\n"))
                letters = min(max(map(len, words), default=1), MOST_NARROW)
                narrow[place] = CELL + LETTER * letters
        left = max(self.width - sum(narrow.values()), self.width // 3)
        whole = sum(shares) or 1
        return [narrow.get(place, left * share // whole) for place, share in enumerate(shares)]

    def table(
        self,
        head: Sequence[str],
        rows: Sequence[Sequence[str]],
        widths: Sequence[int] = (),
        *,
        style: str = "MusterTable",
        cell: str = "MusterCell",
        numbers: int = 0,
        last_bold: bool = False,
        keeps_next: bool = False,
        title: str = "",
    ) -> str:
        """Return a table whose head stands on every page and whose rows are not torn in two.

        Neither the first nor the last row stands alone on a page. The last `numbers` columns hold figures.
        `cell` is the style of what stands in it, `title` what it is called for who cannot see it.
        `keeps_next`: it stays on the page of what follows.
        """
        count = max([len(head), *(len(row) for row in rows)], default=0)
        if not count:
            return ""
        wide = self.columns([head, *rows], widths, count)
        grid = "".join(f'<w:gridCol w:w="{one}"/>' for one in wide)
        bits = (
            f'w:firstRow="{int(bool(head))}" w:lastRow="0" w:firstColumn="{int(not head)}" w:lastColumn="0"'
        )
        look = (
            f'<w:tblLook w:val="{0x600 + (0x20 if head else 0x80):04X}" {bits} w:noHBand="1" w:noVBand="1"/>'
        )
        out = [
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{self.style(style)}"/>',
            "<w:bidiVisual/>" if self.direction == "rtl" else "",
            f'<w:tblW w:w="{sum(wide)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>{look}',
            f"<w:tblCaption w:val={quoteattr(clean(title))}/>" if title else "",
            f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>",
        ]

        def row_xml(
            cells: Sequence[str], *, is_head: bool = False, bold: bool = False, keep: bool = False
        ) -> str:
            whole = not any(len(text) > LONG_CELL for text in cells)
            rules = ("<w:cantSplit/>" if whole else "") + ("<w:tblHeader/>" if is_head else "")
            made = [f"<w:tr><w:trPr>{rules}</w:trPr>"]
            for place in range(count):
                text = cells[place] if place < len(cells) else ""
                # Figures end on the right in every language, which is where a line from the right begins.
                side = "start" if self.direction == "rtl" else "end"
                end = f'<w:jc w:val="{side}"/>' if place >= count - numbers else ""
                shown = Run(text, bold=bold)
                kept = "<w:keepNext/>" if is_head or keep else ""
                inner = self.paragraph(cell, shown, typed=not is_head, extra=end, before=kept)
                made.append(f'<w:tc><w:tcPr><w:tcW w:w="{wide[place]}" w:type="dxa"/></w:tcPr>{inner}</w:tc>')
            return "".join(made) + "</w:tr>"

        if head:
            out.append(row_xml(head, is_head=True))
        for number, row in enumerate(rows):
            is_last = number == len(rows) - 1
            out.append(
                row_xml(row, bold=last_bold and is_last, keep=keeps_next or number in (0, len(rows) - 2))
            )
        return "".join(out) + "</w:tbl>"


def elements(pieces: Iterable[str]) -> list[object]:
    """Return the XML of paragraphs and tables as elements."""
    return list(parse_xml(f"<w:body {NAMES}>{''.join(pieces)}</w:body>"))
