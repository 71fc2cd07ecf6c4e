"""A ministry's own Word document as template."""

from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.oxml.ns import qn
from docx.shared import Inches

from muster.model import Answer, Assessment, Framework
from muster.phrases import phrases_in
from muster.phrases.errors import sentence
from muster.reporting.errors import ReportUnmade
from muster.reporting.renderers.docx import render
from muster.reporting.renderers.word_template import is_told
from tests.reporting.support import made

Full = tuple[Framework, Assessment]


def template(tmp_path: Path, document: Any) -> Path:
    path = tmp_path / "ministry.docx"
    document.save(path)
    return path


def dressed(full: Full, path: Path, **change: Any) -> Any:
    bank, case = full
    content = made(bank, case.model_copy(update=change))
    return docx.Document(BytesIO(render(content, path)))


def texts(document: Any) -> list[str]:
    return [paragraph.text for paragraph in document.paragraphs]


def test_fields_are_filled_however_word_splits_them(full: Full, tmp_path: Path) -> None:
    form = docx.Document()
    row = form.add_paragraph("About ")
    for part in ("{", "{ti", "tle", "}} of {{printed", "}}"):
        row.add_run(part).bold = part == "tle"
    form.add_table(1, 1).cell(0, 0).text = "{{ verdict }} / {{document}} / {{digest}}"
    form.sections[0].header.paragraphs[0].text = "Ministry · {{marking}}"
    told = dressed(full, template(tmp_path, form))
    content = made(*full)
    assert texts(told)[0] == "About Review of March of 1 March 2026"
    assert content.verdict is not None
    cell = told.tables[0].cell(0, 0).text
    assert cell.startswith(f"{content.verdict.title} / {full[1].id} / ")
    assert len(cell.rpartition(" / ")[2]) == 16
    assert told.sections[0].header.paragraphs[0].text == f"Ministry · {content.marking}"


def test_the_report_goes_where_body_stands(full: Full, tmp_path: Path) -> None:
    form = docx.Document()
    for text in ("Before", "{{body}}", "After"):
        form.add_paragraph(text)
    said = texts(dressed(full, template(tmp_path, form)))
    assert said[0] == "Before"
    assert said[-1] == "After"
    assert "{{body}}" not in "".join(said)
    assert said.index("Review of March") in range(1, len(said) - 1)


def test_words_beside_body_stay_above_the_report(full: Full, tmp_path: Path) -> None:
    form = docx.Document()
    form.add_paragraph("{{title}} – {{body}}")
    said = texts(dressed(full, template(tmp_path, form)))
    assert said[0] == "Review of March – "
    assert len(said) > 10


def test_without_body_it_goes_to_the_end_and_an_empty_page_is_not_kept(full: Full, tmp_path: Path) -> None:
    form = docx.Document()
    form.add_paragraph("Letter head")
    assert texts(dressed(full, template(tmp_path, form)))[0] == "Letter head"
    empty = docx.Document()
    empty.add_paragraph("")
    assert texts(dressed(full, template(tmp_path, empty)))[0] == "Readiness report"


def test_a_title_that_the_template_tells_is_not_told_twice(full: Full, tmp_path: Path) -> None:
    form = docx.Document()
    form.add_paragraph("{{title}}")
    assert texts(dressed(full, template(tmp_path, form))).count("Review of March") == 1


def test_what_is_typed_is_no_field(full: Full, tmp_path: Path) -> None:
    form = docx.Document()
    form.add_paragraph("{{title}} and {{title}}")
    form.add_paragraph("{{body}}")
    said = texts(dressed(full, template(tmp_path, form), title="{{body}} {{digest}}"))
    assert said[0] == "{{body}} {{digest}} and {{body}} {{digest}}"
    assert said[1] != "{{body}}"


def test_its_own_styles_head_and_foot_are_kept(full: Full, tmp_path: Path) -> None:
    form = docx.Document()
    form.styles["Heading 1"].font.name = "Georgia"
    note = form.styles.add_style("Muster Note", WD_STYLE_TYPE.PARAGRAPH)
    note.font.italic = True
    form.sections[0].header.paragraphs[0].text = "Ministry of Defence"
    form.sections[0].left_margin = form.sections[0].right_margin = Inches(1)
    told = dressed(full, template(tmp_path, form))
    assert told.styles["Heading 1"].font.name == "Georgia"
    assert told.styles["Muster Note"].font.italic
    assert told.styles["Muster Small"].font.name is None  # that of the template's Normal
    assert next(row.style.name for row in told.paragraphs if row.text.startswith("Note: ")) == "Muster Note"
    head = [row.text for row in told.sections[0].header.paragraphs]
    assert head == [made(*full).marking, "Ministry of Defence"]
    assert told.sections[0].left_margin == Inches(1)
    assert told.core_properties.title == "Review of March"


def test_every_kind_of_page_is_marked(full: Full, tmp_path: Path) -> None:
    form = docx.Document()
    form.settings.odd_and_even_pages_header_footer = True
    form.sections[0].different_first_page_header_footer = True
    form.add_section()
    told = dressed(full, template(tmp_path, form))
    marking = made(*full).marking
    for section in told.sections:
        for edge in (
            section.header, section.footer, section.first_page_header, section.first_page_footer,
            section.even_page_header, section.even_page_footer,
        ):  # fmt: skip
            assert sum(marking == row.text for row in edge.paragraphs) == 1


