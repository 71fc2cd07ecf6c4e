"""A flow goes on in the next line when there is no more room, and is mirrored from right to left."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from muster.gui.widgets.flow import FlowLayout


@pytest.fixture
def parts(qtbot: QtBot) -> tuple[QWidget, list[QWidget]]:
    made = [QWidget() for _ in range(3)]  # no buttons: a style sheet of large text makes those higher
    for part in made:
        part.setFixedSize(100, 30)
    box = QWidget()
    box.setLayout(FlowLayout(*made, spacing=10))
    qtbot.addWidget(box)
    return box, made


def laid_out(box: QWidget, width: int) -> None:
    box.resize(width, 200)
    box.show()
    layout = box.layout()
    assert layout is not None
    layout.activate()


def test_it_goes_on_in_the_next_line(parts: tuple[QWidget, list[QWidget]]) -> None:
    box, (one, two, three) = parts
    laid_out(box, 400)
    assert one.y() == two.y() == three.y()
    laid_out(box, 230)
    assert one.y() == two.y() < three.y()
    assert three.x() == one.x()
    layout = box.layout()
    assert layout is not None
    assert layout.heightForWidth(230) > layout.heightForWidth(400)


def test_it_is_mirrored_from_right_to_left(parts: tuple[QWidget, list[QWidget]]) -> None:
    box, (one, two, _) = parts
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    laid_out(box, 400)
    assert one.x() > two.x()
    assert one.geometry().right() == 399


def test_lower_parts_stand_in_the_middle_of_their_line(parts: tuple[QWidget, list[QWidget]]) -> None:
    box, (one, two, three) = parts
    one.setFixedHeight(50)
    laid_out(box, 230)
    assert (one.y(), two.y()) == (0, 10)
    assert three.y() == 60, "the next line begins below the highest of this one"
