"""A session of forty in a real window without a screen: reveal, vote files, the ballots grid, the room."""

import os
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import TYPE_CHECKING

from benchmarks.line import Line
from benchmarks.samples import mission
from muster.model import Answer, Assessment, Assessor, FrameworkRef, Vote
from muster.storage import save_assessment
from muster.storage.vote_files import new_vote_file, set_vote

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from muster.gui.pages.session.page import SessionPage
    from muster.gui.window.main_window import MainWindow

ASSESSORS, QUESTIONS = 40, 64
ROUNDS = 11
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
PEOPLE = tuple(Assessor(id=f"a{n}", name=f"Officer {n}", role=f"J{n % 9}") for n in range(ASSESSORS))


def _case() -> Assessment:
    """Return a mission of forty assessors to which all questions of the second bank apply."""
    _, made = mission("afisma-2013")
    bank = FrameworkRef(id="amisom-lessons", version="2.0")
    return made.model_copy(update={"framework": bank, "assessors": PEOPLE, "sessions": (), "answers": {}})


def _timed(application: "QApplication", work: Callable[[], object]) -> float:
    """Return the seconds until the work is done and nothing is left to repaint."""
    start = perf_counter()
    work()
    application.processEvents()
    return perf_counter() - start


def _voted(page: "SessionPage") -> Assessment:
    """Return the assessment with forty votes on each question, of every kind of agreement."""
    document = page._document
    answers = dict(document.assessment.answers)
    for number, question in enumerate(document.framework.questions):
        votes = tuple(
            Vote(assessor=person.id, level=(number + place % (1 + number % 4)) % 5, confidence="medium")
            for place, person in enumerate(PEOPLE)
        )
        level = number % 5 if number % 2 else None
        answered = Answer() if level is None else Answer(state="answered", level=level)
        answers[question.id] = answered.changed(votes=votes)
    return document.assessment.model_copy(update={"answers": answers})


def _session(application: "QApplication", window: "MainWindow", folder: Path) -> list[Line]:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from muster.gui.pages.session.page import SessionPage

    place = folder / "session.muster.json"
    save_assessment(_case(), place)
    window.open_path(place)
    workspace = window.workspace
    assert workspace is not None
    workspace.go_to("session")
    page = workspace.page
    assert isinstance(page, SessionPage)
    document, meeting, room = page._document, page.meeting, page.room
    page.start.plan.click()
    page.setup.open.click()
    assert len(document.applicability) == QUESTIONS == len(meeting.voting.questions_of("a0"))

    # Keys in the grid, while nothing has been answered.
    room.first.ballots.click()
    QTest.qWait(300)
    grid, keys = room.ballots.grid, []
    for number in range(2 * QUESTIONS):
        if number == QUESTIONS:
            grid.setCurrentIndex(grid.model().index(0, 1))
            application.processEvents()
        digit = Qt.Key(Qt.Key.Key_0 + number % 5)
        keys.append(_timed(application, lambda digit=digit: QTest.keyClick(grid, digit)))  # type: ignore[misc]
    room.ballots.back.click()

    # A vote file of all questions, by the door of chosen ones, while thirty-nine others have voted.
    document.push("Votes", _voted(page), "session")
    late = PEOPLE[-1]
    whole = document.assessment
    made = new_vote_file(whole, late, NOW)
    for name, answer in whole.answers.items():
        made = set_vote(made, name, answer.votes[-1], late.id, 1)
        whole = set_vote(whole, name, None, late.id, 1)
    save_assessment(made, folder / "late.votes.muster.json")
    document.push("Without one", whole, "session")
    QTest.qWait(300)
    merges, come = [], [folder / "late.votes.muster.json"]
    for _ in range(ROUNDS):
        merges.append(_timed(application, lambda: window.handlers.take_votes(come)))
        assert not meeting.voting.missing(late.id)
        document.undo()
        QTest.qWait(100)
    window.handlers.take_votes(come)

    reveals = []
    for _ in range(ROUNDS):
        QTest.qWait(150)
        reveals.append(_timed(application, room.first.reveal_all.click))
        assert room.reveal.table.model().rowCount() == QUESTIONS
        document.undo()
        room.show_first()
    room.first.reveal_all.click()

    # The room's view: from a step at the facilitator's machine to both screens repainted.
    room.turn_view()
    QTest.qWait(300)
    names = [row.question for row in room._told]
    views = [_timed(application, lambda name=name: room.show_question(name)) for name in names]  # type: ignore[misc]
    assert room.view is not None
    room.view.close()
    return [
        Line("ballots grid answers a key, 95 %", quantiles(keys, n=20)[-1] * 1000, "ms", 16),
        Line("vote file of 64 merged", median(merges) * 1000, "ms", 50),
        Line("reveal of 40 × 64", median(reveals) * 1000, "ms", 100),
        Line("room's view follows, 95 %", quantiles(views, n=20)[-1] * 1000, "ms", 50),
    ]


def run() -> list[Line]:
    """Hold a session of forty on sixty-four questions, and measure what somebody waits for."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from muster.gui.app import make_window

    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    with tempfile.TemporaryDirectory() as folder:
        settings = QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat)
        window = make_window(application, settings)
        window.resize(1366, 768)
        window.show()
        try:
            return _session(application, window, Path(folder))
        finally:
            if window.document is not None:
                window.document.stack.setClean()
            window.close()
            window.deleteLater()
