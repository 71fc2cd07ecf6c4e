"""Deciding: how likely, why, what to fix first, what if, weights, compare, and the method explained."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from muster.gui import phrases
from muster.gui.pages.compare import ComparePage
from muster.gui.pages.explain import ExplainPage
from muster.gui.pages.plan.page import PlanPage
from muster.gui.pages.readiness.page import ResultsPage
from muster.gui.pages.weights import WeightsPage
from muster.gui.pages.what_if import WhatIfPage
from muster.gui.session.edits import AnswerEdits
from muster.gui.widgets.chart import Chart
from muster.gui.widgets.copying import copy_picture, copy_table, picture_svg
from muster.gui.widgets.weight_table import WeightTable
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from muster.scoring.likelihood import full_readiness
from muster.storage import open_assessment
from tests.gui.support import PATIENCE, AnsweringPrompts, cells, click_cell, focused, page_of, press

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def workspace(window: MainWindow, saved: Path, qtbot: QtBot) -> Workspace:
    """A half-answered document with the draws loaded."""
    window.open_path(saved)
    made = window.workspace
    assert made is not None
    with qtbot.waitSignal(made.chances.ready, timeout=PATIENCE):
        made.chances.load()
    return made


@pytest.fixture
def example(window: MainWindow) -> Workspace:
    """The AFISMA example."""
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    assert window.workspace is not None
    return window.workspace


def set_weight(table: WeightTable, row: int, weight: int) -> None:
    """Type a weight into a row, as a planner would."""
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, 0))
    QTest.keyClicks(table, str(weight)[0])
    QTest.keyClicks(focused(), str(weight)[1:])
    press(Key.Key_Return)


def seen(widget: QWidget) -> str:
    QApplication.processEvents()
    return "\n".join(part.text() for part in widget.findChildren(QLabel) if part.isVisible())


# --- how likely


def test_chances_are_shown_and_move_with_every_answer(workspace: Workspace, qtbot: QtBot) -> None:
    document = workspace.document
    workspace.go_to("readiness")
    card = page_of(workspace, "readiness", ResultsPage).chances
    expected = full_readiness(document.framework, document.assessment)
    assert expected.chances is not None
    assert f"not ready {phrases.percent(expected.chances['not_ready'])}" in card._likely.text()
    assert "holds under 100 %" in card._weights.text()
    before = card._likely.text()
    AnswerEdits(document).set_level("FOR-1", 4)
    assert card._likely.text().startswith(before[:40]), "nothing goes out while they are worked out"
    qtbot.waitUntil(lambda: not workspace.chances.are_coming, timeout=PATIENCE)
    assert "Open questions can still change the verdict" in card._weights.text()
    workspace.go_to("walk/FOR-2")
    assert "chance of ready" in seen(workspace.panel)


def test_chances_hold_their_place_before_numpy_is_there(
    window: MainWindow, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("muster.gui.session.chances.Chances.load", lambda _self: None)
    window.open_path(saved)
    workspace = window.workspace
    assert workspace is not None
    workspace.go_to("readiness")
    assert page_of(workspace, "readiness", ResultsPage).chances._likely.text() == "Being worked out…"
    workspace.go_to("walk")
    assert "Likely: –" in seen(workspace.panel)


def test_small_and_large_shares_are_not_rounded_away() -> None:
    assert [phrases.percent(share) for share in (0, 0.001, 0.5, 0.999, 1)] == [
        "0 %",
        "under 1 %",
        "50 %",
        "over 99 %",
        "100 %",
    ]


# --- why


def test_the_tornado_leads_to_questions_by_mouse_and_keyboard(workspace: Workspace) -> None:
    workspace.go_to("readiness")
    QApplication.processEvents()
    tornado = page_of(workspace, "readiness", ResultsPage).why.tornado
    assert tornado.count() == 6
    tornado.setFocus()
    press(Key.Key_Down)
    first = tornado.key(0)
    assert first in tornado.accessibleDescription()
    press(Key.Key_Return)
    assert workspace.place == f"walk/{first}"
    workspace.go_to("readiness")
    QTest.mouseClick(tornado, LEFT, Qt.KeyboardModifier.NoModifier, QPoint(20, 5))
    assert workspace.place == f"walk/{first}"


def test_the_answer_that_decides_is_named(workspace: Workspace) -> None:
    document = workspace.document
    for name in document.framework.by_id:
        AnswerEdits(document).set_level(name, 4)
    workspace.go_to("readiness")
    QApplication.processEvents()
    lines = [
        line.text()
        for line in page_of(workspace, "readiness", ResultsPage).why.deciders.lines
        if line.isVisible()
    ]
    assert "FOR-1 Title of FOR-1: from level 4 to 1 makes it not ready" in lines
    AnswerEdits(document).clear("MON-2")
    QApplication.processEvents()
    opened = [
        line.text()
        for line in page_of(workspace, "readiness", ResultsPage).why.open.lines
        if line.isVisible()
    ]
    assert opened == ["MON-2 Title of MON-2: by 13.3 points"]


# --- what if


def test_a_what_if_changes_nothing_until_it_is_taken_over(workspace: Workspace) -> None:
    document = workspace.document
    workspace.go_to("what-if")
    page = page_of(workspace, "what-if", WhatIfPage)
    before = document.assessment
    click_cell(page.grid, 0, 5)
    assert page.is_touched
    assert document.assessment is before
    assert [line.text() for line in page.changed.lines if line.isVisible()] == ["FOR-1 Title of FOR-1: 1 → 4"]
    as_it_is, what_if = cells(page.difference)
    assert (as_it_is[0], what_if[0]) == ("As it is", "What if")
    assert float(what_if[1]) > float(as_it_is[1])
    QTest.mouseClick(page.drop, LEFT)
    assert not page.is_touched
    page.grid.setFocus()
    page.grid.setCurrentIndex(page.grid.rows.index(0, 1))
    press(Key.Key_3)
    press(Key.Key_Down)
    press(Key.Key_Right)
    press(Key.Key_Right)
    press(Key.Key_Space)
    press(Key.Key_Down)
    press(Key.Key_Delete)
    assert document.assessment is before
    QTest.mouseClick(page.take, LEFT)
    assert document.assessment.answer("FOR-1").level == 3
    assert document.assessment.answer("FOR-2").level == 2
    assert document.stack.undoText() == "Take over a what-if"
    document.stack.undo()
    assert document.assessment.answers == before.answers
    assert workspace.place == "what-if"


# --- weights


def test_weights_need_a_reason_and_can_be_taken_back(workspace: Workspace) -> None:
    document = workspace.document
    workspace.go_to("weights")
    page = page_of(workspace, "weights", WeightsPage)
    score = document.readiness.score
    set_weight(page.categories, 1, 90)
    assert document.readiness.score == score, "only tried so far"
    assert "→" in page.effect.text()
    assert not page.apply.isEnabled()
    set_weight(page.questions, 1, 5)
    page.reason.setText("The donor conference failed.")
    assert page.apply.isEnabled()
    QTest.mouseClick(page.apply, LEFT)
    weights = document.assessment.weights
    assert (weights.categories, weights.questions) == ({"money": 90.0}, {"FOR-2": 5})
    assert weights.reason == "The donor conference failed."
    assert document.readiness.score != score
    QTest.mouseClick(page.reset, LEFT)
    assert document.readiness.score == score
    assert cells(page.categories)[1] == ["Money", "40", "40 %", "40"]
    document.stack.undo()
    assert cells(page.categories)[1] == ["Money", "90", "60 %", "40"]


# --- compare


def test_comparing_with_a_reference_and_another_file(
    example: Workspace, prompts: AnsweringPrompts, saved: Path, tmp_path: Path
) -> None:
    example.go_to("compare")
    page = page_of(example, "compare", ComparePage)
    assert page.chosen.count() == 2
    page.chosen.setCurrentIndex(1)
    assert "AMISOM – Somalia, 2012" in page.headline.text()
    assert "questions answered in both" in page._hint.text()
    moves = cells(page.moves)
    assert any(row[0].startswith("▼ CAP-08") and "¶13" in row[3] for row in moves)
    index = next(n for n, row in enumerate(moves) if row[0].startswith("▼ CAP-08"))
    click_cell(page.moves, index, 0)
    assert example.place == "walk/CAP-08"
    example.go_to("compare")
    QTest.mouseClick(page.copy, LEFT)
    assert "Capacity\t" in QGuiApplication.clipboard().text()
    prompts.open_path = saved
    QTest.mouseClick(page.open, LEFT)
    assert "is on another question bank (small 1.0)" in prompts.problems[-1]
    later = example.document.assessment.model_copy(update={"title": "A month later"})
    other = tmp_path / "later.muster.json"
    other.write_text(later.to_json(), "utf-8")
    prompts.open_path = other
    QTest.mouseClick(page.open, LEFT)
    assert "A month later" in page.headline.text()
    assert "0 higher, 0 lower, 23 the same" in seen(page)
    assert open_assessment(other).assessment == later
    assert cells(page.moves) == []


def test_nothing_to_compare_with_is_told(workspace: Workspace) -> None:
    workspace.go_to("compare")
    assert page_of(workspace, "compare", ComparePage).headline.text() == "Choose what to compare with."


# --- the method, and copying


def test_each_figure_explains_itself_and_leads_back(workspace: Workspace) -> None:
    workspace.go_to("readiness")
    QTest.mouseClick(page_of(workspace, "readiness", ResultsPage).chances.help, LEFT)
    page = page_of(workspace, "explain", ExplainPage)
    assert workspace.place == "explain"
    assert page.cards["likely"].objectName() == "quote"
    assert "20,000" in seen(page)
    QTest.mouseClick(page.back_button, LEFT)
    assert workspace.place == "readiness"
    workspace.go_to("weights")
    QTest.mouseClick(page_of(workspace, "weights", WeightsPage).help, LEFT)
    assert page.cards["score"].objectName() == "quote"
    QTest.mouseClick(page.back_button, LEFT)
    assert workspace.place == "weights"


def test_every_chart_can_be_copied(workspace: Workspace, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page_of(workspace, "plan", PlanPage).solved, timeout=PATIENCE):
        workspace.go_to("plan")
    qtbot.waitUntil(lambda: page_of(workspace, "plan", PlanPage).pictures.curve.count() > 0, timeout=PATIENCE)
    workspace.go_to("readiness")
    QApplication.processEvents()
    charts: list[QWidget] = [
        page_of(workspace, "readiness", ResultsPage).why.tornado,
        page_of(workspace, "readiness", ResultsPage).heat_map,
        page_of(workspace, "readiness", ResultsPage).verdict.bar,
        page_of(workspace, "readiness", ResultsPage).chances.strip,
        page_of(workspace, "readiness", ResultsPage).sources.table,
        page_of(workspace, "plan", PlanPage).schedule.chart,
        page_of(workspace, "plan", PlanPage).pictures.curve,
    ]
    for chart in charts:
        assert chart.accessibleName(), chart
        assert picture_svg(chart).lstrip().startswith(b"<?xml")
        rows = chart.table()  # type: ignore[attr-defined]
        assert rows, chart.accessibleName()
        assert all(any(text.strip() for text in row) for row in rows), chart.accessibleName()
        if isinstance(chart, Chart):
            assert chart.count() > 0, chart.accessibleName()
            assert all(chart.told(row).strip() for row in range(chart.count()))
    copy_picture(charts[0])
    assert QGuiApplication.clipboard().mimeData().hasImage()
    assert QGuiApplication.clipboard().mimeData().hasFormat("image/svg+xml")
    copy_table([("a", "b"), ("<c>", "d")])
    assert QGuiApplication.clipboard().text() == "a\tb\n<c>\td"
    tornado = charts[0]
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(tornado, event)
    menu = tornado.findChild(QMenu)
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Copy as picture", "Copy as table"]
    menu.actions()[1].trigger()
    assert "FOR-1" in QGuiApplication.clipboard().text()
    menu.close()


def test_the_window_closes_while_a_plan_is_being_solved(
    open_window: Callable[[], MainWindow],
) -> None:
    window = open_window()
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    window.run("plan")
    assert window.close()
    assert window.workspace is None
