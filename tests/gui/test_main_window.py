"""The main window: starting, opening, saving, leaving, finding, and what it remembers."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.gui.window.find_dialog import FindDialog
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from muster.model import Answer
from muster.storage import open_assessment
from tests.gui.support import AnsweringPrompts, press, write

Key = Qt.Key
Ctrl = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def document_of(window: MainWindow) -> Document:
    assert window.document is not None
    return window.document


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def at_start(window: MainWindow) -> bool:
    return window.rooms.currentWidget() is window.start


def start_new(window: MainWindow, name: str = "AFISMA") -> Document:
    window.run("new")
    write(name)
    press(Key.Key_Return)
    return document_of(window)


# --- starting


def test_an_empty_start_offers_new_open_and_examples(window: MainWindow) -> None:
    assert at_start(window)
    assert window.start.new.hasFocus()
    names = [tile.accessibleName() for tile in window.start.example_buttons]
    assert len(names) == 3
    assert any("AFISMA" in name for name in names)
    assert not window.actions_by_id["save"].isEnabled()
    assert not window.actions_by_id["undo"].isEnabled()


def test_a_new_assessment_needs_a_name(window: MainWindow) -> None:
    press(Key.Key_Space)
    assert window.rooms.currentWidget() is window.new_page
    assert not window.new_page.create_button.isEnabled()
    press(Key.Key_Return)
    assert window.document is None
    write("  AFISMA ")
    window.new_page.core.setChecked(True)
    press(Key.Key_Return)
    mission = document_of(window).assessment.mission
    assert (mission.name, mission.set) == ("AFISMA", "core")
    assert workspace_of(window).place == "profile"
    assert "not saved yet" in window.windowTitle()


def test_escape_goes_back_from_the_new_page(window: MainWindow) -> None:
    window.run("new")
    press(Key.Key_Escape)
    assert at_start(window)


# --- opening


def test_a_file_opens_where_one_was(window: MainWindow, saved: Path) -> None:
    assert window.open_path(saved)
    workspace_of(window).go_to("walk/MON-2")
    window.run("close")
    assert at_start(window)
    assert [tile.accessibleName() for tile in window.start.recent_buttons] == ["mission"]
    QTest.mouseClick(window.start.recent_buttons[0], LEFT)
    assert workspace_of(window).place == "walk/MON-2"


def test_the_open_dialog_opens(window: MainWindow, prompts: AnsweringPrompts, saved: Path) -> None:
    window.run("open")
    assert window.document is None
    prompts.open_path = saved
    QTest.mouseClick(window.start.open, LEFT)
    assert document_of(window).path == saved


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"{", "is not JSON"),
        (b"\xff\xfe", "is not UTF-8"),
        (b'{"format": "muster-assessment", "version": 9}', "newer Muster"),
        (b'{"a": NaN}', "NaN"),
    ],
)
def test_a_bad_file_is_told_and_nothing_else_changes(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, tmp_path: Path, content: bytes, told: str
) -> None:
    window.open_path(saved)
    bad = tmp_path / "bad.muster.json"
    bad.write_bytes(content)
    assert not window.open_path(bad)
    [sentence] = prompts.problems
    assert told in sentence
    assert "bad.muster.json" in sentence
    assert str(bad) in prompts.details[0]
    assert bad.read_bytes() == content
    assert document_of(window).path == saved


def test_a_file_that_is_gone_leaves_the_recent_list(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path
) -> None:
    window.open_path(saved)
    window.run("close")
    saved.unlink()
    QTest.mouseClick(window.start.recent_buttons[0], LEFT)
    assert "does not exist" in prompts.problems[0]
    assert window.start.recent_buttons == []


def test_a_folder_and_an_unknown_framework_are_told(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, tmp_path: Path
) -> None:
    assert not window.open_path(tmp_path)
    assert "is a folder" in prompts.problems[0]


def test_answers_to_unknown_questions_are_told_kept_and_not_scored(window: MainWindow, saved: Path) -> None:
    opened = open_assessment(saved).assessment
    saved.write_text(opened.with_answer("ZZ-9", Answer(state="answered", level=4)).to_json(), "utf-8")
    window.open_path(saved)
    notices = [part.text() for part in workspace_of(window).findChildren(QLabel) if "ZZ-9" in part.text()]
    assert notices == [
        "Answers to questions that small 1.0 does not have are kept in the file and not scored: ZZ-9"
    ]
    assert document_of(window).readiness.answered == 3
    AnswerEdits(document_of(window)).set_level("FOR-1", 4)
    window.run("save")
    assert open_assessment(saved).assessment.answer("ZZ-9").level == 4


def test_an_example_opens_as_an_untitled_copy(window: MainWindow, prompts: AnsweringPrompts) -> None:
    QTest.mouseClick(window.start.example_buttons[0], LEFT)
    document = document_of(window)
    assert document.path is None
    assert workspace_of(window).place == "readiness"
    window.run("save")
    assert prompts.asked[-1].startswith("save "), "an example is never written to"


def test_a_file_is_dropped_in(window: MainWindow, saved: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(saved))])
    enter = QDragEnterEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
    )
    enter.ignore()
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(window, drop)
    assert document_of(window).path == saved


def test_two_files_or_a_web_page_are_not_taken(window: MainWindow, saved: Path) -> None:
    for urls in (
        [QUrl.fromLocalFile(str(saved)), QUrl.fromLocalFile(str(saved))],
        [QUrl("https://example.org")],
    ):
        data = QMimeData()
        data.setUrls(urls)
        enter = QDragEnterEvent(
            QPointF(5, 5), Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier
        )
        enter.ignore()
        QApplication.sendEvent(window, enter)
        assert not enter.isAccepted()


# --- saving and leaving


def test_saving_asks_once_and_then_knows_the_place(
    window: MainWindow, prompts: AnsweringPrompts, tmp_path: Path
) -> None:
    start_new(window, "Mali: nord/est")
    AnswerEdits(document_of(window)).set_level(document_of(window).applicable_ids()[0], 3)
    assert window.isWindowModified()
    prompts.save_path = tmp_path / "plan"
    window.run("save")
    path = tmp_path / "plan.muster.json"
    assert prompts.asked == ["save Mali- nord-est.muster.json"]
    assert not window.isWindowModified()
    assert "plan.muster.json" in window.windowTitle()
    assert open_assessment(path).assessment == document_of(window).assessment
    AnswerEdits(document_of(window)).set_level(document_of(window).applicable_ids()[0], 2)
    window.run("save")
    assert len(prompts.asked) == 1
    assert json.loads(path.read_text("utf-8"))["answers"]


def test_save_as_never_replaces_a_file_unasked(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.muster.json"
    other.write_text("mine", "utf-8")
    window.open_path(saved)
    prompts.save_path = tmp_path / "other"
    window.run("save_as")
    assert "replace other.muster.json" in prompts.asked
    assert other.read_text("utf-8") == "mine"
    prompts.replace = True
    window.run("save_as")
    assert document_of(window).path == other
    assert open_assessment(other).assessment.answers


def test_a_save_that_fails_is_told_and_keeps_everything(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, tmp_path: Path
) -> None:
    window.open_path(saved)
    before = saved.read_bytes()
    AnswerEdits(document_of(window)).set_level("FOR-1", 4)
    prompts.save_path = tmp_path / "gone" / "x.muster.json"
    window.run("save_as")
    assert len(prompts.problems) == 1
    assert "x.muster.json" in prompts.problems[0]
    assert document_of(window).path == saved
    assert document_of(window).is_modified
    assert saved.read_bytes() == before


@pytest.mark.parametrize("choice", ["cancel", "discard", "save"])
def test_leaving_with_changes_asks(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path, choice: str
) -> None:
    window.open_path(saved)
    AnswerEdits(document_of(window)).set_level("FOR-1", 4)
    prompts.discard = choice  # type: ignore[assignment]
    window.run("close")
    assert prompts.asked == ["discard Review"]
    assert at_start(window) is (choice != "cancel")
    assert open_assessment(saved).assessment.answer("FOR-1").level == (4 if choice == "save" else 1)


def test_closing_the_window_can_be_refused(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path
) -> None:
    window.open_path(saved)
    AnswerEdits(document_of(window)).set_level("FOR-1", 4)
    assert not window.close()
    assert window.isVisible()
    prompts.discard = "save"
    prompts.save_path = None
    assert window.close()


def test_a_save_refused_while_leaving_keeps_the_document(
    window: MainWindow, prompts: AnsweringPrompts
) -> None:
    document = start_new(window)
    AnswerEdits(document).set_level(document.applicable_ids()[0], 3)
    prompts.discard = "save"
    window.run("new")
    assert document_of(window) is document


# --- undo, find, places


def test_the_edit_menu_names_each_step(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace_of(window).go_to("walk/FOR-2")
    press(Key.Key_2)
    undo, redo = window.actions_by_id["undo"], window.actions_by_id["redo"]
    assert undo.text() == "&Undo: Answer FOR-2: 3 → 2"
    workspace_of(window).go_to("readiness")
    undo.trigger()
    assert workspace_of(window).place == "walk/FOR-2", "undo leads to where it happened"
    assert document_of(window).assessment.answer("FOR-2").level == 3
    assert redo.text() == "&Redo: Answer FOR-2: 3 → 2"
    redo.trigger()
    assert document_of(window).assessment.answer("FOR-2").level == 2
    assert not redo.isEnabled()


def dialog_of(window: MainWindow) -> FindDialog:
    window.run("find")
    QApplication.processEvents()
    dialog = window.findChild(FindDialog)
    assert dialog is not None
    return dialog


@pytest.mark.parametrize(
    ("typed", "place"),
    [
        ("mon-3", "walk/MON-3"),
        ("pledges", "lessons/L3"),
        ("readiness", "readiness"),
        ("Detail of FOR-3", None),
    ],
)
def test_find_leads_to_questions_lessons_and_commands(
    window: MainWindow, saved: Path, typed: str, place: str | None
) -> None:
    window.open_path(saved)
    dialog = dialog_of(window)
    QTest.keyClicks(dialog.field, typed)
    if place is None:
        assert dialog.model.rowCount() == 0
        QTest.keyClick(dialog.field, Key.Key_Escape)
    else:
        QTest.keyClick(dialog.field, Key.Key_Return)
        assert workspace_of(window).place == place


def test_find_is_walked_with_arrows(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    dialog = dialog_of(window)
    QTest.keyClicks(dialog.field, "title of")
    first = dialog.model.entry_at(dialog.model.index(1)).key
    QTest.keyClick(dialog.field, Key.Key_Down)
    QTest.keyClick(dialog.field, Key.Key_Return)
    assert workspace_of(window).place == first


def test_every_command_of_the_menus_can_be_run(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path
) -> None:
    window.open_path(saved)
    window.actions_by_id["profile"].trigger()
    assert workspace_of(window).place == "profile"
    window.actions_by_id["assessors"].trigger()
    assert workspace_of(window).place == "assessors"
    window.actions_by_id["unanswered"].trigger()
    assert workspace_of(window).place == "walk/MON-2"
    window.actions_by_id["next"].trigger()
    assert workspace_of(window).place == "walk/MON-3"
    window.actions_by_id["previous"].trigger()
    assert workspace_of(window).place == "walk/MON-2"
    window.actions_by_id["readiness"].trigger()
    assert workspace_of(window).place == "readiness"
    window.actions_by_id["walk"].trigger()
    assert workspace_of(window).place == "walk/MON-2"
    window.actions_by_id["keys"].trigger()
    window.actions_by_id["about"].trigger()
    assert "0–4" in prompts.told[0]
    assert "Muster" in prompts.told[1]


def test_no_two_commands_share_a_key(window: MainWindow) -> None:
    keys = [key.toString() for action in window.actions_by_id.values() for key in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(isinstance(action, QAction) and action.text() for action in window.actions_by_id.values())


def test_the_side_bar_leads_and_tells(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    side = workspace_of(window).side
    rows = {side.model.index(row).data(): row for row in range(side.model.rowCount())}
    money = next(row for text, row in rows.items() if text.startswith("Money"))
    rect = side.list.visualRect(side.model.index(money))
    QTest.mouseClick(side.list.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, rect.center())
    assert workspace_of(window).place == "walk/MON-2", "the first open question of the category"


# --- the look, and what is remembered


def test_colours_and_text_size_change_and_are_remembered(
    open_window: Callable[[], MainWindow], qapp: QApplication
) -> None:
    window = open_window()
    size = qapp.font().pointSizeF()
    window.run("dark")
    window.run("larger")
    assert qapp.font().pointSizeF() > size
    assert window.actions_by_id["dark"].isChecked()
    window.close()
    font = qapp.font()
    font.setPointSizeF(size)
    qapp.setFont(font)
    again = open_window()
    assert again.actions_by_id["dark"].isChecked()
    assert qapp.font().pointSizeF() > size
    again.run("normal")
    assert qapp.font().pointSizeF() == size
    again.run("smaller")
    assert qapp.font().pointSizeF() < size
    again.run("dark")
    assert not again.actions_by_id["dark"].isChecked()


def test_the_window_keeps_its_size(open_window: Callable[[], MainWindow]) -> None:
    window = open_window()
    window.resize(781, 642)
    QApplication.processEvents()
    window.close()
    again = open_window()
    assert (again.width(), again.height()) == (781, 642)


@pytest.mark.parametrize("size", [100, 200])
def test_the_window_fits_a_small_screen(window: MainWindow, saved: Path, size: int) -> None:
    window.appearance.set_size(size)
    window.open_path(saved)
    for place in ("profile", "assessors", "walk/FOR-1", "readiness", "report"):
        workspace_of(window).go_to(place)
        QApplication.processEvents()
        assert window.minimumSizeHint().width() <= 1366, place
        assert window.minimumSizeHint().height() <= 768, place


def test_the_verdict_stays_in_sight_when_the_panel_gives_way(window: MainWindow, saved: Path) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    QApplication.processEvents()
    assert workspace.panel.isVisible()
    assert not workspace._verdict.isVisible()
    window.resize(820, 700)
    QApplication.processEvents()
    assert not workspace.panel.isVisible()
    assert workspace._verdict.isVisible()
    assert workspace._verdict.text() == "Readiness 62 · ✕ Not ready to deploy"
