"""How the pages of a PDF break: nothing runs out of a page or stands alone."""

import re
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from typing import Any

import pytest
from docx import Document
from pypdf import PdfReader

from muster.model import Assessment, Decision, Framework
from muster.reporting import render
from muster.reporting.content import Table
from muster.reporting.parts import PAPERS, PARTS, Wish, build
from muster.reporting.renderers import pdf, typeset
from muster.resources import resource
from muster.storage import FrameworkLibrary
from muster.storage.backcast import as_assessment, read_backcast
from tests.factory import NOW, assessment
from tests.reporting.set_pages import carried, lowest, shipped, smallest
from tests.reporting.support import Case, bank_of, pdf_pages, source_of, squeezed


def test_a_long_note_in_a_table_goes_on_over_the_page() -> None:
    bank = bank_of(2)
    note = "A long note about the road from Gao to Kidal. " * 200
    before, after = (assessment(bank, dict.fromkeys(bank.by_id, n), note=note) for n in (1, 3))
    content = build(Wish("compare"), source_of((bank, after), other=before))
    assert squeezed("".join(pdf_pages(content))).count("fromGaotoKidal") == 200 * len(bank.by_id)
    assert min(lowest(content)) > 20


def test_the_map_of_five_hundred_questions_stays_on_its_pages() -> None:
    bank = bank_of(167)
    content = build(Wish(), source_of((bank, assessment(bank, dict.fromkeys(bank.by_id, 3)))))
    titles = [row.title for row in content.figures if "at a glance" in row.title]
    assert len(titles) > 2
    assert titles == [f"Every question at a glance ({n}/{len(titles)})" for n in range(1, len(titles) + 1)]
    assert min(lowest(replace(content, chapters=(), tables=(), how=()))) > 20


def test_the_title_takes_one_line_at_the_head_of_a_page() -> None:
    bank = bank_of(12)
    wide = assessment(bank, dict.fromkeys(bank.by_id, 3)).model_copy(update={"title": "W" * 400})
    pages = pdf_pages(build(Wish(), source_of((bank, wide))))
    assert squeezed(pages[0]).count("W") >= 400, "whole on page one"
    assert 10 < squeezed(pages[1]).count("W") < 60
    assert "…" in pages[1]


def test_no_short_table_is_torn_and_no_method_is_left_alone(met: Case) -> None:
    bank, case = met
    short = Table("Short", ("Kind", "What"), tuple((f"row{n}", "something") for n in range(5)), (0, 1))
    for count in range(20, 40):
        decided = tuple(Decision(id=str(n), time=NOW, text=f"Decision {n}") for n in range(count))
        full = build(Wish("actions"), source_of((bank, case.model_copy(update={"decisions": decided}))))
        pages = pdf_pages(replace(full, tables=(*full.tables, short), landscape=False))
        [whole] = [page for page in pages if "row0" in page]
        assert "row4" in whole
        assert "Short" in whole
        pages = pdf_pages(replace(full, how=tuple(f"method {n}" for n in range(12)), landscape=False))
        [whole] = [page for page in pages if "method 0" in page]
        assert "method 11" in whole


def test_no_row_of_a_long_table_stands_alone(met: Case) -> None:
    bank, case = met
    base = replace(build(Wish("actions", landscape=False), source_of((bank, case))), facts=())
    parted = 0
    for lines in range(8, 44):
        above = Table("Above", ("What",), (("\n".join(f"line{n}" for n in range(lines)),),))
        long = Table("Long", ("Kind", "What"), tuple((f"row{n}", "x") for n in range(24)), (0, 1))
        pages = pdf_pages(replace(base, tables=(above, long)))
        rows = [len(re.findall(r"row\d+", page)) for page in pages]
        assert sum(rows) == 24
        assert 1 not in rows, lines
        assert all(("Long" in page) == ("row0" in page.split()) for page in pages), (
            "the title goes with its rows"
        )
        parted += sum(bool(count) for count in rows) > 1
    assert parted > 10, "so that it was tried on tables that are parted"


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("paper", PAPERS)
def test_no_letter_is_smaller_than_seven_points(paper: Any, landscape: bool) -> None:
    for bank, case in (shipped("amisom-2007"), carried(6)):
        beside = (("AMISOM – Somalia, 2012", case),)
        source = source_of((bank, case), beside=lambda beside=beside: beside)
        content = build(Wish("verdict", paper=paper, landscape=landscape), source)
        assert smallest(content) >= 6.95


