"""Windows to look at: a page of an assessment in one state or another."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.session.edits import AnswerEdits
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from muster.model import Assessment, Assessor, Evidence, LogEntry
from muster.resources import resource
from tests.gui.support import NOW, PATIENCE, answered, start_new, workspace_of

Go = Callable[[str], QWidget]


@pytest.fixture
def half(assessment: Assessment, tmp_path: Path) -> Path:
    """A file with something of everything, some questions open."""
    answers = answered(assessment, FOR_1=1, FOR_2=3, MON_1=4, MON_2=2)
    sure = answers.answer("FOR-2").changed(
        evidence=(
            Evidence(title="Visit report", link="a.pdf"),
            Evidence(title="Muster roll"),
        ),
        note="Seen at the depot.",
        flagged=True,
    )
    full = answers.with_answer("FOR-2", sure).model_copy(
        update={
            "assessors": (Assessor(id="a1", name="J3", role="Operations"), Assessor(id="a2", name="J4")),
            "log": (LogEntry(time=NOW, who="J3", text="Answer FOR-1: – → 1"),),
        }
    )
    path = tmp_path / "half.muster.json"
    path.write_text(full.to_json(), encoding="utf-8")
    return path


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until nothing is under way and everything has its place."""
    for _ in range(3):
        QApplication.processEvents()
    qtbot.waitUntil(lambda: not window.background.is_busy(), timeout=PATIENCE)
    for _ in range(3):
        QApplication.processEvents()


def lasting(window: MainWindow, qtbot: QtBot, find: Callable[[], list[str]]) -> list[str]:
    """Return what is wrong; where anything is, once more when all figures have come and have their place."""
    wrong = find()
    if wrong:
        qtbot.waitUntil(lambda: not workspace_of(window).chances.are_coming, timeout=PATIENCE)
        settle(window, qtbot)
        wrong = find()
    return wrong


@pytest.fixture
def go(window: MainWindow, qtbot: QtBot) -> Go:
    """Show a page of the open assessment, with the keyboard where the page puts it."""

    def shown(page: str) -> QWidget:
        workspace = workspace_of(window)
        workspace.go_to(page)
        settle(window, qtbot)
        return workspace.page

    return shown


def begin(state: str, window: MainWindow, half: Path) -> Workspace:
    """Open an assessment in a state: empty, half, full, read only."""
    if state == "empty":
        start_new(window)
    elif state == "full":
        window.handlers.open_example(resource("references", "afisma-2013.muster.json"))
    else:
        window.open_path(half)
        document = workspace_of(window).document
        if state == "read only":
            document.make_read_only()
        if state == "session":
            start_session(workspace_of(window))
    return workspace_of(window)


def start_session(workspace: Workspace) -> None:
    """Open a planning session with its first answers hidden."""
    from muster.gui.pages.session.page import SessionPage

    workspace.go_to("session")
    page = workspace.page
    assert isinstance(page, SessionPage)
    page.start.plan.click()
    page.setup.open.click()


def answer_all(workspace: Workspace, level: int) -> None:
    """Answer every question alike."""
    edits = AnswerEdits(workspace.document)
    for question in workspace.document.applicable_ids():
        edits.set_level(question, level)


@pytest.fixture
def mirrored(window: MainWindow, qapp: QApplication) -> Iterator[None]:
    """Read from the right, as Arabic does."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
