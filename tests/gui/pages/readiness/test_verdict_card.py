"""The verdict in words and as the one picture, never more than the answers allow."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.pages.readiness.reasons_card import ReasonsCard
from muster.gui.session.edits import AnswerEdits
from muster.gui.widgets.icon_mark import words_of
from muster.gui.widgets.verdict_box import LinkLine
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from muster.resources import resource
from tests.gui.support import PATIENCE, cells, page_of, seen

LEFT = Qt.MouseButton.LeftButton


def known(workspace: Workspace, qtbot: QtBot) -> None:
    """Wait until everything about the newest answers is on the screen."""
    qtbot.waitUntil(lambda: workspace.chances.outlook.is_current, timeout=PATIENCE)
    QApplication.processEvents()


def test_the_verdict_stands_in_words_and_in_the_picture(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.go_to("readiness")
    known(workspace, qtbot)
    card = page_of(workspace, "readiness", ReadinessPage).verdict
    told = workspace.chances.outlook.picture()
    for line in (words_of(told.title), told.standing, told.score_line, told.likely_line):
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
    assert "Too early to say (2 of 6)" in seen(card)
    rows = cells(page_of(workspace, "readiness", ReadinessPage).sources.table)
    assert rows[-1][2] == rows[-1][5] == "–", "the table tells no score either"
    assert "it may be anything within" in seen(card)
    assert card._verdict.property("tone") == "open"
    edits.set_level("FOR-1", 0)
    known(workspace, qtbot)
    assert "Not ready to deploy" in seen(card), "what is settled as not ready is told at once"
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


def lines(card: ReasonsCard) -> list[str]:
    return [line.text() for line in card.findChildren(LinkLine) if line.isVisible()]


def test_the_tiles_tell_what_stops_it_what_is_open_and_how_long_and_lead_there(
    workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.go_to("readiness")
    known(workspace, qtbot)
    page = page_of(workspace, "readiness", ReadinessPage)
    card = page.verdict
    assert card.stops.accessibleName() == "What stops it: 1 critical gap"
    assert card.stops.accessibleDescription() == "FOR-1"
    assert card.open.accessibleName() == "What is open: 3 questions"
    assert card.long.accessibleName().startswith("How long it takes: At least ")
    QTest.mouseClick(card.stops, LEFT)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.reasons.isAncestorOf(focus)
    assert lines(page.reasons) == ["FOR-1 Title of FOR-1: level 1 “FOR-1 level 1”, needs 2"], (
        "no more than said"
    )
    assert page.reasons._title.text() == "1 critical gap"
    QTest.mouseClick(card.open, LEFT)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert page.reasons.isAncestorOf(focus)
    assert len(lines(page.reasons)) == 3
    assert page.reasons._title.text() == "What is open: 3 questions"
    page.reasons.everything.setFocus()
    QTest.keyClick(page.reasons.everything, Qt.Key.Key_Space)
    assert page.reasons._title.text() == "What stands between this mission and ready"
    assert not page.reasons.everything.isVisible()
    assert page.reasons.isAncestorOf(QApplication.focusWidget() or page), "the keyboard stays here"
    assert len(lines(page.reasons)) > 1
    QTest.mouseClick(card.long, LEFT)
    assert workspace.place == "plan"


def test_at_no_answer_the_page_says_what_to_do_instead_of_figures(workspace: Workspace, qtbot: QtBot) -> None:
    edits = AnswerEdits(workspace.document)
    for name in workspace.document.framework.by_id:
        edits.clear(name)
    workspace.go_to("readiness")
    known(workspace, qtbot)
    page = page_of(workspace, "readiness", ReadinessPage)
    assert page.empty.isVisible()
    parts = (page.verdict, page.chances, page.heat, page.beside, page.jumps)
    assert not any(part.isVisible() for part in parts)
    assert QApplication.focusWidget() is page.empty.button
    QTest.mouseClick(page.empty.button, LEFT)
    assert workspace.place.startswith("walk/")
    edits.set_level("FOR-1", 3)
    workspace.go_to("readiness")
    assert page.verdict.isVisible()
    assert not page.empty.isVisible()
