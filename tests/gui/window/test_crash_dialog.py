"""What the dialog of a crash says and offers."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from muster.gui.window.crash_dialog import CrashDialog
from tests.gui.support import texts

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def parent(shown: Callable[[QWidget], QWidget]) -> QWidget:
    return shown(QWidget())


def test_with_a_document_everything_is_offered(parent: QWidget) -> None:
    done: list[str] = []
    dialog = CrashDialog(
        "the report",
        Path("/x/crash-1.txt"),
        parent,
        is_safe=True,
        save_copy=lambda: done.append("copy"),
        recover=lambda: done.append("recover"),
    )
    dialog.open()
    assert "is kept on this computer" in texts(dialog)
    assert "crash-1.txt" in texts(dialog)
    for button in (dialog.save_copy, dialog.recover, dialog.copy_report):
        QTest.mouseClick(button, LEFT)
    assert done == ["copy", "recover"]
    assert QGuiApplication.clipboard().text() == "the report"
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_journal_that_cannot_be_written_is_told(parent: QWidget) -> None:
    dialog = CrashDialog("r", None, parent, is_safe=False, save_copy=list, recover=list)
    dialog.open()
    assert "save a copy now" in texts(dialog)
    dialog.reject()


def test_without_a_document_there_is_nothing_to_save(parent: QWidget) -> None:
    dialog = CrashDialog("r", None, parent, is_safe=True, save_copy=None, recover=None)
    dialog.open()
    assert "No assessment was open" in texts(dialog)
    assert not dialog.save_copy.isVisible()
    assert not dialog.recover.isVisible()
    QTest.mouseClick(dialog.go_on, LEFT)
    assert not dialog.isVisible()
