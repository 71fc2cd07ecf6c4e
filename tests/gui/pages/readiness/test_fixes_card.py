"""What would lift the score most, and nothing where all is well."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.session.chances import Chances
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.gui.theme import Appearance
from tests.gui.support import texts

Shown = Callable[[QWidget], QWidget]


def test_a_ready_mission_has_nothing_in_its_way(
    document: Document, shown: Shown, qapp: QApplication, chances: Chances
) -> None:
    for question in document.framework.questions:
        AnswerEdits(document).set_level(question.id, 4)
    page = ReadinessPage(document, Appearance(qapp), tuple, chances)
    shown(page)
    assert "Ready to deploy" in texts(page)
    assert "Nothing stands in the way" in texts(page)
    assert "Nothing answered can be raised." in texts(page)
