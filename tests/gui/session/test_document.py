"""The document: named steps that can be taken back, and what changed."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from muster.gui.session.document import ChangeSet, Document
from muster.gui.session.edits import AnswerEdits, MissionEdits
from muster.gui.session.origin import Origin
from muster.model import Assessor
from muster.storage import open_assessment, save_assessment
from tests.gui.support import NOW


def test_an_answer_is_a_named_step_that_can_be_taken_back(document: Document) -> None:
    before = document.assessment
    AnswerEdits(document).set_level("FOR-1", 3)
    AnswerEdits(document).set_level("FOR-1", 1)
    assert document.stack.undoText() == "Answer FOR-1: 3 → 1"
    assert document.assessment.answer("FOR-1").level == 1
    document.stack.undo()
    assert document.assessment.answer("FOR-1").level == 3
    document.stack.undo()
    assert document.assessment == before
    document.stack.redo()
    assert document.assessment.answer("FOR-1").level == 3


def test_what_changed_is_told_and_no_more(document: Document, qtbot: QtBot) -> None:
    heard: list[ChangeSet] = []
    document.changed.connect(heard.append)
    AnswerEdits(document).set_level("FOR-1", 3)
    MissionEdits(document).set_marking("OFFICIAL")
    assert heard == [
        ChangeSet(frozenset({"FOR-1"}), frozenset({"answers"})),
        ChangeSet(frozenset(), frozenset({"marking"})),
    ]


def test_a_change_to_the_same_is_no_step(document: Document) -> None:
    edits = AnswerEdits(document)
    edits.set_level("FOR-1", 2)
    edits.set_level("FOR-1", 2)
    edits.set_confidence("FOR-1", "medium")
    assert document.stack.count() == 1


def test_typing_in_one_field_is_one_step_until_it_ends(document: Document) -> None:
    edits = AnswerEdits(document)
    for text in ("T", "Tw", "Two"):
        edits.set_note("FOR-1", text)
    assert document.stack.count() == 1
    document.break_typing()
    edits.set_note("FOR-1", "Two capitals")
    assert document.stack.count() == 2
    document.stack.undo()
    assert document.assessment.answer("FOR-1").note == "Two"
    document.stack.undo()
    assert document.assessment.answer("FOR-1").note == ""


def test_typing_and_deleting_again_leaves_no_step(document: Document) -> None:
    edits = AnswerEdits(document)
    edits.set_note("FOR-1", "x")
    edits.set_note("FOR-1", "")
    assert document.stack.count() == 0
    assert not document.is_modified


def test_undo_leads_back_to_where_the_step_was_made(document: Document) -> None:
    places: list[str] = []
    document.revisited.connect(places.append)
    AnswerEdits(document).set_level("MON-2", 3)
    MissionEdits(document).set_set("core")
    document.stack.undo()
    document.stack.undo()
    document.stack.redo()
    assert places == ["profile", "walk/MON-2", "walk/MON-2"]


def test_a_range_that_no_longer_holds_the_level_is_dropped(document: Document) -> None:
    answer = document.assessment.answer("FOR-1").changed(state="answered", level=2, range=(1, 3))
    document.push("span", document.assessment.with_answer("FOR-1", answer), "walk/FOR-1")
    AnswerEdits(document).set_level("FOR-1", 3)
    assert document.assessment.answer("FOR-1").range == (1, 3)
    AnswerEdits(document).set_level("FOR-1", 4)
    assert document.assessment.answer("FOR-1").range is None


def test_clearing_keeps_what_was_written(document: Document) -> None:
    edits = AnswerEdits(document)
    edits.set_note("FOR-1", "Heard in Bamako")
    edits.set_level("FOR-1", 2)
    edits.clear("FOR-1")
    answer = document.assessment.answer("FOR-1")
    assert (answer.state, answer.level, answer.note) == ("unanswered", None, "Heard in Bamako")


def test_saving_makes_it_clean_and_undo_makes_it_unsaved(document: Document, tmp_path: Path) -> None:
    AnswerEdits(document).set_level("FOR-1", 3)
    assert document.is_modified
    stamped = document.assessment.model_copy(update={"modified": NOW})
    path = tmp_path / "a.muster.json"
    document.mark_saved(Origin(stamped, path, save_assessment(stamped, path)))
    assert not document.is_modified
    assert open_assessment(path).assessment == document.assessment
    document.stack.undo()
    assert document.is_modified


def test_a_name_is_never_emptied(document: Document) -> None:
    MissionEdits(document).set_text("name", "mission", "  ")
    assert document.assessment.mission.name == "AFISMA"
    assert document.stack.count() == 0


def test_assessors_and_lessons_are_steps_too(document: Document) -> None:
    edits = MissionEdits(document)
    edits.set_assessors((Assessor(id="a1", name="J3"),), "Add an assessor")
    edits.set_lesson("L1", "not", "There is no coast.")
    assert document.applicability["FOR-1"] == "lesson"
    document.stack.undo()
    document.stack.undo()
    assert document.assessment.assessors == ()
    assert document.applicability["FOR-1"] == "applies"
