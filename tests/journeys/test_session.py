"""A whole session of five, through the real windows: from who is in the room to the printed record."""

from io import BytesIO
from itertools import permutations
from pathlib import Path

import numpy as np
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.pages.session.page import SessionPage
from muster.gui.window.condition_dialog import ConditionDialog
from muster.gui.window.main_window import MainWindow
from muster.model import Vote
from muster.storage import open_assessment, save_assessment
from muster.storage.vote_files import set_vote
from tests.gui.support import (
    PATIENCE,
    AnsweringPrompts,
    answered,
    document_of,
    embedded,
    page_of,
    run_report,
    small_framework,
    workspace_of,
)

LEFT = Qt.MouseButton.LeftButton
QUESTIONS = ("FOR-1", "FOR-2", "FOR-3", "MON-1", "MON-2", "MON-3")
PEOPLE = ("J3 Operations", "J4 Logistics", "J5 Plans", "Political adviser", "Finance")
# What each answers first, question by question; None: don't know.
FIRST: dict[str, tuple[int | None, ...]] = {
    "J3 Operations": (1, 2, 2, 2, 3, 1),
    "J4 Logistics": (0, 2, 3, 2, 3, None),
    "J5 Plans": (1, 2, 2, 2, 3, 1),
    "Political adviser": (3, 2, 2, 2, 3, 1),
    "Finance": (1, 2, 2, 2, 0, 1),
}
HALF = 3  # as many questions as J3 answers before he has to go; the rest comes on a ballot
SECOND = (1, 1, 1, 3, 1)  # on FOR-1, on a show of hands


def typed(text: str, key: Qt.Key | None = None) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, text)
    if key is not None:
        QTest.keyClick(widget, key)


def seen(widget: QWidget) -> str:
    return "\n".join(part.text() for part in widget.findChildren(QLabel) if part.isVisible())


def set_up(page: SessionPage) -> None:
    """Type five people row by row, and open the session."""
    QTest.mouseClick(page.start.plan, LEFT)
    QTest.mouseClick(page.setup.add, LEFT)
    for name in PEOPLE:
        typed(name, Qt.Key.Key_Return)
    page.setup.open.setFocus()
    typed("", Qt.Key.Key_Return)


def by_hot_seat(page: SessionPage) -> None:
    """J3 answers half of the questions at the facilitator's machine, with digits and Enter, and has to go."""
    QTest.mouseClick(page.room.first.hot_seat, LEFT)
    assert "Your turn, J3 Operations" in seen(page)
    typed("", Qt.Key.Key_Return)
    for level in FIRST["J3 Operations"][:HALF]:
        typed(str(level), Qt.Key.Key_Return)
    QTest.mouseClick(page.room.hot_seat.sheet.done, LEFT)
    QTest.mouseClick(page.room.hot_seat.back, LEFT)


def by_vote_files(
    page: SessionPage, prompts: AnsweringPrompts, folder: Path, places: tuple[int, ...]
) -> None:
    """Files are made with the button, filled elsewhere, and chosen together when they come back."""
    for place in places:
        name = PEOPLE[place]
        prompts.choice, prompts.save_path = place, folder / f"{place}.votes.muster.json"
        QTest.mouseClick(page.room.first.make, LEFT)
        votes = open_assessment(prompts.save_path).assessment
        owner = votes.vote_of or ""
        for question, level in zip(QUESTIONS, FIRST[name], strict=True):
            votes = set_vote(votes, question, Vote(assessor=owner, level=level), owner, 1)
        save_assessment(votes, prompts.save_path)
        prompts.vote_paths.append(prompts.save_path)
    QTest.mouseClick(page.room.first.files, LEFT)
    assert prompts.problems == []


def by_ballots(page: SessionPage, first_rows: dict[int, int]) -> None:
    """Type ballots in, each from the first question that its assessor has still to answer, and check sums."""
    QTest.mouseClick(page.room.first.ballots, LEFT)
    grid = page.room.ballots.grid
    for place, row in first_rows.items():
        levels = FIRST[PEOPLE[place]]
        grid.setCurrentIndex(grid.model().index(row, place))
        QTest.keyClicks(grid, "".join("9" if level is None else str(level) for level in levels[row:]))
        total = sum(level for level in levels[row:] if level is not None)
        assert page.room.ballots.sum.text().endswith(f"sum {total}")
    QTest.mouseClick(page.room.ballots.back, LEFT)


