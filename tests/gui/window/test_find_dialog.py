"""Find: what it leads to, by words and by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muster.gui.models.find_model import SHOWN_ROLE
from muster.gui.session.edits import AnswerEdits
from muster.gui.window.find_dialog import FindDialog
from muster.gui.window.main_window import MainWindow
from tests.gui.support import document_of, seen, workspace_of

Key = Qt.Key


def dialog_of(window: MainWindow) -> FindDialog:
    window.run("find")
    QApplication.processEvents()
    dialog = window.findChild(FindDialog)
    assert dialog is not None
    return dialog


def said(dialog: FindDialog) -> list[str]:
    """Return what a screen reader hears once the fingers rest."""
    texts: list[str] = []
    dialog.voice.said.connect(texts.append)
    dialog.voice.say_now()
    return texts


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("mon-3", "walk/MON-3"),
        ("pledges", "lessons/L3"),
        ("readiness", "readiness"),
        ("Title of FRO-3", "walk/FOR-3"),
        ("pleges", "lessons/L3"),
        ("helicopter", None),
    ],
)
@pytest.mark.usefixtures("listened")
def test_find_leads_to_questions_lessons_and_commands(
    window: MainWindow, saved: Path, typed: str, place: str | None
) -> None:
    window.open_path(saved)
    dialog = dialog_of(window)
    QTest.keyClicks(dialog.field, typed)
    if place is None:
        assert dialog.model.rowCount() == 0
        assert "No match" in seen(dialog)
        assert said(dialog) == ["No match"]
        QTest.keyClick(dialog.field, Key.Key_Escape)
    else:
        QTest.keyClick(dialog.field, Key.Key_Return)
        assert workspace_of(window).place == place


def test_find_is_walked_with_arrows(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    dialog = dialog_of(window)
    QTest.keyClicks(dialog.field, "title of")
    first = dialog.model.entry_at(dialog.model.index(1)).key
    QTest.keyClick(dialog.field, Key.Key_Down)
    QTest.keyClick(dialog.field, Key.Key_Return)
    assert workspace_of(window).place == first


@pytest.mark.usefixtures("listened")
def test_a_note_is_found_by_what_it_says_and_leads_to_its_question(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    AnswerEdits(document_of(window)).set_note("MON-2", "Donors met in Addis; nobody pledged.")
    dialog = dialog_of(window)
    QTest.keyClicks(dialog.field, "adis pledgd")
    shown = dialog.model.index(0).data(SHOWN_ROLE)
    assert (shown.heading, shown.title) == ("Notes", "MON-2  Title of MON-2")
    assert [shown.detail[a : a + n] for a, n in shown.detail_marks] == ["Addis", "pledged"]
    [told] = said(dialog)
    assert told.startswith("Notes – MON-2")
    assert told.endswith(f", 1 of {dialog.model.rowCount()}")
    dialog.grab()
    QTest.keyClick(dialog.field, Key.Key_Return)
    assert workspace_of(window).place == "walk/MON-2"
