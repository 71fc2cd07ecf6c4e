"""One mission from the first question to the printed page, with nothing but the keyboard."""

from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.pages.report import ReportPage
from muster.gui.pages.walk.page import WalkPage
from muster.gui.window.command_table import COMMANDS
from muster.gui.window.main_window import MainWindow
from muster.gui.window.page_table import PAGES, PageRow
from muster.gui.window.tab_order import stops
from muster.scoring import readiness
from muster.storage import open_assessment
from tests.gui.support import (
    PATIENCE,
    AnsweringPrompts,
    focused,
    page_of,
    press,
    settle,
    workspace_of,
    write,
)

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
CTRL_SHIFT = CTRL | Qt.KeyboardModifier.ShiftModifier


def tab_to(name: str) -> None:
    """Press Tab until the keyboard is on what a screen reader calls `name`."""
    for _ in range(200):
        widget = focused()
        text = widget.accessibleName() or getattr(widget, "text", lambda: "")()
        if name in text:
            return
        press(Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {name!r}")


def test_a_mission_from_start_to_paper(
    window: MainWindow, prompts: AnsweringPrompts, tmp_path: Path, qtbot: QtBot
) -> None:
    # A new mission.
    press(Key.Key_N, CTRL)
    write("Mission to the North")
    press(Key.Key_Tab)
    write("Northern Mali")
    tab_to("Marking")
    write("EXERCISE ONLY")
    press(Key.Key_Return)
    window.activateWindow()  # as a window manager does when the list of markings closes
    QApplication.processEvents()
    document, workspace = window.document, window.workspace
    assert document is not None
    assert workspace is not None

    # Its profile: a no switches questions off at once.
    assert workspace.place == "profile"
    before = len(document.applicable_ids())
    profile = document.framework.profile[0]
    tab_to(profile.text)
    press(Key.Key_Right)
    press(Key.Key_Space)
    assert document.assessment.mission.profile[profile.id] is False
    assert len(document.applicable_ids()) < before

    # Every question, in turn: a figure, a note with the mouse far away, Enter.
    press(Key.Key_3, CTRL)
    asked = document.applicable_ids()
    walked = []
    for number, question in enumerate(asked):
        walked.append(page_of(workspace, "walk", WalkPage).question_id)
        press(Key(Key.Key_0 + (number * 3 + 1) % 5))
        press(Key.Key_T)  # the note, opened where it was closed
        write(f"Note on {question}, seen by J{number % 9 + 1}")
        press(Key.Key_Escape)
        press(Key.Key_Return)
    assert walked == asked
    assert workspace.place == "readiness", "after the last question comes the verdict"
    assert isinstance(workspace.page, ReadinessPage)
    assert document.readiness.answered == len(asked)

    # Saved, closed, reopened: the same.
    prompts.save_path = tmp_path / "north.muster.json"
    press(Key.Key_S, CTRL)
    kept = document.assessment
    press(Key.Key_W, CTRL)
    assert window.document is None
    prompts.open_path = prompts.save_path
    press(Key.Key_O, CTRL)
    again = window.document
    assert again is not None
    assert again is not document
    assert again.assessment == kept
    assert again.readiness == readiness(again.framework, kept)
    assert open_assessment(prompts.save_path).assessment == kept

    # On paper: every question with its answer.
    assert window.workspace is not None
    page = page_of(window.workspace, "report", ReportPage)
    assert isinstance(page, ReportPage)
    with qtbot.waitSignal(page.shown, timeout=PATIENCE):
        press(Key.Key_P, CTRL_SHIFT)
    prompts.save_path = tmp_path / "north.pdf"
    QApplication.processEvents()
    tab_to("Save the report")
    prompts.agrees = True  # the mission is marked, so a report in clear is asked about
    press(Key.Key_Space)
    assert "It is marked" in prompts.details[-1]
    settle(window, qtbot)
    pages = [part.extract_text() for part in PdfReader(tmp_path / "north.pdf").pages]
    whole = "".join("".join(pages).split())
    for question in asked:
        row = again.framework.by_id[question]
        level = kept.answer(question).level
        assert level is not None
        for text in (row.id, row.text, row.levels[level].title, kept.answer(question).note):
            assert "".join(text.split()) in whole, f"{question}: {text}"
    assert all("EXERCISE ONLY" in part for part in pages)
    assert prompts.problems == []


@pytest.mark.parametrize("page", PAGES, ids=[page.id for page in PAGES])
def test_every_page_is_reached_walked_and_left_by_keys(
    window: MainWindow, saved: Path, qtbot: QtBot, page: PageRow
) -> None:
    """By its own key, or by Find; then Tab through it; F6 to the side bar and back; Find takes one away."""
    window.open_path(saved)
    workspace = workspace_of(window)
    qtbot.waitUntil(lambda: not window.background.is_busy(), timeout=PATIENCE)
    if page.keys:
        sequence = QKeySequence(page.keys[0])[0]  # type: ignore[index]
        press(sequence.key(), sequence.keyboardModifiers())
    else:
        find(window, COMMANDS[page.id].text.replace("&", ""))
    assert workspace.place.partition("/")[0] == page.id
    start = focused()
    assert workspace.pages.isAncestorOf(start), "the keyboard is in the page"

    for _ in range(300):
        press(Key.Key_Tab)
        if not workspace.pages.isAncestorOf(focused()):
            break
    assert not workspace.pages.isAncestorOf(focused()), "Tab leads out"
    assert stops(workspace.page), "there is something to go to"

    for _ in range(8):
        press(Key.Key_F6)
        if workspace.side.isAncestorOf(focused()):
            break
    assert workspace.side.isAncestorOf(focused())
    press(Key.Key_F6)
    assert workspace.pages.isAncestorOf(focused()), "and back to where one was"
    find(window, "Profile")
    assert workspace.place == "profile"


def find(window: MainWindow, words: str) -> None:
    """Go somewhere with Ctrl+K."""
    press(Key.Key_K, CTRL)
    write(words)
    press(Key.Key_Return)
    window.activateWindow()
    QApplication.processEvents()


def test_every_command_can_be_found_or_has_a_menu_by_keys(window: MainWindow, saved: Path) -> None:
    """Whoever knows no key opens a menu with Alt and its letter, and goes through it with the arrows."""
    window.open_path(saved)
    named = {action: name for name, action in window.actions_by_id.items()}
    menus = []
    for entry in window.menuBar().actions():
        assert "&" in entry.text(), entry.text()
        menus.append(entry.menu())
    reached = set()
    while menus:
        menu = menus.pop()
        assert isinstance(menu, QMenu)
        reached |= {named[action] for action in menu.actions() if action in named}
        menus += [action.menu() for action in menu.actions() if action.menu() is not None]
    assert reached == set(COMMANDS)
