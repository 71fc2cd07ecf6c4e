"""Decided, parked, flagged: each in one list, a key from its question."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from muster.gui.pages.session.decisions_page import DecisionsPage
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.gui.session.meeting import Meeting
from muster.gui.theme import Appearance


def test_the_three_lists_follow_the_document(
    document: Document, appearance: Appearance, shown: Callable[..., object]
) -> None:
    page = DecisionsPage(document, appearance)
    shown(page)
    assert page._none_decided.isVisible()
    QTest.keyClick(page, Qt.Key.Key_D)
    QTest.keyClicks(page.note.text, "Ask donors")
    QTest.keyClick(page.note.text, Qt.Key.Key_Return)
    meeting = Meeting(document)
    meeting.plan()
    meeting.open()
    meeting.decide("Wait for the conference", "FOR-1")
    meeting.park("MON-1")
    AnswerEdits(document).set_flagged("FOR-2", True)
    assert [row.cells[1].text for row in page.decided.rows.rows] == ["Ask donors", "Wait for the conference"]
    assert not page._none_parked.isVisible()
    led: list[str] = []
    page.followed.connect(led.append)
    page.parked.followed.emit("MON-1")
    page.flagged.setCurrentIndex(page.flagged.model().index(0, 0))
    QTest.keyClick(page.flagged, Qt.Key.Key_Return)
    page.decided.setCurrentIndex(page.decided.model().index(1, 2))
    QTest.keyClick(page.decided, Qt.Key.Key_Return)
    assert led == ["MON-1", "FOR-2", "FOR-1"]
    page.decided.setCurrentIndex(page.decided.model().index(0, 1))
    page.decided.setFocus()
    QTest.keyClick(page.decided, Qt.Key.Key_F2)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, " again")
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()  # the delegate takes the text over from the loop
    assert document.assessment.decisions[0].text.endswith("again")
    QTest.keyClick(page.decided, Qt.Key.Key_Delete)
    assert [row.text for row in document.assessment.decisions] == ["Wait for the conference"]
    meeting.park("MON-1")
    assert page._none_parked.isVisible()
