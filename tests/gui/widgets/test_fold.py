"""A part that folds, and says in a few words what it holds."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from muster.gui.widgets.fold import Fold
from muster.gui.widgets.text import label


def test_a_fold_opens_by_mouse_and_keyboard_and_says_what_it_holds(
    shown: Callable[[QWidget], QWidget],
) -> None:
    fold = Fold("Evidence and note")
    inside = label("Inside")
    fold.column.addWidget(inside)
    shown(fold)
    turned: list[bool] = []
    fold.turned.connect(turned.append)
    fold.show_summary("Evidence: 2")
    assert not inside.isVisible()
    assert fold.head.accessibleName() == "Evidence and note, closed, Evidence: 2"
    QTest.mouseClick(fold.head, Qt.MouseButton.LeftButton)
    assert inside.isVisible()
    assert fold.head.accessibleName() == "Evidence and note, open, Evidence: 2"
    fold.head.setFocus()
    QTest.keyClick(fold.head, Qt.Key.Key_Space)
    assert (turned, inside.isVisible()) == ([True, False], False)
    fold.open(True)
    assert turned == [True, False], "only the user turns it"