def by_keys(widget: QWidget, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget() or widget, key)
        QApplication.processEvents()


def accept_shortfall(page: SessionPage) -> None:
    """The key C, who does it, who accepts it, Enter: no mouse."""
    by_keys(page, Qt.Key.Key_C)
    [dialog] = [part for part in page.window().findChildren(ConditionDialog) if part.isVisible()]
    assert QTest.qWaitForWindowActive(dialog, PATIENCE)
    typed("Chief of staff")
    for _ in range(10):
        if dialog.owner.hasFocus():
            break
        by_keys(dialog, Qt.Key.Key_Backtab)
    typed("PSOD", Qt.Key.Key_Return)
    assert not dialog.isVisible(), dialog.refusal.text()


def plain_alpha(units: list[list[int]]) -> float:
    """Krippendorff's alpha by its definition: mean distance within units, over that of all pairs."""
    units = [unit for unit in units if len(unit) > 1]
    every = [value for unit in units for value in unit]

    def apart(one: int, other: int) -> float:
        low, high = sorted((one, other))
        between = sum(low <= value <= high for value in every)
        return (between - (every.count(low) + every.count(high)) / 2) ** 2 if low != high else 0.0

    within = sum(apart(*pair) / (len(unit) - 1) for unit in units for pair in permutations(unit, 2))
    overall = sum(apart(*pair) for pair in permutations(every, 2)) / (len(every) - 1)
    return 1 - within / overall


