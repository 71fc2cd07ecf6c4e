"""What the verdict hangs on: one assessor, one piece of evidence, one partner."""

from muster.model import Answer, Assessor, Evidence, Vote
from muster.scoring import readiness
from muster.scoring.leave_one_out import failed_pledge, hanging, partners, pledges, without_evidence
from tests.factory import assessment, framework, question

BANK = framework([question("A1", "a", critical=True), question("A2", "a")])


def rested_on(*titles: str, level: int = 4) -> Answer:
    return Answer(
        state="answered", level=level, confidence="high", evidence=tuple(Evidence(title=t) for t in titles)
    )


def test_it_hangs_on_one_assessors_word() -> None:
    votes = (Vote(assessor="j4", level=3), Vote(assessor="j3", level=None))
    case = assessment(BANK, {"A2": 4}, confidence="high").with_answer("A1", Answer(votes=votes))
    case = case.model_copy(update={"assessors": (Assessor(id="j3", name="J3"), Assessor(id="j4", name="J4"))})
    [only] = hanging(BANK, case)
    assert (only.kind, only.subject, only.questions) == ("assessor", "j4", ("A1",))
    assert (only.verdict.low, only.verdict.high) == ("not_ready", "ready")


def test_what_the_group_recorded_is_nobodys_word_alone() -> None:
    answer = Answer(state="answered", level=3, votes=(Vote(assessor="j4", level=3),))
    assert hanging(BANK, assessment(BANK, {"A2": 4}).with_answer("A1", answer)) == ()


def test_it_hangs_on_one_paper_unless_there_is_another() -> None:
    case = (
        assessment(BANK)
        .with_answer("A1", rested_on("Letter "))
        .with_answer("A2", rested_on("Letter", "Visit"))
    )
    [only] = hanging(BANK, case)
    assert (only.kind, only.subject, only.questions) == ("evidence", "Letter", ("A1",))
    assert hanging(BANK, case.with_answer("A1", rested_on("Letter", "Visit", ""))) == ()


def test_evidence_left_out_leaves_the_question_open_whatever_the_votes() -> None:
    answer = rested_on("Letter").changed(votes=(Vote(assessor="j4", level=4),), range=(3, 4))
    left, questions = without_evidence(assessment(BANK).with_answer("A1", answer), "Letter")
    assert questions == ("A1",)
    assert readiness(BANK, left).answered == 0
    assert left.answer("A1").evidence == answer.evidence


def test_a_verdict_that_stays_hangs_on_nothing() -> None:
    case = (
        assessment(BANK).with_answer("A1", rested_on("Letter", level=0)).with_answer("A2", rested_on("Visit"))
    )
    assert readiness(BANK, case).verdict.value == "not_ready"
    assert [row.subject for row in hanging(BANK, case)] == ["Letter"]
    certain = case.with_answer("A2", rested_on("Letter", "Visit"))
    assert [row.subject for row in hanging(BANK, certain)] == ["Letter"]
    assert hanging(BANK, assessment(BANK, {"A1": 4, "A2": 4})) == ()


def test_a_failed_pledge_leaves_its_answers_at_0_for_certain() -> None:
    case = assessment(BANK, {"A2": 4}, confidence="high")
    case = case.with_answer("A1", Answer(state="answered", level=4, range=(3, 4), depends_on="EU "))
    case = case.with_answer("A2", rested_on("Visit").changed(depends_on="UN"))
    assert partners(case) == ("EU", "UN")
    result = failed_pledge(BANK, case, "EU")
    assert (result.verdict.value, result.verdict.firm) == ("not_ready", True)
    assert result.questions[0].level == 0
    assert result.bounds == (50.0, 50.0)
    assert failed_pledge(BANK, case, "AU") == readiness(BANK, case)


def test_a_pledge_behind_votes_fails_as_well() -> None:
    votes = (Vote(assessor="j4", level=3),)
    case = assessment(BANK, {"A2": 4}, confidence="high").with_answer(
        "A1", Answer(votes=votes, depends_on="EU")
    )
    result = failed_pledge(BANK, case, "EU")
    assert result.questions[0].level == 0
    assert result.verdict.value == "not_ready"


def test_what_each_partner_would_leave_has_its_chances() -> None:
    case = assessment(BANK, {"A2": 4}, confidence="high")
    case = case.with_answer("A1", Answer(state="answered", level=4, depends_on="EU"))
    case = case.with_answer("A9", Answer(state="answered", level=4, depends_on="Not in this bank"))
    [only] = pledges(BANK, case)
    assert (only.partner, only.questions) == ("EU", ("A1",))
    assert only.result.chances == {"ready": 0.0, "conditional": 0.0, "not_ready": 1.0}
    assert pledges(BANK, case, lambda: False) == (), "nobody waits for it any more"


def test_evidence_without_a_title_supports_nothing() -> None:
    case = assessment(BANK).with_answer("A1", rested_on("Letter", " ").changed(range=(3, 4)))
    left, questions = without_evidence(case, " Letter")
    assert questions == ("A1",)
    assert (left.answer("A1").state, left.answer("A1").level, left.answer("A1").range) == (
        "unknown",
        None,
        None,
    )


def test_who_depends_on_nobody_names_no_partner() -> None:
    case = assessment(BANK, {"A2": 4}).with_answer("A1", rested_on("Letter").changed(depends_on="UN"))
    assert partners(case) == ("UN",)
    assert partners(assessment(BANK, {"A2": 4})) == ()


def test_assessors_are_tried_in_the_order_of_the_file_and_strangers_last() -> None:
    bank = framework([question(f"A{n}", "a", critical=True) for n in range(3)])
    case = assessment(bank)
    for number, name in enumerate(("a-stranger", "j1", "j9")):
        case = case.with_answer(f"A{number}", Answer(votes=(Vote(assessor=name, level=3),)))
    named = (Assessor(id="j9", name="J9"), Assessor(id="j1", name="J1"))
    case = case.model_copy(update={"assessors": named})
    assert readiness(bank, case).verdict.low == "ready"
    assert [row.subject for row in hanging(bank, case)] == ["j9", "j1", "a-stranger"]
