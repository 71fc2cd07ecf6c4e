"""Markup in any text of a document is shown letter by letter: on pages, in tips, in item models, in boxes."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QEvent, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QHelpEvent, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QLabel,
    QToolTip,
    QWidget,
)

from muster.gui.pages.profile import ProfilePage
from muster.gui.prompts import WindowPrompts
from muster.gui.session.edits import AnswerEdits
from muster.gui.tips import tip
from muster.gui.widgets.chart import Chart
from muster.gui.widgets.strength_chart import StrengthChart
from muster.gui.window.main_window import MainWindow
from muster.gui.window.page_table import PAGES as ROWS
from muster.model import Assessment
from tests.gui.support import page_of, small_framework

BAIT = '<img src="file:///dev/zero"><b>bait</b>'
KEPT = {
    "id",
    "version",
    "format",
    "state",
    "confidence",
    "kind",
    "applies",
    "set",
    "code",
    "lesson",
    "category",
}
KEPT |= {"applies_when", "created", "modified", "time", "date", "review_by", "due", "question", "language"}

PAGES = [row.id for row in ROWS]


Labels = Callable[[Callable[[WindowPrompts], object]], list[tuple[str, Qt.TextFormat]]]


def baited(value: Any, key: str = "") -> Any:
    """Return the value with the bait before every text but ids, dates and fixed words."""
    if isinstance(value, dict):
        return {name: baited(part, name) for name, part in value.items()}
    if isinstance(value, list):
        return [baited(part, key) for part in value]
    if isinstance(value, str) and key not in KEPT:
        return f"{BAIT} {value}"
    return value


@pytest.fixture
def hostile(tmp_path: Path, assessment: Assessment) -> Path:
    """A file whose every text is markup that would load a file."""
    raw = json.loads(assessment.to_json())
    raw["framework"] = json.loads(small_framework().model_dump_json())
    raw["mission"] |= {"area": "North", "lead": "Union", "summary": "Hold it."}
    raw["marking"] = "OFFICIAL"
    raw["assessors"] = [{"id": "a1", "name": "J3", "role": "Operations"}]
    raw["log"] = [{"time": raw["created"], "who": "J3", "text": "Answer FOR-1"}]
    raw["lessons"] = {"L1": {"applies": "partly", "note": "Only in part."}}
    raw["weights"] = {"categories": {"force": 70.0}, "questions": {"FOR-2": 4}, "reason": "Because."}
    evidence = [{"title": "Visit", "date": "2020-01-01", "reliability": "B2", "link": "a.pdf"}]
    more = {"note": "A note.", "review_by": "2020-01-31", "marking": "SECRET", "evidence": evidence}
    raw["answers"] = {
        "FOR-1": {"state": "answered", "level": 1, "confidence": "low", **more},
        "FOR-2": {"state": "answered", "level": 4, "confidence": "high"},
        "FOR-3": {"state": "not_applicable", "note": "No such thing."},
        "MON-1": {"state": "answered", "level": 3, "confidence": "low", **more},
    }
    path = tmp_path / "bait.muster.json"
    path.write_text(json.dumps(baited(raw)), encoding="utf-8")
    return path


def is_markup(text: str) -> bool:
    """Return whether Qt would take a text for markup, and the markup holds the bait."""
    return "<img" in text and GuiQt.mightBeRichText(text)


def shown_as(text: str) -> str:
    """Return what a tip looks like when Qt shows it."""
    if not GuiQt.mightBeRichText(text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def cells(model: QAbstractItemModel) -> Iterator[QModelIndex]:
    """Return every index of a table or a list."""
    is_list = isinstance(model, QAbstractListModel)
    for row in range(model.rowCount()):
        for column in range(1 if is_list else model.columnCount()):
            yield model.index(row, column)


def check(root: QWidget, seen: list[str]) -> None:
    """Hold every label, tip, status text and item of a widget against the bait; keep the texts."""
    for part in [root, *root.findChildren(QWidget)]:
        if isinstance(part, QLabel):
            seen.append(part.text())
            rich = part.textFormat() != Qt.TextFormat.PlainText
            assert not (rich and is_markup(part.text())), f"{part.objectName()}: {part.text()}"
        for text in (part.toolTip(), part.statusTip(), part.whatsThis()):
            seen.append(shown_as(text))
            assert not is_markup(text), f"{type(part).__name__}: {text}"
        if isinstance(part, QAbstractItemView) and part.model() is not None:
            for index in cells(part.model()):
                text = str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
                seen.append(shown_as(text))
                assert not is_markup(text), text
    for action in root.findChildren(QAction):
        assert not is_markup(action.toolTip()), action.objectName()


@pytest.fixture
def tips(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every tip that is shown."""
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _place, text, *_rest: shown.append(text))
    return shown


