"""What the strip says of every question."""

import pytest

from muster.gui.models.strip_model import StripMark
from muster.gui.pages.walk.strip_rows import strip_rows
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits


def test_questions_say_level_flag_and_note_and_categories_how_far_they_are(document: Document) -> None:
    edits = AnswerEdits(document)
    edits.set_level("FOR-1", 3)
    edits.set_flagged("FOR-1", True)
    edits.set_note("FOR-2", "Heard in Gao")
    edits.set_unknown("FOR-2")
    edits.set_not_applicable("MON-1", "No money")
    mission = document.assessment.mission.changed(profile={"host": False})
    document.push("off", document.assessment.model_copy(update={"mission": mission}), "profile")
    rows = strip_rows(document, document.framework.by_id["FOR-2"])
    assert [row.place for row in rows] == ["walk/FOR-1", "walk/FOR-2", "walk/FOR-3", "category/money"]
    assert [row.spoken for row in rows] == [
        "FOR-1 Title of FOR-1, level 3, flagged",
        "FOR-2 Title of FOR-2, don’t know, with evidence or note",
        "FOR-3 Title of FOR-3, does not apply",
        "Money, 0 of 2 answered",
    ]
    assert [row.marks[0].state for row in rows] == ["answered", "unknown", "off", "not_applicable"]
    assert (rows[0].flagged, rows[1].noted, rows[3].code) == (True, True, "MON")
    assert rows[3].marks[1:] == (StripMark("unanswered"),) * 2


def test_of_a_large_bank_what_is_near_is_shown(monkeypatch: pytest.MonkeyPatch, document: Document) -> None:
    monkeypatch.setattr("muster.gui.pages.walk.strip_rows.MOST_QUESTIONS", 2)
    monkeypatch.setattr("muster.gui.pages.walk.strip_rows.MOST_MARKS", 2)
    by_id = document.framework.by_id
    places = [[row.place for row in strip_rows(document, by_id[name])] for name in ("FOR-1", "FOR-3")]
    assert places == [
        ["walk/FOR-1", "walk/FOR-2", "category/money"],
        ["walk/FOR-2", "walk/FOR-3", "category/money"],
    ]
    assert strip_rows(document, by_id["FOR-1"])[-1].marks == ()
    monkeypatch.setattr("muster.gui.pages.walk.strip_rows.MOST_CATEGORIES", 1)
    assert [row.place for row in strip_rows(document, by_id["FOR-1"])] == ["walk/FOR-1", "walk/FOR-2"]
