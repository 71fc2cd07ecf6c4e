"""What goes out and what stays is in sight, and follows every tick."""

import pytest
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.copy_dialog import CopyDialog
from muster.gui.prompts import WindowPrompts


def texts(rows: QListWidget) -> list[str]:
    return [rows.item(number).text() for number in range(rows.count())]


def test_the_lists_follow_the_ticks(qtbot: QtBot) -> None:
    words = ["notes", "evidence"]

    def preview(chosen: frozenset[int]) -> tuple[list[str], list[str]]:
        return [words[number] for number in sorted(chosen)], [
            word for number, word in enumerate(words) if number not in chosen
        ]

    dialog = CopyDialog([("Notes", False), ("Evidence", True)], preview, None)
    qtbot.addWidget(dialog)
    assert (texts(dialog.goes), texts(dialog.stays)) == (["evidence"], ["notes"])
    assert dialog.chosen() == {1}
    dialog.boxes[0].click()
    assert (texts(dialog.goes), texts(dialog.stays)) == (["notes", "evidence"], [])
    assert dialog.chosen() == {0, 1}
    dialog.save.click()
    assert dialog.result() == CopyDialog.DialogCode.Accepted


def test_it_is_asked_over_the_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    answers = iter([CopyDialog.DialogCode.Rejected, CopyDialog.DialogCode.Accepted])
    monkeypatch.setattr(CopyDialog, "exec", lambda _dialog: next(answers))
    options, prompts = [("Notes", False), ("Evidence", True)], WindowPrompts(window)
    assert prompts.choose_parts(options, lambda _chosen: ([], [])) is None
    assert prompts.choose_parts(options, lambda _chosen: ([], [])) == {1}
