"""The watched folder, driven look by look: taken as chosen ones are, told, asked for, held, ended."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.pages.session.page import SessionPage
from muster.gui.pages.session.watch_card import WatchCard
from muster.gui.session.document import Document
from muster.gui.session.vote_watch import PURPOSE, VoteWatch
from muster.gui.window.main_window import MainWindow
from muster.model import Assessor, Vote
from muster.storage import open_assessment, save_assessment
from muster.storage.vote_files import new_vote_file, set_vote
from tests.gui.support import NOW, PATIENCE, AnsweringPrompts, document_of, page_of, workspace_of

PEOPLE = (Assessor(id="j3", name="J3"), Assessor(id="j4", name="J4"))


@pytest.fixture
def held(window: MainWindow, saved: Path) -> SessionPage:
    """A session of two that is on, first answers hidden."""
    save_assessment(open_assessment(saved).assessment.model_copy(update={"assessors": PEOPLE}), saved)
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("session")
    page = page_of(workspace, "session", SessionPage)
    page.start.plan.click()
    page.setup.open.click()
    return page


@pytest.fixture
def document(held: SessionPage, window: MainWindow) -> Document:
    return document_of(window)


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    made = tmp_path / "from officers"
    made.mkdir()
    return made


@pytest.fixture
def watch(
    window: MainWindow, held: SessionPage, shared: Path, prompts: AnsweringPrompts, qtbot: QtBot
) -> VoteWatch:
    """What watches the folder, begun with the button; only the test lets it look."""
    prompts.votes_folder = shared
    card = held.room.first.findChild(WatchCard)
    assert card is not None
    QTest.mouseClick(card.choose, Qt.MouseButton.LeftButton)
    made = window.session.vote_watch
    settle(made, qtbot)
    return made


def settle(watch: VoteWatch, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not watch._background.is_busy(PURPOSE), timeout=PATIENCE)
    watch.timer.stop()
    if watch._watcher.directories():
        watch._watcher.removePaths(watch._watcher.directories())


@pytest.fixture
def look(watch: VoteWatch, qtbot: QtBot) -> Callable[[int], None]:
    def looks(times: int) -> None:
        for _ in range(times):
            watch.look()
            settle(watch, qtbot)

    return looks


def vote_file(document: Document, place: Path, who: int, **levels: int) -> Path:
    person = PEOPLE[who]
    made = new_vote_file(document.assessment, person, NOW)
    for name, level in levels.items():
        question = name.replace("_", "-")
        made = set_vote(made, question, Vote(assessor=person.id, level=level), person.id, 1)
    save_assessment(made, place)
    return place


def said(page: SessionPage) -> str:
    card = page.room.first.findChild(WatchCard)
    assert card is not None
    shown = (card.state, card.told, card.wrong, card.waiting)
    return "\n".join(part.text() for part in shown if part.isVisibleTo(card))


def test_what_comes_into_the_folder_is_taken_once_and_no_vote_is_told(
    held: SessionPage,
    document: Document,
    window: MainWindow,
    shared: Path,
    look: Callable[[int], None],
) -> None:
    vote_file(document, shared / "j3.votes.muster.json", 0, FOR_1=2, MON_1=4)
    look(1)
    assert not document.assessment.answer("FOR-1").votes, "a file may still be growing"
    look(1)
    assert document.assessment.answer("FOR-1").votes == (Vote(assessor="j3", level=2),)
    assert "Votes of J3: 2 added." in said(held)
    assert "Missing: J3, J4" in held.room.first.missing.sentence.text()
    assert not held.meeting.is_revealed("FOR-1")
    assert held.meeting.unrevealed() == ["FOR-1", "MON-1"]
    window.run("undo")
    look(2)
    assert not document.assessment.answer("FOR-1").votes, "what was taken back is not taken again"
    vote_file(document, shared / "j4.votes.muster.json", 1, FOR_1=0)
    look(2)
    assert document.assessment.answer("FOR-1").votes == (Vote(assessor="j4", level=0),)
    assert [path.name for path in sorted(shared.iterdir())] == [
        "j3.votes.muster.json",
        "j4.votes.muster.json",
    ]


def test_a_bad_one_is_told_on_the_page_once_and_forgotten_when_it_is_mended(
    held: SessionPage,
    document: Document,
    shared: Path,
    prompts: AnsweringPrompts,
    look: Callable[[int], None],
) -> None:
    place = vote_file(document, shared / "j3.votes.muster.json", 0, FOR_1=2)
    whole = place.read_bytes()
    place.write_bytes(whole[:300])
    look(4)
    assert said(held).count("“j3.votes.muster.json” is not JSON") == 1
    assert not prompts.problems, "nothing springs up while somebody may be typing"
    place.write_bytes(whole)
    look(2)
    assert "is not JSON" not in said(held)
    assert document.assessment.answer("FOR-1").votes


def test_a_drive_that_goes_away_is_told_and_work_goes_on_when_it_is_back(
    held: SessionPage, document: Document, shared: Path, look: Callable[[int], None]
) -> None:
    vote_file(document, shared / "j3.votes.muster.json", 0, FOR_1=2)
    look(2)
    shared.rename(shared.with_name("away"))
    look(2)
    assert "cannot be read now: " in said(held)
    assert "Votes of J3: 1 added." in said(held)
    shared.with_name("away").rename(shared)
    vote_file(document, shared / "j4.votes.muster.json", 1, FOR_1=3)
    look(2)
    assert "cannot be read" not in said(held)
    assert {vote.assessor for vote in document.assessment.answer("FOR-1").votes} == {"j3", "j4"}


def test_what_needs_an_answer_waits_for_the_button(
    held: SessionPage,
    document: Document,
    shared: Path,
    prompts: AnsweringPrompts,
    look: Callable[[int], None],
) -> None:
    vote_file(document, shared / "a.votes.muster.json", 0, FOR_1=2)
    look(2)
    vote_file(document, shared / "b.votes.muster.json", 0, FOR_1=4)
    clear = vote_file(document, shared.parent / "c.votes.muster.json", 1, FOR_1=1)
    save_assessment(open_assessment(clear).assessment, shared / "c.votes.muster.json.age", "horse")
    asked = len(prompts.asked)
    look(2)
    assert len(prompts.asked) == asked
    assert "“c.votes.muster.json.age” is sealed and waits for its passphrase." in said(held)
    assert "“b.votes.muster.json” has other votes than those that are here" in said(held)
    assert document.assessment.answer("FOR-1").votes == (Vote(assessor="j3", level=2),)
    card = held.room.first.findChild(WatchCard)
    assert card is not None
    prompts.agrees, prompts.passphrases = True, ["horse"]
    QTest.mouseClick(card.answer, Qt.MouseButton.LeftButton)
    votes = {vote.assessor: vote.level for vote in document.assessment.answer("FOR-1").votes}
    assert votes == {"j3": 4, "j4": 1}
    assert not card.answer.isVisibleTo(card)
    look(2)
    assert "waits" not in said(held)


def test_files_wait_while_somebody_answers_at_the_machine(
    held: SessionPage, document: Document, shared: Path, look: Callable[[int], None]
) -> None:
    vote_file(document, shared / "j4.votes.muster.json", 1, FOR_1=2)
    held.room.first.ballots.click()
    look(2)
    assert not document.assessment.answer("FOR-1").votes
    held.room.ballots.back.click()
    assert document.assessment.answer("FOR-1").votes == (Vote(assessor="j4", level=2),)
    assert "Votes of J4: 1 added." in said(held)


def test_a_touched_file_with_nothing_new_is_not_told(
    held: SessionPage, document: Document, shared: Path, look: Callable[[int], None]
) -> None:
    place = vote_file(document, shared / "j4.votes.muster.json", 1, FOR_1=2)
    look(2)
    steps = document.stack.count()
    os.utime(place, ns=(1, 1))
    look(2)
    assert document.stack.count() == steps
    assert said(held).count("Votes of J4") == 1


def test_it_ends_by_the_button_with_the_session_and_with_the_document(
    held: SessionPage, document: Document, window: MainWindow, watch: VoteWatch, shared: Path
) -> None:
    card = held.room.first.findChild(WatchCard)
    assert card is not None
    QTest.mouseClick(card.stop, Qt.MouseButton.LeftButton)
    assert watch.folder is None
    assert card.choose.isVisibleTo(card)
    watch.start(document, shared)
    held.meeting.close()
    assert watch.folder is None
    held.meeting.reopen("s1")
    watch.start(document, shared)
    window.run("save")
    window.run("close")
    assert watch.folder is None
    assert not watch.timer.isActive()


def test_it_looks_again_by_itself(
    held: SessionPage, document: Document, shared: Path, prompts: AnsweringPrompts, qtbot: QtBot
) -> None:
    prompts.votes_folder = shared
    card = held.room.first.findChild(WatchCard)
    assert card is not None
    card.choose.click()
    vote_file(document, shared / "j3.votes.muster.json", 0, FOR_1=2)
    qtbot.waitUntil(lambda: bool(document.assessment.answer("FOR-1").votes), timeout=PATIENCE)
