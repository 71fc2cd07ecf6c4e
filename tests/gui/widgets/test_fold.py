"""A part that folds, and says in a few words what it holds."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from muster.gui.icons import worn
from muster.gui.theme import Appearance
from muster.gui.widgets.fold import Fold
from muster.gui.widgets.text import label


def test_a_fold_opens_by_mouse_and_keyboard_and_says_what_it_holds(
    appearance: Appearance, shown: Callable[[QWidget], QWidget]
) -> None:
    fold = Fold("Evidence and note", appearance)
    inside = label("Inside")
    fold.column.addWidget(inside)
    shown(fold)
    turned: list[bool] = []
    fold.turned.connect(turned.append)
    fold.show_summary("Evidence: 2")
    assert not inside.isVisible()
    assert fold.head.accessibleName() == "Evidence and note, closed, Evidence: 2"
    assert (fold.head.text(), worn(fold.head)) == ("Evidence and note", "next"), (
        "a drawing, no letter of a font"
    )
    QTest.mouseClick(fold.head, Qt.MouseButton.LeftButton)
    assert inside.isVisible()
    assert fold.head.accessibleName() == "Evidence and note, open, Evidence: 2"
    assert worn(fold.head) == "down"
    fold.head.setFocus()
    QTest.keyClick(fold.head, Qt.Key.Key_Space)
    assert (turned, inside.isVisible()) == ([True, False], False)
    fold.open(True)
    assert turned == [True, False], "only the user turns it"


def test_the_sign_of_a_fold_stays_in_large_text(
    appearance: Appearance, shown: Callable[[QWidget], QWidget]
) -> None:
    fold = Fold("By category", appearance)
    shown(fold)
    appearance.set_size(200)
    assert not fold.head.icon().isNull()
    appearance.set_size(100)