def answered_in_full(name: str = "amisom-2007") -> Case:
    bank, case = shipped(name)
    levels = dict.fromkeys(bank.by_id, 3)
    rows = {name: case.answer(name).changed(state="answered", level=level) for name, level in levels.items()}
    return bank, case.model_copy(update={"answers": rows})


def test_no_figure_leaves_a_page_half_empty_that_lies() -> None:
    full = build(Wish(landscape=True), source_of(answered_in_full()))
    titles = [row.title for row in full.figures]
    assert len(titles) == 3
    pages = pdf_pages(full)
    assert titles[0] in pages[1]
    assert titles[2] in pages[1], "what fits below stands there"
    assert titles[1] in pages[2]
    assert "CAP-01 How many" in pages[2]


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("name", ["afisma-2013", "amisom-2007", "amisom-2012"])
def test_the_method_does_not_stand_alone(name: str, landscape: bool) -> None:
    cases = (("en", shipped(name)), ("fr", shipped(name, "fr")), ("en", answered_in_full(name)))
    for language, (bank, case) in cases:
        full = build(Wish(landscape=landscape), source_of((bank, case), language=language, other=None))
        title, above = full.words["how"], full.tables[-1]
        [last] = [page for page in pdf_pages(full) if title in page]
        before = last.partition(title)[0]
        assert above.head[1] in before, "a table stands above it"
        assert "60" in last.partition(title)[2]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_short_report_is_set_closer_where_that_saves_a_last_page_of_a_few_lines(language: str) -> None:
    case = shipped("amisom-2007", language)
    for category, count in (("mandate", 2), ("logistics", 1), ("terrain", 1)):
        brief = build(Wish("category", category=category), source_of(case, language=language))
        pages = PdfReader(BytesIO(render(brief, "pdf"))).pages
        assert len(pages) == count, category
        assert smallest(brief) >= 6.95
        assert min(lowest(brief)) > 20


@pytest.mark.parametrize("landscape", [False, True])
def test_no_question_of_a_checklist_stands_alone_on_the_last_page(landscape: bool) -> None:
    for name in ("afisma-2013", "amisom-2007"):
        content = build(Wish("blank", landscape=landscape), source_of(shipped(name)))
        pages = pdf_pages(content)
        for chapter in content.chapters:
            ids = [row.id for row in chapter.questions]
            counts = [sum(f"{name} " in page for name in ids) for page in pages]
            counts = [count for count in counts if count]
            assert sum(counts) == len(ids)
            assert counts[-1] >= max(counts) - 1
            for before, after in pairwise(counts[:-1]):
                assert after <= before or chapter is content.chapters[0], (
                    "pages are filled one after the other"
                )


def test_a_table_of_four_rows_stays_whole_on_a_page_that_lies() -> None:
    content = build(Wish(landscape=True), source_of(shipped("amisom-2007")))
    assert content.elsewhere is not None
    assert len(content.elsewhere.rows) == 4
    mandate = content.chapters[-1]
    for count in range(4, 8):
        chapter = replace(mandate, questions=mandate.questions[:count])
        pages = pdf_pages(replace(content, figures=(), chapters=(chapter,), tables=(), how=()))
        held = [page for page in pages if any(row[0] in page for row in content.elsewhere.rows)]
        assert len(held) == 1, count


@pytest.mark.parametrize("landscape", [False, True])
def test_each_figure_says_below_it_how_to_read_it(landscape: bool) -> None:
    content = build(Wish(landscape=landscape), source_of(shipped("afisma-2013")))
    told = "\n".join(pdf_pages(content))
    assert [row.title for row in content.figures] == [
        "Every question at a glance",
        "Readiness against effort",
    ]
    for row in content.figures:
        assert squeezed(row.note) in squeezed(told)


def test_no_range_is_parted() -> None:
    content = build(Wish("verdict", landscape=True), source_of(shipped("amisom-2012")))
    assert content.verdict is not None
    for words in range(8):
        score = "in all " * words + content.verdict.score
        [page] = pdf_pages(replace(content, verdict=replace(content.verdict, score=score)))
        assert "19.8–98.1" in page


