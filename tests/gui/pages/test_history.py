"""The history page: newest first, sorted by a click on a head, growing on top."""

from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.pages.history import HistoryPage
from muster.gui.session.document import Document
from muster.gui.theme import Appearance
from muster.gui.window.main_window import MainWindow
from muster.model import LogEntry
from tests.gui.support import NOW, AnsweringPrompts, cells, page_of, workspace_of


def logged(document: Document, *entries: tuple[str, str]) -> None:
    log = tuple(LogEntry(time=NOW + timedelta(hours=n), who=w, text=t) for n, (w, t) in enumerate(entries))
    document.push("log", document.assessment.model_copy(update={"log": log}), "history")


def test_the_history_is_sorted_and_grows(document: Document, qapp: QApplication, qtbot: QtBot) -> None:
    page = HistoryPage(document, Appearance(qapp))
    qtbot.addWidget(page)
    page.resize(900, 500)
    page.show()
    qtbot.waitExposed(page)
    assert not page.table.isVisible(), "an empty table says nothing"
    logged(document, ("J3", "beta"), ("j2", "alpha"))
    assert [row[2] for row in cells(page.table)] == ["alpha", "beta"], "newest first"
    head = page.table.horizontalHeader()
    spot = QPoint(head.sectionViewportPosition(1) + 8, head.height() // 2)
    QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert [row[1] for row in cells(page.table)] == ["j2", "J3"], "names without regard to case"
    logged(document, ("J3", "beta"), ("j2", "alpha"), ("J1", "gamma"))
    assert [row[1] for row in cells(page.table)] == ["J1", "j2", "J3"], "a new row takes its place"


def test_an_empty_history_offers_to_save(
    window: MainWindow, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    window.handlers.create({"name": "New mission"})
    workspace = workspace_of(window)
    workspace.go_to("history")
    page = page_of(workspace, "history", HistoryPage)
    assert page.none.isVisible()
    prompts.save_path = tmp_path / "new.muster.json"
    QTest.mouseClick(page.none.button, Qt.MouseButton.LeftButton)
    assert prompts.save_path.is_file()
