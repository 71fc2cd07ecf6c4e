"""Ballots: for each in the room what he or she is asked, in the grid's order; nothing is given away."""

from io import BytesIO

import pytest
from docx import Document
from openpyxl import load_workbook
from pypdf import PdfReader

from muster.model import Answer, Assessment, Assessor, Framework, Session, Vote
from muster.phrases import phrases_in
from muster.reporting import build_ballots, render
from muster.reporting.content import ReportContent
from muster.resources import resource
from muster.scoring import applicability
from muster.scoring.questions_asked import questions_asked, set_code
from muster.storage import FrameworkLibrary, References
from tests.factory import assessment, framework, question
from tests.reporting.support import HOSTILE, PRINTED, READ_BACK, bank_of, pdf_pages, squeezed

J3 = Assessor(id="j3", name="J3", role="Operations")
J4 = Assessor(id="j4", name="J4 Logistics")
POLAD = Assessor(id="polad", name="Political adviser")
SECRET = "What J3 alone knows."


@pytest.fixture
def bank() -> Framework:
    return bank_of(13)


@pytest.fixture
def case(bank: Framework) -> Assessment:
    """Three people, two in the room, one of them asked one category; votes and notes are there already."""
    made = assessment(bank, {})
    vote = Vote(assessor="j3", level=3, note=SECRET)
    answer = Answer(state="answered", level=3, note=SECRET, votes=(vote,))
    session = Session(id="s1", present=("j3", "j4"), answers_for={"j4": ("beta",)})
    rows = made.model_copy(update={"assessors": (J3, J4, POLAD), "sessions": (session,)})
    return rows.with_answer("ALPHA-000", answer)


def asked(content: ReportContent, place: int) -> list[str]:
    assert content.ballots is not None
    return [row.id for part in content.ballots[place].parts for row in part.questions]


def test_each_in_the_room_gets_what_he_or_she_is_asked(bank: Framework, case: Assessment) -> None:
    content = build_ballots(bank, case, printed=PRINTED)
    assert content.ballots is not None
    assert [ballot.name for ballot in content.ballots] == ["J3 (Operations)", "J4 Logistics"]
    applies = applicability(bank, case)
    for place, person in enumerate(("j3", "j4")):
        wanted = questions_asked(bank, applies, case.sessions[0], person)
        assert asked(content, place) == wanted
        assert content.ballots[place].code == set_code(bank, wanted, "full")
    assert len(asked(content, 1)) == 13


def test_without_names_there_is_one_of_all(bank: Framework, case: Assessment) -> None:
    content = build_ballots(bank, case, printed=PRINTED, names=False)
    assert content.ballots is not None
    (ballot,) = content.ballots
    assert ballot.name == ""
    assert len(asked(content, 0)) == 39
    text = squeezed("".join(pdf_pages(content)))
    assert "NameandfunctionJ" not in text
    assert "Nameandfunction:" in text
    assert "Logistics" not in text


def test_the_order_is_that_of_the_bank_where_categories_take_turns() -> None:
    mixed = framework([question("A1", "a"), question("B1", "b"), question("A2", "a")])
    content = build_ballots(mixed, assessment(mixed, {}), printed=PRINTED)
    assert asked(content, 0) == ["A1", "B1", "A2"]


def test_who_is_asked_nothing_gets_none(bank: Framework, case: Assessment) -> None:
    session = case.sessions[0].changed(answers_for={"j3": (), "j4": ()})
    content = build_ballots(bank, case.model_copy(update={"sessions": (session,)}), printed=PRINTED)
    assert content.ballots == ()


@pytest.mark.parametrize("kind", ["pdf", "docx", "xlsx", "html"])
def test_no_format_gives_an_answer_away(bank: Framework, case: Assessment, kind: str) -> None:
    plain = case.with_answer("ALPHA-000", Answer())
    with_votes, without = (build_ballots(bank, row, printed=PRINTED) for row in (case, plain))
    assert with_votes == without
    assert SECRET.encode() not in render(with_votes, kind)


