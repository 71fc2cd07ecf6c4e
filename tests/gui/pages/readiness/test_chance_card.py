"""How likely each verdict is, moving with every answer."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from muster.gui import phrases
from muster.gui.pages.readiness.page import ReadinessPage
from muster.gui.session.edits import AnswerEdits
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from muster.scoring.likelihood import full_readiness
from tests.gui.support import PATIENCE, page_of, seen


def test_chances_are_shown_and_move_with_every_answer(workspace: Workspace, qtbot: QtBot) -> None:
    document = workspace.document
    workspace.go_to("readiness")
    card = page_of(workspace, "readiness", ReadinessPage).chances
    expected = full_readiness(document.framework, document.assessment)
    assert expected.chances is not None
    assert f"not ready {phrases.percent(expected.chances['not_ready'])}" in card._likely.text()
    assert card._weights.text() == "Same verdict however the categories are weighted."
    before = card._likely.text()
    AnswerEdits(document).set_level("FOR-1", 4)
    shown = card._likely.text()
    assert shown.endswith(before[-30:]), "nothing goes out while they are worked out"
    assert shown.startswith("Likely between")
    qtbot.waitUntil(lambda: not workspace.chances.are_coming, timeout=PATIENCE)
    assert "Open questions can still change the verdict" in card._weights.text()
    workspace.go_to("walk/FOR-2")
    assert "Chance of ready" in seen(workspace.panel)


def test_chances_hold_their_place_before_numpy_is_there(
    window: MainWindow, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("muster.gui.session.chances.Chances.load", lambda _self: None)
    window.open_path(saved)
    workspace = window.workspace
    assert workspace is not None
    workspace.go_to("readiness")
    assert page_of(workspace, "readiness", ReadinessPage).chances._likely.text() == "Being worked out…"
    workspace.go_to("walk")
    assert "How likely it is, is being worked out." in seen(workspace.panel)
    assert "Settled" not in seen(workspace.panel), "never without its chance"
