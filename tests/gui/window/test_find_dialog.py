"""Find: what it leads to, by words and by keys."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muster.gui.window.find_dialog import FindDialog
from muster.gui.window.main_window import MainWindow
from tests.gui.support import workspace_of

Key = Qt.Key


def dialog_of(window: MainWindow) -> FindDialog:
    window.run("find")
    QApplication.processEvents()
    dialog = window.findChild(FindDialog)
    assert dialog is not None
    return dialog


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("mon-3", "walk/MON-3"),
        ("pledges", "lessons/L3"),
        ("readiness", "readiness"),
        ("Detail of FOR-3", None),
    ],
)
def test_find_leads_to_questions_lessons_and_commands(
    window: MainWindow, saved: Path, typed: str, place: str | None
) -> None:
    window.open_path(saved)
    dialog = dialog_of(window)
    QTest.keyClicks(dialog.field, typed)
    if place is None:
        assert dialog.model.rowCount() == 0
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
