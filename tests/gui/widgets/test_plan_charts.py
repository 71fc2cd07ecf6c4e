"""The pictures of a plan by mouse and keyboard."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.theme import Appearance
from muster.gui.widgets.plan_charts import EffortCurve, Schedule, ScheduleRow

Key = Qt.Key


@pytest.fixture
def curve(qapp: QApplication, qtbot: QtBot) -> EffortCurve:
    """Forty points on a straight line."""
    made = EffortCurve(Appearance(qapp), "Curve")
    qtbot.addWidget(made)
    made.resize(500, 200)
    points = [(n, 2.0 * n) for n in range(41)]
    made.show_curve(points, lambda effort, _: f"point {effort:g}", [(75, "ready")], (10, 20), "weeks")
    return made


def test_keys_go_through_the_points_and_enter_picks(curve: EffortCurve, qtbot: QtBot) -> None:
    visited = []
    for key in (
        Key.Key_Home,
        Key.Key_Right,
        Key.Key_Up,
        Key.Key_PageUp,
        Key.Key_Down,
        Key.Key_PageDown,
        Key.Key_End,
    ):
        QTest.keyClick(curve, key)
        visited.append(curve.current)
    assert visited == [0, 1, 2, 6, 5, 1, 40]
    assert curve.accessibleDescription() == "point 40"
    with qtbot.waitSignal(curve.picked) as picked:
        QTest.keyClick(curve, Key.Key_Return)
    assert picked.args == ["40"]


def test_a_click_picks_the_nearest_point(curve: EffortCurve, qtbot: QtBot) -> None:
    place = curve._place(20, 40).toPoint()
    with qtbot.waitSignal(curve.picked) as picked:
        QTest.mouseClick(curve, Qt.MouseButton.LeftButton, pos=place + QPoint(1, -3))
    assert picked.args == ["20"]


def test_a_curve_without_points_picks_nothing(qapp: QApplication, qtbot: QtBot) -> None:
    empty = EffortCurve(Appearance(qapp), "Curve")
    qtbot.addWidget(empty)
    with qtbot.assertNotEmitted(empty.picked):
        QTest.mouseClick(empty, Qt.MouseButton.LeftButton)
        QTest.keyClick(empty, Key.Key_End)
    assert not empty.grab().isNull()


def test_a_bar_leads_to_its_question(qapp: QApplication, qtbot: QtBot) -> None:
    schedule = Schedule(Appearance(qapp), "Schedule")
    qtbot.addWidget(schedule)
    schedule.show_rows(
        [ScheduleRow("A", "A one", 2, "1/1", "A told"), ScheduleRow("B", "B two", 8, "1/2", "B told")],
        ("Question", "Weeks", "Done"),
    )
    schedule.resize(schedule.sizeHint())
    with qtbot.waitSignal(schedule.picked) as picked:
        QTest.mouseClick(schedule, Qt.MouseButton.LeftButton, pos=QPoint(10, schedule._step() + 6))
    assert picked.args == ["B"]
    assert schedule.table() == [("Question", "Weeks", "Done"), ("A one", "2", "1/1"), ("B two", "8", "1/2")]
