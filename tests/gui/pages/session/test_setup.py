"""Setting up: people by Enter, ticks, agenda and minutes; all of it in the file at once."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muster.gui.pages.session.page import SessionPage

LEFT = Qt.MouseButton.LeftButton


def focused(text: str = "", key: Qt.Key | None = None) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, text)
    if key is not None:
        QTest.keyClick(widget, key)


def test_people_are_typed_row_by_row_with_enter(page: SessionPage) -> None:
    QTest.mouseClick(page.start.plan, LEFT)
    setup = page.setup
    assert setup.isVisible()
    QTest.mouseClick(setup.add, LEFT)
    focused("Finance", Qt.Key.Key_Return)
    focused("Legal", Qt.Key.Key_Return)
    assert len(setup.lines) == 6, "Enter on a filled row makes the next"
    focused("", Qt.Key.Key_Return)
    assert len(setup.lines) == 6, "Enter on an empty row does not"
    assert setup.hint.text() == "Rows without a name and a role will be left out."
    focused("Legal")
    assert "Two people have one name" in setup.hint.text()
    focused(" two")
    assert setup.open.isEnabled()
    setup.add.click()
    setup.open.click()
    assert len(page._document.assessment.assessors) == 6, "the empty row is nobody"
    session = page.meeting.session
    assert session is not None
    assert [page.meeting.name_of(name) for name in session.present][-3:] == ["Finance", "Legal", "Legal two"]


def test_who_leaves_the_room_and_who_answers_what_is_kept(page: SessionPage) -> None:
    page.start.plan.click()
    setup = page.setup
    setup.lines[0][0].click()
    setup.lines[1][3]["force"].click()
    setup.set.buttons["core"].click()
    setup.hidden.buttons["open"].click()
    QTest.keyClicks(setup.facilitator, "J5")
    session = page.meeting.session
    assert session is not None
    assert (session.present, session.answers_for) == (("j4", "polad"), {"j4": ("money",)})
    assert (session.hidden, session.facilitator) == (False, "J5")
    assert page._document.assessment.mission.set == "core"
    setup.lines[1][3]["force"].click()
    session = page.meeting.session
    assert session is not None
    assert session.answers_for == {}


def test_the_agenda_is_ordered_timed_and_skipped(page: SessionPage) -> None:
    page.start.plan.click()
    setup, meeting = page.setup, page.meeting
    session = meeting.session
    assert session is not None
    assert [(row.category, row.minutes) for row in session.agenda] == [("force", 10), ("money", 10)]
    setup.items[1][2].click()
    setup.items[0][1].setValue(45)
    setup.items[1][0].click()
    session = meeting.session
    assert session is not None
    assert [(row.category, row.minutes, row.state) for row in session.agenda] == [
        ("money", 45, ""),
        ("force", 10, "skipped"),
    ]
    assert meeting.voting.questions_of("j3") == ["MON-1", "MON-2", "MON-3"]
    setup.open.click()
    session = meeting.session
    assert session is not None
    assert [row.state for row in session.agenda] == ["on", "skipped"]
    assert session.events[0].kind == "opened"


def test_minutes_that_nobody_changed_go_with_the_set(page: SessionPage) -> None:
    page.start.plan.click()
    setup, meeting = page.setup, page.meeting
    setup.items[1][1].setValue(45)

    def minutes() -> list[float]:
        session = meeting.session
        assert session is not None
        return [row.minutes for row in session.agenda]

    setup.set.buttons["core"].click()
    assert (minutes(), setup.items[0][1].value()) == ([5, 45], 5)
    assert page._document.assessment.mission.set == "core"
    page._document.stack.undo()
    assert minutes() == [10, 45]
    assert page._document.assessment.mission.set == "full"


def test_nobody_no_session_and_a_plan_can_be_dropped(page: SessionPage) -> None:
    page.start.plan.click()
    for line in page.setup.lines:
        line[0].click()
    assert page.setup.hint.text() == "Nobody is in the room yet."
    assert not page.setup.open.isEnabled()
    page.setup.lines[0][0].click()
    assert "nothing to compare" in page.setup.hint.text()
    page.setup.drop.click()
    assert page.meeting.session is None
    assert page.start.isVisible()
