"""Each figure explains itself."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.pages.explain import ExplainPage
from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.pages.walk.page import WalkPage
from muster.gui.pages.walk.why_box import WhyBox
from muster.gui.pages.weights import WeightsPage
from muster.gui.theme import Appearance
from muster.gui.window.workspace import Workspace
from tests.gui.support import page_of, seen

LEFT = Qt.MouseButton.LeftButton


def test_each_figure_explains_itself_and_leads_back(workspace: Workspace) -> None:
    workspace.go_to("readiness")
    QTest.mouseClick(page_of(workspace, "readiness", ReadinessPage).chances.help, LEFT)
    page = page_of(workspace, "explain", ExplainPage)
    assert workspace.place == "explain"
    assert page.cards["likely"].objectName() == "quote"
    assert "ten moods" in seen(page)
    QTest.mouseClick(page.back_button, LEFT)
    assert workspace.place == "readiness"
    workspace.go_to("weights")
    QTest.mouseClick(page_of(workspace, "weights", WeightsPage).help, LEFT)
    assert page.cards["score"].objectName() == "quote"
    QTest.mouseClick(page.back_button, LEFT)
    assert workspace.place == "weights"


def test_the_bank_says_how_its_levels_are_read(workspace: Workspace) -> None:
    workspace.go_to("walk")
    walk = page_of(workspace, "walk", WalkPage)
    where = workspace.place
    why = walk.findChild(WhyBox)
    assert why is not None
    QTest.mouseClick(why.reading, LEFT)
    page = page_of(workspace, "explain", ExplainPage)
    assert workspace.place == "explain"
    assert page.cards["levels"].objectName() == "quote"
    assert workspace.document.framework.intro in seen(page)
    QTest.mouseClick(page.back_button, LEFT)
    assert workspace.place == where


def test_a_bank_without_such_words_has_no_card(qtbot: QtBot, appearance: Appearance) -> None:
    page = ExplainPage("en", lambda: "", appearance)
    qtbot.addWidget(page)
    page.show()
    assert not page.cards["levels"].isVisible()
