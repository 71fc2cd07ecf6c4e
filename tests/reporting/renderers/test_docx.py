"""The Word document, read back."""

from io import BytesIO
from itertools import pairwise
from time import perf_counter
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn

from muster.model import Answer, Assessment, Framework
from muster.reporting import build_blank, render
from muster.reporting.content import ReportContent
from tests.factory import assessment
from tests.reporting.support import PRINTED, WANTED, bank_of, made, squeezed

Full = tuple[Framework, Assessment]
ARABIC = "أُرسلت الوحدات إلى ICAO في 2012."
HEBREW = "שלום רב"


def opened(content: ReportContent) -> Any:
    return docx.Document(BytesIO(render(content, "docx")))


def words_of(document: Any) -> str:
    parts = [paragraph.text for paragraph in document.paragraphs]
    parts += [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join(parts)


def test_the_document_holds_everything_and_is_marked(full: Full) -> None:
    document = opened(made(*full))
    whole = squeezed(words_of(document)).casefold()
    assert [want for want in WANTED if squeezed(want).casefold() not in whole] == []
    for section in document.sections:
        for edge in (section.header, section.footer):
            assert "MISSION CONFIDENTIAL / RESTRICTED" in [row.text for row in edge.paragraphs]


def test_the_foot_tells_prints_apart_and_the_properties_tell_it_too(full: Full) -> None:
    content = made(*full)
    document = opened(content)
    foot = " ".join(row.text for row in document.sections[0].footer.paragraphs)
    for name, value in content.identity:
        assert f"{name} {value}" in foot
        assert value in document.core_properties.keywords
    told = document.core_properties
    assert (told.title, told.category) == ("Review of March", content.marking)
    assert told.language == "en-GB"
    assert told.created.date() == PRINTED
    assert told.author == ""


def test_headings_go_down_one_level_at_a_time_and_questions_are_headings(full: Full) -> None:
    document = opened(made(*full))
    levels = []
    for paragraph in document.paragraphs:
        style = paragraph.style
        while style is not None and not style.name.startswith("Heading"):
            style = style.base_style
        if style is not None:
            levels.append((int(style.name[-1]), paragraph.text))
            assert paragraph.style.paragraph_format.keep_with_next or style.paragraph_format.keep_with_next
    assert levels[0][0] == 1
    assert all(after <= before + 1 for (before, _), (after, _) in pairwise(levels))
    assert [level for level, text in levels if text.startswith("A-1  ")] == [2]
    assert document.paragraphs[1].style.name == "Title"


def test_heads_are_repeated_and_rows_are_whole(full: Full) -> None:
    document = opened(made(*full))
    with_head = [table for table in document.tables if table.style.name == "Muster Table"]
    assert len(with_head) > 2
    for table in with_head:
        first = table.rows[0]._tr
        assert first.trPr.find(qn("w:tblHeader")) is not None
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in table.rows)
        widths = [int(cell.get(qn("w:w"))) for cell in table._tbl.tblGrid]
        assert sum(widths) <= 10_000
        assert min(widths) > 200


def test_an_open_question_takes_a_line(full: Full) -> None:
    bank = bank_of(1)
    document = opened(made(bank, assessment(bank)))
    texts = [paragraph.text for paragraph in document.paragraphs]
    at = next(place for place, text in enumerate(texts) if text.startswith("ALPHA-000"))
    assert document.paragraphs[at].style.name == "Muster Open Question"
    assert texts[at + 1] == "?  Not answered yet"
    assert texts[at + 2] == "Beta"


def test_pictures_tell_in_words_what_they_show(full: Full) -> None:
    content = made(*full)
    assert content.picture is not None
    shapes = opened(content).inline_shapes
    told = [shape._inline.docPr.get("descr") for shape in shapes]
    assert told == [content.picture.text, *(figure.drawn.text for figure in content.figures)]
    assert len({shape._inline.docPr.get("id") for shape in shapes}) == len(told)


def test_how_to_read_a_figure_stands_below_it_on_its_page(full: Full) -> None:
    content = made(*full)
    rows = opened(content).paragraphs
    assert content.figures
    for figure in content.figures:
        [at] = [place for place, row in enumerate(rows) if row.text == figure.note]
        assert rows[at - 1]._p.findall(f".//{qn('w:drawing')}")
        assert rows[at - 1].paragraph_format.keep_with_next


