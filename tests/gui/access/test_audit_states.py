"""What can be open, and every dialog, as those meet it who hear it and who have no mouse."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from muster.gui.conflict_dialog import Side
from muster.gui.pages.walk.page import WalkPage
from muster.gui.prompts import WindowPrompts
from muster.gui.window.main_window import MainWindow
from muster.gui.window.page_table import PAGES
from muster.gui.window.workspace import Workspace
from tests.gui.access.conftest import Go, begin, settle
from tests.gui.access.moving import out_of_order
from tests.gui.access.parts import Role, interface, parts, tab_stops
from tests.gui.access.report import report
from tests.gui.access.seeing import cut, faint_rings, pale_texts, small_targets
from tests.gui.access.telling import told_badly
from tests.gui.support import page_of, workspace_of

NAMES = [page.id for page in PAGES]


@pytest.mark.parametrize("kind", ["empty", "full", "read only", "session"])
def test_every_state_is_told(window: MainWindow, half: Path, go: Go, kind: str) -> None:
    workspace = begin(kind, window, half)
    wrong = []
    for page in NAMES:
        here = go(page)
        found = parts(here)
        here_wrong = told_badly(found) + small_targets(found) + out_of_order(tab_stops(here))
        wrong += [f"{page}: {one}" for one in here_wrong]
    areas = (workspace.header, workspace.panel, workspace.status, workspace.side)
    around = [part for area in areas for part in parts(area)]
    wrong += [f"around: {one}" for one in told_badly(around, page=False)]
    assert not wrong, report(wrong)


def test_start_page_and_new_page(window: MainWindow, qtbot: QtBot) -> None:
    for screen in (lambda: window.start, lambda: window.new_page):
        if screen() is window.new_page:
            window.run("new")
        settle(window, qtbot)
        found, stops = parts(screen()), tab_stops(screen())
        wrong = told_badly(found) + small_targets(found) + pale_texts(found) + out_of_order(stops)
        wrong += faint_rings(stops)
        assert not wrong, report(wrong)


def test_an_assessment_that_can_only_be_read(window: MainWindow, half: Path, qtbot: QtBot) -> None:
    text = half.read_text("utf-8")
    import json

    raw = json.loads(text)
    raw["framework"] = {"id": "gone", "version": "9.9"}
    half.write_text(json.dumps(raw), "utf-8")
    window.open_path(half)
    reader = window.reader
    assert reader is not None
    settle(window, qtbot)
    found = parts(reader)
    wrong = told_badly(found) + small_targets(found) + out_of_order(tab_stops(reader))
    assert not wrong, report(wrong)


def test_a_complaint_belongs_to_its_field(window: MainWindow, half: Path, go: Go) -> None:
    workspace = begin("half", window, half)
    go("walk/FOR-2")
    walk = page_of(workspace, "walk", WalkPage)
    from muster.gui.session.edits import AnswerEdits

    AnswerEdits(workspace.document).set_not_applicable("FOR-2", "No such force.")
    walk.support.note.setPlainText("")
    told = interface(walk.support.note)
    from PySide6.QtGui import QAccessible

    assert "needs a note" in told.text(QAccessible.Text.Description)
    assert walk.answer.hint.text() == told.text(QAccessible.Text.Description)


# --- dialogs

Opened = Callable[[Workspace], object]


def _condition(workspace: Workspace) -> object:
    return workspace.accept_shortfall("FOR-1")


DIALOGS: dict[str, Opened] = {
    "find": lambda workspace: workspace.window().run("find"),  # type: ignore[attr-defined]
    "keys": lambda workspace: workspace.window().run("keys"),  # type: ignore[attr-defined]
    "settings": lambda workspace: workspace.window().run("settings"),  # type: ignore[attr-defined]
    "condition": _condition,
}
ASKED: dict[str, Callable[[WindowPrompts], object]] = {
    "discard": lambda prompts: prompts.confirm_discard("AFISMA"),
    "replace": lambda prompts: prompts.confirm_replace("north.pdf"),
    "confirm": lambda prompts: prompts.confirm("Go over?", "Every answer is kept.", "Go over"),
    "behind": lambda prompts: prompts.changed_behind("AFISMA"),
    "locked": lambda prompts: prompts.locked("AFISMA", "amina", "09:30", silent=False),
    "passphrase": lambda prompts: prompts.ask_passphrase("AFISMA", new=True, wrong=False),
    "choose": lambda prompts: prompts.choose("Which one?", ["one", "two"]),
    "parts": lambda prompts: prompts.choose_parts(
        [("Names", True), ("Notes", False)], lambda chosen: (["Answers"], ["Notes"])
    ),
    "decide": lambda prompts: prompts.decide([Side("FOR-1", "1", "3"), Side("FOR-2", "0", "4")]),
    "problem": lambda prompts: prompts.show_problem("Can’t open “a.json”.", "Line 3."),
    "about": lambda prompts: prompts.about("Muster"),
}


def looked_at(dialog: QDialog) -> list[str]:
    """Return what is wrong with a dialog."""
    QApplication.processEvents()
    found, stops = parts(dialog), tab_stops(dialog)
    wrong = told_badly(found, page=False) + small_targets(found) + pale_texts(found) + out_of_order(stops)
    wrong += faint_rings(stops) + cut(found)
    if not dialog.windowTitle():
        wrong.append("has no title")
    if interface(dialog).role() not in (Role.Dialog, Role.AlertMessage):
        wrong.append(f"is told as {interface(dialog).role().name}")
    return wrong


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_is_told_and_gives_the_keyboard_back(
    window: MainWindow, half: Path, go: Go, qtbot: QtBot, name: str
) -> None:
    workspace = begin("half", window, half)
    go("walk/FOR-1")
    before = QApplication.focusWidget()
    DIALOGS[name](workspace)
    settle(window, qtbot)
    dialog = next(one for one in window.findChildren(QDialog) if one.isVisible())
    wrong = looked_at(dialog)
    dialog.reject()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert not wrong, report(wrong)
    assert QApplication.focusWidget() is before


@pytest.mark.parametrize("name", ASKED)
def test_what_is_asked_is_told(window: MainWindow, half: Path, name: str) -> None:
    begin("half", window, half)
    wrong: list[str] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        wrong.extend(looked_at(dialog))
        dialog.reject()

    QTimer.singleShot(0, look)
    ASKED[name](WindowPrompts(window))
    assert not wrong, report(wrong)
    assert workspace_of(window).isVisible()
