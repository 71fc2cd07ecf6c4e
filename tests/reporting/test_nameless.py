"""A report without names and notes holds none, in any format, and tells the same verdict."""

from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader

from muster.model import Answer, Assessment, Assessor, Evidence, Framework
from muster.model.assessment import Action, Condition, Vote
from muster.phrases import phrases_in
from muster.reporting import FORMATS
from muster.reporting.nameless import without_names_and_notes
from muster.reporting.parts import SCORED, Part, Source, Wish, build
from muster.scoring.likelihood import full_readiness
from muster.storage.markings import shipped_markings
from tests.factory import NOW, assessment, framework, question

SECRETS = ("Colonel Traore", "whispered", "photograph", "Brigadier Sow", "pledge of Chad")


@pytest.fixture
def named() -> tuple[Framework, Assessment]:
    """A case in which a name or a note stands wherever one can."""
    bank = framework([question("A-1", "alpha", critical=True, gate=3), question("A-2", "alpha")])
    made = assessment(bank, {"A-1": 2, "A-2": 4})
    answer = Answer(
        state="answered",
        level=2,
        note="whispered to us",
        evidence=(Evidence(title="a photograph of the airstrip", link="photograph.png"),),
        depends_on="pledge of Chad",
        votes=(Vote(assessor="j4", level=2, note="whispered"),),
    )
    action = Action(
        id="1",
        title="Charter two aircraft",
        question="A-1",
        owner="Colonel Traore",
        due=date(2026, 12, 1),
        target_level=3,
        condition=Condition(accepted_by="Brigadier Sow", accepted=NOW),
    )
    return bank, made.with_answer("A-1", answer).model_copy(
        update={"assessors": (Assessor(id="j4", name="Colonel Traore"),), "actions": (action,)}
    )


def words_of(name: str, file: bytes) -> str:
    if name == "pdf":
        return "".join(page.extract_text() for page in PdfReader(BytesIO(file)).pages)
    if name == "docx":
        import docx

        document = docx.Document(BytesIO(file))
        cells = [c.text for table in document.tables for row in table.rows for c in row.cells]
        return "\n".join([paragraph.text for paragraph in document.paragraphs] + cells)
    if name == "xlsx":
        book = load_workbook(BytesIO(file))
        return "\n".join(str(c.value) for sheet in book for row in sheet.iter_rows() for c in row)
    return file.decode("utf-8-sig")


@pytest.mark.parametrize("part", SCORED)
def test_no_format_names_anybody(named: tuple[Framework, Assessment], part: Part) -> None:
    bank, case = named
    source = Source(bank, case, full_readiness, date(2026, 3, 1), "en", other=case)
    told = build(Wish(part, category="alpha"), source)
    silent = build(Wish(part, category="alpha", names=False), source)
    assert (silent.title, silent.marking) == (told.title, told.marking)
    assert silent.verdict is None or told.verdict is None or silent.verdict.title == told.verdict.title
    for row in FORMATS:
        text = words_of(row.name, row.render(silent))
        assert [secret for secret in SECRETS if secret in text] == [], row.name
    if part == "full":
        text = words_of("pdf", FORMATS[0].render(told)).replace("\n", " ")
        assert [secret for secret in SECRETS if secret not in text] == [], "they are there otherwise"


def test_roles_stay_and_nobody_stays_nobody(named: tuple[Framework, Assessment]) -> None:
    bank, case = named
    people = (Assessor(id="a", name="Amina Diallo", role="J3"), Assessor(id="b", name="Bo Ek"))
    nobody = Action(id="2", title="Fuel", condition=Condition())
    case = case.model_copy(update={"assessors": people, "actions": (*case.actions, nobody)})
    bare = without_names_and_notes(case, bank, shipped_markings(), phrases_in("en"))
    assert [(row.name, row.role) for row in bare.assessors] == [("J3", ""), ("Assessor 2", "")]
    first, second = bare.actions
    assert first.condition is not None
    assert (first.owner, first.condition.accepted_by) == ("name withheld", "name withheld")
    assert second == nobody, "a condition that nobody accepted is still told as such"
