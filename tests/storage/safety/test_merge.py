"""Merging two descendants, and joining copies as votes."""

from datetime import date

from hypothesis import given

from muster.model import Answer, Assessor, Evidence, Vote
from muster.storage.safety.merge import as_votes, merge
from tests.storage.support import BANK, case, changed, changes


def test_what_only_one_side_changed_is_taken() -> None:
    base = case(A0=1, A1=1)
    mine = base.with_answer("A0", Answer(state="answered", level=4))
    theirs = base.with_answer("A1", Answer(state="answered", level=3)).model_copy(update={"title": "Theirs"})
    merged = merge(base, mine, theirs)
    assert merged.conflicts == ()
    assert set(merged.taken) == {"A1", "title"}
    result = merged.assessment
    assert [result.answer(name).level for name in ("A0", "A1")] == [4, 3]
    assert result.title == "Theirs"


def test_what_both_changed_is_a_conflict_until_it_is_decided() -> None:
    base = case(A0=1)
    mine = base.with_answer("A0", Answer(state="answered", level=4, note="Seen."))
    theirs = base.with_answer("A0", Answer(state="answered", level=2, note="Told."))
    merged = merge(base, mine, theirs)
    [conflict] = merged.conflicts
    assert (conflict.key, conflict.mine.level, conflict.theirs.level) == ("A0", 4, 2)
    assert merged.assessment.answer("A0").level == 4
    assert merged.decide({"A0": True}).answer("A0").note == "Told."
    assert merged.decide({"A0": False}).answer("A0").note == "Seen."


def test_an_answer_taken_back_by_one_stays_taken_back() -> None:
    base = case(A0=1, A1=2)
    theirs = base.with_answer("A0", Answer())
    assert merge(base, base, theirs).assessment.answers.keys() == {"A1"}


@given(changes, changes)
def test_merging_loses_nothing(one: list[tuple[str, int]], two: list[tuple[str, int]]) -> None:
    base = case(A0=1)
    mine, theirs = base, base
    for step in one:
        mine = changed(mine, step)
    for step in two:
        theirs = changed(theirs, step)
    merged = merge(base, mine, theirs)
    open_keys = {conflict.key for conflict in merged.conflicts}
    for name in BANK.by_id:
        result = merged.assessment.answer(name)
        if name in open_keys:
            assert result == mine.answer(name)
        elif mine.answer(name) == base.answer(name):
            assert result == theirs.answer(name)
        else:
            assert result == mine.answer(name)
    assert merge(base, mine, mine).conflicts == ()
    again = merge(base, theirs, mine)
    assert {conflict.key for conflict in again.conflicts} == open_keys


def test_copies_become_votes() -> None:
    base = case(A0=1)
    first = base.model_copy(update={"assessors": (Assessor(id="j3", name="J3"),)})
    first = first.with_answer("A1", Answer(state="answered", level=3, confidence="high", note="Seen."))
    second = base.with_answer("A1", Answer(state="answered", level=1))
    second = second.with_answer("A2", Answer(state="unknown"))
    result, conflicts = as_votes(base, [("x", first), ("j4", second)])
    assert conflicts == []
    assert {vote.assessor: vote.level for vote in result.answer("A1").votes} == {"j3": 3, "j4": 1}
    assert [vote.level for vote in result.answer("A2").votes] == [None]
    assert result.answer("A0").votes == (), "what the base already says is no vote"
    assert [row.id for row in result.assessors] == ["j3", "j4"]
    apart = first.with_answer("A1", Answer(state="answered", level=0))
    _, conflicts = as_votes(result, [("x", apart)])
    assert [(c.question, c.assessor, c.levels) for c in conflicts] == [("A1", "j3", (3, 0))]


def test_votes_in_copies_are_joined_as_they_are() -> None:
    base = case()
    vote = Vote(assessor="j2", round=2, level=2)
    copy = base.with_answer(
        "A0", Answer(votes=(vote,), evidence=(Evidence(title="x"),), review_by=date(2026, 1, 1))
    )
    result, conflicts = as_votes(base, [("someone", copy)])
    assert conflicts == []
    assert result.answer("A0").votes == (vote,)
    assert result.assessors == (), "nobody of that name has voted"
