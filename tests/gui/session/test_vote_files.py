"""Vote files through the window: made, answered by key and mouse, dropped, joined, refused."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muster.gui.pages.session.page import SessionPage
from muster.gui.session.document import Document
from muster.gui.window.main_window import MainWindow
from muster.model import Assessor, Vote
from muster.storage import open_assessment, save_assessment
from muster.storage.vote_files import new_vote_file, set_vote
from tests.gui.support import NOW, AnsweringPrompts, document_of, page_of, workspace_of

LEFT = Qt.MouseButton.LeftButton
PEOPLE = (Assessor(id="j3", name="J3", role="Operations"), Assessor(id="j4", name="J4"))


@pytest.fixture
def meeting(window: MainWindow, saved: Path) -> Document:
    """An assessment with two assessors, open."""
    save_assessment(open_assessment(saved).assessment.model_copy(update={"assessors": PEOPLE}), saved)
    window.open_path(saved)
    return document_of(window)


def vote_file(document: Document, place: Path, who: int, *, round_: int = 1, **levels: int | None) -> Path:
    person = PEOPLE[who]
    made = new_vote_file(document.assessment, person, NOW)
    for name, level in levels.items():
        question = name.replace("_", "-")
        vote = Vote(assessor=person.id, level=level, round=round_)
        made = set_vote(made, question, vote, person.id, round_)
    save_assessment(made, place)
    return place


def drop(window: MainWindow, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    entering = QDragEnterEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, entering)
    assert entering.isAccepted()
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, mime, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, event)


def notices(window: MainWindow) -> str:
    from muster.gui.widgets.notice import Notice

    return "\n".join(notice.text for notice in workspace_of(window).findChildren(Notice))


def test_one_assessor_answers_apart_and_the_file_is_joined(
    window: MainWindow, meeting: Document, prompts: AnsweringPrompts, tmp_path: Path, saved: Path
) -> None:
    prompts.choice, prompts.save_path, prompts.agrees = 0, tmp_path / "j3.votes.muster.json", True
    window.run("answer_as_one")
    assert prompts.options[-1] == ["J3 (Operations)", "J4"]
    workspace = workspace_of(window)
    assert document_of(window).assessment.vote_of == "j3"
    assert workspace.place == "session/FOR-1", "it opens on its first question"
    assert not workspace.panel.isVisible()
    page = page_of(workspace, "session", SessionPage)
    sheet = page.sheet
    assert sheet is not None
    workspace.go_to("readiness")
    assert workspace.pages.current == "session", "no scores while one answers apart"
    sheet.focus_levels()
    focus = QApplication.focusWidget()
    assert focus is sheet.levels
    QTest.keyClicks(focus, "3")
    QTest.keyClick(sheet.levels.cards[3], Qt.Key.Key_Return)
    QTest.keyClicks(sheet.levels.cards[0], "u")
    QTest.mouseClick(sheet.next, LEFT)
    QTest.mouseClick(sheet.levels.cards[1], LEFT)
    QTest.mouseClick(sheet.known.buttons["low"], LEFT)
    QTest.keyClicks(sheet.note, "No trucks.")
    window.run("previous")
    assert sheet.question == "FOR-2"
    window.run("save")
    votes = {
        name: answer.votes[0]
        for name, answer in open_assessment(prompts.save_path).assessment.answers.items()
    }
    assert {name: vote.level for name, vote in votes.items()} == {"FOR-1": 3, "FOR-2": None, "FOR-3": 1}
    assert (votes["FOR-3"].confidence, votes["FOR-3"].note) == ("low", "No trucks.")
    window.open_path(saved)
    drop(window, prompts.save_path)
    joined = document_of(window).assessment
    assert joined.answer("FOR-1").votes[0].level == 3
    assert "Votes of J3: 3 added." in notices(window)
    window.run("undo")
    assert not document_of(window).assessment.answer("FOR-1").votes


def test_several_files_are_chosen_and_one_bad_one_costs_itself_only(
    window: MainWindow, meeting: Document, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    good = vote_file(meeting, tmp_path / "j3.votes.muster.json", 0, FOR_1=2, MON_1=0)
    bad = tmp_path / "half.votes.muster.json"
    bad.write_bytes(good.read_bytes()[:300])
    prompts.vote_paths = [bad, good]
    window.run("add_votes")
    assert "“half.votes.muster.json” is not JSON" in prompts.problems[0]
    assert meeting.assessment.answer("MON-1").votes == (Vote(assessor="j3", level=0),)


def test_names_stand_between_the_commas_of_the_language(
    window: MainWindow, meeting: Document, tmp_path: Path
) -> None:
    files = [vote_file(meeting, tmp_path / f"{who}.votes.muster.json", who, FOR_1=2) for who in (0, 1)]
    window.set_language("ar")
    drop(window, *files)
    assert "J3، J4" in document_of(window).stack.undoText()


def test_who_votes_twice_is_asked_about_and_revealed_votes_stand(
    window: MainWindow, meeting: Document, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    first = vote_file(meeting, tmp_path / "a.votes.muster.json", 0, FOR_1=2)
    second = vote_file(meeting, tmp_path / "b.votes.muster.json", 0, FOR_1=4)
    drop(window, first, second)
    assert "J3 has voted before, and otherwise, on FOR-1." in prompts.asked
    assert meeting.assessment.answer("FOR-1").votes[0].level == 2
    prompts.agrees = True
    drop(window, second)
    assert meeting.assessment.answer("FOR-1").votes[0].level == 4
    assert "Replaced: FOR-1." in notices(window)


def test_a_sealed_one_asks_for_its_passphrase(
    window: MainWindow, meeting: Document, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    clear = vote_file(meeting, tmp_path / "a.votes.muster.json", 1, FOR_1=2)
    sealed = tmp_path / "b.votes.muster.json.age"
    save_assessment(open_assessment(clear).assessment, sealed, "horse")
    prompts.passphrases = ["cow", "horse"]
    drop(window, sealed)
    assert meeting.assessment.answer("FOR-1").votes[0].assessor == "j4"
    assert sum("passphrase" in asked for asked in prompts.asked) == 2


def test_what_cannot_be_made_or_taken_is_told(
    window: MainWindow, saved: Path, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    window.open_path(saved)
    window.run("answer_as_one")
    assert "Nobody is named yet" in prompts.problems[-1]
    document = document_of(window)
    place = vote_file(document, tmp_path / "a.votes.muster.json", 0)
    drop(window, saved, tmp_path / "x.json")
    assert "Several files were dropped" in prompts.problems[-1]
    window.open_path(place)
    window.run("answer_as_one")
    assert "vote file already" in prompts.problems[-1]
    prompts.vote_paths = [place]
    window.run("add_votes")
    assert "not to another one" in prompts.problems[-1]
