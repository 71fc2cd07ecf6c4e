"""The panel beside the pages moves with every answer."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.session.chances import Chances
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.gui.theme import Appearance
from muster.gui.widgets.verdict_box import LinkLine
from muster.gui.window.main_window import MainWindow
from muster.gui.window.readiness_panel import ReadinessPanel
from tests.gui.support import PATIENCE, settle, texts, workspace_of

LEFT = Qt.MouseButton.LeftButton
Shown = Callable[[QWidget], QWidget]


def test_the_panel_moves_with_every_answer(
    document: Document, shown: Shown, qapp: QApplication, chances: Chances
) -> None:
    panel = ReadinessPanel(document, Appearance(qapp), chances)
    shown(panel)
    assert "Too early to say (0 of 6)" in texts(panel)
    assert "0 of 6\nanswered, too early for a score" in texts(panel)
    AnswerEdits(document).set_level("FOR-1", 1)
    QApplication.processEvents()
    assert "Not ready to deploy" in texts(panel)
    assert "Settled" not in texts(panel), "never without its chance, which is still to come"
    assert "1 of 6\nanswered, too early" in texts(panel), "not ready at once, but no figure yet"
    for name in ("FOR-2", "MON-1"):
        AnswerEdits(document).set_level(name, 3)
    assert "could be" in texts(panel)
    followed: list[str] = []
    panel.followed.connect(followed.append)
    links = [link for link in panel.findChildren(LinkLine) if link.isVisible() and link.key]
    assert [link.text() for link in links] == ["FOR-1 Title of FOR-1"]
    QTest.mouseClick(links[0], LEFT)
    assert followed == ["FOR-1"]


def test_the_panel_tells_what_the_question_in_sight_weighs(
    document: Document, shown: Shown, qapp: QApplication, chances: Chances
) -> None:
    panel = ReadinessPanel(document, Appearance(qapp), chances)
    shown(panel)
    panel.show_question("MON-1")
    assert "Weight 1 of 5 in Money." in texts(panel)
    assert "the score would be" not in texts(panel), "it is too early for one"
    for name in ("FOR-1", "FOR-2", "FOR-3"):
        AnswerEdits(document).set_level(name, 2)
    assert not document.readiness.is_early
    assert "Still open: the score would be 30.0 with level 0 and 70.0 with level 4." in texts(panel)
    AnswerEdits(document).set_level("MON-1", 3)
    assert "It adds 30.0 of 40.0 points; at level 4 the score would be 70.0." in texts(panel)
    AnswerEdits(document).set_not_applicable("MON-1", "No money needed.")
    assert "It does not count at present." in texts(panel)


def test_the_picture_and_the_question_to_ask_stand_beside_every_answer(
    window: MainWindow, saved: Path, qtbot: QtBot
) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("walk/FOR-2")
    for name in ("FOR-1", "FOR-2", "FOR-3", "MON-1"):
        AnswerEdits(workspace.document).set_level(name, 3)
    panel = workspace.panel
    qtbot.waitUntil(lambda: workspace.chances.outlook.is_current, timeout=PATIENCE)
    QApplication.processEvents()
    assert "Final on these answers" in texts(panel) or "Open, between" in texts(panel)
    assert panel.picture.accessibleDescription() == workspace.chances.outlook.picture().text
    assert "Likely between" in texts(panel)
    assert "Ask next" in texts(panel)
    [line] = [line for line in panel.ask.lines if line.isVisible()]
    known = workspace.chances.outlook.prospects
    assert known is not None
    best = max(move for name, move in known.moves.items() if name != "FOR-2")
    assert known.moves[line.key] == pytest.approx(best), "the one in sight is not asked next"
    asked = line.key
    QTest.mouseClick(line, LEFT)
    assert workspace.place == f"walk/{asked}"
    assert line.key != asked


def test_no_chance_is_told_before_the_first_answer(window: MainWindow, saved: Path, qtbot: QtBot) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("walk")
    panel, document = workspace.panel, workspace.document
    qtbot.waitUntil(lambda: "Likely between" in texts(panel), timeout=PATIENCE)
    emptied = document.assessment.model_copy(update={"answers": {}})
    document.push("Clear", emptied, "walk")
    settle(window, qtbot)
    qtbot.waitUntil(lambda: "(0 of 6)" in texts(panel), timeout=PATIENCE)
    assert "Likely between" not in texts(panel)
    assert "Chance" not in texts(panel)


def test_what_is_folded_stays_folded_in_the_next_run(
    open_window: Callable[[], MainWindow], saved: Path, qtbot: QtBot
) -> None:
    window = open_window()
    window.open_path(saved)
    workspace_of(window).go_to("walk/FOR-2")
    panel = workspace_of(window).panel
    assert panel.by_category.is_open
    panel.by_category.head.setFocus()
    QTest.keyClick(panel.by_category.head, Qt.Key.Key_Space)
    old = workspace_of(window)
    window.set_language("fr")
    qtbot.waitUntil(lambda: window.workspace is not old, timeout=PATIENCE)
    assert not workspace_of(window).panel.by_category.is_open, "in another language too"
    window.close()
    again = open_window()
    again.open_path(saved)
    panel = workspace_of(again).panel
    assert (panel.by_category.is_open, panel.this_question.is_open) == (False, True)
    QTest.mouseClick(panel.by_category.head, LEFT)
    assert again.settings.kept("by_category") == ""
