"""What stands between the mission and ready."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QWidget

from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.session.chances import Chances
from muster.gui.session.document import Document
from muster.gui.theme import Appearance
from muster.gui.widgets.verdict_box import LinkLine
from tests.gui.support import texts

Shown = Callable[[QWidget], QWidget]


def test_the_readiness_says_why(
    half_answered: Document, shown: Shown, qapp: QApplication, chances: Chances
) -> None:
    page = ReadinessPage(half_answered, Appearance(qapp), tuple, chances)
    shown(page)
    seen = texts(page)
    assert "Not ready to deploy" in seen
    assert "4 of 6 answered" in seen
    links = [link.text() for link in page.findChildren(LinkLine)]
    assert "FOR-1 Title of FOR-1: level 1 “FOR-1 level 1”, needs 2" in links
    assert "Force scores 37.5, below the floor of 60" in links