@pytest.mark.parametrize("language", READ_BACK)
@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_pages_hold_whole_questions_and_say_whose_they_are(
    bank: Framework, case: Assessment, language: str, paper: str
) -> None:
    content = build_ballots(bank, case, printed=PRINTED, language=language, paper=paper)  # type: ignore[arg-type]
    assert content.ballots is not None
    reader = PdfReader(BytesIO(render(content, "pdf")))
    width, height = (float(side) for side in reader.pages[0].mediabox[2:])
    assert (round(width), round(height)) == ((595, 842) if paper == "a4" else (612, 792))
    phrases = phrases_in(language)
    pages = [squeezed(page.extract_text()) for page in reader.pages]
    for place, ballot in enumerate(content.ballots):
        own = [text for text in pages if squeezed(ballot.name) in text and ballot.code in text]
        assert own, "every page says whose it is and which questions it has"
        count = len(own)
        for number, text in enumerate(own, start=1):
            assert squeezed(f"{phrases('report.page')} {number} / {count}") in text
            dont_know = text.count(squeezed(phrases("report.confidence")))
            assert dont_know == sum(name in text for name in asked(content, place)), "none is split"
        assert squeezed(phrases("report.ballot_sum")) in own[-1]
        for part in ballot.parts:
            for row in part.questions:
                assert sum(row.id in text for text in own) == 1
    assert sum(squeezed(phrases("report.ballot_total")) in text for text in pages) == 2


def test_a_workbook_adds_up_what_is_typed(bank: Framework, case: Assessment) -> None:
    book = load_workbook(BytesIO(render(build_ballots(bank, case, printed=PRINTED, paper="letter"), "xlsx")))
    assert book.sheetnames == ["1 J3 (Operations)", "2 J4 Logistics"]
    sheet = book.worksheets[1]
    ids = [row[0].value for row in sheet.iter_rows(min_row=8, max_row=20)]
    assert ids == [f"BETA-{n:03}" for n in range(13)]
    formulas = [sheet.cell(row, 3).value for row in range(22, 25)]
    assert formulas == ['=COUNTIF(C8:C20,"<=4")', '=SUMIF(C8:C20,"<=4")', "=COUNTIF(C8:C20,9)"]
    assert sheet.page_setup.paperSize == 1


def test_word_keeps_a_question_together(bank: Framework, case: Assessment) -> None:
    document = Document(BytesIO(render(build_ballots(bank, case, printed=PRINTED), "docx")))
    rows = document.paragraphs
    at = next(place for place, row in enumerate(rows) if row.text.startswith("ALPHA-003"))
    assert [row.paragraph_format.keep_with_next for row in rows[at : at + 3]] == [True, True, False]
    assert rows[at + 1].text.count("☐") == 5
    assert "☐ Don’t know" in rows[at + 2].text


def test_hostile_names_and_texts_are_letters(case: Assessment) -> None:
    bank = framework([question("A1", "a", text=HOSTILE)])
    who = (Assessor(id="j3", name=HOSTILE),)
    made = assessment(bank, {}).model_copy(update={"assessors": who})
    content = build_ballots(bank, made, printed=PRINTED)
    for kind in ("pdf", "docx", "xlsx", "html"):
        page = render(content, kind)
        if kind != "pdf":  # where a title is a string, and nothing is markup
            assert b"<script>" not in page
    assert squeezed(HOSTILE)[:30] in squeezed("".join(pdf_pages(content)))


@pytest.mark.parametrize("language", READ_BACK)
def test_the_sums_never_stand_alone_on_a_page(language: str) -> None:
    phrases = phrases_in(language)
    for count in range(9, 17):
        bank = bank_of(count)
        pages = pdf_pages(build_ballots(bank, assessment(bank, {}), printed=PRINTED, language=language))
        assert phrases("report.ballot_total") in pages[-1]
        assert phrases("answer.unknown") in pages[-1].split(phrases("report.ballot_total"))[0], count


@pytest.mark.parametrize("kind", ["pdf", "docx", "html"])
def test_a_name_stands_after_the_colon_of_the_language(bank: Framework, case: Assessment, kind: str) -> None:
    made = render(build_ballots(bank, case, printed=PRINTED, language="fr"), kind)
    if kind == "pdf":
        told = PdfReader(BytesIO(made)).pages[0].extract_text()
    elif kind == "docx":
        told = "".join(row.text for row in Document(BytesIO(made)).paragraphs)
    else:
        told = made.decode().replace("<bdi>", "")
    assert "Bulletin\u00a0: J3 (Operations)" in told


@pytest.mark.parametrize("language", READ_BACK)
@pytest.mark.parametrize("name", ["amisom-2007", "amisom-2012", "afisma-2013"])
def test_a_ballot_of_a_shipped_mission_is_two_sheets_printed_on_both_sides(name: str, language: str) -> None:
    case = References(resource("references")).load(name, language)
    bank = FrameworkLibrary(resource("frameworks")).of(case, language)
    for named in (case, case.model_copy(update={"assessors": (J3,)})):
        made = build_ballots(bank, named, printed=PRINTED, language=language)
        assert len(pdf_pages(made)) == 4
