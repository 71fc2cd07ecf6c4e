"""Weights need a reason and can be taken back."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from muster.gui.pages.weights import WeightsPage
from muster.gui.widgets.weight_table import WeightTable
from muster.gui.window.workspace import Workspace
from tests.gui.support import cells, focused, page_of, press

LEFT = Qt.MouseButton.LeftButton


def set_weight(table: WeightTable, row: int, weight: int) -> None:
    """Type a weight into a row, as a planner would."""
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, 0))
    QTest.keyClicks(table, str(weight)[0])
    QTest.keyClicks(focused(), str(weight)[1:])
    press(Qt.Key.Key_Return)


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


def test_effect_reason_and_apply_stay_in_sight_and_a_draft_says_that_it_is_one(workspace: Workspace) -> None:
    workspace.window().resize(1024, 700)
    workspace.go_to("weights")
    page = page_of(workspace, "weights", WeightsPage)
    assert not page.draft.isVisible()
    set_weight(page.categories, 1, 90)
    assert page.draft.isVisible()
    for part in (page.effect, page.reason, page.apply):
        assert page.rect().contains(part.mapTo(page, part.rect().center()))
        assert not part.visibleRegion().isEmpty()
    page.reason.setText("The donor conference failed.")
    QTest.mouseClick(page.apply, LEFT)
    assert not page.draft.isVisible()


def test_shares_add_up_to_a_hundred(workspace: Workspace) -> None:
    workspace.go_to("weights")
    page = page_of(workspace, "weights", WeightsPage)
    page.weigh_category("force", 1)
    page.weigh_category("money", 2)
    shares = [row[2] for row in cells(page.categories)]
    assert shares == ["33 %", "67 %"]
