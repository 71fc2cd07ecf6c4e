"""Figures beside points: not where a line runs, not on each other, and not outside."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF

from muster.gui.widgets.free_place import crosses, free_place

ROOM = QRectF(0, 0, 200, 200)
SIZE = QSizeF(40, 12)
POINT = QPointF(100, 100)


def test_a_line_crosses_only_what_it_runs_through() -> None:
    box = QRectF(10, 10, 20, 10)
    for line in (QLineF(0, 15, 50, 15), QLineF(20, 0, 20, 50), QLineF(0, 0, 40, 30), QLineF(15, 12, 16, 13)):
        assert crosses(line, box), line
    for line in (QLineF(0, 5, 50, 5), QLineF(5, 0, 5, 50), QLineF(0, 30, 50, 45), QLineF(0, 15, 9, 15)):
        assert not crosses(line, box), line


def test_a_figure_stands_below_its_point_unless_a_line_runs_there() -> None:
    free = free_place(POINT, SIZE, [], [], ROOM)
    assert (free.center().x(), free.top() > 100) == (100, True)
    down = QLineF(100, 100, 100, 200)
    above = free_place(POINT, SIZE, [down], [], ROOM)
    assert (above.center().x(), above.bottom() < 100) == (100, True)
    upright = QLineF(100, 0, 100, 200)
    beside = free_place(POINT, SIZE, [upright], [], ROOM)
    assert not crosses(upright, beside)


def test_it_keeps_inside_and_off_the_others() -> None:
    corner = free_place(QPointF(2, 198), SIZE, [], [], ROOM)
    assert ROOM.contains(corner)
    first = free_place(POINT, SIZE, [], [], ROOM)
    second = free_place(QPointF(104, 100), SIZE, [], [first], ROOM)
    assert not first.intersects(second)
