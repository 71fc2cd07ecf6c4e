"""Which answer alone turns the verdict, which open one narrows the range, which move the score most."""

from hypothesis import given

from muster.model import Answer, Assessment, Framework
from muster.scoring import readiness
from muster.scoring.sensitivity import Decider, deciders, narrowing, tornado
from tests.factory import assessment, framework, question
from tests.scoring.strategies import answered

BANK = framework(
    [
        question("A1", "a", critical=True, gate=2, effort_weeks=4, lead_time_weeks=12),
        question("A2", "a", effort_weeks=1, lead_time_weeks=2),
        question("B1", "b", effort_weeks=2, lead_time_weeks=6),
    ],
    {"a": 1, "b": 1},
)


def test_deciders_name_the_answers_that_turn_the_verdict() -> None:
    case = assessment(BANK, {"A1": 2, "A2": 4, "B1": 4})
    assert readiness(BANK, case).verdict.value == "ready"
    found = {(row.question, row.level): row.verdict for row in deciders(BANK, case)}
    assert found[("A1", 1)] == ("not_ready", "not_ready")
    assert found[("B1", 2)] == ("conditional", "conditional")
    assert ("B1", 3) not in found, "75 is still ready"
    for row in deciders(BANK, case):
        changed_case = case.with_answer(row.question, Answer(state="answered", level=row.level))
        verdict = readiness(BANK, changed_case).verdict
        assert (verdict.low, verdict.high) == row.verdict


@given(answered())
def test_deciders_agree_with_scoring_anew(drawn: tuple[Framework, Assessment]) -> None:
    bank, case = drawn
    for row in deciders(bank, case):
        verdict = readiness(
            bank, case.with_answer(row.question, Answer(state="answered", level=row.level))
        ).verdict
        assert (verdict.low, verdict.high) == row.verdict


def test_narrowing_and_tornado() -> None:
    case = assessment(BANK, {"A1": 2})
    assert [(row.question, row.points) for row in narrowing(BANK, case)] == [("B1", 50.0), ("A2", 25.0)]
    names = [name for name, _, _ in tornado(readiness(BANK, assessment(BANK, {"A1": 2, "A2": 1, "B1": 3})))]
    assert names == ["B1", "A1", "A2"]


def nearest(bank: Framework, case: Assessment) -> list[tuple[str, int]]:
    """Return the deciders by scoring anew with every question at every level, from the nearest on."""
    now = readiness(bank, case)

    def turns(name: str, level: int) -> bool:
        then = readiness(bank, case.with_answer(name, Answer(state="answered", level=level))).verdict
        is_settled = opened[name] is not None or then.value is not None
        return is_settled and (then.low, then.high) != (now.verdict.low, now.verdict.high)

    opened = {row.id: row.level for row in now.questions}
    rows: list[tuple[str, int]] = []
    for name, level in opened.items():
        ways = [range(5)] if level is None else [range(level)[::-1], range(level + 1, 5)]
        rows += [(name, first) for way in ways for first in [next((n for n in way if turns(name, n)), None)]
                 if first is not None]  # fmt: skip
    return rows if now.answered else []


@given(answered())
def test_no_decider_is_missed_and_each_is_the_nearest(drawn: tuple[Framework, Assessment]) -> None:
    bank, case = drawn
    assert [(row.question, row.level) for row in deciders(bank, case)] == nearest(bank, case)


def test_deciders_look_down_and_up_to_both_ends_of_the_scale() -> None:
    bank = framework([question("A1", "a"), question("A2", "a")])
    assert deciders(bank, assessment(bank, {"A1": 2, "A2": 2})) == (
        Decider("A1", 2, 1, ("not_ready", "not_ready")),
        Decider("A1", 2, 4, ("ready", "ready")),
        Decider("A2", 2, 1, ("not_ready", "not_ready")),
        Decider("A2", 2, 4, ("ready", "ready")),
    )
    bank = framework([question("A1", "a"), question("A2", "a", critical=True, gate=1)])
    assert deciders(bank, assessment(bank, {"A1": 4, "A2": 4})) == (
        Decider("A1", 4, 1, ("conditional", "conditional")),
        Decider("A2", 4, 1, ("conditional", "conditional")),
    )


def test_an_open_question_decides_only_where_its_answer_settles_the_verdict() -> None:
    bank = framework([question("A1", "a", critical=True, gate=1), question("A2", "a", critical=True, gate=4)])
    assert deciders(bank, assessment(bank, {"A1": 4})) == (
        Decider("A1", 4, 1, ("not_ready", "conditional")),
        Decider("A2", None, 0, ("not_ready", "not_ready")),
    )
    assert deciders(bank, assessment(bank)) == ()


def test_a_tornado_shows_the_ten_widest_unless_told_otherwise() -> None:
    weights = {f"c{n}": 1 + 5 * n % 12 for n in range(12)}
    bank = framework([question(f"Q{n}", f"c{n}") for n in range(12)], weights)
    result = readiness(bank, assessment(bank, {f"Q{n}": n % 4 for n in range(12)}))
    widest = [f"Q{n}" for n in sorted(range(12), key=lambda n: -weights[f"c{n}"])]
    assert [name for name, _, _ in tornado(result)] == widest[:10]
    assert [name for name, _, _ in tornado(result, 12)] == widest
    assert [name for name, _, _ in tornado(result, 2)] == widest[:2]