def test_few_answers_begin_below_the_figures_and_many_figures_share_a_page() -> None:
    bank, case = shipped("afisma-2013")
    pages = pdf_pages(build(Wish(), source_of((bank, case))))
    assert "Readiness against effort" in pages[1]
    assert "CAP-01 How many" in pages[1], "two fifths of a page were left"
    book = read_backcast(resource("references", "backcast.json"))
    [case] = [as_assessment(row, book.bank) for row in book.missions if row.id == "minusma-2013"]
    full = build(Wish(), source_of((FrameworkLibrary(resource("frameworks")).of(case, "en"), case)))
    assert len(full.figures) == 3
    pages = pdf_pages(replace(full, chapters=(), elsewhere=None, tables=(), how=()))
    assert len(pages) == 2, "a little smaller they stand on one page"


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_the_typesetter_settles(met: Case, part: Any, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def compiled(template: Any, kind: Any, inputs: Any, standards: Any = ()) -> bytes:
        compiler = typeset._compiler(system_fonts=False)
        made, warnings = compiler.compile_with_warnings(
            str(template), format=kind, sys_inputs=inputs, pdf_standards=[*standards]
        )
        told.extend(warning.message for warning in warnings)
        assert isinstance(made, bytes)
        return made

    monkeypatch.setattr(pdf, "typeset", compiled)
    for landscape in (False, True):
        wish = Wish(part, category="alpha", landscape=landscape)
        render(build(wish, source_of(met, language=language)), "pdf")
    assert told == [], "else heads and page numbers may be those of another page"


def heard(page: Any) -> tuple[str, str]:
    """Return the words of a page that are read out, and those that are only seen."""
    marks: list[bool] = []
    told: tuple[list[str], list[str]] = ([], [])

    def before(operator: bytes, operands: Any, *_: Any) -> None:
        if operator in (b"BDC", b"BMC"):
            marks.append(str(operands[0]) == "/Artifact")
        elif operator == b"EMC" and marks:
            marks.pop()

    def note(text: str, *_: Any) -> None:
        told[any(marks)].append(text)

    page.extract_text(visitor_operand_before=before, visitor_text=note)
    return squeezed("".join(told[0])), squeezed("".join(told[1]))


@pytest.mark.parametrize("part", ["full", "verdict", "actions", "blank"])
def test_marking_and_what_tells_prints_apart_are_read_out_once(met: Case, part: Any) -> None:
    content = build(Wish(part), source_of(met))
    pages = PdfReader(BytesIO(render(content, "pdf"))).pages
    marking, digest = squeezed(content.marking), squeezed(str(met[1].id))
    assert marking in heard(pages[0])[0]
    assert digest in heard(pages[0])[0]
    for page in [*pages][1:]:
        read, seen = heard(page)
        assert marking not in read
        assert marking in seen
        assert digest in seen


@pytest.mark.parametrize("landscape", [False, True])
def test_the_head_of_a_category_stands_with_its_first_question(landscape: bool) -> None:
    bank, case = shipped("afisma-2013")
    for language in ("en", "fr"):
        source = source_of((bank, case), language=language)
        content = build(Wish("blank", paper="letter", landscape=landscape), source)
        pages = pdf_pages(content)
        for chapter in content.chapters:
            [page, *_] = [page for page in pages if squeezed(chapter.intro[-40:]) in squeezed(page)]
            assert chapter.questions[0].id in page


def test_pages_are_counted_in_words_where_a_stroke_would_be_read_backwards(met: Case) -> None:
    for language, told in (("en", "/"), ("ar", "من")):
        content = build(Wish("verdict"), source_of(met, language=language))
        assert content.words["of_pages"] == told
        assert told in pdf_pages(content)[0]
        foot = Document(BytesIO(render(content, "docx"))).sections[0].footer
        assert f"1 {told} 1" in "".join(row.text for row in foot.paragraphs)
        assert f'counter(page) " {told} " counter(pages)' in render(content, "html").decode()


def test_votes_go_on_below_a_few_lines() -> None:
    bank: Framework = bank_of(2)
    case: Assessment = assessment(bank)
    content = build(Wish("actions"), source_of((bank, case)))
    rows = tuple((f"row{n}",) for n in range(60))
    for count, same in ((10, False), (36, True), (46, True)):
        first = Table("First", ("What",), rows[:count])
        votes = Table("All votes", ("What",), (("vote",),), begins_page=True)
        pages = pdf_pages(replace(content, landscape=False, tables=(first, votes)))
        assert len(pages) == 2
        assert all(f"Page {number} / 2" in page for number, page in enumerate(pages, start=1))
        assert (f"row{count - 1}" in pages[1]) == same
        assert "All votes" in pages[1]


@pytest.mark.parametrize("words", [420, 3000])
def test_a_table_of_one_long_row_is_set(words: int) -> None:
    bank = bank_of(3)
    content = build(Wish(), source_of((bank, assessment(bank, dict.fromkeys(bank.by_id, 3)))))
    table = replace(
        content.tables[0], rows=(tuple("word " * words for _ in content.tables[0].head),), widths=()
    )
    text = "".join(pdf_pages(replace(content, tables=(table,))))
    assert text.count("word") >= words * len(table.head)
