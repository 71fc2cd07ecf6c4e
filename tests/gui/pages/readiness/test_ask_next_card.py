"""Ask next: one click, or one key, to the question whose answer would move the chance most."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.pages.explain import ExplainPage
from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.session.edits import AnswerEdits
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from muster.scoring.ask_next import asked_first, moves_chance
from tests.gui.pages.readiness.test_verdict_card import known
from tests.gui.support import PATIENCE, page_of, press, seen, workspace_of

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


def open_case(workspace: Workspace) -> list[str]:
    """Answer all but two questions, and return what is to be asked, most first."""
    document = workspace.document
    for name, level in (("FOR-1", 2), ("FOR-2", 3), ("MON-1", 3), ("MON-2", 3)):
        AnswerEdits(document).set_level(name, level)
    moves = moves_chance(document.framework, document.assessment)
    return [name for name, _ in asked_first(document.framework, moves, 6)]


def test_the_first_is_a_button_and_five_more_follow(workspace: Workspace, qtbot: QtBot) -> None:
    asked = open_case(workspace)
    assert len(asked) > 2
    workspace.go_to("readiness")
    known(workspace, qtbot)
    card = page_of(workspace, "readiness", ReadinessPage).ask
    assert card.first.text().startswith(asked[0])
    lines = [line for line in card.others.lines if line.isVisible()]
    assert [line.key for line in lines] == asked[1:6]
    assert "moves the chance by" in lines[0].text()
    QTest.mouseClick(lines[0], LEFT)
    assert workspace.place == f"walk/{asked[1]}"
    workspace.go_to("readiness")
    card.first.setFocus()
    press(Key.Key_Return)
    assert workspace.place == f"walk/{asked[0]}"


def test_a_key_leads_there_from_anywhere(window: MainWindow, workspace: Workspace, qtbot: QtBot) -> None:
    asked = open_case(workspace)
    workspace.go_to("profile")
    modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Key.Key_Return, modifiers)
    QApplication.processEvents()
    assert workspace.place == f"walk/{asked[0]}"
    known(workspace, qtbot)  # of the answers before: a question is shown that is about to go
    AnswerEdits(workspace.document).set_level("FOR-1", 0)
    AnswerEdits(workspace.document).set_confidence("FOR-1", "high")
    window.run("ask_next")
    assert workspace.place == "readiness", "nothing moves a chance that is certain"
    card = page_of(workspace, "readiness", ReadinessPage).ask
    qtbot.waitUntil(lambda: bool(card.open.lines) and card.open.lines[0].hasFocus(), timeout=PATIENCE)
    assert not card.open.lines[0].visibleRegion().isEmpty(), "the keyboard is where it says so"


def test_where_no_answer_helps_it_says_so_and_what_would_narrow_the_range(
    workspace: Workspace, qtbot: QtBot
) -> None:
    AnswerEdits(workspace.document).set_level("FOR-1", 0)
    AnswerEdits(workspace.document).set_confidence("FOR-1", "high")
    workspace.go_to("readiness")
    known(workspace, qtbot)
    card = page_of(workspace, "readiness", ReadinessPage).ask
    assert "No single answer would move the chance that the mission passes." in seen(card)
    assert not card.first.isVisible()
    opened = [line.text() for line in card.open.lines if line.isVisible()]
    assert opened[0] == "MON-2 Title of MON-2: by 13.3 points"
    assert [line for line in card.others.lines if line.isVisible()] == []


def test_it_is_explained(window: MainWindow, workspace: Workspace) -> None:
    page = page_of(workspace, "readiness", ReadinessPage)
    page.explain.emit("ask")
    assert page_of(workspace_of(window), "explain", ExplainPage).cards["ask"].objectName() == "quote"
