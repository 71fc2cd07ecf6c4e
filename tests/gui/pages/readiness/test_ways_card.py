"""What it would take to change the verdict: the smallest changes, each a click from its question."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.session.edits import AnswerEdits
from muster.gui.widgets.verdict_box import LinkLine, LinkList
from muster.gui.window.workspace import Workspace
from tests.gui.pages.readiness.test_verdict_card import known
from tests.gui.support import page_of, seen

LEFT = Qt.MouseButton.LeftButton


def shown(lines: LinkList) -> list[LinkLine]:
    return [line for line in lines.lines if line.isVisible()]


def test_the_smallest_change_up_and_down_lead_to_their_questions(workspace: Workspace, qtbot: QtBot) -> None:
    for name in workspace.document.framework.by_id:
        AnswerEdits(workspace.document).set_level(name, 3)
    AnswerEdits(workspace.document).set_level("FOR-1", 1)
    workspace.go_to("readiness")
    known(workspace, qtbot)
    card = page_of(workspace, "readiness", ReadinessPage).ways
    assert "Up to ready with conditions: at least 1 level, in 1 answer." in seen(card)
    [step] = shown(card.up)
    assert step.text() == "FOR-1 Title of FOR-1: 1 → 2"
    assert "There is no worse verdict to fall to." in seen(card)
    assert shown(card.down) == []
    QTest.mouseClick(step, LEFT)
    assert workspace.place == "walk/FOR-1"
    AnswerEdits(workspace.document).set_level("FOR-1", 4)
    workspace.go_to("readiness")
    known(workspace, qtbot)
    assert "There is no better verdict to reach." in seen(card)
    assert "Down to ready with conditions: 1 level is enough, in 1 answer." in seen(card) or shown(card.down)


def test_open_questions_are_counted_as_nothing_and_it_says_so(workspace: Workspace, qtbot: QtBot) -> None:
    AnswerEdits(workspace.document).clear("FOR-1")
    workspace.go_to("readiness")
    known(workspace, qtbot)
    card = page_of(workspace, "readiness", ReadinessPage).ways
    assert shown(card.up)[0].text().startswith("FOR-1 Title of FOR-1: open → ")
    assert "Open questions count as level 0 here: answering them may be all that it takes." in seen(card)


def test_single_answers_that_change_it_are_named(workspace: Workspace, qtbot: QtBot) -> None:
    for name in workspace.document.framework.by_id:
        AnswerEdits(workspace.document).set_level(name, 4)
    workspace.go_to("readiness")
    known(workspace, qtbot)
    card = page_of(workspace, "readiness", ReadinessPage).ways
    lines = [line.text() for line in shown(card.deciders)]
    assert "FOR-1 Title of FOR-1: from level 4 to 1 makes it not ready" in lines
    for name in workspace.document.framework.by_id:
        AnswerEdits(workspace.document).set_level(name, 0)
    known(workspace, qtbot)
    assert "No single answer changes it." in seen(card)
    assert len(shown(card.up)) <= 7
