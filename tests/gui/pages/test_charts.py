"""Every chart can be copied as picture and table."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.pages.plan.page import PlanPage
from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.widgets.chart import Chart
from muster.gui.widgets.copying import copy_picture, copy_table, picture_svg
from muster.gui.window.workspace import Workspace
from tests.gui.support import PATIENCE, page_of

Key = Qt.Key


def test_every_chart_can_be_copied(workspace: Workspace, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page_of(workspace, "plan", PlanPage).solved, timeout=PATIENCE):
        workspace.go_to("plan")
    qtbot.waitUntil(lambda: page_of(workspace, "plan", PlanPage).pictures.curve.count() > 0, timeout=PATIENCE)
    workspace.go_to("readiness")
    QApplication.processEvents()
    charts: list[QWidget] = [
        page_of(workspace, "readiness", ReadinessPage).why.tornado,
        page_of(workspace, "readiness", ReadinessPage).heat_map,
        page_of(workspace, "readiness", ReadinessPage).verdict.picture,
        page_of(workspace, "readiness", ReadinessPage).chances.strip,
        page_of(workspace, "readiness", ReadinessPage).sources.table,
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
