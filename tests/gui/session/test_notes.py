"""What the session tells: said in the language of the moment, passing only where nothing is asked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from muster.gui.languages import Translations
from muster.gui.session.note import Note
from muster.gui.session.notes import Notes
from muster.model.problems import Term


def said(words: str | Callable[[], str]) -> str:
    return words if isinstance(words, str) else words()


@pytest.fixture
def notes(qapp: QApplication) -> Notes:
    return Notes()


def test_what_stays_is_said_in_the_language_of_the_moment(qapp: QApplication, notes: Notes) -> None:
    def act() -> None:
        pass

    told: list[Note] = [
        notes.changed_behind(act),
        notes.left_in_clear("mission.muster.json"),
        notes.left_by_crash(act),
        notes.journal(Term("system", "no_space"), Path("/state")),
        notes.lock_lost(),
        notes.read_only(act),
        *notes.recovered(3, 1, crashed=True),
        *notes.recovered(3, 0, crashed=False),
    ]
    assert len(told) == 9
    assert not any(note.passing for note in told)
    english = [said(note.text) for note in told]
    Translations(qapp).use("fr")
    french = [said(note.text) for note in told]
    assert all(one != other for one, other in zip(english, french, strict=True))
    assert all(bool(note.action) == (note.act is not None) for note in told)


def test_what_is_done_is_told_in_passing(notes: Notes) -> None:
    assert notes.report_saved("r.pdf").passing
    assert notes.journal(None, Path("/state")).passing
    assert notes.report_printed("Hall 2").passing
    assert "Hall 2" in said(notes.report_printed("Hall 2").text)
    assert "r.pdf" in said(notes.report_saved("r.pdf").text)
