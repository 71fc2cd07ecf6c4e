"""Which screen is in sight, and what another language does to it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from muster.gui.pages.profile import ProfilePage
from muster.gui.pages.walk.page import WalkPage
from muster.gui.session.edits import AnswerEdits
from muster.gui.session.note import Note
from muster.gui.window.main_window import MainWindow
from muster.gui.window.page_table import PAGES
from tests.gui.support import PATIENCE, notices, page_of, workspace_of, write

LEFT = Qt.MouseButton.LeftButton


def test_the_language_changes_while_a_document_is_open(
    open_window: Callable[[], MainWindow], qtbot: QtBot, qapp: QApplication
) -> None:
    window = open_window()
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    old, document = window.workspace, window.document
    assert old is not None
    assert document is not None
    old.go_to("walk/CAP-08")
    AnswerEdits(document).set_level("CAP-08", 3)
    window.set_language("fr")
    qtbot.waitUntil(lambda: window.workspace is not old, timeout=PATIENCE)
    workspace = window.workspace
    assert workspace is not None
    assert window.document is document, "the document and what can be undone stay"
    assert workspace.place == "walk/CAP-08"
    assert document.framework.language == "fr"
    assert (
        page_of(workspace, "walk", WalkPage)._text.text().startswith("Les pays contributeurs ont-ils engagé")
    )
    assert any("Suivante" in button.text() for button in workspace.findChildren(QPushButton))
    assert window.menuBar().actions()[0].text() == "&Fichier"
    window.run("undo")
    assert document.assessment.answer("CAP-08").level == 1
    document.stack.setClean()
    window.close()
    again = open_window()
    assert again.menuBar().actions()[0].text() == "&Fichier", "remembered"
    assert any("MISMA" in tile.accessibleName() for tile in again.start.example_buttons)
    again.set_language("en")
    qtbot.waitUntil(lambda: again.menuBar().actions()[0].text() == "&File", timeout=PATIENCE)
    assert again.screens.currentWidget() is again.start
    again.set_language("en")


def seen_now(window: MainWindow) -> set[str]:
    """Return every text in sight of window and menus."""
    QApplication.processEvents()
    parts: list[QLabel | QAbstractButton] = [
        *window.findChildren(QLabel),
        *window.findChildren(QAbstractButton),
    ]
    return {
        *(f"{type(part).__name__} {part.objectName()} {part.text()}" for part in parts if part.isVisible()),
        *(action.text() for action in window.actions_by_id.values()),
    }


def said(window: MainWindow, qtbot: QtBot) -> set[str]:
    """Return every text in sight, once all is worked out."""

    def is_settled() -> bool:
        waits = ("Being worked out…", "Calcul en cours…")
        if not workspace_of(window).header._saved.text():  # it is told when the rest has been made
            return False
        if workspace_of(window).chances.are_coming:  # not even begun, while pages are made ahead
            return False
        return not window.background.is_busy() and not any(text.endswith(waits) for text in seen_now(window))

    qtbot.waitUntil(is_settled, timeout=PATIENCE)
    return seen_now(window)


def spoken(window: MainWindow, qtbot: QtBot, language: str) -> None:
    """Change the language and wait for the pages of the document to speak it."""
    old = workspace_of(window)
    window.set_language(language)
    qtbot.waitUntil(lambda: window.workspace is not old, timeout=PATIENCE)


@pytest.mark.parametrize("page", [row.id for row in PAGES])
def test_a_page_says_after_the_change_what_it_says_when_opened_in_that_language(
    open_window: Callable[[], MainWindow], qtbot: QtBot, saved: Path, page: str
) -> None:
    window = open_window()
    window.open_path(saved)
    workspace_of(window).go_to(page)
    english = said(window, qtbot)
    spoken(window, qtbot, "fr")
    spoken(window, qtbot, "en")
    assert workspace_of(window).pages.current == page
    assert said(window, qtbot) == english
    spoken(window, qtbot, "fr")
    changed = said(window, qtbot)
    window.run("close")
    window.open_path(saved)
    workspace_of(window).go_to(page)
    assert said(window, qtbot) == changed
    assert len(english - changed) > len(english) / 4, "and that is another language"


def test_what_was_told_above_the_pages_is_said_in_the_new_language(
    window: MainWindow, qtbot: QtBot, saved: Path
) -> None:
    window.open_path(saved)
    workspace_of(window).go_to("walk/FOR-2")
    window.session._tell_changed()
    window.run("condition")  # and why there can be none here
    english = {notice.text for notice in notices(window)}
    assert len(english) == 2
    spoken(window, qtbot, "fr")
    told = {notice.text: notice for notice in notices(window)}
    assert len(told) == 2
    assert not english & told.keys()
    merge = next(notice for text, notice in told.items() if "disque" in text)
    assert merge.action.text() != "Merge now"
    assert {notice.close_button.text() for notice in told.values()} != {"Dismiss"}
    spoken(window, qtbot, "en")
    assert {notice.text for notice in notices(window)} == english
    window.run("condition")
    assert len(notices(window)) == 2, "it is told once"
    workspace_of(window).go_to("readiness")
    assert len(notices(window)) == 1, "what is of the place goes with it, in every language"


def test_a_message_in_passing_goes_with_its_language(window: MainWindow, qtbot: QtBot, saved: Path) -> None:
    window.open_path(saved)
    toast = window.navigation.toast
    toast.say("In passing")
    assert toast.close_button.accessibleName() == "Dismiss"
    spoken(window, qtbot, "fr")
    assert toast.text == ""
    assert toast.close_button.accessibleName() not in ("", "Dismiss")


def test_what_is_being_typed_is_kept_when_the_language_changes(
    window: MainWindow, qtbot: QtBot, saved: Path
) -> None:
    window.open_path(saved)
    old, document = workspace_of(window), window.document
    assert document is not None
    old.go_to("profile")
    line = page_of(old, "profile", ProfilePage).lines["area"]
    line.setFocus()
    write("Gao and Kidal")
    window.session.noticed.emit(Note("Something to remember", "Look"))
    window.set_language("fr")
    qtbot.waitUntil(lambda: window.workspace is not old, timeout=PATIENCE)
    assert document.assessment.mission.area == "Gao and Kidal"
    assert "Something to remember" in [notice.text for notice in notices(window)]
    window.run("undo")
    assert document.assessment.mission.area == ""
    assert workspace_of(window).place == "profile"
