"""The styles of Muster's Word documents: Word's own where it has them, and those it lacks, by name."""

from dataclasses import dataclass
from typing import Any

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn

LOCALES = {"en": "en-GB", "fr": "fr-FR", "ar": "ar-SA"}
MUTED, ACCENT, LINE = "56606E", "1F5C88", "C9CFD8"


@dataclass(frozen=True, slots=True)
class Look:
    """One style of paragraphs: name, what it is based on, and its properties as XML."""

    name: str
    base: str
    paragraph: str = ""
    letters: str = ""

    @property
    def id(self) -> str:
        """The id that paragraphs name it by."""
        return self.name.replace(" ", "")


def _size(points: float) -> str:
    return f'<w:sz w:val="{round(points * 2)}"/><w:szCs w:val="{round(points * 2)}"/>'


def _space(before: float, after: float, line: int = 0) -> str:
    lines = f' w:line="{line}" w:lineRule="auto"' if line else ""
    return f'<w:spacing w:before="{round(before * 20)}" w:after="{round(after * 20)}"{lines}/>'


def _colour(colour: str) -> str:
    return f'<w:color w:val="{colour}"/>'


def _rule(eighths: int, colour: str) -> str:
    return f'w:val="single" w:sz="{eighths}" w:space="0" w:color="{colour}"'


BOLD = "<w:b/><w:bCs/>"
PLAIN = '<w:b w:val="0"/><w:bCs w:val="0"/>'
KEEP = "<w:keepNext/>"

# Of Word's own styles those that Muster uses; they get this look where there is no template.
BUILT_IN = (
    Look("Normal", "", _space(0, 5, 259), _size(10)),
    Look("Title", "Normal", KEEP + _space(0, 8), BOLD + _colour("000000") + _size(20)),
    Look("Heading 1", "Normal", f"{KEEP}<w:keepLines/>{_space(16, 6)}", BOLD + _colour("000000") + _size(15)),
    Look(
        "Heading 2", "Normal", f"{KEEP}<w:keepLines/>{_space(12, 4)}", BOLD + _colour("000000") + _size(11.5)
    ),
    Look("Heading 3", "Normal", f"{KEEP}<w:keepLines/>{_space(10, 3)}", BOLD + _colour("000000") + _size(10)),
    Look(
        "Caption",
        "Normal",
        _space(0, 8),
        f'{PLAIN}<w:i w:val="0"/><w:iCs w:val="0"/>' + _colour(MUTED) + _size(8.5),
    ),
    Look("List Bullet", "Normal", _space(0, 3)),
    Look("Header", "Normal", _space(0, 0), _size(8.5)),
    Look("Footer", "Normal", _space(0, 0), _size(8.5)),
)

# Those that Word lacks. A template that has one of the name keeps its own.
OWN = (
    Look("Muster Marking", "Normal", _space(0, 2) + '<w:jc w:val="center"/>', BOLD + _size(8.5)),
    Look("Muster Running", "Normal", _space(0, 0), _colour(MUTED) + _size(8.5)),
    Look("Muster Identity", "Normal", _space(2, 0) + '<w:jc w:val="center"/>', _colour(MUTED) + _size(6.5)),
    Look("Muster Kind", "Normal", KEEP + _space(0, 2), _colour(MUTED) + _size(9)),
    Look("Muster Verdict", "Normal", f"{KEEP}<w:keepLines/>{_space(2, 2)}", BOLD + _size(19)),
    Look("Muster Score", "Normal", f"{KEEP}<w:keepLines/>{_space(0, 2)}", BOLD),
    Look("Muster Reason", "Normal", _space(0, 0.5, 245) + '<w:ind w:start="227" w:hanging="227"/>'),
    Look("Muster Question", "Heading 2", _space(12, 3), _size(10)),
    Look("Muster Open Question", "Muster Question", _space(7, 1), PLAIN),
    Look("Muster Answer", "Normal", _space(0, 2)),
    Look("Muster Small", "Normal", _space(0, 2), _colour(MUTED) + _size(8.5)),
    Look("Muster Note", "Normal", _space(0, 3) + '<w:ind w:start="284"/>'),
    Look("Muster Level", "Normal", _space(0, 2) + '<w:ind w:start="425" w:hanging="425"/>'),
    Look("Muster Line", "Normal", _space(5, 3)),
    Look("Muster Fact", "Normal", _space(0.5, 0.5, 240), _size(9)),
    Look("Muster Cell", "Normal", _space(2, 2, 240), _size(9)),
)
TABLES = {
    "Muster Table": (
        f"<w:tblBorders><w:bottom {_rule(4, LINE)}/><w:insideH {_rule(4, LINE)}/></w:tblBorders>",
        (
            f'<w:tblStylePr w:type="firstRow"><w:rPr>{BOLD}{_colour(MUTED)}</w:rPr><w:tcPr><w:tcBorders>'
            f"<w:bottom {_rule(8, MUTED)}/></w:tcBorders></w:tcPr></w:tblStylePr>"
        ),
    ),
    "Muster Facts": ("", f'<w:tblStylePr w:type="firstCol"><w:rPr>{_colour(MUTED)}</w:rPr></w:tblStylePr>'),
    "Muster Signatures": ("", ""),
}
FONTS = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Arial"/>'


