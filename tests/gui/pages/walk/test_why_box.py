"""Why a question is asked, and the lesson behind it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from muster.gui.pages.walk.page import WalkPage
from muster.gui.session.document import Document


def test_texts_of_the_question_and_its_lesson_are_shown(walk: WalkPage, document: Document) -> None:
    shown = {w.text() for w in walk.findChildren(QWidget) if hasattr(w, "text") and w.isVisible()}
    assert "Is FOR-1 in place?" in shown
    assert "Source: brief ¶5; Field guide" in shown
    assert "Why we ask: Because of FOR-1." in shown
    assert "It took years." not in shown
    more = next(
        w for w in walk.findChildren(QWidget) if "What this lesson means" in getattr(w, "text", str)()
    )
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    shown = {w.text() for w in walk.findChildren(QWidget) if hasattr(w, "text") and w.isVisible()}
    assert "It took years." in shown
