"""A button gives its key away before its text is cut."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from muster.gui.widgets.keyed_button import KeyedButton
from muster.gui.widgets.layout import row


def test_the_key_goes_where_there_is_no_room_and_comes_back(shown: Callable[[QWidget], QWidget]) -> None:
    holder = QWidget()
    button = KeyedButton("Flag for discussion  F")
    holder.setLayout(row(button, 1))
    shown(holder)
    assert button.text() == "Flag for discussion  F"
    assert button.accessibleName() == "Flag for discussion"
    holder.resize(button.minimumSizeHint().width() + 2, 60)
    QApplication.processEvents()
    assert button.text() == "Flag for discussion"
    assert button.width() >= button.minimumSizeHint().width()
    button.setText("Flag for discussion  ب F")
    assert button.text() == "Flag for discussion"
    holder.resize(600, 60)
    QApplication.processEvents()
    assert button.text() == "Flag for discussion  ب F"
