"""A whole session of five, through the real windows: from who is in the room to the printed record."""

from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path

from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.pages.session.page import SessionPage
from muster.gui.window.main_window import MainWindow
from muster.model import Condition, Vote
from muster.scoring import readiness
from muster.scoring.agreement import krippendorff_alpha
from muster.storage import open_assessment, save_assessment
from muster.storage.vote_files import set_vote
from tests.gui.support import (
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
    """J3 answers at the facilitator's machine, with digits and Enter."""
    QTest.mouseClick(page.room.first.hot_seat, LEFT)
    assert "Your turn, J3 Operations" in seen(page)
    typed("", Qt.Key.Key_Return)
    for level in FIRST["J3 Operations"]:
        typed(str(level), Qt.Key.Key_Return)
    QTest.mouseClick(page.room.hot_seat.back, LEFT)


def by_vote_file(window: MainWindow, prompts: AnsweringPrompts, folder: Path, place: int) -> None:
    """One assessor's file is made, filled elsewhere, and comes back."""
    name = PEOPLE[place]
    prompts.choice, prompts.save_path = place, folder / f"{place}.votes.muster.json"
    window.run("answer_as_one")
    votes = open_assessment(prompts.save_path).assessment
    owner = votes.vote_of or ""
    for question, level in zip(QUESTIONS, FIRST[name], strict=True):
        votes = set_vote(votes, question, Vote(assessor=owner, level=level), owner, 1)
    save_assessment(votes, prompts.save_path)
    prompts.vote_paths = [prompts.save_path]
    window.run("add_votes")


def by_ballot(page: SessionPage, places: tuple[int, ...]) -> None:
    """Type ballots in and check their sums."""
    QTest.mouseClick(page.room.first.ballots, LEFT)
    grid = page.room.ballots.grid
    for place in places:
        levels = FIRST[PEOPLE[place]]
        grid.setCurrentIndex(grid.model().index(0, place))
        QTest.keyClicks(grid, "".join("9" if level is None else str(level) for level in levels))
        total = sum(level for level in levels if level is not None)
        assert page.room.ballots.sum.text().endswith(f"sum {total}")
    QTest.mouseClick(page.room.ballots.back, LEFT)


def test_a_morning_of_five(
    window: MainWindow, prompts: AnsweringPrompts, tmp_path: Path, qtbot: QtBot
) -> None:
    framework = small_framework()
    file = tmp_path / "mission.muster.json"
    save_assessment(answered(embedded(framework)), file)
    window.open_path(file)
    workspace = workspace_of(window)
    window.run("session")
    page = page_of(workspace, "session", SessionPage)
    set_up(page)
    before = document_of(window).readiness
    by_hot_seat(page)
    by_vote_file(window, prompts, tmp_path, 1)
    by_vote_file(window, prompts, tmp_path, 2)
    by_ballot(page, (3, 4))
    assert "Everybody has answered." in seen(page)
    assert document_of(window).readiness == before, "nothing shows before the reveal"

    QTest.mouseClick(page.room.bar.screen_button, LEFT)
    room = page.room.view
    assert room is not None
    QTest.mouseClick(page.room.first.reveal_all, LEFT)
    assert "Discuss 2; the other 4 agree" in seen(page)
    assert "Discuss 2; the other 4 agree" in seen(room)
    QTest.mouseClick(page.room.reveal.record, LEFT)
    QTest.mouseClick(page.room.reveal.first, LEFT)
    assert page.room.question.question == "FOR-1", "critical and far apart: first"
    assert "Is FOR-1 in place?" in seen(room)
    QTest.mouseClick(page.room.question.again, LEFT)
    QTest.keyClicks(page.room.question.table, "".join(map(str, SECOND)))
    page.room.question.table.followed.emit("a4")
    QTest.mouseClick(page.room.question.level.buttons["1"], LEFT)
    QTest.keyClicks(page.room.question.note, "Letters, but no transport.")
    QTest.mouseClick(page.room.question.table.viewport(), LEFT)
    page.room.question.table.setFocus()
    QTest.keyClick(page.room.question.table, Qt.Key.Key_D)
    typed("Ask donors for twelve months", Qt.Key.Key_Return)
    QTest.keyClick(page.room.question.table, Qt.Key.Key_A)
    typed("Force-generation conference", Qt.Key.Key_Return)
    if "a4" not in page.room.question._dissents:
        page.room.question.table.followed.emit("a4")
    QTest.mouseClick(page.room.question.agree, LEFT)
    assert page.room.question.question == "MON-2", "the next to discuss"
    QTest.keyClick(page.room.question.table, Qt.Key.Key_P)
    room.close()

    document = document_of(window)
    action = document.assessment.actions[0]
    accepted = action.changed(
        owner="PSOD",
        due=date(2026, 2, 1),
        target_level=2,
        condition=Condition(accepted_by="Chief of staff", accepted_on=datetime.now(UTC).date()),
    )
    document.push("Accept", document.assessment.model_copy(update={"actions": (accepted,)}), "actions")
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
    units = [[level for row in FIRST.values() if (level := row[n]) is not None] for n in range(6)]
    alphas = [krippendorff_alpha(units), krippendorff_alpha([list(SECOND), *units[1:]])]
    told = [f"{round(alpha, 2):g}" for alpha in alphas if alpha is not None]
    assert f"{told[0]} in the first answers, {told[1]} in the last" in first
    assert "Answers recorded 5" in first
    assert "Dissents 1" in first
    assert "Political adviser 3 1" in first
    for text in ("Ask donors for twelve months", "Force-generation conference", "PSOD", "MON-2"):
        assert text in first
    result = readiness(framework, kept)
    condition = result.conditions[0]
    assert ("does not count" in first) is not condition.counts
