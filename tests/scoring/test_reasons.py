"""What keeps the mission from ready, in the order in which it decides."""

from muster.scoring import readiness, reasons
from tests.factory import assessment, framework, question
from tests.scoring.strategies import accepted

BANK = framework(
    [
        question("A1", "a", critical=True, gate=3),
        question("A2", "a", critical=True),
        question("A3", "a", critical=True),
        question("B1", "b"),
    ],
    {"a": 3, "b": 1},
    conditions_at_most=1,
)


def test_every_kind_in_order() -> None:
    case = assessment(BANK, {"A1": 2, "A2": 0, "B1": 2}).model_copy(update={"actions": (accepted("A1"),)})
    told = reasons(BANK, readiness(BANK, case))
    assert [(row.kind, row.subject, row.value, row.wanted) for row in told] == [
        ("gate_failed", "A2", 0, 2),
        ("gate_open", "A3", None, 2),
        ("gate_conditioned", "A1", 2, 3),
        ("category_below", "a", 25.0, 60),
        ("category_below", "b", 50.0, 60),
        ("overall_below", None, 31.25, 75),
    ]


def test_what_is_just_reached_is_no_reason() -> None:
    bank = framework(
        [question(f"A{n}", "a") for n in range(5)],
        thresholds={"ready": {"overall": 60, "category": 60}, "conditional": {"overall": 50, "category": 40}},
    )
    assert (
        reasons(bank, readiness(bank, assessment(bank, dict(zip(bank.by_id, (2, 2, 2, 3, 3), strict=True)))))
        == ()
    )
    below = readiness(bank, assessment(bank, dict(zip(bank.by_id, (2, 2, 2, 2, 3), strict=True))))
    assert [row.kind for row in reasons(bank, below)] == ["category_below", "overall_below"]


def test_nothing_answered_is_the_only_reason() -> None:
    assert [row.kind for row in reasons(BANK, readiness(BANK, assessment(BANK)))] == ["nothing_answered"]


def test_while_it_is_too_early_no_reason_tells_the_score() -> None:
    bank = framework([question(f"A{n}", "a") for n in range(5)])
    for level in (1, 4):
        early = reasons(bank, readiness(bank, assessment(bank, {"A0": level, "A1": level})))
        assert (early[-1].kind, early[-1].value, early[-1].wanted) == ("too_early", 2, 5)
        assert "overall_below" not in [row.kind for row in early]
    half = reasons(bank, readiness(bank, assessment(bank, dict.fromkeys(("A0", "A1", "A2"), 1))))
    assert half[-1].kind == "overall_below", "from half of the questions on the score is told"
