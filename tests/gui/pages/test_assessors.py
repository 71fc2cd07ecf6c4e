"""Who is assessing."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from muster.gui.pages.assessors import AssessorsPage
from muster.gui.session.document import Document

LEFT = Qt.MouseButton.LeftButton
Shown = Callable[[QWidget], QWidget]


def test_assessors_are_added_named_and_removed(document: Document, shown: Shown) -> None:
    page = AssessorsPage(document)
    shown(page)
    for name, role in (("J3", "Operations"), ("J4", "Logistics")):
        QTest.mouseClick(page.add, LEFT)
        focus = QApplication.focusWidget()
        assert focus is page.lines[-1][0]
        QTest.keyClicks(focus, name)
        QTest.keyClicks(page.lines[-1][1], role)
    assert [(a.id, a.name, a.role) for a in document.assessment.assessors] == [
        ("a1", "J3", "Operations"),
        ("a2", "J4", "Logistics"),
    ]
    remove = [w for w in page.findChildren(QWidget) if w.accessibleName() == "Remove assessor 1"]
    QTest.mouseClick(remove[-1], LEFT)
    assert [a.name for a in document.assessment.assessors] == ["J4"]
    document.stack.undo()
    assert [line.text() for line, _ in page.lines] == ["J3", "J4"]