def hover(part: QWidget) -> None:
    """Ask a chart for its tips all over."""
    for x in range(4, part.width(), 12):
        for y in range(4, part.height(), 10):
            spot = QPoint(x, y)
            QApplication.sendEvent(part, QHelpEvent(QEvent.Type.ToolTip, spot, part.mapToGlobal(spot)))


def test_no_page_reads_markup(window: MainWindow, hostile: Path, tips: list[str]) -> None:
    window.open_path(hostile)
    workspace = window.workspace
    assert workspace is not None
    seen: list[str] = []
    for page in (
        *(page for page in PAGES if page != "walk"),
        *(f"walk/{name}" for name in workspace.document.framework.by_id),
    ):
        workspace.go_to(page)
        for _ in range(3):
            QApplication.processEvents()
        for chart in workspace.pages.findChildren(QWidget):
            if isinstance(chart, Chart | StrengthChart) and chart.isVisible():
                hover(chart)
        check(window, seen)
    assert sum("bait" in text for text in seen) > 100, "the bait is on the pages"
    assert any("bait" in text for text in tips), "and in the tips of charts"
    assert [text for text in tips if is_markup(text)] == []


def test_steps_and_recent_files_are_no_markup(window: MainWindow, hostile: Path) -> None:
    window.open_path(hostile)
    assert window.workspace is not None
    document = window.workspace.document
    window.workspace.go_to("profile")
    host = page_of(window.workspace, "profile", ProfilePage).profile["host"]
    host.buttons["no"].click()
    AnswerEdits(document).set_level("MON-2", 2)
    document.stack.undo()
    assert "bait" in document.stack.undoText()
    check(window, [])
    document.stack.setClean()
    window.run("close")
    seen: list[str] = []
    check(window, seen)
    assert any("bait" in text for text in seen), "the recent file is named on the start page"


@pytest.fixture
def boxes(window: MainWindow) -> Labels:
    """Open a box, keep its labels as they are, and close it."""

    def opened(ask: Callable[[WindowPrompts], object]) -> list[tuple[str, Qt.TextFormat]]:
        labels: list[tuple[str, Qt.TextFormat]] = []

        def look() -> None:
            box = QApplication.activeModalWidget()
            assert isinstance(box, QDialog)
            labels.extend((part.text(), part.textFormat()) for part in box.findChildren(QLabel))
            box.reject()

        QTimer.singleShot(0, window, look)
        ask(WindowPrompts(window))
        return labels

    return opened


@pytest.mark.parametrize(
    "ask",
    [
        lambda prompts: prompts.confirm_discard(BAIT),
        lambda prompts: prompts.confirm_replace(BAIT),
        lambda prompts: prompts.confirm(BAIT, BAIT, "Yes"),
        lambda prompts: prompts.changed_behind(BAIT),
        lambda prompts: prompts.locked(BAIT, BAIT, "09:30", silent=False),
        lambda prompts: prompts.ask_passphrase(BAIT, new=True, wrong=False),
        lambda prompts: prompts.ask_passphrase(BAIT, new=False, wrong=True),
        lambda prompts: prompts.choose(BAIT, [BAIT, "other"]),
        lambda prompts: prompts.show_problem(BAIT, BAIT),
    ],
)
def test_no_box_reads_markup(boxes: Labels, ask: Callable[[WindowPrompts], object]) -> None:
    labels = boxes(ask)
    texts = [text if kind == Qt.TextFormat.PlainText else shown_as(text) for text, kind in labels]
    assert any(BAIT in text for text in texts), "the words are shown as they are"
    assert [text for text, kind in labels if kind != Qt.TextFormat.PlainText and is_markup(text)] == []


@pytest.mark.parametrize("text", ["plain", "2 < 3", BAIT, "a\n<b>b</b>", "&amp;", "<br/>", "x &lt; y"])
def test_a_tip_says_the_very_letters(text: str) -> None:
    assert shown_as(tip(text)).replace("\u2028", "\n") == text
