"""Past missions on one scale: all in the table, gates and outcome on cards, no score where it is early."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.models.table_model import CELL_ROLE
from muster.gui.pages.backcast import BackcastPage, coded
from muster.gui.theme import Appearance
from muster.resources import resource
from muster.storage import FrameworkLibrary
from muster.storage.backcast import read_backcast
from tests.gui.support import PATIENCE, seen


def test_every_mission_is_shown_with_what_came_of_it(qtbot: QtBot, qapp: QApplication) -> None:
    book = read_backcast(resource("references", "backcast.json"))
    bank = FrameworkLibrary(resource("frameworks")).load(book.bank)
    page = BackcastPage(book, bank, Appearance(qapp))
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitExposed(page)
    rows = coded(book, bank)
    model = page.table.model()
    assert model.rowCount() == len(book.missions)
    assert [model.index(n, 0).data(CELL_ROLE).text for n in range(len(rows))] == [
        row.mission.title for row in rows
    ]
    shown = seen(page)
    for row in rows:
        assert row.mission.outcome in shown
        for gate in row.result.gates:
            told = f"{gate.question} {bank.by_id[gate.question].name} ({gate.level}, {gate.gate} needed)"
            if gate.state == "failed":
                assert told in shown
    assert f"{len(rows)} missions prove little." in shown
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow, timeout=PATIENCE)
    page.focus_first()
    assert page.table.hasFocus()


def test_few_papers_make_no_score(qtbot: QtBot, qapp: QApplication) -> None:
    book = read_backcast(resource("references", "backcast.json"))
    bank = FrameworkLibrary(resource("frameworks")).load(book.bank)
    early = [row for row in coded(book, bank) if 2 * row.result.answered < row.result.applicable]
    assert early
    assert all(row.score is None for row in early)
    assert coded(book, bank)[-len(early) :] == early, "they stand below those with a score"
    page = BackcastPage(book, bank, Appearance(qapp))
    qtbot.addWidget(page)
    page.show()
    assert seen(page).count("Too early for a score") == len(early)
    last = page.table.model().rowCount() - 1
    assert page.table.model().index(last, 2).data(Qt.ItemDataRole.DisplayRole) == "–"


@pytest.mark.parametrize(("width", "with_bars"), [(1120, True), (760, False)])
def test_every_name_stands_on_one_line(qtbot: QtBot, qapp: QApplication, width: int, with_bars: bool) -> None:
    book = read_backcast(resource("references", "backcast.json"))
    bank = FrameworkLibrary(resource("frameworks")).load(book.bank)
    page = BackcastPage(book, bank, Appearance(qapp))
    qtbot.addWidget(page)
    page.resize(width, 700)
    page.show()
    qtbot.waitExposed(page)
    QApplication.processEvents()
    assert page.table.isColumnHidden(1) != with_bars
    assert len({page.table.rowHeight(row) for row in range(page.table.model().rowCount())}) == 1
