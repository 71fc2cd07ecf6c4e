"""What supports an answer: note, evidence, review date; each field belongs to its question."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionFrame

from muster.gui.languages import LANGUAGES, Translations
from muster.gui.pages.walk.page import WalkPage
from muster.gui.session.document import Document
from muster.gui.window.main_window import MainWindow
from muster.model import Evidence
from muster.resources import resource
from tests.gui.support import AnsweringPrompts, page_of, press, workspace_of, write

Key = Qt.Key
CARET = 4  # px that a field keeps free on both sides of its text


@pytest.fixture
def walk(walk: WalkPage) -> WalkPage:
    """The walk with the fold open, on every question."""
    walk.support.open()
    return walk


def test_a_not_applicable_note_cannot_be_emptied(walk: WalkPage, document: Document) -> None:
    walk.answer.reason.given.emit("No sea port.")
    walk.support.note.setFocus()
    walk.support.note.selectAll()
    press(Key.Key_Delete)
    assert document.assessment.answer("FOR-1").note == "No sea port."
    walk.answer.levels.cards[0].setFocus()
    assert walk.support.note.toPlainText() == "No sea port."


def test_figures_typed_in_the_note_are_text(walk: WalkPage, document: Document) -> None:
    walk.support.note.setFocus()
    QTest.keyClicks(walk.support.note, "3 of 4 battalions, n u f")
    answer = document.assessment.answer("FOR-1")
    assert (answer.note, answer.level, answer.flagged) == ("3 of 4 battalions, n u f", None, False)
    press(Key.Key_Escape)
    press(Key.Key_4)
    assert document.assessment.answer("FOR-1").level == 4
    assert document.assessment.answer("FOR-1").note == "3 of 4 battalions, n u f"


def test_keys_in_the_picker_of_a_rating_are_its_own(walk: WalkPage, document: Document) -> None:
    rating = walk.support.evidence.rating(0)
    rating.button.click()
    press(Key.Key_Return)
    assert rating.picker.source.hasFocus(), "nothing is chosen before it shows"
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert (walk.question_id, rating.picker.isVisible()) == ("FOR-1", True), "half a rating is none"
    assert rating.picker.content.hasFocus()
    press(Key.Key_2)
    assert (rating.field.text(), rating.picker.isVisible()) == ("A2", False)
    rating.button.click()
    press(Key.Key_E)
    assert (rating.field.text(), rating.picker.isVisible()) == ("A2", True), "its figure may come next"
    press(Key.Key_Return)
    assert rating.field.text() == "E2"
    assert document.assessment.answer("FOR-1").level is None


def test_a_day_typed_in_the_calendar_answers_nothing(walk: WalkPage, document: Document) -> None:
    walk.support.review.tick.click()
    field = walk.support.review.edit
    field.setDate(QDate(2026, 11, 14))
    QTest.mouseClick(field, Qt.MouseButton.LeftButton, pos=QPoint(field.width() - 8, field.height() // 2))
    QApplication.processEvents()
    press(Key.Key_3)
    press(Key.Key_Return)
    assert (walk.question_id, document.assessment.answer("FOR-1").level) == ("FOR-1", None)
    review_by = document.assessment.answer("FOR-1").review_by
    assert review_by is not None
    assert review_by.day == 3, "of the month that it is today: Qt's calendar begins there"


def test_evidence_grows_by_a_row_as_it_is_typed(walk: WalkPage, document: Document) -> None:
    title = walk.support.evidence.first_field()
    title.setFocus()
    QTest.keyClicks(title, "Conference record")
    assert walk.support.evidence.first_field() is title, "the field that is typed in stays"
    QTest.keyClicks(walk.support.evidence.fields(0)["date"], "2012-11-11")
    QTest.keyClicks(walk.support.evidence.fields(1)["title"], "Visit report")
    assert document.assessment.answer("FOR-1").evidence == (
        Evidence(title="Conference record", date="2012-11-11"),
        Evidence(title="Visit report"),
    )
    QTest.mouseClick(walk.support.evidence.remove_button(0), Qt.MouseButton.LeftButton)
    assert document.assessment.answer("FOR-1").evidence == (Evidence(title="Visit report"),)
    document.stack.undo()
    assert [e.title for e in document.assessment.answer("FOR-1").evidence] == [
        "Conference record",
        "Visit report",
    ]
    assert walk.support.evidence.fields(0)["title"].text() == "Conference record"


def test_unknown_keys_of_evidence_survive_an_edit(walk: WalkPage, document: Document) -> None:
    kept = Evidence.model_validate({"title": "A", "grade": "NATO"})
    answer = document.assessment.answer("FOR-1").changed(evidence=(kept,))
    document.push("evidence", document.assessment.with_answer("FOR-1", answer), "walk/FOR-1")
    QTest.keyClicks(walk.support.evidence.fields(0)["reliability"], "B2")
    assert document.assessment.answer("FOR-1").evidence[0].model_extra == {"grade": "NATO"}


def test_a_row_that_goes_takes_its_own_unknown_keys_with_it(walk: WalkPage, document: Document) -> None:
    rows = [{"title": "A", "grade": 1}, {"title": "A", "grade": 2}, {"title": "", "grade": 3}]
    answer = document.assessment.answer("FOR-1").changed(
        evidence=tuple(Evidence.model_validate(row) for row in rows)
    )
    document.push("evidence", document.assessment.with_answer("FOR-1", answer), "walk/FOR-1")
    QTest.mouseClick(walk.support.evidence.remove_button(0), Qt.MouseButton.LeftButton)
    QTest.keyClicks(walk.support.evidence.fields(0)["date"], "2012")
    after = document.assessment.answer("FOR-1").evidence
    assert [row.model_extra for row in after] == [{"grade": 2}, {"grade": 3}], "alike, empty, or neither"
    QTest.mouseClick(walk.support.evidence.remove_button(1), Qt.MouseButton.LeftButton)
    assert [row.title for row in document.assessment.answer("FOR-1").evidence] == ["A"]


def test_undo_never_puts_a_note_on_another_question(walk: WalkPage, document: Document) -> None:
    document.revisited.connect(lambda place: walk.show_question(place.partition("/")[2], focus=False))
    press(Key.Key_2)
    press(Key.Key_Return)
    assert walk.question_id == "FOR-2"
    walk.support.note.setFocus()
    write("Meant for FOR-2.")
    document.stack.undo()
    assert walk.support.note.toPlainText() == "", "what is taken back goes from the field too"
    document.stack.undo()
    assert walk.question_id == "FOR-1"
    assert not walk.support.note.hasFocus(), "the keyboard leaves a field whose question has gone"
    write("Meant for FOR-2.")
    assert document.assessment.answer("FOR-1").note == ""
    assert document.assessment.answer("FOR-2").note == ""


def test_undo_leads_on_in_the_field_of_the_same_question(walk: WalkPage, document: Document) -> None:
    document.revisited.connect(lambda place: walk.show_question(place.partition("/")[2], focus=False))
    walk.support.note.setFocus()
    write("First.")
    document.break_typing()
    write(" Second.")
    document.stack.undo()
    assert walk.support.note.hasFocus()
    assert walk.support.note.toPlainText() == "First."
    write("!")
    assert document.assessment.answer("FOR-1").note.endswith("!")


def test_fields_name_their_question(walk: WalkPage) -> None:
    names = [field.accessibleName() for field in (walk.support.note, walk.support.marking)]
    assert names == ["Note on FOR-1", "Marking of FOR-1"]
    press(Key.Key_Return)
    assert walk.support.note.accessibleName() == "Note on FOR-2"


def test_enter_removes_a_row_of_evidence_and_turns_the_tick(walk: WalkPage, document: Document) -> None:
    QTest.keyClicks(walk.support.evidence.fields(0)["title"], "Visit report")
    walk.support.evidence.remove_button(0).setFocus()
    press(Key.Key_Return)
    assert document.assessment.answer("FOR-1").evidence == ()
    walk.support.review.tick.setFocus()
    press(Key.Key_Return)
    assert document.assessment.answer("FOR-1").review_by is not None
    assert walk.question_id == "FOR-1"


def test_keys_typed_on_the_review_date_are_its_own(walk: WalkPage, document: Document) -> None:
    press(Key.Key_3)
    walk.support.review.show_day(date(2031, 5, 6))
    walk.support.review.edit.setFocus()
    for key in (Key.Key_Backspace, Key.Key_Delete, Key.Key_1, Key.Key_U, Key.Key_F, Key.Key_N):
        press(key)
    answer = document.assessment.answer("FOR-1")
    assert (answer.level, answer.state, answer.flagged) == (3, "answered", False)
    press(Key.Key_Escape)
    press(Key.Key_Backspace)
    assert document.assessment.answer("FOR-1").state == "unanswered"


def test_a_partner_is_typed_suggested_taken_off_and_undone(walk: WalkPage, document: Document) -> None:
    field = walk.support.partner
    field.setFocus()
    QTest.keyClicks(field, "European Union")
    assert document.assessment.answer("FOR-1").depends_on == "European Union"
    assert field.accessibleName() == "Partner that FOR-1 depends on"
    walk.go_on()
    assert field.text() == ""
    field.setFocus()
    QTest.keyClicks(field, "euro")
    completer = field.completer()
    assert completer.completionCount() == 1
    popup = completer.popup()
    assert popup is not None
    QTest.keyClick(popup, Key.Key_Down)
    QTest.keyClick(popup, Key.Key_Return)
    assert field.text() == "European Union"
    assert document.assessment.answer("FOR-2").depends_on == "European Union"
    document.stack.undo()
    assert document.assessment.answer("FOR-2").depends_on == ""
    assert document.assessment.answer("FOR-1").depends_on == "European Union", "typing was one step"
    document.stack.undo()
    assert document.assessment.answers == {}


def test_files_are_attached_by_link_and_bad_ones_told(
    walk: WalkPage, document: Document, tmp_path: Path
) -> None:
    paper = tmp_path / "Convoy log.pdf"
    paper.write_bytes(b"%PDF")
    walk.support.attach([paper, tmp_path / "gone.pdf", tmp_path])
    [row] = document.assessment.answer("FOR-1").evidence
    assert (row.title, row.link) == ("Convoy log", str(paper))
    assert paper.read_bytes() == b"%PDF"
    assert walk.moment.text == (
        "Attached to FOR-1: Convoy log.pdf. "
        f"Not attached, because it is no file that can be read: gone.pdf, {tmp_path.name}."
    )
    walk.support.attach([paper])
    assert walk.moment.text == "What is attached already was left as it is."
    assert len(document.assessment.answer("FOR-1").evidence) == 1
    document.stack.undo()
    assert document.assessment.answer("FOR-1").evidence == ()


def test_the_button_asks_for_files_and_a_drop_anywhere_takes_them(
    window: MainWindow, prompts: AnsweringPrompts, saved: Path
) -> None:
    window.open_path(saved)
    workspace = workspace_of(window)
    workspace.go_to("walk/FOR-2")
    walk = page_of(workspace, "walk", WalkPage)
    papers = [saved.parent / name for name in ("a.pdf", "b.docx")]
    for paper in papers:
        paper.write_bytes(b"x")
    prompts.evidence_paths = [papers[0]]
    walk.support.open()
    QTest.mouseClick(walk.support.evidence.attach, Qt.MouseButton.LeftButton)
    assert prompts.asked[-1] == "evidence"

    def drop(paths: list[Path]) -> bool:
        carried = QMimeData()
        carried.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        place = QPointF(200, 200)
        keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, carried, *keys)
        QApplication.sendEvent(walk, enter)
        if enter.isAccepted():
            QApplication.sendEvent(walk, QDropEvent(place, Qt.DropAction.CopyAction, carried, *keys))
        return enter.isAccepted()

    assert drop([papers[1]])
    evidence = workspace.document.assessment.answer("FOR-2").evidence
    assert [row.link for row in evidence] == ["a.pdf", "b.docx"], "beside the document: from there"
    drop([saved])
    assert len(workspace.document.assessment.answer("FOR-2").evidence) == 2, "the window opens assessments"
    assert walk.support.evidence.rating(0).field.placeholderText() == "A1–F6"


def test_what_is_opened_comes_into_sight_whole(window: MainWindow) -> None:
    window.resize(1366, 768)
    window.handlers.open_example(resource("references", "amisom-2012.muster.json"))
    workspace_of(window).go_to("walk/CAP-11")
    walk = page_of(workspace_of(window), "walk", WalkPage)
    support, bar = walk.support, walk._scroll.verticalScrollBar()
    if support.fold.is_open:
        support.fold.head.click()
    QApplication.processEvents()
    bar.setValue(0)
    QTest.mouseClick(support.fold.head, Qt.MouseButton.LeftButton)
    QApplication.processEvents()  # until every part has the room that it asked for
    view = walk._scroll.viewport()
    assert bar.maximum() > 0, "there is more than fits"
    assert support.note.mapTo(view, QPoint(0, support.note.height())).y() <= view.height()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_an_empty_field_says_is_read_whole(
    window: MainWindow, qapp: QApplication, language: str
) -> None:
    Translations(qapp).use(language)
    window.resize(1366, 768)
    window.handlers.open_example(resource("references", "amisom-2012.muster.json"))
    workspace_of(window).go_to("walk/CAP-11")
    support = page_of(workspace_of(window), "walk", WalkPage).support
    support.open()
    QApplication.processEvents()
    for field in (support.partner, support.marking):
        told = QStyleOptionFrame()
        field.initStyleOption(told)
        room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, told, field).width()
        assert field.fontMetrics().horizontalAdvance(field.placeholderText()) <= room - CARET
