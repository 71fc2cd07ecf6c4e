"""Nothing is lost: crashes, two people with one file, changes behind our back, earlier versions."""

from collections.abc import Callable
from datetime import UTC, datetime
from json import dumps
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.conflict_dialog import Side
from muster.gui.pages.history import HistoryPage
from muster.gui.pages.walk import WalkPage
from muster.gui.session.edits import AnswerEdits
from muster.gui.widgets.notice import Notice
from muster.gui.window.main_window import MainWindow
from muster.model import Answer
from muster.storage import open_assessment
from muster.storage.safety.journal import Journal, Start
from muster.storage.safety.left_behind import LeftBehind
from muster.storage.safety.lock import lock_path
from tests.gui.support import PATIENCE, AnsweringPrompts, page_of

LEFT = Qt.MouseButton.LeftButton


def notices(window: MainWindow) -> list[Notice]:
    QApplication.processEvents()
    assert window.workspace is not None
    return [notice for notice in window.workspace.findChildren(Notice) if notice.isVisible()]


def level(path: Path, name: str = "FOR-1") -> int | None:
    return open_assessment(path).assessment.answer(name).level


# --- crashes


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


def test_every_change_is_journalled_and_a_clean_close_leaves_nothing(
    window: MainWindow, saved: Path, state: Path, prompts: AnsweringPrompts, qtbot: QtBot
) -> None:
    window.open_path(saved)
    assert window.document is not None
    assert window.session.protection is not None
    AnswerEdits(window.document).set_note("FOR-2", "Seen in Gao.")
    window.session.protection.journal.flush()
    left = LeftBehind(window.session.protection.journal.folder).read()
    assert left is not None
    assert left.assessment.answer("FOR-2").note == "Seen in Gao."
    prompts.discard = "discard"
    window.run("close")
    qtbot.waitUntil(lambda: list((state / "journals").iterdir()) == [], timeout=PATIENCE)
    assert not lock_path(saved).exists()


def test_an_untitled_document_is_journalled_too(window: MainWindow) -> None:
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    assert window.session.protection is not None
    window.session.protection.journal.flush()
    left = LeftBehind(window.session.protection.journal.folder).read()
    assert left is not None
    assert left.path is None
    assert not left.is_new, "an example that was only looked at is not offered after a crash"


# --- two people


@pytest.fixture
def elsewhere(saved: Path) -> str:
    """Somebody on another computer has the file open."""
    other = {"who": "amina", "host": "pc-7", "pid": 1, "since": datetime.now(UTC).isoformat(), "token": "t"}
    lock_path(saved).write_text(dumps(other), "utf-8")
    return dumps(other)


def test_the_second_opener_may_read(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, elsewhere: str, tmp_path: Path
) -> None:
    prompts.lock = "read"
    window.open_path(saved)
    assert prompts.asked == ["locked mission.muster.json by amina (pc-7)"]
    document = window.document
    assert document is not None
    AnswerEdits(document).set_level("FOR-1", 4)
    assert document.assessment.answer("FOR-1").level == 1
    [notice] = notices(window)
    assert notice.text.startswith("Read only")
    prompts.save_path = tmp_path / "mine.muster.json"
    QTest.mouseClick(notice.action, LEFT)
    AnswerEdits(document).set_level("FOR-1", 4)
    assert document.assessment.answer("FOR-1").level == 4, "the copy is one's own"


@pytest.mark.parametrize("choice", ["copy", "over", "cancel"])
def test_the_second_opener_may_copy_take_over_or_leave(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, elsewhere: str, choice: str
) -> None:
    prompts.lock = choice  # type: ignore[assignment]
    window.open_path(saved)
    if choice == "cancel":
        assert window.document is None
        assert "amina" in lock_path(saved).read_text("utf-8")
    else:
        assert window.document is not None
        assert window.document.path == (None if choice == "copy" else saved)
        assert ("amina" in lock_path(saved).read_text("utf-8")) is (choice == "copy")


def test_a_lock_that_is_taken_over_is_noticed(window: MainWindow, saved: Path, elsewhere: str) -> None:
    lock_path(saved).unlink()
    window.open_path(saved)
    assert window.session.protection is not None
    lock_path(saved).write_text(elsewhere, "utf-8")
    window.session.protection._give_sign()
    assert any("taken over" in notice.text for notice in notices(window))


# --- changed behind our back


@pytest.fixture
def behind(window: MainWindow, saved: Path) -> Path:
    """A document changed here and, meanwhile, on the disk."""
    window.open_path(saved)
    assert window.document is not None
    AnswerEdits(window.document).set_level("FOR-1", 4)
    other = open_assessment(saved).assessment
    other = other.with_answer("FOR-2", Answer(state="answered", level=0))
    other = other.with_answer("MON-1", Answer(state="answered", level=1, note="Theirs."))
    saved.write_text(other.to_json(), "utf-8")
    return saved