@pytest.mark.parametrize(("note", "way"), [(ARABIC, "1"), (HEBREW, "1"), ("Plain.", None)])
def test_what_was_typed_runs_as_its_first_letter_does(full: Full, note: str, way: str | None) -> None:
    bank, case = full
    changed = case.with_answer("A-1", case.answer("A-1").changed(note=note))
    document = opened(made(bank, changed))
    [row] = [row for row in document.paragraphs if row.text.endswith(note)]
    bidi = row._p.pPr.find(qn("w:bidi"))
    assert (None if bidi is None else bidi.get(qn("w:val"))) == way
    turned = [
        run.text for run in row.runs if run._r.rPr is not None and run._r.rPr.find(qn("w:rtl")) is not None
    ]
    assert bool(turned) == (way == "1")
    assert "ICAO" not in "".join(turned)


def test_a_report_from_right_to_left_is_so_throughout(full: Full) -> None:
    from dataclasses import replace

    document = opened(replace(made(*full), direction="rtl", language="ar"))
    assert all(section._sectPr.find(qn("w:bidi")) is not None for section in document.sections)
    assert all(table._tbl.tblPr.find(qn("w:bidiVisual")) is not None for table in document.tables)
    assert document.core_properties.language == "ar-SA"
    lang = document.styles.element.find(f".//{qn('w:docDefaults')}//{qn('w:lang')}")
    assert lang.get(qn("w:bidi")) == "ar-SA"


@pytest.mark.parametrize(("language", "locale"), [("en", "en-GB"), ("fr", "fr-FR")])
def test_the_document_says_its_language(full: Full, language: str, locale: str) -> None:
    document = opened(made(*full, language=language))
    [lang] = document.styles.element.iter(qn("w:lang"))
    assert lang.get(qn("w:val")) == locale


def test_without_colour_there_is_none(full: Full) -> None:
    from dataclasses import replace

    content = replace(made(*full), mono=True)
    xml = opened(content).element.xml
    colours = {word.split('"')[0] for word in xml.split('w:color w:val="')[1:]}
    grounds = {word.split('"')[0] for word in xml.split('w:fill="')[1:]}
    assert colours <= {"auto", "000000"}
    assert grounds <= {"auto"}


def test_paper_lies_where_it_should(full: Full) -> None:
    from dataclasses import replace

    section = opened(replace(made(*full), paper="letter", landscape=True)).sections[0]
    assert section.page_width > section.page_height
    assert round(section.page_height.cm, 2) == 21.59


def test_a_title_longer_than_word_takes_stands_in_the_heading(full: Full) -> None:
    bank, case = full
    title = "Mission " * 1_000
    document = opened(made(bank, case.model_copy(update={"title": title})))
    assert any(paragraph.text == title for paragraph in document.paragraphs)
    assert title.startswith(document.core_properties.title)


def test_a_blank_checklist_has_room_to_write(full: Full) -> None:
    document = opened(build_blank(full[0], None, printed=PRINTED))
    text = words_of(document)
    assert text.count("☐  0 ") == 6
    lines = document.element.xml.count('w:leader="underscore"')
    assert lines == 1 + 3 * 6


def test_five_hundred_questions_take_no_time() -> None:
    bank = bank_of(167)
    case = assessment(bank, {row.id: 2 for row in bank.questions})
    for row in bank.questions:
        case = case.with_answer(row.id, Answer(state="answered", level=2, note=f"Note of {row.id}."))
    content = made(bank, case)
    started = perf_counter()
    document = opened(content)
    assert "Note of GAMMA-166." in words_of(document)
    assert perf_counter() - started < 20


def test_marking_and_foot_stand_the_same_in_a_report_from_right_to_left(full: Full) -> None:
    content = made(*full, language="ar")
    foot = opened(content).sections[0].footer
    [marking] = [row for row in foot.paragraphs if row.text == content.marking]
    assert marking._p.pPr.find(qn("w:jc")).get(qn("w:val")) == "center"
    shown = "".join(row.text for row in foot.paragraphs)
    assert f"\u200e{PRINTED.isoformat()}\u200e" in shown, "a day is not read backwards"
    assert "\u200eSHA-256 " in shown
