"""Why a question is asked, and the lesson behind it."""

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.pages.walk.page import WalkPage
from muster.gui.pages.walk.why_box import WhyBox
from muster.gui.session.document import Document
from muster.gui.theme import Appearance
from muster.model import Source


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


def test_in_arabic_sources_stand_from_the_right_and_each_its_own_way(
    appearance: Appearance, document: Document, qtbot: QtBot
) -> None:
    QLocale.setDefault(QLocale("ar"))
    why = WhyBox(appearance)
    qtbot.addWidget(why)
    kinds = (("brief", "1"), ("brief", "13"), ("field", "UN Manual"))
    refs = tuple(Source(kind=kind, ref=ref) for kind, ref in kinds)
    bank = document.framework
    why.show_why(bank.questions[0].model_copy(update={"sources": refs}), bank.lessons[0])
    assert "\u200f\u2068¶1\u2069، \u2068¶13\u2069" in why._sources.text()
    assert why._sources.text().endswith("\u2068UN Manual\u2069")


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
