"""The report as a Word document: real styles and headings, or those of a ministry's own template."""

from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Emu

from muster.phrases.direction import isolated
from muster.reporting.content import ReportContent
from muster.reporting.defused import clean
from muster.reporting.directions import direction_of
from muster.reporting.renderers.word_body import body
from muster.reporting.renderers.word_styles import LOCALES, put_styles
from muster.reporting.renderers.word_template import fill, is_told, open_template, put_body
from muster.reporting.renderers.word_xml import Page, Run, elements

PAPERS = {"a4": (21.0, 29.7), "letter": (21.59, 27.94)}  # centimetres
MARGIN, TOP, TWIP = 1.9, 2.4, 635  # centimetres; a twip in English metric units
MOST_PROPERTY = 255  # letters: what Word takes for a property of a file


def _properties(document: Any, content: ReportContent) -> None:
    told = document.core_properties
    day = datetime.fromisoformat(content.day)
    told.title = clean(content.title)[:MOST_PROPERTY]  # whole on the page
    told.subject = clean(content.kind)[:MOST_PROPERTY]
    told.category = clean(content.marking)[:MOST_PROPERTY]
    told.keywords = clean(", ".join(f"{name} {value}" for name, value in content.identity))[:MOST_PROPERTY]
    told.language = LOCALES.get(content.language, content.language)
    told.author, told.last_modified_by, told.comments = "", "", ""
    told.created = told.modified = day
    told.revision = 1


def _paper(document: Any, content: ReportContent, *, has_template: bool) -> None:
    """Set paper, orientation and direction of the sections; a template keeps its paper and margins."""
    for section in document.sections:
        if not has_template:
            wide, high = PAPERS[content.paper]
            section.page_width, section.page_height = Cm(wide), Cm(high)
            section.left_margin = section.right_margin = Cm(MARGIN)
            section.top_margin, section.bottom_margin = Cm(TOP), Cm(TOP)
            section.header_distance = section.footer_distance = Cm(1)
        wide, high = section.page_width or Cm(21), section.page_height or Cm(29.7)
        if (wide > high) != content.landscape and (content.landscape or not has_template):
            section.page_width, section.page_height = high, wide
        size = section._sectPr.find(qn("w:pgSz"))
        if size is not None and section.page_width > section.page_height:
            size.set(qn("w:orient"), "landscape")
        if content.direction == "rtl" and section._sectPr.find(qn("w:bidi")) is None:
            way = OxmlElement("w:bidi")
            grid = section._sectPr.find(qn("w:docGrid"))
            if grid is None:
                section._sectPr.append(way)
            else:
                grid.addprevious(way)


def _width(document: Any) -> int:
    section = document.sections[-1]
    margins = (section.left_margin or Emu(0)) + (section.right_margin or Emu(0))
    return max(2000, int((section.page_width or Cm(21)) - margins) // TWIP)


def _edges(section: Any) -> list[tuple[Any, Any]]:
    """Return head and foot of each kind of page that a section has."""
    pairs = [(section.header, section.footer)]
    if section.different_first_page_header_footer:
        pairs.append((section.first_page_header, section.first_page_footer))
    if section._document_part.settings.odd_and_even_pages_header_footer:
        pairs.append((section.even_page_header, section.even_page_footer))
    return pairs


def _put(edge: Any, pieces: list[str], *, first: bool = False) -> None:
    """Put paragraphs at the start or the end of a head or foot; an empty paragraph there gives way."""
    root = edge._element
    only = [child for child in root if child.tag == qn("w:p")]
    empty = only[0] if len(root) == 1 and only and not "".join(only[0].itertext()).strip() else None
    for number, element in enumerate(elements(pieces)):
        if first:
            root.insert(number, element)
        else:
            root.append(element)
    if empty is not None:
        root.remove(empty)


def _told(name: str, value: str, direction: str) -> str:
    """Return a name and its value, of which a day or a number would else be read backwards."""
    if direction == "ltr":
        return f"{name} {value}"
    return isolated(f"{name} {value}") if direction_of(name) == "ltr" else f"{name} {isolated(value)}"


def _frame(document: Any, content: ReportContent, page: Page, *, has_template: bool) -> None:
    """Put marking, title, page and identity at head and foot of every page.

    A template's own head and foot stay; marking and identity are added where they do not tell them.
    """
    turned = direction_of(content.marking, content.direction) != content.direction
    middle = '<w:jc w:val="center"/>' if turned else ""  # else the style tells where it stands
    marking = page.paragraph("MusterMarking", content.marking, typed=True, extra=middle)
    identity = "  ·  ".join(f"{name} {value}" for name, value in content.identity)
    shown = "  ·  ".join(_told(name, value, content.direction) for name, value in content.identity)
    tabs = f'<w:tabs><w:tab w:val="end" w:pos="{page.width}"/></w:tabs>'
    for number, section in enumerate(document.sections):
        for head, foot in _edges(section):
            if number and head.is_linked_to_previous and foot.is_linked_to_previous:
                continue
            if has_template:
                if not is_told(head._element, clean(content.marking)):
                    _put(head, [marking], first=True)
                if not is_told(foot._element, clean(content.marking)):
                    _put(foot, [marking])
                if identity and not is_told(foot._element, clean(identity)):
                    _put(foot, [page.paragraph("MusterIdentity", shown)])
                continue
            running = (Run(content.short_title), Run("\t"), Run(f"{content.kind} · {content.printed}"))
            _put(head, [marking, page.paragraph("MusterRunning", *running, before=tabs)])
            pages = (
                Run(f"\t{content.words['page']} "),
                Run("1", field="PAGE"),
                Run(f" {content.words['of_pages']} "),
                Run("1", field="NUMPAGES"),
            )
            under = [page.paragraph("MusterIdentity", shown)] if identity else []
            _put(foot, [marking, page.paragraph("MusterRunning", *pages, before=tabs), *under])


def _values(content: ReportContent) -> dict[str, str]:
    """Return what the fields of a template are filled with; empty where the report does not tell it."""
    told, verdict = dict(content.identity), content.verdict
    return {
        "title": content.title,
        "marking": content.marking,
        "printed": content.printed,
        "verdict": verdict.title if verdict else dict(content.facts).get(content.words["verdict"], ""),
        "score": verdict.score if verdict else "",
        "document": told.get(content.words["document"], ""),
        "digest": told.get("SHA-256", ""),
    }


def render(content: ReportContent, template: Path | None = None) -> bytes:
    """Return the report as a .docx, in the dress of a template if there is one; raises `ReportUnmade`."""
    document: Any = docx.Document() if template is None else open_template(template)
    has_template = template is not None
    place, told = fill(document, _values(content)) if has_template else (None, set())
    styles = put_styles(document, content.language, mono=content.mono, keeps_own=has_template)
    _properties(document, content)
    _paper(document, content, has_template=has_template)
    page = Page(content.direction, _width(document), styles)
    _frame(document, content, page, has_template=has_template)
    pieces = body(document, content, page, has_title="title" not in told)
    put_body(document, place, elements(pieces))
    target = BytesIO()
    document.save(target)
    return target.getvalue()
