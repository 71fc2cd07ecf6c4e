"""What the tests of these parts share."""

import pytest
from PySide6.QtWidgets import QApplication

from muster.gui.pages.lessons.page import LessonsPage
from muster.gui.window.workspace import Workspace
from tests.gui.support import page_of


@pytest.fixture
def lessons(workspace: Workspace) -> LessonsPage:
    """The page of lessons, in sight."""
    workspace.go_to("lessons/L2")
    QApplication.processEvents()
    return page_of(workspace, "lessons", LessonsPage)
