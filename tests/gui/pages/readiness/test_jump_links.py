"""The links to the parts of the readiness page."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.pages.readiness.jump_links import JumpLinks
from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.window.workspace import Workspace
from tests.gui.support import PATIENCE, page_of

LEFT = Qt.MouseButton.LeftButton


def test_each_link_puts_its_part_in_sight_and_the_keyboard_there(workspace: Workspace, qtbot: QtBot) -> None:
    workspace.go_to("readiness")
    page = page_of(workspace, "readiness", ReadinessPage)
    qtbot.waitUntil(lambda: workspace.chances.outlook.is_current, timeout=PATIENCE)
    QApplication.processEvents()
    shown = [(link, part) for link, part in page.jumps.links if link.isVisible()]
    assert len(shown) >= 9
    view = page._scroll.viewport()
    for link, part in shown:
        page._scroll.verticalScrollBar().setValue(0)
        QTest.mouseClick(link, LEFT)
        top = part.mapTo(view, QPoint()).y()
        assert 0 <= top < view.height(), link.text()
        focus = QApplication.focusWidget()
        assert focus is link or (focus is not None and part.isAncestorOf(focus)), link.text()


def test_a_link_goes_with_its_part(qtbot: QtBot) -> None:
    here, gone = QWidget(), QWidget()
    links = JumpLinks((("Here", here), ("Gone", gone)))
    for widget in (links, here, gone):
        qtbot.addWidget(widget)
    here.show()
    gone.hide()
    links.show_links()
    assert [link.isHidden() for link, _part in links.links] == [False, True]
