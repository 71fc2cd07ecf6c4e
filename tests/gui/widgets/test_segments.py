"""A row of choices: one at a time, by mouse and keys, and told only when the user chose."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.theme import Appearance
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.segments import Segments


def test_one_is_chosen_at_a_time_and_only_the_user_is_told_of(qtbot: QtBot) -> None:
    segments = Segments("Set", [("full", "Full"), ("core", "Short")])
    qtbot.addWidget(segments)
    told: list[str] = []
    segments.picked.connect(told.append)
    assert segments.choice == ""
    segments.show_choice("full")
    assert (segments.choice, told) == ("full", [])
    QTest.mouseClick(segments.buttons["core"], Qt.MouseButton.LeftButton)
    assert (segments.choice, told) == ("core", ["core"])
    QTest.keyClick(segments.buttons["full"], Qt.Key.Key_Space)
    assert (segments.choice, told) == ("full", ["core", "full"])
    assert not segments.buttons["core"].isChecked()


def test_each_button_is_named_with_its_row(qtbot: QtBot) -> None:
    segments = Segments("Set", [("full", "Full"), ("core", "Short")])
    qtbot.addWidget(segments)
    assert [button.accessibleName() for button in segments.buttons.values()] == ["Set Full", "Set Short"]


def test_where_there_is_no_room_the_choices_stand_under_each_other_all_whole(qtbot: QtBot) -> None:
    segments = Segments("Set", [("core", "Short set: 34 questions"), ("full", "Full set: 62 questions")])
    qtbot.addWidget(segments)
    segments.show()
    first, second = segments.buttons.values()
    segments.resize(segments.sizeHint())
    assert first.y() == second.y()
    narrow = segments.minimumSizeHint().width()
    segments.resize(narrow, segments.heightForWidth(narrow))
    assert second.y() > first.y()
    assert min(first.width(), second.width()) >= max(first.sizeHint().width(), second.sizeHint().width())
    assert second.geometry().bottom() < segments.height()


def test_choices_that_grow_while_shown_stay_beside_each_other(
    qtbot: QtBot, qapp: QApplication, appearance: Appearance
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    column = QVBoxLayout(holder)
    segments = Segments("Carries over", [("fully", "Fully"), ("partly", "In part"), ("not", "Not at all")])
    column.addLayout(FlowLayout(segments))
    column.addStretch(1)
    holder.resize(900, 400)
    holder.show()
    qtbot.waitExposed(holder)
    for size in (200, 100, 150):
        appearance.set_size(size)
        for _ in range(3):
            qapp.processEvents()
        buttons = list(segments.buttons.values())
        assert len({button.y() for button in buttons}) == 1
        assert all(button.width() >= button.sizeHint().width() for button in buttons)
        assert all(segments.rect().contains(button.geometry()) for button in buttons)
