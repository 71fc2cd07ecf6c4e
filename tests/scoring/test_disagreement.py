"""What to discuss first: points between the votes, and what hangs on them, worked out again from scores."""

from hypothesis import given
from hypothesis import strategies as st

from muster.model import Answer, Assessment, Session, Vote
from muster.scoring import readiness
from muster.scoring.disagreement import CHANGES, CROSSES, disagreements
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
