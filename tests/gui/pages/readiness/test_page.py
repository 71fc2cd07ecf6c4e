"""The readiness page catches up when it is shown."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.session.chances import Chances
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.gui.theme import Appearance
from muster.model import Assessment
from tests.gui.support import PATIENCE, seen, texts

Shown = Callable[[QWidget], QWidget]


def test_results_out_of_sight_catch_up_when_shown(
    half_answered: Document, shown: Shown, qapp: QApplication, chances: Chances
) -> None:
    page = ReadinessPage(half_answered, Appearance(qapp), tuple, chances)
    shown(page)
    page.hide()
    AnswerEdits(half_answered).set_level("FOR-1", 4)
    page.show()
    assert "Readiness so far" not in texts(page)
    assert "Still open" in texts(page)


def test_nothing_is_shown_any_more_once_the_document_goes(
    half_answered: Document, shown: Shown, qapp: QApplication, chances: Chances
) -> None:
    asked: list[bool] = []

    def references() -> list[tuple[str, Assessment]]:
        asked.append(True)
        return []

    page = ReadinessPage(half_answered, Appearance(qapp), references, chances)
    page.show_results()
    for _ in range(3):
        qapp.processEvents()
    assert asked, "else this test could not fail"
    asked.clear()
    page.show_results()
    page.finish()
    page.show_results()
    for _ in range(3):
        qapp.processEvents()
    assert asked == []


def test_chances_that_came_out_of_sight_are_shown(
    half_answered: Document, shown: Shown, qapp: QApplication, chances: Chances, qtbot: QtBot
) -> None:
    page = ReadinessPage(half_answered, Appearance(qapp), tuple, chances)
    shown(page)
    page.hide()
    with qtbot.waitSignal(chances.ready, timeout=PATIENCE):
        chances.load()
    with qtbot.waitSignal(chances.outlook.ready, timeout=PATIENCE):
        chances.outlook.load()  # for somebody else
    page.show()
    QApplication.processEvents()
    assert "Likely between" in seen(page.verdict)
    assert "Being worked out" not in seen(page.ways)
