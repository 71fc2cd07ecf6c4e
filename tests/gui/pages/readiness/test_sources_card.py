"""Where the score comes from: shares that add up."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.session.chances import Chances
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
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


def test_weights_are_told_while_it_is_too_early_for_a_score(
    document: Document, shown: Shown, qapp: QApplication, chances: Chances
) -> None:
    for name in ("FOR-1", "MON-1"):
        AnswerEdits(document).set_level(name, 1)
    assert document.readiness.is_early
    page = ReadinessPage(document, Appearance(qapp), tuple, chances)
    shown(page)
    rows = cells(page.sources.table)
    assert sum(int(row[4].split()[0]) for row in rows[:2]) == 100, "as on paper"
    assert [row[5] for row in rows] == ["–", "–", "–"]
