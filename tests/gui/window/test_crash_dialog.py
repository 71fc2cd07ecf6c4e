"""What the dialog of a crash says and offers."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from muster.gui.theme import Appearance
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


@pytest.mark.parametrize("size", [100, 200])
def test_no_word_is_cut_in_large_text(
    appearance: Appearance, shown: Callable[[QWidget], QWidget], size: int
) -> None:
    """What has no room is scrolled to; the buttons stay in sight."""
    appearance.set_size(size)
    parent = QWidget()
    parent.resize(1000, 640)
    shown(parent)
    dialog = CrashDialog(
        "line\n" * 40, Path("/x/crash-1.txt"), parent, is_safe=True, save_copy=list, recover=list
    )
    dialog.open()
    QApplication.processEvents()
    for part in dialog.findChildren(QLabel):
        assert part.height() >= part.heightForWidth(part.width()), part.text()
    assert dialog.text.height() >= 6 * dialog.fontMetrics().lineSpacing()
    for button in (dialog.go_on, dialog.save_copy, dialog.recover, dialog.copy_report):
        assert dialog.rect().contains(button.geometry()), button.text()
    dialog.reject()
    appearance.set_size(100)
