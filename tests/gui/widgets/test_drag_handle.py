"""The edge that is dragged: by mouse, by keys, back with a double click or Enter."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from muster.gui.theme import Appearance
from muster.gui.widgets.drag_handle import LEAP, STEP, DragHandle

LEFT = Qt.MouseButton.LeftButton


def test_it_tells_how_far_it_is_moved(appearance: Appearance, shown: Callable[[QWidget], QWidget]) -> None:
    holder = QWidget()
    handle = DragHandle(appearance, "Edge", holder)
    handle.setGeometry(100, 0, 8, 200)
    shown(holder)
    moves: list[int] = []
    ends: list[str] = []
    handle.moved.connect(moves.append)
    handle.let_go.connect(lambda: ends.append("let go"))
    handle.reset.connect(lambda: ends.append("reset"))
    QTest.mousePress(handle, LEFT, pos=QPoint(4, 50))
    QTest.mouseMove(handle, QPoint(24, 50))
    QTest.mouseRelease(handle, LEFT, pos=QPoint(24, 50))
    assert sum(moves) == 20
    QTest.mouseMove(handle, QPoint(60, 50))
    assert sum(moves) == 20, "nothing is held any more"
    moves.clear()
    handle.setFocus()
    QTest.keyClick(handle, Qt.Key.Key_Left)
    QTest.keyClick(handle, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert moves == [-STEP, LEAP]
    QTest.keyClick(handle, Qt.Key.Key_Return)
    QTest.mouseDClick(handle, LEFT)
    assert ends == ["let go", "let go", "let go", "reset", "reset"]
