"""What to discuss first: points between the votes, and what hangs on them, worked out again from scores."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from muster.model import Action, Answer, Assessment, Condition, Session, Vote
from muster.scoring import readiness
from muster.scoring.disagreement import CHANGES, CROSSES, _recorded, disagreements
from tests.factory import assessment, framework, question

BANK = framework(
    [
        question("A1", "a", critical=True, gate=2, weight=5),
        question("A2", "a", weight=1),
        question("B1", "b", weight=3),
    ],
    {"a": 60, "b": 40},
)


def voted(made: Assessment, **levels: tuple[int | None, ...]) -> Assessment:
    for name, given_levels in levels.items():
        votes = tuple(Vote(assessor=f"p{n}", level=level) for n, level in enumerate(given_levels))
        made = made.with_answer(name, made.answer(name).changed(votes=votes))
    return made


def test_points_are_what_the_score_would_move_and_the_gate_counts_double() -> None:
    made = voted(assessment(BANK, {"A1": 2, "A2": 2, "B1": 2}), A1=(1, 2), A2=(0, 4), B1=(3, None, 3))
    rows = {row.question: row for row in disagreements(BANK, made)}
    for name, (low, high) in {"A1": (1, 2), "A2": (0, 4)}.items():
        scores = [
            readiness(BANK, made.with_answer(name, made.answer(name).changed(level=level))).score or 0.0
            for level in (low, high)
        ]
        assert abs(rows[name].points - (scores[1] - scores[0])) < 1e-9
    assert rows["A1"].crosses
    assert rows["A1"].is_worth_talk, "one level apart, but the gate lies between"
    assert rows["B1"].spread == 0
    assert not rows["B1"].is_worth_talk
    factor = CHANGES if rows["A1"].changes else CROSSES
    assert rows["A1"].weight == rows["A1"].points * factor


def test_a_verdict_between_two_votes_is_seen() -> None:
    made = voted(assessment(BANK, {"A1": 4, "A2": 4, "B1": 4}, confidence="high"), A1=(0, 4))
    (row,) = disagreements(BANK, made)
    assert row.changes
    assert row.crosses


def test_what_waits_for_its_reveal_is_not_told() -> None:
    made = voted(assessment(BANK, {}), A1=(0, 4)).model_copy(update={"sessions": (Session(id="s1"),)})
    assert disagreements(BANK, made) == ()


@given(st.lists(st.lists(st.integers(0, 4), min_size=1, max_size=6), min_size=3, max_size=3))
def test_the_order_falls_and_names_every_question_that_was_voted_on(levels: list[list[int]]) -> None:
    names = ("A1", "A2", "B1")
    made = voted(assessment(BANK), **{name: tuple(row) for name, row in zip(names, levels, strict=True)})
    rows = disagreements(BANK, made)
    assert {row.question for row in rows} == set(names)
    assert [row.weight for row in rows] == sorted((row.weight for row in rows), reverse=True)
    for row in rows:
        assert (row.spread == 0) <= (not row.is_worth_talk)


def test_an_answer_without_votes_is_no_disagreement() -> None:
    assert disagreements(BANK, assessment(BANK, {"A1": 2}).with_answer("A2", Answer(note="x"))) == ()


@given(st.lists(st.lists(st.integers(0, 4), min_size=1, max_size=6), min_size=3, max_size=3))
def test_votes_recorded_as_answers_come_to_the_same_readiness(levels: list[list[int]]) -> None:
    names = ("A1", "A2", "B1")
    made = voted(assessment(BANK), **{name: tuple(row) for name, row in zip(names, levels, strict=True)})
    before, after = readiness(BANK, made), readiness(BANK, _recorded(made))
    assert (before.score, before.bounds, before.verdict) == (after.score, after.bounds, after.verdict)


@given(
    st.lists(st.lists(st.none() | st.integers(0, 4), min_size=1, max_size=5), min_size=3, max_size=3),
    st.dictionaries(st.sampled_from(["A1", "A2", "B1", "C1", "C2"]), st.integers(0, 4)),
    st.booleans(),
)
def test_what_the_verdict_hangs_on_is_what_readiness_says_at_either_vote(
    levels: list[list[int | None]], answered: dict[str, int], accepted: bool
) -> None:
    bank = framework(
        [
            question("A1", "a", critical=True, gate=2, weight=5),
            question("A2", "a", weight=1),
            question("B1", "b", weight=3),
            question("C1", "c", critical=True, gate=3),
            question("C2", "c", weight=2),
        ],
        {"a": 60, "b": 40, "c": 20},
    )
    names = ("A1", "B1", "C1")
    made = assessment(bank, answered)
    if accepted:
        condition = Condition(accepted_by="The SRSG")
        action = Action(
            id="x",
            title="x",
            question="A1",
            owner="J3",
            due=date(2026, 1, 1),
            target_level=2,
            condition=condition,
        )
        made = made.model_copy(update={"actions": (action,)})
    made = voted(made, **{name: tuple(row) for name, row in zip(names, levels, strict=True)})
    plain = _recorded(made)

    def told(name: str, level: int) -> tuple[str, str]:
        answer = Answer(state="answered", level=level, confidence="high")
        result = readiness(bank, plain.with_answer(name, answer)).verdict
        return result.low, result.high

    for row in disagreements(bank, made):
        ends = row.levels[0], row.levels[-1]
        assert row.changes == (told(row.question, ends[0]) != told(row.question, ends[1]))
