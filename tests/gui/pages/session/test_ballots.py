"""Ballots typed in: digits and arrows only, sums to check, and nothing to read afterwards."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.pages.session.page import SessionPage
from muster.reporting import build_ballots
from tests.gui.support import PATIENCE, AnsweringPrompts, press_printed


def column(held: SessionPage, number: int) -> list[str]:
    model = held.room.ballots.grid.model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def test_a_column_is_typed_down_and_hidden_when_left(held: SessionPage) -> None:
    held.room.first.ballots.click()
    ballots = held.room.ballots
    QTest.keyClicks(ballots.grid, "319")
    QTest.keyClick(ballots.grid, Qt.Key.Key_Down)
    QTest.keyClicks(ballots.grid, "7x4")
    assert column(held, 0) == ["3", "1", "?", "", "4", ""]
    assert ballots.sum.text() == "J3 Operations: typed 3, sum 8"
    assert ballots.grid.model().headerData(0, Qt.Orientation.Horizontal) == "J3 Operations\n4 / 6"
    QTest.keyClick(ballots.grid, Qt.Key.Key_Right)
    assert column(held, 0) == ["•", "•", "•", "", "•", ""]
    assert ballots.sum.text() == "J4 Logistics: typed 0, sum 0"
    QTest.keyClick(ballots.grid, Qt.Key.Key_Left)
    assert column(held, 0) == ["•", "•", "•", "", "•", ""], "going back does not show it again"
    ballots.grid.setCurrentIndex(ballots.grid.model().index(0, 0))
    QTest.keyClick(ballots.grid, Qt.Key.Key_Delete)
    assert column(held, 0)[0] == ""
    votes = {name: held.meeting.voting.vote("j3", name) for name in ("FOR-2", "FOR-3", "MON-2")}
    assert [vote.level if vote else "-" for vote in votes.values()] == [1, None, 4]
    ballots.back.click()
    held.room.first.ballots.click()
    assert column(held, 0) == ["", "•", "•", "", "•", ""]


def test_figures_of_a_ballot_need_no_shift(held: SessionPage) -> None:
    held.room.first.ballots.click()
    press_printed(held.room.ballots.grid, "\"&ç-'")
    assert column(held, 0)[:5] == ["3", "1", "?", "4", ""]


def test_what_somebody_is_not_asked_takes_no_digit(page: SessionPage) -> None:
    page.start.plan.click()
    page.setup.lines[0][3]["force"].click()
    page.setup.open.click()
    page.room.first.ballots.click()
    grid = page.room.ballots.grid
    grid.setCurrentIndex(grid.model().index(0, 0))
    QTest.keyClicks(grid, "3")
    assert page.meeting.voting.vote("j3", "FOR-1") is None


def test_open_answers_can_be_read(page: SessionPage) -> None:
    page.start.plan.click()
    page.setup.hidden.buttons["open"].click()
    page.setup.open.click()
    page.room.first.ballots.click()
    QTest.keyClicks(page.room.ballots.grid, "2")
    QTest.keyClick(page.room.ballots.grid, Qt.Key.Key_Right)
    assert column(page, 0)[0] == "2"


def test_typing_begins_with_who_has_given_nothing(
    held: SessionPage, vote_all: Callable[[str, dict[str, int]], None]
) -> None:
    vote_all("j3", dict.fromkeys(held.meeting.voting.questions_of("j3"), 4))
    vote_all("j4", {"FOR-1": 4, "FOR-2": 4})
    held.room.first.ballots.click()
    grid = held.room.ballots.grid
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (0, 2)
    QTest.keyClicks(grid, "333333")
    held.room.ballots.back.click()
    held.room.first.ballots.click()
    assert (grid.currentIndex().row(), grid.currentIndex().column()) == (2, 1), "else who left halfway"
    vote = held.meeting.voting.vote("j3", "FOR-1")
    assert vote is not None
    assert vote.level == 4


def test_an_undo_shows_nothing_that_was_typed_over(
    held: SessionPage, vote_all: Callable[[str, dict[str, int]], None]
) -> None:
    vote_all("j3", dict.fromkeys(held.meeting.voting.questions_of("j3"), 4))
    held.room.first.ballots.click()
    ballots = held.room.ballots
    ballots.grid.setCurrentIndex(ballots.grid.model().index(0, 0))
    QTest.keyClicks(ballots.grid, "31")
    assert column(held, 0)[:3] == ["3", "1", "•"]
    held._document.undo()
    assert set(column(held, 0)) == {"•"}
    assert ballots.sum.text() == "J3 Operations: typed 0, sum 0"


def test_the_code_is_that_of_the_printed_ballot(held: SessionPage) -> None:
    printed = build_ballots(held._document.framework, held._document.assessment, printed=date(2026, 3, 1))
    assert printed.ballots is not None
    held.room.first.ballots.click()
    ballots = held.room.ballots
    assert ballots.code.text() == f"Code on the ballot: {printed.ballots[0].code}"
    rows = [ballots.grid.model().headerData(row, Qt.Orientation.Vertical) for row in range(6)]
    assert rows == [row.id for part in printed.ballots[0].parts for row in part.questions]


def test_ballots_are_printed_from_the_first_answers(
    held: SessionPage, prompts: AnsweringPrompts, tmp_path: Path, qtbot: QtBot
) -> None:
    prompts.choice, prompts.print_to = 0, tmp_path / "out.pdf"
    held.room.first.print.click()
    qtbot.waitUntil(lambda: prompts.asked[-1] == "print Ballots: 3", timeout=PATIENCE)
    qtbot.waitUntil(prompts.print_to.is_file, timeout=PATIENCE)


def test_a_key_tells_of_one_cell_and_the_row_just_typed_stays_in_sight(held: SessionPage) -> None:
    held.room.first.ballots.click()
    grid = held.room.ballots.grid
    told: list[tuple[int, int, int, int]] = []
    grid.model().dataChanged.connect(
        lambda first, last: told.append((first.row(), first.column(), last.row(), last.column()))
    )
    QTest.keyClicks(grid, "31")
    assert told == [(0, 0, 0, 0), (1, 0, 1, 0)]
    assert grid.model().headerData(0, Qt.Orientation.Horizontal) == "J3 Operations\n2 / 6"
    grid.setFixedHeight(grid.horizontalHeader().height() + 3 * grid.rowHeight(0))
    QTest.keyClicks(grid, "22")
    just_typed = grid.visualRect(grid.model().index(3, 0))
    assert grid.viewport().rect().contains(just_typed.center())
    assert grid.currentIndex().row() == 4
