"""What opens over a page keeps its keys, whatever they mean in the page."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QVBoxLayout, QWidget

from muster.gui.widgets.any_figures import DayField
from muster.gui.widgets.popup_keys import keep_keys
from tests.gui.support import press

Key = Qt.Key


@pytest.fixture
def heard() -> list[str]:
    """What the page has been told."""
    return []


@pytest.fixture
def page(shown: Callable[[QWidget], QWidget], heard: list[str]) -> QWidget:
    """A page in which B and 3 mean something, wherever the keyboard is."""
    made = QWidget()
    QVBoxLayout(made)
    for key in ("B", "3"):
        action = QAction(made)
        action.setShortcut(key)
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _on, key=key: heard.append(key))
        made.addAction(action)
    shown(made)
    return made


def put(page: QWidget, part: QWidget) -> None:
    layout = page.layout()
    assert layout is not None
    layout.addWidget(part)
    QApplication.processEvents()


@pytest.mark.parametrize("keeps", [True, False])
def test_letters_look_for_a_line_of_an_open_list(page: QWidget, heard: list[str], keeps: bool) -> None:
    box = QComboBox()
    box.addItems(["Alpha", "Bravo"])
    put(page, box)
    if keeps:
        keep_keys(box.view().window())
    box.showPopup()
    press(Key.Key_B)
    assert (box.view().currentIndex().row(), heard) == ((1, []) if keeps else (0, ["B"]))
    box.hidePopup()
    box.setFocus()
    press(Key.Key_3)
    assert heard[-1] == "3", "closed it is a part of the page again"


def test_a_calendar_keeps_its_keys(page: QWidget, heard: list[str]) -> None:
    field = DayField()
    put(page, field)
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(field.width() - 8, field.height() // 2))
    QApplication.processEvents()
    calendar = QApplication.activePopupWidget()
    assert calendar is not None
    press(Key.Key_3)
    assert heard == []
    calendar.close()
