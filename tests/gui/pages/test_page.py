"""What every page has in common."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout
from pytestqt.qtbot import QtBot

from muster.gui.pages.page import Page
from muster.gui.pages.plan.page import PlanPage
from muster.gui.pages.weights import WeightsPage
from muster.gui.pages.what_if import WhatIfPage
from muster.gui.widgets.explained_head import ExplainedHead
from muster.gui.widgets.layout import ScrollColumn, filled_by_column
from muster.gui.window.main_window import MainWindow
from muster.gui.window.page_table import PAGES
from muster.resources import resource
from tests.gui.support import PATIENCE, click_cell, document_of, focused, page_of, workspace_of


def test_the_keyboard_goes_to_the_first_thing_that_takes_it(qtbot: QtBot) -> None:
    page = Page()
    layout = QVBoxLayout(page)
    hidden, disabled, first, second = (QPushButton(name) for name in ("hidden", "off", "first", "second"))
    for widget in (QLabel("a label"), hidden, disabled, first, second):
        layout.addWidget(widget)
    hidden.hide()
    disabled.setEnabled(False)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    assert page.show_place("anything", focus=True) == "", "most pages have one part only"
    assert page.focusWidget() is first


def test_a_page_does_not_begin_with_a_link_that_leads_away(qtbot: QtBot) -> None:
    page = Page()
    head = ExplainedHead("Weights", "weights")
    only = QVBoxLayout(page)
    only.addWidget(head)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    assert page.focusWidget() is head.link, "there is nothing else"
    first = QPushButton("first")
    only.addWidget(first)
    first.show()
    page.focus_first()
    assert page.focusWidget() is first


def test_a_page_is_entered_at_its_title(qtbot: QtBot) -> None:
    page = Page()
    scroll = filled_by_column(page)
    column, bar = scroll.column, scroll.verticalScrollBar()
    title, first, rest = QLabel("Title"), QPushButton("first"), QLabel("rest")
    title.setObjectName("h1")
    for part, high in ((title, 200), (first, 40), (rest, 900)):
        part.setFixedHeight(high)
        column.addWidget(part)
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    bar.setValue(150)
    page.focus_first()
    assert (page.focusWidget(), bar.value()) == (first, 0)
    title.setFixedHeight(500)
    qtbot.waitUntil(lambda: first.y() > 400)
    bar.setValue(300)
    page.focus_first()
    assert (page.focusWidget(), bar.value()) == (scroll, 0), "it cannot be seen from the title"
    assert scroll.accessibleName() == "Title"
    QTest.keyClick(scroll, Qt.Key.Key_PageDown)
    assert bar.value() > 0, "arrows and page keys lead on through the page"
    page.begin_at_top(first, rest)
    assert bar.value() > 0, "a title further down will do where that shows both"


def test_what_moves_out_of_sight_while_a_page_settles_is_not_left_there(qtbot: QtBot) -> None:
    page = Page()
    scroll = filled_by_column(page)
    above, first, rest = QLabel("Title"), QPushButton("first"), QLabel("rest")
    for part, high in ((above, 100), (first, 40), (rest, 900)):
        part.setFixedHeight(high)
        scroll.column.addWidget(part)
    qtbot.addWidget(page)
    page.resize(400, 300)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.focus_first()
    assert page.focusWidget() is first
    above.setFixedHeight(600)  # as what learns only now how wide it is
    qtbot.waitUntil(lambda: page.focusWidget() is scroll)
    assert scroll.verticalScrollBar().value() == 0


LOW = ("strength", "weights", "exercise", "walk/CAP-08", "backcast", "what-if", "plan", "readiness")


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_no_page_opens_without_its_beginning_in_large_text(
    window: MainWindow, qtbot: QtBot, language: str
) -> None:
    window.appearance.set_size(200)
    window.resize(1024, 700)
    window.handlers.open_example(resource("references", "afisma-2013.muster.json"))
    before = workspace_of(window)
    window.set_language(language)
    qtbot.waitUntil(lambda: window.workspace is not before or language == "en", timeout=PATIENCE)
    workspace = workspace_of(window)
    for place in LOW:
        workspace.go_to(place)
        QApplication.processEvents()
        columns = [column for column in workspace.page.findChildren(ScrollColumn) if column.isVisible()]
        assert [column.verticalScrollBar().value() for column in columns] == [0], place
        holder = QApplication.focusWidget()
        assert holder is not None
        assert columns[0].isAncestorOf(holder) or holder is columns[0], place
        assert not holder.visibleRegion().isEmpty(), place
    workspace.go_to("walk/CAP-08")
    assert QApplication.focusWidget() is workspace.page.findChild(ScrollColumn)
    QTest.keyClick(focused(), Qt.Key.Key_3)
    assert document_of(window).assessment.answer("CAP-08").level == 3, "keys answer all the same"
    QTest.keyClick(focused(), Qt.Key.Key_Return)
    assert workspace.place == "walk/CAP-09", "and Enter leads on"


def speak_french(window: MainWindow) -> None:
    window.set_language("fr")


def switch_single_keys(window: MainWindow) -> None:
    window.preferences.set_single_keys(False)


@pytest.mark.parametrize("change", [speak_french, switch_single_keys])
def test_what_is_not_applied_yet_outlives_pages_that_are_made_anew(
    window: MainWindow, saved: Path, qtbot: QtBot, change: Callable[[MainWindow], None]
) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("what-if")
    click_cell(page_of(workspace, "what-if", WhatIfPage).grid, 0, 5)
    workspace.go_to("weights")
    weights = page_of(workspace, "weights", WeightsPage)
    weights.weigh_category("force", 75.0)
    QTest.keyClicks(weights.reason, "The road is mined")
    workspace.go_to("plan")
    plan = page_of(workspace, "plan", PlanPage)
    plan.wishes.staff.setValue(7)
    plan.wishes.buttons["conditional"].click()
    plan.leave_out("FOR-2", on=True)
    before = window.document.assessment if window.document else None
    change(window)
    qtbot.waitUntil(lambda: window.workspace is not workspace, timeout=PATIENCE)
    anew = workspace_of(window)
    assert anew.place == "plan"
    plan = page_of(anew, "plan", PlanPage)
    assert (plan.wishes.staff.value(), plan.wishes.target) == (7, "conditional")
    assert plan.limits().left_out == {"FOR-2"}
    weights = page_of(anew, "weights", WeightsPage)
    assert weights.wanted().categories == {"force": 75.0}
    assert weights.reason.text() == "The road is mined"
    assert weights.apply.isEnabled()
    anew.go_to("what-if")
    what_if = page_of(anew, "what-if", WhatIfPage)
    assert what_if.is_touched
    assert what_if.scratch.assessment.answer("FOR-1").level == 4
    assert window.document is not None
    assert window.document.assessment is before, "nothing is applied by that"


@pytest.mark.parametrize("page", [row.id for row in PAGES if row.id not in ("walk", "session", "readiness")])
def test_no_page_begins_a_little_scrolled(window: MainWindow, saved: Path, page: str) -> None:
    """What has the keyboard can be seen from the title on, if not whole: then the title is in sight too."""
    window.open_path(saved)
    workspace = workspace_of(window)
    window.resize(1024, 600)
    workspace.go_to("walk")
    workspace.go_to(page)
    QApplication.processEvents()
    for scroll in workspace.page.findChildren(ScrollColumn):
        if scroll.isVisible():
            assert scroll.verticalScrollBar().value() == 0
