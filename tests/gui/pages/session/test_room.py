"""A session that is on: nothing leaks before the reveal; paused, closed, opened again, recovered."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from muster.cli.score import as_data
from muster.gui.pages.session.page import SessionPage
from muster.gui.window.main_window import MainWindow
from muster.gui.window.page_table import PAGES
from muster.model.hidden_votes import without_hidden_votes
from muster.phrases import phrases_in
from muster.reporting.build import build_report
from muster.reporting.facts import identity
from muster.scoring.leave_one_out import hanging
from muster.scoring.likelihood import full_readiness
from muster.storage.markings import shipped_markings
from muster.storage.redaction import FIGURES, clean_copy
from muster.storage.safety.left_behind import LeftBehind
from tests.gui.support import NOW, PATIENCE, AnsweringPrompts, document_of, page_of, workspace_of

Vote = Callable[[str, dict[str, int]], None]
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


def said(widget: QWidget) -> list[str]:
    """Return every word that a widget shows, or tells a screen reader or a mouse that rests on it."""
    told = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle()]
    if isinstance(widget, QLabel | QLineEdit):
        told.append(widget.text())
    if isinstance(widget, QAbstractButton):
        told += [widget.text(), str(widget.isChecked())]
    if isinstance(widget, QPlainTextEdit):
        told.append(widget.toPlainText())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        model = widget.model()
        for row in range(model.rowCount()):
            for column in range(1 if isinstance(widget, QListView) else model.columnCount()):
                told += [str(model.index(row, column).data(role)) for role in ROLES]
    return told


def everything(window: MainWindow, qtbot: QtBot) -> list[str]:
    """Return what is said on every page, in the menus and by the steps of undo, sorted."""
    workspace, document = workspace_of(window), document_of(window)
    with qtbot.waitSignal(workspace.chances.ready, timeout=PATIENCE):
        workspace.chances.load()
    told: list[str] = []
    for row in PAGES:
        if row.id == "report":  # made of the content that `exported` compares
            continue
        workspace.go_to(row.id, focus=False)
    for widget in (window.menuBar(), *workspace.findChildren(QWidget)):
        told += said(widget)
    told += [action.text() + action.toolTip() for action in window.actions_by_id.values()]
    told += [document.stack.text(place) for place in range(document.stack.count())]
    told += [text for _, text in document.steps_since_save()]
    workspace.go_to("session", focus=False)
    return sorted(told)


def exported(window: MainWindow) -> list[str]:
    """Return what a report, the command and a copy to give away would hold."""
    document = document_of(window)
    assessment, framework = document.assessment, document.framework
    result = full_readiness(framework, assessment)
    content = build_report(framework, assessment, result, printed=date(2026, 3, 1), language="en")
    copy = clean_copy(assessment, framework, shipped_markings(), FIGURES, NOW)
    given = copy.model_copy(update={"id": ""}).to_json()
    # While votes are hidden a report has no digest of its file: it follows from them.
    identity = tuple(row for row in content.identity if row[0] != "SHA-256")
    return [
        str(replace(content, identity=identity)),
        str(as_data(assessment, framework, result)),
        str(hanging(framework, assessment)),
        given,
    ]


def identity_of(window: MainWindow) -> tuple[tuple[str, str], ...]:
    """Return what would tell two prints apart now."""
    document = document_of(window)
    return identity(document.framework, document.assessment, date(2026, 3, 1), phrases_in("en"))


def hidden_votes(window: MainWindow, saved: Path, level: int) -> None:
    """Open the file anew, hold a session, and vote alike on everything: in the hot seat and by ballot."""
    window.open_path(saved)
    workspace_of(window).go_to("session")
    page = page_of(workspace_of(window), "session", SessionPage)
    page.room.clock._now = lambda: 0.0  # else the time left tells the two runs apart
    page.start.plan.click()
    page.setup.open.click()
    page.room.first.hot_seat_wanted.emit("j3")
    page.room.hot_seat.start.click()
    sheet = page.room.hot_seat.sheet
    for name in page.meeting.voting.questions_of("j3"):
        sheet.go_to(name)
        sheet.levels.cards[level].click()
        QTest.keyClicks(sheet.note, f"Because of {level}")
    sheet.done.click()
    page.room.hot_seat.back.click()
    page.room.first.ballots.click()
    grid = page.room.ballots.grid
    grid.setCurrentIndex(grid.model().index(0, 1))
    QTest.keyClicks(grid, str(level) * 6)
    page.room.ballots.back.click()


def test_nothing_visible_or_exported_tells_what_was_voted(
    page: SessionPage, window: MainWindow, prompts: AnsweringPrompts, saved: Path, qtbot: QtBot
) -> None:
    """Everything that can be seen or given away is the same, whether all voted 0 or all voted 4."""
    prompts.discard = "discard"
    before = exported(window)
    told = {}
    for level in (0, 4):
        hidden_votes(window, saved, level)
        assert "SHA-256" not in dict(identity_of(window))
        assert all(answer.votes for answer in document_of(window).assessment.answers.values())
        assert exported(window) == before, "exports are those of before the votes"
        told[level] = everything(window, qtbot)
    assert len(told[0]) > 1000
    assert told[0] == told[4]
    page = page_of(workspace_of(window), "session", SessionPage)
    page.room.first.reveal_all.click()
    assert exported(window) != before
    assert everything(window, qtbot) != told[4]


def test_a_crash_in_a_hidden_vote_loses_nothing_and_tells_nothing(
    held: SessionPage,
    vote_all: Vote,
    window: MainWindow,
    state: Path,
) -> None:
    vote_all("j3", {"FOR-1": 4, "FOR-2": 0})
    protection = window.session.protection
    assert protection is not None
    protection.journal.flush()
    kept = document_of(window).assessment
    (folder,) = (state / "journals").iterdir()
    recovered = LeftBehind(folder).read()
    assert recovered is not None
    assert recovered.assessment.answer("FOR-1").votes == kept.answer("FOR-1").votes
    assert not without_hidden_votes(recovered.assessment).answer("FOR-2").votes


def test_a_session_is_paused_closed_and_opened_again(
    held: SessionPage, vote_all: Vote, prompts: AnsweringPrompts, window: MainWindow
) -> None:
    vote_all("j3", {"FOR-1": 4})
    room = held.room
    room.bar.pause.click()
    assert room.bar.pause.text() == "Resume"
    assert not room.first.hot_seat.isEnabled()
    assert "Paused" in room._paused.text()
    room.bar.pause.click()
    assert room.first.hot_seat.isEnabled()
    room.bar.close_session.click()
    assert "answers that nobody has seen: 1. Closing reveals them." in prompts.details[-1]
    assert held.meeting.session is not None, "not without a yes"
    prompts.agrees = True
    room.clock._before = 90.0
    room.bar.close_session.click()
    assert held.meeting.session is None
    assert held._document.assessment.sessions[0].agenda[0].spent >= 1.5
    assert held.start.isVisible()
    held.start.reopen[0].click()
    assert room.isVisible()
    assert held.meeting.is_revealed("FOR-1")
    kinds = [row.kind for row in held._document.assessment.sessions[0].events]
    assert kinds == ["opened", "paused", "resumed", "revealed", "closed", "resumed"]


def test_the_agenda_goes_on_and_an_item_is_revealed_alone(held: SessionPage, vote_all: Vote) -> None:
    for who in ("j3", "j4"):
        vote_all(who, {"FOR-1": 1, "MON-1": 3})
    room = held.room
    assert room.bar.item.text() == "Item 1 of 2 · Force"
    assert room.first.reveal_item.text() == "Reveal Force only"
    room.first.reveal_item.click()
    assert [row.question for row in room._told] == ["FOR-1"]
    assert not held.meeting.is_revealed("MON-1")
    room.bar.next_item.click()
    assert room.bar.item.text() == "Item 2 of 2 · Money"
    room.bar.next_item.click()
    assert room.bar.item.text() == "Agenda done"
    assert not room.bar.next_item.isEnabled()


def test_a_place_of_a_hidden_question_leads_to_the_first_answers(
    held: SessionPage, vote_all: Vote, window: MainWindow
) -> None:
    vote_all("j3", {"FOR-1": 1})
    workspace_of(window).go_to("session/FOR-1")
    assert held.room.first.isVisible()
    held.room.first.reveal_all.click()
    workspace_of(window).go_to("session/FOR-1")
    assert held.room.question.isVisible()
    assert workspace_of(window).place == "session/FOR-1"


def test_a_reveal_is_counted_at_once(held: SessionPage, vote_all: Vote, window: MainWindow) -> None:
    status = workspace_of(window).status
    before = [label.text() for label in status.findChildren(QLabel)]
    vote_all("j3", dict.fromkeys(held.meeting.voting.questions_of("j3"), 4))
    assert [label.text() for label in status.findChildren(QLabel)] == before
    held.room.show_reveal()
    assert not held.room.reveal._card.isVisible(), "there is nothing to list yet"
    held.room.first.reveal_all.click()
    assert [label.text() for label in status.findChildren(QLabel)] != before
