"""Why the verdict is what it is: the tornado, and the answer that decides."""

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


def test_the_answer_that_decides_is_named(workspace: Workspace) -> None:
    document = workspace.document
    for name in document.framework.by_id:
        AnswerEdits(document).set_level(name, 4)
    workspace.go_to("readiness")
    QApplication.processEvents()
    lines = [
        line.text()
        for line in page_of(workspace, "readiness", ReadinessPage).why.deciders.lines
        if line.isVisible()
    ]
    assert "FOR-1 Title of FOR-1: from level 4 to 1 makes it not ready" in lines
    AnswerEdits(document).clear("MON-2")
    QApplication.processEvents()
    opened = [
        line.text()
        for line in page_of(workspace, "readiness", ReadinessPage).why.open.lines
        if line.isVisible()
    ]
    assert opened == ["MON-2 Title of MON-2: by 13.3 points"]
