"""The panel beside the pages moves with every answer."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from muster.gui.session.chances import Chances
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.gui.theme import Appearance
from muster.gui.widgets.verdict_box import LinkLine
from muster.gui.window.readiness_panel import ReadinessPanel
from tests.gui.support import texts

LEFT = Qt.MouseButton.LeftButton
Shown = Callable[[QWidget], QWidget]


def test_the_panel_moves_with_every_answer(
    document: Document, shown: Shown, qapp: QApplication, chances: Chances
) -> None:
    panel = ReadinessPanel(document, Appearance(qapp), chances)
    shown(panel)
    assert "? Still open" in texts(panel)
    assert "0 of 6 answered" in texts(panel)
    AnswerEdits(document).set_level("FOR-1", 1)
    QApplication.processEvents()
    assert "✕ Not ready to deploy" in texts(panel)
    assert "Final on these answers: what is open cannot change it." in texts(panel)
    assert "could be" in texts(panel)
    followed: list[str] = []
    panel.followed.connect(followed.append)
    links = [link for link in panel.findChildren(LinkLine) if link.isVisible() and link.key]
    assert [link.text() for link in links] == ["FOR-1 Title of FOR-1"]
    QTest.mouseClick(links[0], LEFT)
    assert followed == ["FOR-1"]


def test_the_panel_tells_what_the_question_in_sight_weighs(
    document: Document, shown: Shown, qapp: QApplication, chances: Chances
) -> None:
    panel = ReadinessPanel(document, Appearance(qapp), chances)
    shown(panel)
    panel.show_question("MON-1")
    assert "Still open: the score would be 0.0 with level 0 and 100.0 with level 4." in texts(panel)
    AnswerEdits(document).set_level("MON-1", 3)
    assert "It adds 75.0 of 100.0 points; at level 4 the score would be 100.0." in texts(panel)
    AnswerEdits(document).set_not_applicable("MON-1", "No money needed.")
    assert "It does not count at present." in texts(panel)
