"""Joining what two people did: nothing is dropped, what contradicts is listed, all else is joined."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given

from muster.model import Action, Answer, Assessment, Decision, Evidence, LessonMark, LogEntry, Vote
from muster.storage.safety.merge import NOTHING, Conflict, joined_log, merge
from tests.factory import NOW
from tests.storage.support import BANK, case, changed, steps


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


@given(steps, steps)
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


PAPER, OTHER = Evidence(title="Record", link="x").changed(grade=1), Evidence(title="Visit")
VOTE = Vote(assessor="j3", level=1)


def test_what_one_wrote_and_what_the_other_added_to_one_answer_are_joined() -> None:
    base = case(A0=1).with_answer("A0", Answer(state="answered", level=1, evidence=(PAPER,), votes=(VOTE,)))
    before = base.answer("A0")
    mine = base.with_answer("A0", before.changed(level=3, evidence=(PAPER, OTHER), flagged=True))
    second = Vote(assessor="j4", level=2)
    theirs = base.with_answer(
        "A0", before.changed(note="Told.", evidence=(), votes=(VOTE, second), marking="SECRET", seen_by="x")
    )
    merged = merge(base, mine, theirs)
    assert merged.conflicts == ()
    result = merged.assessment.answer("A0")
    assert (result.level, result.note, result.flagged, result.marking) == (3, "Told.", True, "SECRET")
    assert result.evidence == (OTHER,), "taken away by one, added by the other"
    assert result.votes == (VOTE, second)
    assert result.model_extra == {"seen_by": "x"}


def test_whichever_side_of_a_conflict_is_taken_the_rest_stays_joined() -> None:
    base = case(A0=1)
    before = base.answer("A0")
    mine = base.with_answer("A0", before.changed(level=4, evidence=(PAPER,)))
    theirs = base.with_answer("A0", before.changed(level=2, evidence=(OTHER,), review_by=date(2026, 1, 1)))
    merged = merge(base, mine, theirs)
    [conflict] = merged.conflicts
    for choice, level in ((False, 4), (True, 2)):
        result = merged.decide({"A0": choice}).answer("A0")
        assert (result.level, result.evidence, result.review_by) == (level, (PAPER, OTHER), date(2026, 1, 1))
    assert (conflict.mine.level, conflict.theirs.level) == (4, 2)


def test_parts_that_make_no_sense_together_are_a_conflict_as_a_whole() -> None:
    base = case().with_answer("A0", Answer(note="Why."))
    mine = base.with_answer("A0", Answer(state="not_applicable", note="Why."))
    theirs = base.with_answer("A0", Answer(flagged=True))
    merged = merge(base, mine, theirs)
    assert [(c.mine, c.theirs) for c in merged.conflicts] == [(mine.answer("A0"), theirs.answer("A0"))]


ACTION = Action(id="a1", title="Ask")
WHEN = datetime(2026, 1, 1, tzinfo=UTC)


def test_actions_decisions_lessons_and_the_mission_are_joined_row_by_row_and_field_by_field() -> None:
    base = case().changed(actions=(ACTION,))
    mine = base.changed(
        actions=(ACTION.changed(owner="J3"), Action(id="a2", title="Mine")),
        lessons={"L1": LessonMark(applies="partly")},
        mission=base.mission.changed(lead="AU"),
        decisions=(Decision(id="d1", time=WHEN, text="Mine"),),
    )
    theirs = base.changed(
        actions=(ACTION.changed(due=date(2026, 5, 1)), Action(id="a3", title="Theirs")),
        lessons={"L2": LessonMark(applies="partly")},
        mission=base.mission.changed(area="Mali"),
        decisions=(Decision(id="d2", time=WHEN, text="Theirs"),),
    )
    merged = merge(base, mine, theirs)
    assert merged.conflicts == ()
    result = merged.assessment
    assert [(row.id, row.owner, row.due) for row in result.actions] == [
        ("a1", "J3", date(2026, 5, 1)),
        ("a2", "", None),
        ("a3", "", None),
    ]
    assert result.lessons.keys() == {"L1", "L2"}
    assert (result.mission.lead, result.mission.area) == ("AU", "Mali")
    assert [row.text for row in result.decisions] == ["Mine", "Theirs"]


@pytest.mark.parametrize(
    ("key", "one", "two", "kept"),
    [
        ("title", {"title": "Mine"}, {"title": "Theirs"}, lambda result: result.title),
        ("marking", {"marking": "Mine"}, {"marking": "Theirs"}, lambda result: result.marking),
        (
            "actions.a1.title",
            {"actions": (ACTION.changed(title="Mine"),)},
            {"actions": (ACTION.changed(title="Theirs"),)},
            lambda result: result.actions[0].title,
        ),
        ("later", {"later": "Mine"}, {"later": "Theirs"}, lambda result: result.model_extra["later"]),
        (
            "later.x",
            {"later": {"x": "Mine", "y": 1}},
            {"later": {"x": "Theirs", "z": 1}},
            lambda result: result.model_extra["later"]["x"],
        ),
    ],
)
def test_a_conflict_is_as_small_as_what_contradicts(key: str, one: Any, two: Any, kept: Any) -> None:
    base = case().changed(actions=(ACTION,))
    merged = merge(base, base.changed(**one), base.changed(**two))
    assert [conflict.key for conflict in merged.conflicts] == [key]
    assert kept(merged.assessment) == kept(merged.decide({key: False})) == "Mine"
    assert kept(merged.decide({key: True})) == "Theirs"


def test_a_row_that_one_changed_and_the_other_took_away_is_a_conflict() -> None:
    base = case().changed(actions=(ACTION,))
    merged = merge(base, base.changed(actions=(ACTION.changed(owner="J3"),)), base.changed(actions=()))
    [conflict] = merged.conflicts
    assert (conflict.key, conflict.theirs) == ("actions.a1", NOTHING)
    assert merged.assessment.actions[0].owner == "J3"
    assert merged.decide({"actions.a1": True}).actions == ()


def test_unknown_keys_of_both_are_kept() -> None:
    base = case().changed(old=1)
    merged = merge(base, base.changed(mine=[1]), base.changed(theirs={"x": 2}))
    assert merged.conflicts == ()
    assert merged.assessment.model_extra == {"old": 1, "mine": [1], "theirs": {"x": 2}}
    again = Assessment.model_validate_json(merged.assessment.to_json())
    assert again == merged.assessment


def test_two_question_banks_make_no_third() -> None:
    base = case()
    assert base.framework is not None
    mine = base.model_copy(update={"framework": base.framework.model_copy(update={"title": "Mine"})})
    theirs = base.model_copy(update={"framework": base.framework.model_copy(update={"source": "Theirs"})})
    assert [conflict.key for conflict in merge(base, mine, theirs).conflicts] == ["framework"]


def test_the_log_holds_the_entries_of_both_once_in_order() -> None:
    rows = [LogEntry(time=WHEN.replace(day=day), text=f"{day}") for day in (1, 2, 3, 4)]
    assert joined_log((rows[0], rows[2]), (rows[0], rows[1], rows[3])) == tuple(rows)
    many = tuple(LogEntry(time=WHEN, text=f"{number}") for number in range(20_000))
    assert len(joined_log(many, (*many, rows[1]))) == 20_001


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


def test_a_part_that_makes_no_sense_joined_is_a_conflict_as_a_whole() -> None:
    def with_mark(mark: LessonMark) -> Assessment:
        return case().model_copy(update={"lessons": {"L1": mark}})

    base, mine = LessonMark(note="Seen."), LessonMark(applies="not", note="Seen.")
    theirs = LessonMark(applies="partly")
    merged = merge(with_mark(base), with_mark(mine), with_mark(base.changed(note="")))
    assert merged.conflicts == (Conflict("lessons.L1", base, mine, base.changed(note="")),)
    assert merged.assessment.lessons == {"L1": mine}
    assert merged.decide({"lessons.L1": True}).lessons == {"L1": base.changed(note="")}
    merged = merge(with_mark(base), with_mark(mine), with_mark(theirs))
    assert [conflict.key for conflict in merged.conflicts] == ["lessons.L1"]


def test_a_conflict_of_answers_has_the_answer_of_before_and_what_was_taken_its_name() -> None:
    base = case(A0=1, A1=1)
    mine = base.with_answer("A0", Answer(state="answered", level=2)).with_answer(
        "A1", base.answer("A1").changed(note="Mine.")
    )
    theirs = base.with_answer("A0", Answer(state="answered", level=3)).with_answer(
        "A1", base.answer("A1").changed(flagged=True)
    )
    merged = merge(base, mine, theirs)
    assert merged.conflicts == (Conflict("A0", base.answer("A0"), mine.answer("A0"), theirs.answer("A0")),)
    assert merged.taken == ("A1",)
    assert merged.conflicts[0].is_answer
    reasoned = base.answer("A0").changed(note="No.")
    start = base.with_answer("A0", reasoned)
    one = start.with_answer("A0", Answer(state="not_applicable", note="No."))
    two = start.with_answer("A0", reasoned.changed(note=""))
    assert merge(start, one, two).conflicts == (Conflict("A0", reasoned, one.answer("A0"), two.answer("A0")),)


def test_conflicts_and_what_was_taken_add_up_over_all_parts() -> None:
    base = case(A0=1)
    mine = base.with_answer("A0", Answer(state="answered", level=2)).model_copy(
        update={"mission": base.mission.changed(lead="AU", area="North")}
    )
    theirs = base.with_answer("A0", Answer(state="answered", level=3)).model_copy(
        update={"title": "Theirs", "mission": base.mission.changed(lead="UN", summary="Short.")}
    )
    merged = merge(base, mine, theirs)
    assert [conflict.key for conflict in merged.conflicts] == ["A0", "mission.lead"]
    assert merged.taken == ("title", "mission.summary")
    mission = merged.assessment.mission
    assert (mission.lead, mission.area, mission.summary) == ("AU", "North", "Short.")


def test_rows_that_say_the_same_are_counted() -> None:
    def with_papers(*papers: Evidence) -> Assessment:
        return case().with_answer("A0", Answer(note="x", evidence=papers))

    def joined(base: Assessment, mine: Assessment, theirs: Assessment) -> tuple[Evidence, ...]:
        merged = merge(base, mine, theirs)
        assert merged.conflicts == ()
        return merged.assessment.answer("A0").evidence

    assert joined(with_papers(), with_papers(OTHER, OTHER, OTHER), with_papers(PAPER)) == (
        *(OTHER, OTHER, OTHER),
        PAPER,
    )
    twice = with_papers(PAPER, PAPER, OTHER, OTHER)
    assert joined(twice, with_papers(OTHER, OTHER), twice.model_copy(update={"title": "T"})) == (OTHER, OTHER)
    assert joined(twice, with_papers(PAPER, OTHER, OTHER), with_papers(PAPER, PAPER, OTHER)) == (PAPER, OTHER)
