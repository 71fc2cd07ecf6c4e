"""The answers that move the score most."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.session.edits import AnswerEdits
from muster.gui.window.workspace import Workspace
from tests.gui.support import page_of, press

LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key


def test_the_tornado_leads_to_questions_by_mouse_and_keyboard(workspace: Workspace) -> None:
    workspace.go_to("readiness")
    QApplication.processEvents()
    tornado = page_of(workspace, "readiness", ReadinessPage).why.tornado
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


def test_a_category_without_answers_is_told_once_instead_of_by_bars_all_alike(workspace: Workspace) -> None:
    edits = AnswerEdits(workspace.document)
    for name in ("MON-1", "MON-2", "MON-3"):
        edits.clear(name)
    workspace.go_to("readiness")
    QApplication.processEvents()
    why = page_of(workspace, "readiness", ReadinessPage).why
    assert [why.tornado.key(row) for row in range(why.tornado.count())] == ["FOR-1", "FOR-2", "FOR-3"]
    told = [line for line in why.untouched.lines if line.isVisible()]
    assert [line.text().partition(":")[0] for line in told] == ["Money"]
    QTest.mouseClick(told[0], LEFT)
    assert workspace.place == "walk/MON-1"
