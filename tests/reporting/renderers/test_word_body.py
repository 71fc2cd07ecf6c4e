"""What stands between the margins: order, colours, what belongs together."""

from dataclasses import replace

from docx.oxml.ns import qn

from muster.model import Answer, Assessment, Framework
from tests.reporting.renderers.test_docx import opened
from tests.reporting.support import made

Full = tuple[Framework, Assessment]


def test_a_question_stays_together_and_a_long_note_flows(full: Full) -> None:
    bank, case = full
    changed = case.with_answer("A-1", Answer(state="answered", level=1, note="word " * 400))
    rows = opened(made(bank, changed)).paragraphs
    at = next(place for place, row in enumerate(rows) if row.text.startswith("A-1  "))
    answer = rows[at + 1]
    assert answer.text.startswith("\u00a01\u00a0")
    assert answer.paragraph_format.keep_with_next
    note = next(row for row in rows[at:] if row.text.startswith("Note: word"))
    assert not note.paragraph_format.keep_with_next
    assert not note.paragraph_format.keep_together
    at = next(place for place, row in enumerate(rows) if row.text.startswith("B-1  "))
    end = next(place for place, row in enumerate(rows) if row.text.startswith("B-2  "))
    assert all(row.paragraph_format.keep_with_next for row in rows[at + 1 : end - 1])
    assert not rows[end - 1].paragraph_format.keep_with_next


def test_the_level_has_its_colour_and_its_figure(full: Full) -> None:
    content = made(*full)
    coloured = opened(content).element.xml
    plain = opened(replace(content, mono=True)).element.xml
    assert 'w:fill="B85A18"' in coloured
    assert 'w:fill="B85A18"' not in plain
    assert "\u00a01\u00a0" in plain


def test_a_note_that_runs_the_other_way_stands_below_its_label(full: Full) -> None:
    bank, case = full
    changed = case.with_answer("A-1", Answer(state="answered", level=1, note="نقل"))
    rows = opened(made(bank, changed)).paragraphs
    at = next(place for place, row in enumerate(rows) if row.text == "نقل")
    assert rows[at - 1].text == "Note: "
    assert rows[at - 1].paragraph_format.keep_with_next


def test_a_table_that_begins_a_page_does(full: Full) -> None:
    content = made(*full)
    first, *rest = content.tables
    changed = replace(content, tables=(replace(first, begins_page=True, note="Below it."), *rest))
    rows = opened(changed).paragraphs
    head = next(row for row in rows if row.text == first.title)
    assert head._p.pPr.find(qn("w:pageBreakBefore")) is not None
    assert next(row for row in rows if row.text == "Below it.").style.name == "Caption"


def test_an_answer_keeps_the_mark_at_its_end_in_a_report_that_runs_the_other_way(full: Full) -> None:
    content = made(*full, language="ar")
    [chapter, *rest] = content.chapters
    [question, *others] = chapter.questions
    told = replace(question, answer="Signed", detail="By both sides.")
    changed = replace(content, chapters=(replace(chapter, questions=(told, *others)), *rest))
    row = next(row for row in opened(changed).paragraphs if "Signed" in row.text)
    assert [run.text for run in row.runs][-2:] == ["\u200eSigned\u200e", "\u200e – By both sides.\u200e"]
    assert all(run._r.rPr is None or run._r.rPr.find(qn("w:rtl")) is None for run in row.runs[-2:])


def test_a_picture_stands_between_the_margins(full: Full) -> None:
    rows = [*opened(made(*full)).element.iter(qn("wp:inline"))]
    assert rows
    assert {row.get(f"dist{side}") for row in rows for side in "TBLR"} == {"0"}
