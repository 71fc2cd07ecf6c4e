"""The verdict in words and as the one picture, never more than the answers allow."""

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.session.edits import AnswerEdits
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from muster.resources import resource
from tests.gui.support import PATIENCE, cells, page_of, seen


def known(workspace: Workspace, qtbot: QtBot) -> None:
    """Wait until everything about the newest answers is on the screen."""
    qtbot.waitUntil(lambda: workspace.chances.outlook.is_current, timeout=PATIENCE)
    QApplication.processEvents()


def test_the_verdict_stands_in_words_and_in_the_picture(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.go_to("readiness")
    known(workspace, qtbot)
    card = page_of(workspace, "readiness", ReadinessPage).verdict
    told = workspace.chances.outlook.picture()
    for line in (told.title, told.standing, told.score_line, told.likely_line):
        assert line in seen(card)
    assert "Chance of" in told.standing
    assert card.picture.accessibleDescription() == told.text
    assert [row[0] for row in card.picture.table()] == list(told.lines)


def test_under_half_it_is_too_early_with_the_range_and_no_figure(workspace: Workspace, qtbot: QtBot) -> None:
    edits = AnswerEdits(workspace.document)
    for name in workspace.document.framework.by_id:
        edits.clear(name)
    edits.set_level("FOR-1", 4)
    edits.set_level("MON-1", 4)
    workspace.go_to("readiness")
    known(workspace, qtbot)
    card = page_of(workspace, "readiness", ReadinessPage).verdict
    assert "? Too early to say (2 of 6)" in seen(card)
    rows = cells(page_of(workspace, "readiness", ReadinessPage).sources.table)
    assert rows[-1][2] == rows[-1][5] == "–", "the table tells no score either"
    assert "it may be anything in" in seen(card)
    assert card._verdict.property("tone") == "open"
    edits.set_level("FOR-1", 0)
    known(workspace, qtbot)
    assert "✕ Not ready to deploy" in seen(card), "what is settled as not ready is told at once"
    assert "Readiness 0" not in seen(card)


def test_earlier_missions_stand_on_the_same_scale(window: MainWindow, qtbot: QtBot) -> None:
    window.handlers.open_example(resource("references", "amisom-2007.muster.json"))
    workspace = window.workspace
    assert workspace is not None
    workspace.go_to("readiness")
    known(workspace, qtbot)
    card = page_of(workspace, "readiness", ReadinessPage).verdict
    labels = [dot.title for dot in workspace.chances.outlook.picture().dots]
    assert any(label.startswith("AMISOM – Somalia, 2012") for label in labels)
    assert "questions answered in both" in seen(card)
