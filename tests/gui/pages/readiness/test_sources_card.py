"""Where the score comes from: shares that add up."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.session.chances import Chances
from muster.gui.session.document import Document
from muster.gui.theme import Appearance
from tests.gui.support import cells

Shown = Callable[[QWidget], QWidget]


def test_printed_shares_add_up_to_the_score(
    half_answered: Document, shown: Shown, qapp: QApplication, chances: Chances
) -> None:
    page = ReadinessPage(half_answered, Appearance(qapp), tuple, chances)
    shown(page)
    rows = cells(page.sources.table)
    assert [row[0] for row in rows] == ["Force", "Money", "Readiness"]
    adds = [float(row[5]) for row in rows]
    assert adds[0] + adds[1] == pytest.approx(adds[2], abs=1e-9)
    assert adds[2] == pytest.approx(half_answered.readiness.score or -1, abs=0.05)
