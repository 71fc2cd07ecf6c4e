"""The pieces that Word documents are made of."""

from typing import Any

from docx.oxml.ns import qn
from lxml import etree

from muster.reporting.renderers.word_xml import Page, Run, elements


def one(piece: str) -> Any:
    [element] = elements([piece])
    return element


def test_letters_are_letters_and_lines_are_lines() -> None:
    made = one(Page("ltr", 9000).paragraph("Normal", "a & <b>\nc\td\r\ne\x00"))
    told = etree.tostring(made, encoding="unicode")
    assert "a &amp; &lt;b&gt;" in told
    assert told.count("<w:br/>") == 2
    assert told.count("<w:tab/>") == 1
    assert "e\ufffd" in told


def test_styles_are_named_as_the_document_names_them() -> None:
    made = one(Page("ltr", 9000, {"Heading1": "Titre1"}).paragraph("Heading1", "x"))
    assert made.find(f".//{qn('w:pStyle')}").get(qn("w:val")) == "Titre1"


def test_a_paragraph_says_its_direction_only_where_it_is_another() -> None:
    left, right = Page("ltr", 9000), Page("rtl", 9000)
    way = f".//{qn('w:bidi')}"
    assert one(left.paragraph("Normal", "a", typed=True)).find(way) is None
    assert one(left.paragraph("Normal", "نقل", typed=True)).find(way).get(qn("w:val")) == "1"
    assert one(left.paragraph("Normal", "نقل")).find(way) is None
    assert one(right.paragraph("Normal", "a", typed=True)).find(way).get(qn("w:val")) == "0"
    assert one(right.paragraph("Normal", "a")).find(way).get(qn("w:val")) == "1"


def test_runs_have_their_look_and_fields_their_code() -> None:
    made = one(
        Page("ltr", 9000).paragraph(
            "Normal", Run("x", bold=True, colour="9D2B35", ground="FFFFFF", size=8.5), Run("1", field="PAGE")
        )
    )
    told = etree.tostring(made, encoding="unicode")
    assert 'w:val="17"' in told
    assert "<w:b/>" in told
    assert " PAGE " in told
    assert told.count("<w:fldChar ") == 3


def test_columns_share_the_page_and_narrow_ones_take_what_their_words_take() -> None:
    page = Page("ltr", 9000)
    rows = [("A-1", "x" * 300, "J4")]
    assert page.columns(rows, (1, 2, 1), 3) == [2250, 4500, 2250]
    narrow, wide, last = page.columns(rows, (0, 1, 0), 3)
    assert narrow < 700
    assert last < 700
    assert narrow + wide + last <= 9000
    assert page.columns([("y" * 500, "z")], (0, 1), 2)[1] >= 3000
    assert page.columns(rows, (1, 2), 3) == [3000, 3000, 3000]


def test_a_row_that_is_longer_than_a_page_may_be_torn() -> None:
    made = one(Page("rtl", 9000).table(("Head",), (("short",), ("x" * 5_000,))))
    torn = [row.find(f".//{qn('w:cantSplit')}") is None for row in made.iter(qn("w:tr"))]
    assert torn == [False, False, True]
    assert made.find(f".//{qn('w:bidiVisual')}") is not None


def test_a_table_of_nothing_is_nothing() -> None:
    assert Page("ltr", 9000).table((), ()) == ""


def test_typed_lines_begin_where_those_of_the_report_begin() -> None:
    for direction, other in (("rtl", "Gao"), ("ltr", "غاو")):
        page = Page(direction, 9000)
        assert '<w:jc w:val="end"/>' in page.paragraph("", other, typed=True), (
            "end: its words run the other way"
        )
        own = "Gao" if direction == "ltr" else "غاو"
        assert "<w:jc " not in page.paragraph("", own, typed=True)
        assert page.paragraph("", other, typed=True, extra='<w:jc w:val="center"/>').count("<w:jc ") == 1


def test_neither_the_first_nor_the_last_row_stands_alone_on_a_page() -> None:
    made = one(Page("ltr", 9000).table(("Head",), tuple((f"row{n}",) for n in range(6))))
    kept = [row.find(f".//{qn('w:keepNext')}") is not None for row in made.iter(qn("w:tr"))]
    assert kept == [True, True, False, False, False, True, False]


def test_figures_end_on_the_right_whichever_way_a_report_runs() -> None:
    for direction, side in (("ltr", "end"), ("rtl", "start")):
        made = one(Page(direction, 9000).table(("Head", "Points"), (("Lift", "8.5"),), numbers=1))
        assert [row.get(qn("w:val")) for row in made.iter(qn("w:jc"))] == (
            [side, side] if direction == "ltr" else [side, "end", side]
        ), "of head and figure; the name runs the other way in a report from the right"


def test_a_text_beside_others_keeps_its_own_way_and_its_marks() -> None:
    page = Page("rtl", 9000)
    row = one(page.paragraph("", "3  ", page.beside("Signed."), page.beside("وُقّع.")))
    told = [
        (run.find(qn("w:t")).text, run.find(f".//{qn('w:rtl')}") is not None) for run in row.iter(qn("w:r"))
    ]
    assert told == [("3  ", True), ("\u200eSigned.\u200e", False), ("وُقّع.", True)]
    assert Page("ltr", 9000).beside("Signed.") == "Signed."
