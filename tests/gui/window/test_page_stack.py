"""The page stack: pages are made when they are wanted, wired alike, and stopped at the end."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.background import WINDOW_FIRST
from muster.gui.session.edits import AnswerEdits
from muster.gui.window.main_window import MainWindow
from muster.gui.window.page_stack import FRAME
from muster.gui.window.page_table import PAGES
from tests.gui.support import PATIENCE, workspace_of

LONG = 60_000  # ms


def test_only_what_is_wanted_is_made_and_the_rest_ahead_of_time(
    window: MainWindow, saved: Path, qtbot: QtBot
) -> None:
    window.open_path(saved)
    pages = workspace_of(window).pages
    assert set(pages._made) == {"walk"}, "what is in sight comes first"
    ahead = {row.id for row in PAGES if row.ahead}
    qtbot.waitUntil(lambda: set(pages._made) == ahead, timeout=PATIENCE)


def test_large_pages_are_made_once_nobody_does_anything(
    window: MainWindow, saved: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_path(saved)
    window.show()
    workspace = workspace_of(window)
    pages = workspace.pages
    ahead, large = ({row.id for row in PAGES if getattr(row, way)} for way in ("ahead", "is_large"))
    assert large
    qtbot.waitUntil(pages._quiet.isActive, timeout=PATIENCE)
    assert set(pages._made) == ahead

    def begins_anew(what: Callable[[], object]) -> bool:
        qtbot.waitUntil(lambda: pages._quiet.remainingTime() < LONG - 20, timeout=PATIENCE)
        before, start = pages._quiet.remainingTime(), perf_counter()
        what()
        taken = 1000 * (perf_counter() - start)  # on a busy machine longer than what had passed before
        return pages._quiet.remainingTime() + taken > before + 10

    pages._quiet.setTimerType(Qt.TimerType.PreciseTimer)
    pages._quiet.setInterval(LONG)  # so that nothing comes while this looks
    handle = window.windowHandle()
    assert begins_anew(lambda: QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5)))
    assert begins_anew(lambda: workspace.go_to(f"walk/{workspace.document.framework.questions[1].id}"))
    assert begins_anew(lambda: AnswerEdits(workspace.document).set_level("FOR-1", 2))
    assert not begins_anew(QApplication.processEvents)
    monkeypatch.setattr(QApplication, "activeModalWidget", lambda: window)
    pages._prepare_large()
    assert set(pages._made) == ahead, "somebody is at a dialog"
    monkeypatch.undo()
    pages._quiet.setInterval(1)
    qtbot.waitUntil(lambda: not pages._quiet.isActive(), timeout=PATIENCE)
    assert set(pages._made) == ahead | large


def test_a_page_is_made_once(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    pages = workspace_of(window).pages
    assert pages.page("weights") is pages.page("weights")
    with pytest.raises(KeyError):
        pages.page("nowhere")


def test_an_explanation_leads_back_to_the_page_that_asked(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("weights")
    workspace.page.explain.emit("weights")
    assert workspace.place == "explain"
    workspace.page.place_wanted.emit("weights")
    assert workspace.place == "weights"


def test_what_a_page_out_of_sight_says_of_itself_moves_nobody(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    lessons = workspace.pages.page("lessons")
    workspace.go_to("profile")
    lessons.moved.emit("L2")
    assert workspace.place == "profile"


def test_every_page_is_told_when_the_document_goes(
    window: MainWindow, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_path(saved)
    pages = workspace_of(window).pages
    told: list[str] = []
    for row in PAGES:
        monkeypatch.setattr(pages.page(row.id), "finish", lambda name=row.id: told.append(name))
    window.run("close")
    assert sorted(told) == sorted(row.id for row in PAGES)


def test_nothing_is_made_ahead_any_more_once_the_document_goes(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    pages = workspace_of(window).pages
    pages.finish()
    pages._preparing.start(0)  # as the delay before the first one does
    for _ in range(5):
        QApplication.processEvents()
    assert set(pages._made) == {"walk"}


def test_what_is_done_is_shown_before_the_background_goes_on(
    window: MainWindow, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    first: list[float] = []
    monkeypatch.setattr(window.background._precedence, "take", first.append)
    workspace.go_to("profile")
    assert max(first) == WINDOW_FIRST
    first.clear()
    question = workspace.document.framework.questions[0].id
    AnswerEdits(workspace.document).set_level(question, 3)
    assert first == [FRAME]
