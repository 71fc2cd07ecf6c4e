"""Blind spots: an answer past its review date."""

from datetime import date

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QApplication

from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.pages.walk.page import WalkPage
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from tests.gui.support import page_of, seen


@pytest.fixture
def workspace(window: MainWindow, saved) -> Workspace:  # type: ignore[no-untyped-def]
    """A half-answered document in the window."""
    window.open_path(saved)
    assert window.workspace is not None
    return window.workspace


def test_an_answer_gets_a_review_date_and_goes_stale(workspace: Workspace) -> None:
    workspace.go_to("walk/FOR-2")
    page_of(workspace, "walk", WalkPage).support.open()
    review = page_of(workspace, "walk", WalkPage).support.review
    review.tick.click()
    review.edit.setDate(QDate(2020, 1, 31))
    assert workspace.document.assessment.answer("FOR-2").review_by == date(2020, 1, 31)
    assert "The date is past" in seen(workspace)
    workspace.go_to("readiness")
    QApplication.processEvents()
    lines = page_of(workspace, "readiness", ReadinessPage).spots.lines.lines
    stale = next(line for line in lines if "to be reviewed by" in line.text())
    stale.click()
    assert workspace.place == "walk/FOR-2"
    workspace.document.stack.undo()
    page_of(workspace, "walk", WalkPage).support.review.tick.setChecked(False)
    assert workspace.document.assessment.answer("FOR-2").review_by is None
