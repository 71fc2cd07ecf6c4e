"""A meeting of three on the small bank, open in the window."""

from collections.abc import Callable
from pathlib import Path

import pytest

from muster.gui.pages.session.page import SessionPage
from muster.gui.window.main_window import MainWindow
from muster.model import Assessor
from muster.storage import open_assessment, save_assessment
from tests.gui.support import page_of, workspace_of

PEOPLE = (
    Assessor(id="j3", name="J3 Operations", role="Operations"),
    Assessor(id="j4", name="J4 Logistics"),
    Assessor(id="polad", name="Political adviser"),
)


@pytest.fixture
def page(window: MainWindow, saved: Path) -> SessionPage:
    """The session page of an assessment with three assessors; nothing is planned yet."""
    save_assessment(open_assessment(saved).assessment.model_copy(update={"assessors": PEOPLE}), saved)
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("session")
    return page_of(workspace, "session", SessionPage)


@pytest.fixture
def held(page: SessionPage) -> SessionPage:
    """The same with a session that is on, first answers hidden."""
    page.start.plan.click()
    page.setup.open.click()
    return page


@pytest.fixture
def vote_all(held: SessionPage) -> Callable[[str, dict[str, int]], None]:
    """Let somebody answer in the hot seat, by question."""

    def vote(who: str, levels: dict[str, int]) -> None:
        held.room.first.hot_seat_wanted.emit(who)
        held.room.hot_seat.start.click()
        sheet = held.room.hot_seat.sheet
        for name, level in levels.items():
            sheet.go_to(name)
            sheet.levels.cards[level].click()
        sheet.done.click()
        held.room.hot_seat.back.click()

    return vote
