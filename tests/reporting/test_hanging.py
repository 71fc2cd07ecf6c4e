"""On paper: what the verdict hangs on, said plainly, and each partner with its questions."""

from muster.model import Answer, Vote
from muster.phrases import phrases_in
from muster.reporting.hanging import hanging_tables
from muster.scoring import readiness
from muster.scoring.likelihood import full_readiness
from tests.factory import assessment, framework, question
from tests.reporting.support import made

BANK = framework([question("A1", "a", critical=True), question("A2", "a"), question("B1", "b")])
EN = phrases_in("en")


def test_each_name_stands_with_its_questions() -> None:
    case = assessment(BANK, {"B1": 4}, confidence="high")
    case = case.with_answer("A1", Answer(votes=(Vote(assessor="j4", level=3, confidence="high"),)))
    case = case.with_answer("A2", Answer(state="answered", level=4, confidence="high", depends_on="EU"))
    hangs, pledges = hanging_tables(BANK, case, full_readiness(BANK, case), EN)
    [(name, told)] = hangs.rows
    assert (hangs.title, name) == ("What the verdict hangs on", "Assessor")
    assert told.startswith("Hangs on j4’s word alone")
    assert told.endswith(" A1")
    [(partner, left)] = pledges.rows
    assert (pledges.title, partner) == ("If a partner gives nothing", "Partner")
    assert left.startswith("Without EU: ")
    assert left.endswith(" A2")
    content = made(BANK, case)
    assert hangs.title in [table.title for table in content.tables]
    facts = [fact for chapter in content.chapters for part in chapter.questions for fact in part.facts]
    assert "depends on EU" in facts


def test_it_hangs_on_nobody_is_said_and_nothing_while_nothing_is_answered() -> None:
    case = assessment(BANK, {"A1": 0, "A2": 0, "B1": 0})
    [only] = hanging_tables(BANK, case, readiness(BANK, case), EN)
    assert only.rows == (("–", EN("hanging.nobody")),)
    assert hanging_tables(BANK, assessment(BANK), readiness(BANK, assessment(BANK)), EN) == ()
