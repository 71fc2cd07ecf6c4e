"""After crashes of every kind: offered, opened, set aside; nothing is deleted before it is safe elsewhere."""

import json
import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.session.edits import MissionEdits
from muster.gui.session.opening import Opening
from muster.gui.window.main_window import MainWindow
from muster.model import Answer, Assessment
from muster.storage import open_assessment
from muster.storage.errors import FrameworkUnreadable
from muster.storage.safety.journal import FILE, Journal, Start, document_key
from muster.storage.safety.left_behind import SET_ASIDE, LeftBehind
from tests.gui.support import PATIENCE, AnsweringPrompts, level, notices

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def crash(
    state: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[[Start, Assessment], Path]:
    """Leave a journal behind as a killed program does; all others are those of this one."""
    left: list[Path] = []
    monkeypatch.setattr(LeftBehind, "is_written_now", property(lambda one: one.folder not in left))

    def crashed(start: Start, newest: Assessment) -> Path:
        made = Journal(tmp_path / "elsewhere", newest.id, wait=0)
        made.begin(start, newest)
        made.flush()
        place = state / "journals" / f"{document_key(newest.id)}-{len(left)}"
        place.parent.mkdir(parents=True, exist_ok=True)
        made.folder.rename(place)
        left.append(place)
        made.close()
        made.join()
        return place

    return crashed


def test_a_new_assessment_that_was_never_saved_is_offered_and_stays_so(
    crash: Callable[[Start, Assessment], Path],
    open_window: Callable[[], MainWindow],
    assessment: Assessment,
    qtbot: QtBot,
) -> None:
    crash(Start(assessment, is_new=True), assessment)
    window = open_window()
    [button] = window.start.recover_buttons
    QTest.mouseClick(button, LEFT)
    assert window.document is not None
    assert window.document.is_modified
    assert window.session.protection is not None
    journal = window.session.protection.journal
    journal.flush()
    again = LeftBehind(journal.folder).read()
    assert again is not None
    assert again.is_new, "killed once more it is offered once more"


def test_the_first_fields_of_a_new_assessment_are_journalled(window: MainWindow) -> None:
    window.run("new")
    window.handlers.create({"name": "Serval", "area": "Mali"})
    assert window.document is not None
    MissionEdits(window.document).set_text("lead", "Lead", "AU")
    assert window.session.protection is not None
    journal = window.session.protection.journal
    journal.flush()
    left = LeftBehind(journal.folder).read()
    assert left is not None
    assert (left.assessment.mission.name, left.assessment.mission.lead, left.is_new) == ("Serval", "AU", True)


def test_opening_the_file_itself_tells_of_unsaved_work_on_it(
    crash: Callable[[Start, Assessment], Path],
    open_window: Callable[[], MainWindow],
    saved: Path,
    qtbot: QtBot,
) -> None:
    opened = open_assessment(saved)
    newest = opened.assessment.with_answer("FOR-1", Answer(state="answered", level=4))
    place = crash(Start(opened.assessment, saved, opened.digest), newest)
    window = open_window()
    window.open_path(saved)
    assert window.document is not None
    assert window.document.assessment.answer("FOR-1").level == 1
    [notice] = [notice for notice in notices(window) if "left by a crash" in notice.text]
    QTest.mouseClick(notice.action, LEFT)
    assert window.document.assessment.answer("FOR-1").level == 4
    qtbot.waitUntil(lambda: not place.exists(), timeout=PATIENCE)


def test_a_damaged_journal_is_offered_told_and_set_aside(
    open_window: Callable[[], MainWindow], state: Path, prompts: AnsweringPrompts
) -> None:
    folder = state / "journals" / "x"
    folder.mkdir(parents=True)
    (folder / FILE).write_bytes(b"\xff rubbish")
    long_ago = time.time() - 3600
    os.utime(folder / FILE, (long_ago, long_ago))
    window = open_window()
    [button] = window.start.recover_buttons
    assert button.accessibleName() == "Recover Unsaved work"
    QTest.mouseClick(button, LEFT)
    assert "is damaged. It has been kept as" in prompts.problems[-1]
    assert (state / SET_ASIDE / "x" / FILE).read_bytes() == b"\xff rubbish"
    assert window.start.recover_buttons == []


def test_one_with_a_broken_line_is_recovered_told_and_kept(
    crash: Callable[[Start, Assessment], Path],
    open_window: Callable[[], MainWindow],
    assessment: Assessment,
    state: Path,
    qtbot: QtBot,
) -> None:
    place = crash(Start(assessment), assessment.with_answer("FOR-1", Answer(state="answered", level=4)))
    with (place / FILE).open("ab") as stream:
        stream.write(b"half a li")
    window = open_window()
    QTest.mouseClick(window.start.recover_buttons[0], LEFT)
    assert window.document is not None
    assert window.document.assessment.answer("FOR-1").level == 4
    assert any("1 part could not be read" in notice.text for notice in notices(window))
    qtbot.waitUntil(lambda: (state / SET_ASIDE / place.name / FILE).exists(), timeout=PATIENCE)


def test_one_on_a_bank_that_is_not_here_is_told_and_stays(
    crash: Callable[[Start, Assessment], Path],
    open_window: Callable[[], MainWindow],
    assessment: Assessment,
    prompts: AnsweringPrompts,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = crash(Start(assessment, is_new=True), assessment)

    def missing(*_: object) -> None:
        raise FrameworkUnreadable("small", "damaged_framework")

    monkeypatch.setattr(Opening, "bank_of", missing)
    window = open_window()
    QTest.mouseClick(window.start.recover_buttons[0], LEFT)
    assert prompts.problems
    assert place.exists()


def test_while_the_successor_cannot_be_written_the_old_journal_stays(
    crash: Callable[[Start, Assessment], Path],
    open_window: Callable[[], MainWindow],
    assessment: Assessment,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = crash(Start(assessment), assessment.with_answer("FOR-1", Answer(state="answered", level=4)))
    window = open_window()

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        QTest.mouseClick(window.start.recover_buttons[0], LEFT)
        assert window.session.protection is not None
        window.session.protection.journal.flush()
        qtbot.waitUntil(
            lambda: any("the disk is full" in notice.text for notice in notices(window)), timeout=PATIENCE
        )
        left = LeftBehind(place).read()
        assert left is not None
        assert left.assessment.answer("FOR-1").level == 4
    qtbot.waitUntil(lambda: not place.exists(), timeout=PATIENCE)
    qtbot.waitUntil(lambda: "safe against a crash again" in window.navigation.toast.text, timeout=PATIENCE)


@pytest.fixture
def crashed(state: Path, saved: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A journal whose program is gone: two changes that were never saved."""
    base = open_assessment(saved)
    journal = Journal(state / "journals", base.assessment.id, wait=0)
    journal.begin(Start(base.assessment, saved, base.digest))
    after = base.assessment
    for number in (3, 4):
        after = after.with_answer("FOR-1", Answer(state="answered", level=number))
        journal.note(after)
        journal.flush()
    place = state / "journals" / f"{journal.folder.name}-left"
    journal.folder.rename(place)
    journal.close()
    monkeypatch.setattr(LeftBehind, "is_written_now", property(lambda left: left.folder != place))
    return place


def test_after_a_crash_the_start_page_offers_what_was_unsaved(
    crashed: Path, window: MainWindow, saved: Path, qtbot: QtBot
) -> None:
    before = saved.read_bytes()
    [button] = window.start.recover_buttons
    assert button.accessibleName() == "Recover Review"
    QTest.mouseClick(button, LEFT)
    document = window.document
    assert document is not None
    assert document.assessment.answer("FOR-1").level == 4
    assert document.is_modified
    assert saved.read_bytes() == before, "the file is not touched"
    assert any("2 changes that were not saved" in notice.text for notice in notices(window))
    assert window.session.protection is not None
    window.session.protection.journal.flush()
    qtbot.waitUntil(lambda: not crashed.exists(), timeout=PATIENCE)
    again = LeftBehind(window.session.protection.journal.folder).read()
    assert again is not None
    assert again.assessment == document.assessment, "it is journalled again at once"
    window.run("save")
    assert level(saved) == 4
    assert not document.is_modified


def test_what_a_crash_left_never_replaces_a_newer_file_silently(
    crashed: Path, window: MainWindow, saved: Path, prompts: AnsweringPrompts
) -> None:
    newer = open_assessment(saved).assessment.with_answer("FOR-2", Answer(state="answered", level=0))
    saved.write_text(newer.to_json(), "utf-8")
    QTest.mouseClick(window.start.recover_buttons[0], LEFT)
    window.run("save")
    assert prompts.asked == ["changed mission.muster.json"]
    assert level(saved, "FOR-2") == 0
    prompts.behind = "merge"
    window.run("save")
    assert (level(saved), level(saved, "FOR-2")) == (4, 0), "both are kept"


def test_what_a_crash_left_can_be_thrown_away(
    crashed: Path, window: MainWindow, prompts: AnsweringPrompts
) -> None:
    window.handlers.throw_away(crashed)
    assert crashed.exists()
    prompts.agrees = True
    window.handlers.throw_away(crashed)
    assert not crashed.exists()
    assert window.start.recover_buttons == []


def test_what_only_the_first_version_opens_is_told_and_stays(
    state: Path, prompts: AnsweringPrompts, open_window: Callable[[], MainWindow]
) -> None:
    folder = state / "journals" / "old"
    folder.mkdir(parents=True)
    head = {"journal": "muster-journal", "version": 1, "host": "x", "pid": 0, "key": "sealed"}
    (folder / FILE).write_text(json.dumps(head) + "\nAAAA\n")
    os.utime(folder / FILE, (1, 1))
    window = open_window()
    [button] = window.start.recover_buttons
    QTest.mouseClick(button, LEFT)
    assert prompts.problems == [
        f"This unsaved work was sealed by Muster 0.1, and only that opens it. It stays as “{folder}”."
    ]
    assert (folder / FILE).exists()
