"""First and last votes of a session, and agreement over each, against a plain recount."""

from muster.model import Answer, Session, SessionEvent, Vote
from muster.scoring.agreement import krippendorff_alpha
from muster.scoring.session_votes import SessionVotes, alpha_before_after, session_votes
from tests.factory import assessment, framework, question

BANK = framework([question("A1", "a"), question("A2", "a"), question("B1", "b"), question("B2", "b")])


def vote(who: str, round_: int, level: int | None) -> Vote:
    return Vote(assessor=who, round=round_, level=level)


def test_first_and_last_votes_are_of_the_session_only() -> None:
    made = assessment(BANK)
    made = made.with_answer(
        "A1",
        Answer(
            votes=(vote("x", 1, 4), vote("x", 2, 0), vote("y", 2, 3), vote("x", 3, 2), vote("z", 3, None))
        ),
    )
    made = made.with_answer("A2", Answer(votes=(vote("x", 1, 4),)))
    made = made.with_answer("B1", Answer(votes=(vote("x", 2, 1), vote("y", 2, 1))))
    events = (
        SessionEvent(kind="recorded", question="A1", level=3),
        SessionEvent(kind="recorded", question="A1", level=2),
        SessionEvent(kind="recorded", question="B2"),
    )
    session = Session(id="s1", round=2, hidden=False, events=events)
    rows = {row.question: row for row in session_votes(BANK, made, session)}
    assert list(rows) == ["A1", "B1", "B2"], "votes of an earlier session are not in it"
    assert rows["A1"].first == {"x": 0, "y": 3, "z": None}
    assert rows["A1"].last == {"x": 2, "y": 3, "z": None}
    assert (rows["A1"].first_median, rows["A1"].last_median, rows["A1"].recorded) == (0, 2, 2)
    assert (rows["A1"].first_quartiles, rows["A1"].last_quartiles) == ((0, 3), (2, 3))
    assert rows["B2"].first_quartiles is None
    assert rows["A1"].moved
    assert not rows["B1"].moved
    assert rows["B2"].moved is False
    assert (rows["B2"].recorded, rows["B2"].is_recorded) == (None, True)
    before, after = alpha_before_after(tuple(rows.values()))
    assert before == krippendorff_alpha([[0, 3], [1, 1]])
    assert after == krippendorff_alpha([[2, 3], [1, 1]])


def test_what_is_still_hidden_is_not_in_it() -> None:
    session = Session(id="s1", events=(SessionEvent(kind="revealed", question="A1"),))
    made = assessment(BANK).model_copy(update={"sessions": (session,)})
    for name in ("A1", "A2"):
        made = made.with_answer(name, Answer(votes=(vote("x", 1, 1),)))
    assert [row.question for row in session_votes(BANK, made, session)] == ["A1"]


def test_a_group_moved_where_its_middle_did_or_something_else_was_recorded() -> None:
    def moved(first: dict[str, int | None], last: dict[str, int | None], recorded: int | None) -> bool:
        return SessionVotes("A1", first, last, recorded, recorded is not None).moved

    assert moved({"x": 0, "y": 0, "z": 4}, {"x": 2, "y": 2, "z": 4}, None)
    assert moved({"x": 2, "y": 2, "z": 4}, {"x": 2, "y": 2, "z": 4}, 3)
    assert moved({"x": 0, "y": 2, "z": 4}, {"x": 2, "y": 2, "z": 2}, 2), "they came together"
    six = {"v": 1, "w": 1, "x": 1, "y": 1, "z": 1}
    assert not moved({"u": 4, **six}, {"u": 1, **six}, 1), "one assessor is not the group"
    assert not moved({"x": 2, "y": 2, "z": 4}, {"x": 2, "y": 2, "z": 4}, None)
