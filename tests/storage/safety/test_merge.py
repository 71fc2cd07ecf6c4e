"""Merging two descendants, and joining copies as votes."""

from datetime import date, timedelta

import pytest
from hypothesis import given

from muster.model import Answer, Assessor, Evidence, LogEntry, Vote
from muster.storage.safety.merge import as_votes, merge
from tests.factory import NOW
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


def test_both_logs_are_joined_in_the_order_of_time() -> None:
    base = case(A0=1)
    entries = [
        LogEntry(time=NOW + timedelta(minutes=minute), who="x", text=f"Step {minute}") for minute in range(4)
    ]
    mine = base.model_copy(update={"log": (entries[0], entries[2])})
    theirs = base.model_copy(update={"log": (entries[0], entries[1], entries[3])})
    assert merge(base, mine, theirs).assessment.log == tuple(entries)
    assert merge(base, theirs, mine).assessment.log == tuple(entries)


@pytest.mark.parametrize(("first", "second"), [(1, 2), (2, 1)])
def test_the_later_change_is_when_it_was_changed(first: int, second: int) -> None:
    base = case(A0=1)
    mine = base.model_copy(update={"modified": NOW + timedelta(hours=first)})
    theirs = base.model_copy(update={"modified": NOW + timedelta(hours=second)})
    merged = merge(base, mine, theirs)
    assert merged.assessment.modified == NOW + timedelta(hours=2)
    assert (merged.conflicts, merged.taken) == ((), ())


def test_what_both_changed_alike_is_no_conflict() -> None:
    base = case(A0=1)
    both = base.with_answer("A0", Answer(state="answered", level=3)).model_copy(update={"title": "Both"})
    merged = merge(base, both, both)
    assert (merged.conflicts, merged.taken, merged.assessment) == ((), (), both)


def test_a_field_that_both_changed_is_a_conflict_that_can_be_decided() -> None:
    base = case()
    mine, theirs = (base.model_copy(update={"title": title}) for title in ("Mine", "Theirs"))
    merged = merge(base, mine, theirs)
    [conflict] = merged.conflicts
    assert (conflict.key, conflict.base, conflict.mine, conflict.theirs) == (
        "title",
        "Test",
        "Mine",
        "Theirs",
    )
    assert not conflict.is_answer
    assert merged.assessment.title == "Mine"
    assert merged.decide({}).title == "Mine"
    assert merged.decide({"title": True}).title == "Theirs"
