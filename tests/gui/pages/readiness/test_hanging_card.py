"""What the verdict hangs on: one assessor, one paper, one partner, or nobody."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.pages.walk.page import WalkPage
from muster.gui.session.edits import AnswerEdits
from muster.gui.widgets.verdict_box import LinkLine
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from muster.model import Answer, Assessment, Assessor, Evidence, Vote
from tests.gui.pages.readiness.test_verdict_card import known
from tests.gui.support import focused, page_of, press, seen, workspace_of, write

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


@pytest.fixture
def hanging(window: MainWindow, assessment: Assessment, tmp_path: Path) -> Workspace:
    """A mission that is ready on J4's word alone."""
    sure = {
        name: Answer(state="answered", level=4, confidence="high", evidence=(Evidence(title="Letter"),))
        for name in ("FOR-2", "FOR-3", "MON-1", "MON-2", "MON-3")
    }
    sure["FOR-1"] = Answer(votes=(Vote(assessor="j4", level=3, confidence="high"),))
    case = assessment.model_copy(
        update={"answers": sure, "assessors": (Assessor(id="j4", name="J4 Logistics"),)}
    )
    path = tmp_path / "hanging.muster.json"
    path.write_text(case.to_json(), encoding="utf-8")
    window.open_path(path)
    return workspace_of(window)


def test_it_hangs_on_one_word_and_on_one_paper(hanging: Workspace, qtbot: QtBot) -> None:
    hanging.go_to("readiness")
    known(hanging, qtbot)
    card = page_of(hanging, "readiness", ReadinessPage).hanging
    alone = "Hangs on J4 Logistics’s word alone: without it the verdict is between not ready and"
    assert alone in seen(card)
    assert "Hangs on “Letter” alone: without that paper" in seen(card)
    links = [line for line in card.findChildren(LinkLine) if line.isVisible()]
    assert links[0].text() == "FOR-1 Title of FOR-1"
    QTest.mouseClick(links[0], LEFT)
    assert hanging.place == "walk/FOR-1"


def test_it_says_plainly_that_it_hangs_on_nobody(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.go_to("readiness")
    known(workspace, qtbot)
    card = page_of(workspace, "readiness", ReadinessPage).hanging
    assert "The verdict hangs on nobody’s word alone, and on no single piece of evidence." in seen(card)
    assert "If a partner gives nothing" not in seen(card)


def test_a_partner_is_named_on_the_walk_and_the_verdict_without_it_shown(
    hanging: Workspace, qtbot: QtBot
) -> None:
    hanging.go_to("walk/MON-1")
    field = page_of(hanging, "walk", WalkPage).support.partner
    page_of(hanging, "walk", WalkPage).support.open()
    field.setFocus()
    write("European Union")
    press(Key.Key_Tab)
    hanging.go_to("readiness")
    known(hanging, qtbot)
    card = page_of(hanging, "readiness", ReadinessPage).hanging
    assert "If a partner gives nothing" in seen(card)
    assert "Without European Union: " in seen(card)
    assert "Chance of ready" in seen(card)
    links = [line for line in card.findChildren(LinkLine) if line.isVisible() and line.key == "MON-1"]
    QTest.mouseClick(links[-1], LEFT)
    assert hanging.place == "walk/MON-1"
    hanging.document.stack.undo()
    assert hanging.document.assessment.answer("MON-1").depends_on == ""
    assert focused() is not None
    AnswerEdits(hanging.document).set_depends_on("MON-1", "EU")
    hanging.go_to("readiness")
    known(hanging, qtbot)
    assert "Without EU: " in seen(card)
