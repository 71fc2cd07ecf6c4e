"""The prompts as dialogs: what the file dialog says is taken at its word."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.prompts import WindowPrompts

KINDS = "Muster assessment (*.muster.json);;Sealed with a passphrase (*.muster.json.age)"


@pytest.fixture
def dialogs(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> WindowPrompts:
    """Prompts over a window; a test sets what the file dialog answers."""
    window = QWidget()
    qtbot.addWidget(window)
    made = WindowPrompts(window)
    monkeypatch.setattr(made, "confirm_replace", lambda _name: False)
    return made


def answer(monkeypatch: pytest.MonkeyPatch, path: Path | str, kind: str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), kind))


def test_the_sealed_type_seals_a_name_without_ending(
    dialogs: WindowPrompts, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Version 0.1 dropped the type that was chosen, and wrote in clear."""
    clear, sealed = KINDS.split(";;")
    answer(monkeypatch, tmp_path / "secret", sealed)
    assert dialogs.ask_save(tmp_path, KINDS) == tmp_path / "secret.muster.json.age"
    answer(monkeypatch, tmp_path / "mission.muster.json", sealed)
    assert dialogs.ask_save(tmp_path, KINDS) == tmp_path / "mission.muster.json.age"
    answer(monkeypatch, tmp_path / "plan", clear)
    assert dialogs.ask_save(tmp_path, KINDS) == tmp_path / "plan.muster.json"
    answer(monkeypatch, "", "")
    assert dialogs.ask_save(tmp_path, KINDS) is None


def test_a_file_of_the_ended_name_is_not_replaced_unasked(
    dialogs: WindowPrompts, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    there = tmp_path / "secret.muster.json.age"
    there.write_text("x")
    answer(monkeypatch, tmp_path / "secret", KINDS.split(";;")[1])
    assert dialogs.ask_save(tmp_path, KINDS) is None
    monkeypatch.setattr(dialogs, "confirm_replace", lambda name: name == there.name)
    assert dialogs.ask_save(tmp_path, KINDS) == there


def test_the_print_dialog_says_which_report(dialogs: WindowPrompts, monkeypatch: pytest.MonkeyPatch) -> None:
    titles: list[str] = []

    def leave(dialog: QPrintDialog) -> int:
        titles.append(dialog.windowTitle())
        return QPrintDialog.DialogCode.Rejected

    monkeypatch.setattr(QPrintDialog, "exec", leave)
    assert not dialogs.choose_printer(QPrinter(), "Full report", 7)
    assert titles == ["Print: Full report, pages: 7"]