def plain_median(levels: list[int]) -> int:
    return sorted(levels)[(len(levels) - 1) // 2]


def test_a_morning_of_five(
    window: MainWindow, prompts: AnsweringPrompts, tmp_path: Path, qtbot: QtBot
) -> None:
    framework = small_framework().changed(conditions_at_most=3)
    file = tmp_path / "mission.muster.json"
    save_assessment(answered(embedded(framework)), file)
    window.open_path(file)
    workspace = workspace_of(window)
    window.run("session")
    page = page_of(workspace, "session", SessionPage)
    set_up(page)
    before = document_of(window).readiness
    by_hot_seat(page)
    by_vote_files(page, prompts, tmp_path, (1, 2))
    assert "Missing: J3 Operations, Political adviser, Finance" in seen(page)
    by_ballots(page, {0: HALF, 3: 0, 4: 0})
    assert "Everybody has answered." in seen(page)
    assert document_of(window).readiness == before, "nothing shows before the reveal"

    by_keys(page.room, Qt.Key.Key_F5)
    room = page.room.view
    assert room is not None
    assert "Everybody has answered." in seen(room)
    window.activateWindow()  # with one screen the view is on top; with two the keyboard stays here
    assert QTest.qWaitForWindowActive(window, PATIENCE)
    QTest.mouseClick(page.room.first.reveal_all, LEFT)
    assert "Discuss 2; the other 4 agree" in seen(page)
    assert "Discuss 2; the other 4 agree" in seen(room)
    QTest.mouseClick(page.room.reveal.record, LEFT)
    QTest.keyClick(page.room.reveal.first, Qt.Key.Key_PageDown)
    view = page.room.question
    assert view.question == "FOR-1", "critical and far apart: first"
    assert "Is FOR-1 in place?" in seen(room)
    firsts = [row[0] for row in FIRST.values() if row[0] is not None]
    low, high = np.quantile(firsts, [0.25, 0.75], method="inverted_cdf")
    middle = f"{low}–{high}" if low != high else f"{low}"
    assert f"spread {max(firsts) - min(firsts)} · middle half {middle}" in seen(page)
    QTest.mouseClick(view.again, LEFT)
    QTest.keyClicks(view.table, "".join(map(str, SECOND)))
    QTest.mouseClick(view.level.buttons["1"], LEFT)
    view.table.setFocus()
    QTest.keyClick(view.table, Qt.Key.Key_Up)  # from the last row, where the digits ended
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    QTest.keyClicks(view.note, "Letters, but no transport.")
    QTest.keyClick(view.table, Qt.Key.Key_D)
    typed("Ask donors for twelve months", Qt.Key.Key_Return)
    assert "Decided: Ask donors for twelve months" in seen(room)
    QTest.keyClick(view.table, Qt.Key.Key_A)
    typed("Force-generation conference", Qt.Key.Key_Return)
    assert "Action: Force-generation conference" in seen(room)
    QTest.mouseClick(view.agree, LEFT)
    assert view.question == "MON-2", "the next to discuss"
    QTest.keyClick(view.table, Qt.Key.Key_P)
    QTest.keyClick(view.table, Qt.Key.Key_PageUp)
    assert view.question == "FOR-1"
    accept_shortfall(page)
    assert view.question == "FOR-1", "back to where one was"
    assert "Condition on FOR-1: FOR-1 level 2 (PSOD)" in seen(room)
    room.close()

    prompts.agrees = True
    QTest.mouseClick(page.room.bar.close_session, LEFT)
    window.run("save")
    kept = open_assessment(file).assessment
    assert kept.answer("FOR-1").level == 1
    assert kept.answer("FOR-1").note == "Letters, but no transport."
    assert kept.answer("MON-2").level is None, "parked, not recorded"

    prompts.choice, prompts.save_path = 0, tmp_path / "record.pdf"
    run_report(window, qtbot, "save_record")
    pages = PdfReader(BytesIO(prompts.save_path.read_bytes())).pages
    first = " ".join(pages[0].extract_text().split())
    detail = " ".join(" ".join(page.extract_text() for page in pages).split())
    units = [[level for row in FIRST.values() if (level := row[n]) is not None] for n in range(6)]
    last = [list(SECOND), *units[1:]]
    told = [f"{round(plain_alpha(votes), 2):g}" for votes in (units, last)]
    assert f"{told[0]} in the first answers, {told[1]} in the last" in first
    assert "Questions 6" in first
    recorded = {name: plain_median(last[n]) for n, name in enumerate(QUESTIONS) if name != "MON-2"}
    assert f"Answers recorded {len(recorded)}" in first
    halves = [
        [tuple(np.quantile(votes[n], [0.25, 0.75], method="inverted_cdf")) for n in range(len(QUESTIONS))]
        for votes in (units, last)
    ]
    moved = [
        name
        for n, name in enumerate(QUESTIONS)
        if halves[0][n] != halves[1][n]
        or not plain_median(units[n]) == plain_median(last[n]) == recorded.get(name, plain_median(units[n]))
    ]
    assert f"Questions on which the group moved {len(moved)}" in first
    assert "Dissents 1" in first
    assert "Political adviser 3 1" in first
    for text in ("Ask donors for twelve months", "Force-generation conference", "PSOD", "MON-2"):
        assert text in first
    for n, name in enumerate(QUESTIONS):
        both = [half[n] for half in halves]
        shown = [f"{low}" if low == high else f"{low}–{high}" for low, high in both]
        wanted = shown[0] if shown[0] == shown[1] else " → ".join(shown)
        group = str(recorded[name]) if name in recorded else "–"
        row = detail[detail.rindex(f"{name} Is {name} in place?") :]
        assert f" {wanted} {group}" in row[: row.find(" in place?", 30)], (name, wanted, group)
    # What the verdict says: a level is a quarter, weighed by question and category; MON-2 by its votes.
    levels = {**recorded, "MON-2": plain_median(last[QUESTIONS.index("MON-2")])}
    by_id = framework.by_id
    score = 0.0
    for category in framework.categories:
        asked = [name for name in QUESTIONS if by_id[name].category == category.id]
        weight = sum(by_id[name].weight for name in asked)
        score += category.weight * sum(by_id[name].weight * levels[name] / 4 for name in asked) / weight
    assert f"Readiness {int(score * 10) / 10:.1f} of 100" in first
    condition = next(row for row in kept.actions if row.condition is not None)
    assert (condition.question, condition.target_level) == ("FOR-1", by_id["FOR-1"].gate_level)
    assert "PSOD" in first
    assert " counts" in first
    assert "does not count" not in first
