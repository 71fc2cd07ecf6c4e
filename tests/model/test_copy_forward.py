"""What goes over into the next month's assessment, and what stays behind."""

from datetime import UTC, date, datetime

from muster.model import Action, Answer, Decision, Evidence, LogEntry, Session, Vote
from muster.model.copy_forward import copied_forward, to_confirm
from tests.factory import NOW, assessment, framework, question

BANK = framework([question("A1", "a"), question("A2", "a"), question("B1", "b")])
LATER = datetime(2013, 2, 14, 9, tzinfo=UTC)


def test_answers_go_over_with_their_day_and_votes_stay_behind() -> None:
    before = assessment(BANK, {"A1": 3}).with_answer("A2", Answer(votes=(Vote(assessor="x", level=1),)))
    older = Answer(state="unknown", note="Asked twice.", carried_from=date(2012, 12, 1))
    before = before.with_answer("B1", older)
    proof = Answer(state="answered", level=3, evidence=(Evidence(title="Paper"),))
    before = before.with_answer("A1", proof)
    after = copied_forward(before, LATER)
    assert after.id != before.id
    assert after.created == after.modified == LATER
    assert after.answers == {
        "A1": proof.changed(carried_from=NOW.date()),
        "B1": older,
    }
    assert to_confirm(after) == ["A1", "B1"]
    assert to_confirm(before) == ["B1"]


def test_what_belongs_to_the_earlier_one_stays_there() -> None:
    before = assessment(BANK).model_copy(
        update={
            "actions": (Action(id="a1", title="Open"), Action(id="a2", title="Done", status="done")),
            "decisions": (Decision(id="d1", time=NOW, text="x"),),
            "sessions": (Session(id="s1"),),
            "log": (LogEntry(time=NOW, text="x"),),
        }
    )
    after = copied_forward(before, LATER)
    assert [row.id for row in after.actions] == ["a1"]
    assert (after.decisions, after.sessions, after.log) == ((), (), ())
    assert (after.mission, after.framework) == (before.mission, before.framework)


def test_a_file_without_such_answers_keeps_its_bytes() -> None:
    assert b"carried_from" not in assessment(BANK, {"A1": 3}).to_bytes()
