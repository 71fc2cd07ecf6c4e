"""A Word document as template: opened with care, its fields filled, the report put where `{{body}}` stands.

What is filled in is looked at once: what users typed is never a field itself.
"""

import re
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

import docx
from docx.oxml.ns import qn
from lxml import etree

from muster.model.problems import Term
from muster.reporting.defused import clean
from muster.reporting.errors import ReportUnmade
from muster.storage.errors import system_reason
from muster.storage.regular_file import read_regular

MOST_BYTES = 20_000_000
MOST_UNPACKED = 100_000_000
MOST_PARTS = 2_000
DOCUMENT = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TEMPLATE = b"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
TYPES = "[Content_Types].xml"
OLD_FILE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # OLE: an old .doc, or a .docx behind a password
ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
FIELDS = ("title", "marking", "printed", "verdict", "score", "document", "digest", "body")
_FIELD = re.compile(r"\{\{\s*(" + "|".join(FIELDS) + r")\s*\}\}")
_TEXT, _PARAGRAPH, _RUN = qn("w:t"), qn("w:p"), qn("w:r")
MARKS = dict.fromkeys(map(ord, "\u200e\u200f"))  # of direction: no words
_GLYPHS = {qn("w:tab"): "\t", qn("w:br"): "\n", qn("w:cr"): "\n"}


def _unusable(name: str, reason: str) -> ReportUnmade:
    return ReportUnmade("template_unusable", name=name, reason=Term("template", reason))


def _looked_at(packed: bytes, name: str) -> bytes:
    """Return the file if it is a Word document of a bearable size; a template (.dotx) becomes a document."""
    if packed.startswith(OLD_FILE) and ENCRYPTED in packed:
        raise _unusable(name, "password")
    if not packed.startswith(b"PK"):
        raise ReportUnmade("template_not_word", name=name)
    try:
        with ZipFile(BytesIO(packed)) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise _unusable(name, "too_large")
            if any(part.flag_bits & 1 for part in parts):
                raise _unusable(name, "password")
            if TYPES not in archive.namelist():
                raise ReportUnmade("template_not_word", name=name)
            types = archive.read(TYPES)
            if b"macroEnabled" in types or any("vbaproject" in part.filename.lower() for part in parts):
                raise _unusable(name, "macros")
            if TEMPLATE not in types:
                if DOCUMENT not in types:
                    raise ReportUnmade("template_not_word", name=name)
                return packed
            target = BytesIO()
            with ZipFile(target, "w") as out:
                for part in parts:
                    content = archive.read(part)
                    out.writestr(
                        part, types.replace(TEMPLATE, DOCUMENT) if part.filename == TYPES else content
                    )
            return target.getvalue()
    except (BadZipFile, EOFError, OSError, NotImplementedError, RuntimeError, ValueError) as problem:
        raise _unusable(name, "damaged") from problem


def open_template(path: Path) -> Any:
    """Return the template as a document; raises `ReportUnmade`, which says why it cannot be used."""
    name = str(path)
    try:
        packed = read_regular(path, MOST_BYTES + 1)
    except (OSError, ValueError) as problem:
        raise ReportUnmade("template_unusable", name=name, reason=system_reason(problem)) from problem
    if len(packed) > MOST_BYTES:
        raise _unusable(name, "too_large")
    packed = _looked_at(packed, name)
    try:
        document = docx.Document(BytesIO(packed))
        _ = document.styles, document.sections[0].header.paragraphs, document.core_properties.title
    except (
        KeyError, ValueError, AttributeError, IndexError, NotImplementedError, TypeError, BadZipFile, OSError,
        etree.LxmlError,
    ) as problem:  # fmt: skip
        raise _unusable(name, "damaged") from problem
    return document


def _own_texts(paragraph: Any) -> list[Any]:
    """Return the texts of a paragraph in order, not those of a text box that hangs on it."""
    return [
        element
        for element in paragraph.iter(_TEXT)
        if next(element.iterancestors(_PARAGRAPH), None) is paragraph
    ]


def _fill(paragraph: Any, values: Mapping[str, str], used: set[str]) -> None:
    """Fill the fields of a paragraph, however many runs Word has split them over."""
    texts = _own_texts(paragraph)
    whole = "".join(element.text or "" for element in texts)
    if "{{" not in whole:
        return
    places = [place for place, element in enumerate(texts) for _ in element.text or ""]
    pieces: list[list[str]] = [[] for _ in texts]
    end = 0
    for hit in _FIELD.finditer(whole):
        for place in range(end, hit.start()):
            pieces[places[place]].append(whole[place])
        used.add(hit[1])
        pieces[places[hit.start()]].append(clean(" ".join(values.get(hit[1], "").split())))
        end = hit.end()
    for place in range(end, len(whole)):
        pieces[places[place]].append(whole[place])
    for element, letters in zip(texts, pieces, strict=True):
        element.text = "".join(letters)
        element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")


def _stories(document: Any) -> list[Any]:
    """Return the roots of everything that is printed: the main text, every header and footer."""
    roots = [document.element.body]
    for relation in document.part.rels.values():
        if not relation.is_external and relation.reltype.endswith(("/header", "/footer", "/footnotes")):
            root = getattr(relation.target_part, "element", None)
            if root is not None:
                roots.append(root)
    return roots


def fill(document: Any, values: Mapping[str, str]) -> tuple[Any, set[str]]:
    """Fill the fields everywhere; return the paragraph that held `{{body}}`, and the fields of the main text.

    The first is None where there was none. Only the first `{{body}}` of the main text counts, and only
    outside text boxes; others become empty.
    """
    place, told = None, set[str]()
    for number, root in enumerate(_stories(document)):
        for paragraph in list(root.iter(_PARAGRAPH)):
            used: set[str] = set()
            _fill(paragraph, values, used)
            is_free = next(paragraph.iterancestors(qn("w:txbxContent")), None) is None
            if "body" in used and number == 0 and place is None and is_free:
                place = paragraph
            if number == 0:
                told |= used
    return place, told


def put_body(document: Any, place: Any, elements: Sequence[Any]) -> None:
    """Put the report behind a paragraph, which goes if nothing else is in it; without one, at the end."""
    body = document.element.body
    if place is None:
        last = [child for child in body if child.tag != qn("w:sectPr")]
        if len(last) == 1 and last[0].tag == _PARAGRAPH and not "".join(last[0].itertext()).strip():
            place = last[0]
    if place is None:
        end = body.find(qn("w:sectPr"))
        for element in elements:
            if end is None:
                body.append(element)
            else:
                end.addprevious(element)
        return
    ends_section = place.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None
    in_cell = place.getparent().tag == qn("w:tc")  # which has to end with a paragraph
    has_words = bool("".join(place.itertext()).strip())
    if has_words and not (ends_section or in_cell):
        for element in reversed(elements):
            place.addnext(element)
        return
    for element in elements:
        place.addprevious(element)
    has_picture = any(child.tag not in (qn("w:rPr"), _TEXT) for run in place.iter(_RUN) for child in run)
    if not (has_words or ends_section or in_cell or has_picture):
        place.getparent().remove(place)


def is_told(root: Any, words: str) -> bool:
    """Return whether a header or footer already says something, whatever marks of direction are between."""
    said = "".join(_said(root)).translate(MARKS)
    return " ".join(words.split()) in " ".join(said.split())


def _said(root: Any) -> list[str]:
    said = []
    for element in root.iter():
        if element.tag == _TEXT:
            said.append(element.text or "")
        elif element.tag in _GLYPHS or element.tag == _PARAGRAPH:
            said.append(" ")
    return said