def _named(document: Any, name: str) -> Any:
    """Return the style of a name, as Word's window shows it; None where the document lacks it."""
    wanted = name.casefold()
    for element in document.styles.element.iter(qn("w:style")):
        label = element.find(qn("w:name"))
        if label is not None and str(label.get(qn("w:val"))).casefold() == wanted:
            return element
    return None


def _dressed(element: Any, look: Look, mono: bool, fonts: str) -> None:
    """Put the look on a style in place of what it had."""
    for tag in ("w:pPr", "w:rPr"):
        old = element.find(qn(tag))
        if old is not None:
            if tag == "w:pPr":  # numbering and outline level stay
                kept = [old.find(qn(name)) for name in ("w:numPr", "w:outlineLvl")]
            element.remove(old)
        elif tag == "w:pPr":
            kept = []
    letters = look.letters
    if mono:
        letters = letters.replace(MUTED, "000000").replace(ACCENT, "000000")
    fonts = fonts if look.base in ("", "Normal") else ""
    made = parse_xml(
        f"<w:style {nsdecls('w')}><w:pPr>{look.paragraph}</w:pPr><w:rPr>{fonts}{letters}</w:rPr></w:style>"
    )
    paragraph, run = made
    for child in kept:
        if child is not None:
            _insert(paragraph, child)
    element.append(paragraph)
    element.append(run)


_ORDER = [
    qn(f"w:{name}")
    for name in (
        "keepNext", "keepLines", "pageBreakBefore", "numPr", "pBdr", "tabs", "bidi", "spacing", "ind", "jc",
        "outlineLvl",
    )
]  # fmt: skip


def _insert(parent: Any, child: Any) -> None:
    """Put a property where the schema wants it among the others."""
    place = _ORDER.index(child.tag)
    for number, other in enumerate(parent):
        if other.tag in _ORDER and _ORDER.index(other.tag) > place:
            parent.insert(number, child)
            return
    parent.append(child)


def _made(document: Any, look: Look, base: str, mono: bool, fonts: str) -> str:
    style = document.styles.add_style(look.name, WD_STYLE_TYPE.PARAGRAPH)
    element = style.element
    based = OxmlElement("w:basedOn")
    based.set(qn("w:val"), base)
    element.insert(1, based)
    quick = OxmlElement("w:qFormat")
    old = element.find(qn("w:qFormat"))
    if old is None:
        element.append(quick)
    _dressed(element, look, mono, fonts)
    return str(element.get(qn("w:styleId")))


def _table_style(document: Any, name: str, mono: bool) -> str:
    borders, more = TABLES[name]
    if mono:
        borders, more = (part.replace(MUTED, "000000").replace(LINE, "808080") for part in (borders, more))
    identifier = name.replace(" ", "")
    document.styles.element.append(
        parse_xml(
            f'<w:style {nsdecls("w")} w:type="table" w:customStyle="1" w:styleId="{identifier}">'
            f'<w:name w:val="{name}"/><w:uiPriority w:val="59"/><w:pPr><w:spacing w:after="0"/></w:pPr>'
            f'<w:tblPr>{borders}<w:tblCellMar><w:start w:w="85" w:type="dxa"/><w:end w:w="85" w:type="dxa"/>'
            "</w:tblCellMar></w:tblPr>"
            f"{more}</w:style>"
        )
    )
    return identifier


def _language(document: Any, language: str) -> None:
    """Say in which language the document is, for spelling and for who hears it read."""
    styles = document.styles.element
    defaults = styles.find(qn("w:docDefaults"))
    if defaults is None:
        defaults = OxmlElement("w:docDefaults")
        styles.insert(0, defaults)
    outer = defaults.find(qn("w:rPrDefault"))
    if outer is None:
        outer = OxmlElement("w:rPrDefault")
        defaults.insert(0, outer)
    inner = outer.find(qn("w:rPr"))
    if inner is None:
        inner = OxmlElement("w:rPr")
        outer.append(inner)
    for old in list(styles.iter(qn("w:lang"))):
        old.getparent().remove(old)
    told = OxmlElement("w:lang")
    locale = LOCALES.get(language, language)
    told.set(qn("w:val"), locale if language != "ar" else "en-GB")
    told.set(qn("w:eastAsia"), "en-US")
    told.set(qn("w:bidi"), locale if language == "ar" else "ar-SA")
    inner.append(told)


def put_styles(document: Any, language: str, *, mono: bool, keeps_own: bool) -> dict[str, str]:
    """Give a document every style that Muster uses; return the ids by which paragraphs name them.

    The keys are the ids that Muster's own documents have. `keeps_own`: what a template has stays as it is.
    """
    ids: dict[str, str] = {}
    fonts = "" if keeps_own else FONTS  # what is made for a template has the letters of its Normal
    for look in (*BUILT_IN, *OWN):
        element = _named(document, look.name)
        if element is None or element.get(qn("w:type")) != "paragraph":
            base = ids.get(look.base.replace(" ", ""), "")
            ids[look.id] = _made(document, look, base, mono, fonts)
            continue
        ids[look.id] = str(element.get(qn("w:styleId")))
        if not keeps_own:
            _dressed(element, look, mono, fonts)
    for name in TABLES:
        element = _named(document, name)
        is_there = element is not None and element.get(qn("w:type")) == "table"
        identifier = str(element.get(qn("w:styleId"))) if is_there else _table_style(document, name, mono)
        ids[name.replace(" ", "")] = identifier
    _language(document, language)
    return ids