def test_styles_of_another_language_are_known_by_their_name(full: Full, tmp_path: Path) -> None:
    form = docx.Document()
    form.styles["Heading 1"].element.set(qn("w:styleId"), "Titre1")
    told = dressed(full, template(tmp_path, form))
    used = {row.get(qn("w:val")) for row in told.element.iter(qn("w:pStyle"))}
    known = {row.get(qn("w:styleId")) for row in told.styles.element.iter(qn("w:style"))}
    assert "Titre1" in used
    assert used <= known


def test_a_template_without_styles_gets_them(full: Full, tmp_path: Path) -> None:
    form = docx.Document()
    root = form.styles.element
    for style in list(root.iter(qn("w:style"))):
        root.remove(style)
    told = dressed(full, template(tmp_path, form))
    used = {
        row.get(qn("w:val")) for tag in ("pStyle", "tblStyle") for row in told.element.iter(qn(f"w:{tag}"))
    }
    known = {row.get(qn("w:styleId")) for row in told.styles.element.iter(qn("w:style"))}
    assert used <= known


def _zip(tmp_path: Path, parts: dict[str, bytes], name: str = "form.docx") -> Path:
    path = tmp_path / name
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return path


TYPES = b"<Types>application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml</Types>"


def _spoiled(tmp_path: Path, kind: str) -> Path:
    path = tmp_path / "form.docx"
    match kind:
        case "gone":
            return path
        case "folder":
            path.mkdir()
        case "text":
            path.write_text("Dear all", encoding="utf-8")
        case "empty":
            path.write_bytes(b"")
        case "old":
            path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
        case "password":
            path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"))
        case "macros":
            return _zip(tmp_path, {"[Content_Types].xml": TYPES, "word/vbaProject.bin": b"x"})
        case "zip":
            return _zip(tmp_path, {"a.txt": b"x"})
        case "sheet":
            return _zip(tmp_path, {"[Content_Types].xml": b"<Types>spreadsheetml.sheet.main+xml</Types>"})
        case "hollow":
            return _zip(tmp_path, {"[Content_Types].xml": TYPES})
        case "torn":
            docx.Document().save(str(path))
            path.write_bytes(path.read_bytes()[:-2000])
        case "bomb":
            return _zip(tmp_path, {"[Content_Types].xml": TYPES, "word/a.xml": bytes(101_000_000)})
        case "large":
            with path.open("wb") as stream:
                stream.write(b"PK\x03\x04")
                stream.truncate(30_000_000)
    return path


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("gone", "no such file"),
        ("folder", "a folder of this name"),
        ("text", "is no Word document"),
        ("empty", "is no Word document"),
        ("old", "is no Word document"),
        ("password", "protected with a password"),
        ("macros", "holds macros"),
        ("zip", "is no Word document"),
        ("sheet", "is no Word document"),
        ("hollow", "damaged"),
        ("torn", "damaged"),
        ("bomb", "larger than Muster reads"),
        ("large", "larger than Muster reads"),
    ],
)
def test_what_cannot_be_a_template_is_said_in_a_sentence(
    full: Full, tmp_path: Path, kind: str, told: str
) -> None:
    path = _spoiled(tmp_path, kind)
    with pytest.raises(ReportUnmade) as raised:
        render(made(*full), path)
    for language in ("en", "fr"):
        said = sentence(raised.value, phrases_in(language))
        assert "form.docx" in said
        assert told in said or language == "fr"


def test_a_dotx_is_a_template_too(full: Full, tmp_path: Path) -> None:
    form = docx.Document()
    form.add_paragraph("{{title}}")
    path = template(tmp_path, form)
    with ZipFile(path) as archive:
        parts = {row: archive.read(row) for row in archive.namelist()}
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"document.main+xml", b"template.main+xml"
    )
    told = docx.Document(BytesIO(render(made(*full), _zip(tmp_path, parts, "form.dotx"))))
    assert told.paragraphs[0].text == "Review of March"


def test_hostile_notes_go_into_a_template_as_letters(full: Full, tmp_path: Path) -> None:
    bank, case = full
    note = "</w:t> {{body}} & \x00\x0b " + "x" * 30_000
    changed = case.with_answer("A-1", Answer(state="answered", level=1, note=note))
    form = docx.Document()
    told = docx.Document(BytesIO(render(made(bank, changed), template(tmp_path, form))))
    assert any(
        "</w:t> {{body}} & \ufffd\ufffd" in row.text and "x" * 30_000 in row.text for row in told.paragraphs
    )


def test_a_foot_tells_something_whatever_marks_of_direction_are_in_it() -> None:
    row = docx.Document().add_paragraph("تاريخ الطباعة \u200e2026-03-01\u200e")
    assert is_told(row._p, "تاريخ الطباعة 2026-03-01")
    assert not is_told(row._p, "تاريخ الطباعة 2026-03-02")
