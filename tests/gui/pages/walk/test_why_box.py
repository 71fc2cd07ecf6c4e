"""Why a question is asked, and the lesson behind it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.pages.walk.page import WalkPage
from muster.gui.pages.walk.why_box import WhyBox
from muster.gui.session.document import Document
from muster.gui.theme import Appearance


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


def test_a_source_says_something_beside_its_links_or_stands_above_them(
    appearance: Appearance, qtbot: QtBot
) -> None:
    why = WhyBox(appearance)
    qtbot.addWidget(why)
    why._sources.setText("Source: brief ¶1, ¶5, ¶13; Manual for the Generation of Units, chapter three")
    why._unfold(False)
    why.show()
    letter = why._source.fontMetrics().averageCharWidth()
    for wide, beside in ((900, True), (460, False), (900, True)):
        why.resize(wide, 300)
        QApplication.processEvents()
        assert why._source.width() >= 32 * letter, wide
        assert (why._source.geometry().bottom() > why.reading.geometry().top()) == beside, wide