def test_the_watcher_tells(behind: Path, window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(
        lambda: any("changed on the disk" in notice.text for notice in notices(window)), timeout=PATIENCE
    )
    notice = next(notice for notice in notices(window) if "changed on the disk" in notice.text)
    QTest.mouseClick(notice.action, LEFT)
    document = window.document
    assert document is not None
    assert [document.assessment.answer(name).level for name in ("FOR-1", "FOR-2")] == [4, 0]
    assert document.stack.undoText() == "Merge with the file on the disk"
    document.stack.undo()
    assert document.assessment.answer("FOR-2").level == 3


def test_saving_over_a_changed_file_asks(behind: Path, window: MainWindow, prompts: AnsweringPrompts) -> None:
    window.run("save")
    assert prompts.asked[-1] == "changed mission.muster.json"
    assert level(behind) == 1, "cancelled: nothing is overwritten"
    prompts.behind = "mine"
    window.run("save")
    assert (level(behind), level(behind, "FOR-2")) == (4, 3)
    assert window.document is not None
    prompts.choice = 0
    window.run("earlier")
    assert len(prompts.options[-1]) == 1
    assert "answers that differ from now: 3" in prompts.options[-1][0]
    assert window.document is not None
    assert window.document.path is None
    assert window.document.assessment.answer("MON-1").note == "Theirs.", "what was replaced was kept"


def test_theirs_shows_the_file_and_mine_can_be_had_back(
    behind: Path, window: MainWindow, prompts: AnsweringPrompts
) -> None:
    prompts.behind = "theirs"
    window.run("save")
    document = window.document
    assert document is not None
    assert document.assessment.answer("MON-1").level == 1
    assert not document.is_modified
    document.stack.undo()
    assert document.assessment.answer("FOR-1").level == 4


@pytest.mark.parametrize(("decided", "expected"), [([False], 0), ([True], 1), (None, None)])
def test_conflicts_are_decided_side_by_side(
    behind: Path,
    window: MainWindow,
    prompts: AnsweringPrompts,
    decided: list[bool] | None,
    expected: int | None,
) -> None:
    assert window.document is not None
    AnswerEdits(window.document).set_level("MON-1", 0)
    prompts.behind, prompts.decided = "merge", decided
    window.run("save")
    assert prompts.sides == [
        [
            Side(
                "MON-1",
                "state: answered\nlevel: 0\nnote: Theirs.",
                "state: answered\nlevel: 1\nnote: Theirs.",
            )
        ]
    ]
    if expected is None:
        assert level(behind) == 1, "changed one's mind: nothing is written"
    else:
        assert level(behind, "MON-1") == expected
        assert (level(behind), level(behind, "FOR-2")) == (4, 0)


# --- earlier versions


def test_there_is_no_earlier_version_before_the_first_save(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path
) -> None:
    window.open_path(saved)
    window.run("earlier")
    assert prompts.told == ["There is no earlier version yet: one is kept with every save."]
    assert window.document is not None
    AnswerEdits(window.document).set_level("FOR-1", 4)
    window.run("save")
    window.run("earlier")
    assert window.document.path == saved, "changed one's mind"
    assert len(prompts.options[-1]) == 1


def test_a_state_folder_that_cannot_be_written_keeps_nobody_from_working(
    open_window: Callable[[], MainWindow], state: Path, saved: Path
) -> None:
    state.write_text("in the way", "utf-8")
    window = open_window()
    assert window.open_path(saved)
    assert window.document is not None
    AnswerEdits(window.document).set_level("FOR-1", 4)
    window.run("save")
    assert level(saved) == 4
    assert state.is_file()


# --- the log, markings, copies to give away


def test_every_save_writes_who_changed_what(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    document, workspace = window.document, window.workspace
    assert document is not None
    assert workspace is not None
    workspace.go_to("history")
    assert page_of(workspace, "history", HistoryPage).model.rowCount() == 0
    AnswerEdits(document).set_level("FOR-1", 4)
    AnswerEdits(document).set_level("FOR-2", 0)
    document.stack.undo()
    window.run("save")
    log = open_assessment(saved).assessment.log
    assert [entry.text for entry in log] == ["Answer FOR-1: 1 → 4"]
    assert log[0].who
    AnswerEdits(document).set_note("FOR-2", "New.")
    window.run("save")
    model = page_of(workspace, "history", HistoryPage).model
    assert model.rowCount() == 2
    assert [model.index(row, 2).data() for row in range(2)] == ["Note on FOR-2", "Answer FOR-1: 1 → 4"]
    assert model.index(0, 0).data()
    window.run("save")
    assert model.rowCount() == 2, "nothing changed, nothing written"


def test_the_banner_rises_with_the_answers(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    document, workspace = window.document, window.workspace
    assert document is not None
    assert workspace is not None
    workspace.go_to("walk/FOR-2")
    page_of(workspace, "walk", WalkPage).marking.setFocus()
    QTest.keyClicks(page_of(workspace, "walk", WalkPage).marking, "SECRET")
    assert document.assessment.answer("FOR-2").marking == "SECRET"
    assert workspace.status.marking.text() == "SECRET"
    page_of(workspace, "walk", WalkPage).marking.selectAll()
    QTest.keyClick(page_of(workspace, "walk", WalkPage).marking, Qt.Key.Key_Delete)
    assert document.assessment.answer("FOR-2").marking is None
    assert workspace.status.marking.text() == "Not marked"


def test_copies_to_give_away_are_saved_beside(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, tmp_path: Path
) -> None:
    window.open_path(saved)
    document = window.document
    assert document is not None
    window.run("release")
    assert prompts.told == ["Nothing in this assessment is marked."]
    AnswerEdits(document).set_note("FOR-2", "Says Col Diallo.")
    AnswerEdits(document).set_marking("FOR-1", "SECRET")
    AnswerEdits(document).set_marking("FOR-2", "RESTRICTED")
    prompts.save_path = tmp_path / "clean.muster.json"
    window.run("clean")
    assert "Diallo" not in prompts.save_path.read_text("utf-8")
    prompts.choice, prompts.save_path = 0, tmp_path / "give.muster.json"
    window.run("release")
    assert prompts.options[-1] == ["RESTRICTED", "SECRET"]
    given = open_assessment(prompts.save_path).assessment
    assert set(given.answers) == {"FOR-2", "MON-1"}
    assert given.marking == "RESTRICTED"
    assert document.path == saved
    assert document.is_modified


# --- confidential files


def test_a_confidential_file_is_saved_opened_and_never_in_clear(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, state: Path, tmp_path: Path
) -> None:
    window.open_path(saved)
    document = window.document
    assert document is not None
    AnswerEdits(document).set_note("FOR-2", "Harmattan blows.")
    place = tmp_path / "secret.muster.json.age"
    prompts.save_path, prompts.passphrases = place, ["pw"]
    window.run("save_as")
    assert prompts.asked[-1] == "passphrase secret.muster.json.age new"
    AnswerEdits(document).set_note("FOR-3", "Harmattan again.")
    assert window.session.protection is not None
    window.session.protection.journal.flush()
    for path in (*state.rglob("*"), place):
        if path.is_file():
            assert b"Harmattan" not in path.read_bytes(), path
    window.run("save")
    assert prompts.asked[-1] == "passphrase secret.muster.json.age new", "asked once a sitting"
    window.run("close")
    prompts.passphrases = ["wrong", "pw"]
    assert window.open_path(place)
    assert prompts.asked[-2:] == [
        "passphrase secret.muster.json.age",
        "passphrase secret.muster.json.age again",
    ]
    assert window.document is not None
    assert window.document.assessment.answer("FOR-3").note == "Harmattan again."
    prompts.save_path = tmp_path / "clear.muster.json"
    window.run("save_as")
    assert not prompts.save_path.exists(), "writing in clear needs a yes"
    window.run("close")
    assert not window.open_path(place), "changed one's mind"
    assert prompts.problems == []


# --- links


def test_links_open_after_a_question_and_only_harmless_ones(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path
) -> None:
    window.open_path(saved)
    workspace = window.workspace
    assert workspace is not None
    workspace.go_to("walk/FOR-2")
    opened: list[str] = []
    window.links.open_url = lambda url: opened.append(url.toString())
    evidence = page_of(workspace, "walk", WalkPage).evidence
    assert not evidence.open_button(0).isVisible()
    evidence.fields(0)["link"].setFocus()
    QTest.keyClicks(evidence.fields(0)["link"], "https://example.org/a")
    QApplication.processEvents()
    QTest.mouseClick(evidence.open_button(0), LEFT)
    assert opened == [], "the question was not answered with yes"
    assert prompts.asked[-1] == "Open this link from the assessment?"
    assert prompts.details[-1] == "https://example.org/a"
    prompts.agrees = True
    QTest.mouseClick(evidence.open_button(0), LEFT)
    window.links.open(str(saved))
    window.links.open("mailto:j3@example.org")
    assert [url.partition(":")[0] for url in opened] == ["https", "file", "mailto"]
    for bad in (
        "javascript:alert(1)",
        "file:///etc/../nowhere",
        "relative.pdf",
        "smb://host/x",
        "data:,x",
        "",
    ):
        window.links.open(bad)
    assert len(opened) == 3
    assert len(prompts.problems) == 6
