"""The mission profile: what it switches, and its facts."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from muster.gui.pages.profile import ProfilePage
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.gui.window.workspace import Workspace
from tests.gui.support import page_of, seen

LEFT = Qt.MouseButton.LeftButton
Shown = Callable[[QWidget], QWidget]


def test_the_profile_switches_questions_and_keeps_their_answers(document: Document, shown: Shown) -> None:
    page = ProfilePage(document)
    shown(page)
    AnswerEdits(document).set_level("FOR-3", 4)
    assert page.count.text() == "6 of 6 questions apply."
    QTest.mouseClick(page.profile["host"].buttons["no"], LEFT)
    assert page.count.text() == (
        "5 of 6 questions apply. 1 switched off by the profile. Answers kept for when they apply again: 1."
    )
    assert document.readiness.score is None
    QTest.mouseClick(page.profile["host"].buttons["yes"], LEFT)
    assert document.readiness.score == 100
    assert document.stack.undoText() == "Profile: Are there host forces – yes"


def test_the_short_set_is_a_click_away(document: Document, shown: Shown) -> None:
    page = ProfilePage(document)
    shown(page)
    QTest.mouseClick(page.set.buttons["core"], LEFT)
    assert document.assessment.mission.set == "core"
    assert page.count.text() == "2 of 2 questions apply."
    document.stack.undo()
    assert page.set.buttons["full"].isChecked()


def test_the_facts_of_the_mission_are_typed(document: Document, shown: Shown) -> None:
    page = ProfilePage(document)
    shown(page)
    for field, text in (("area", "Northern Mali"), ("lead", "ECOWAS"), ("marking", "OFFICIAL")):
        page.lines[field].setFocus()
        QTest.keyClicks(page.lines[field], text)
    page.strength.setValue(3300)
    QTest.mouseClick(page.start.tick, LEFT, pos=QPoint(8, page.start.tick.height() // 2))
    page.start.edit.setDate(QDate(2013, 9, 1))
    page.summary.setFocus()
    QTest.keyClicks(page.summary, "Hold the north.")
    mission = document.assessment.mission
    assert (mission.area, mission.lead, document.assessment.marking) == (
        "Northern Mali",
        "ECOWAS",
        "OFFICIAL",
    )
    assert (mission.authorised_strength, mission.proposed_start) == (3300, date(2013, 9, 1))
    assert mission.summary == "Hold the north."
    QTest.mouseClick(page.start.tick, LEFT, pos=QPoint(8, page.start.tick.height() // 2))
    assert document.assessment.mission.proposed_start is None
    page.strength.setValue(0)
    assert document.assessment.mission.authorised_strength is None


def test_an_emptied_name_comes_back(document: Document, shown: Shown) -> None:
    page = ProfilePage(document)
    shown(page)
    name = page.lines["name"]
    name.setFocus()
    name.selectAll()
    QTest.keyClick(name, Qt.Key.Key_Delete)
    assert name.text() == ""
    page.lines["area"].setFocus()
    assert name.text() == "AFISMA"
    assert document.assessment.mission.name == "AFISMA"


def test_the_profile_goes_on_to_the_questions_and_to_who_assesses(workspace: Workspace) -> None:
    workspace.go_to("profile")
    page = page_of(workspace, "profile", ProfilePage)
    QTest.mouseClick(page.assessors, Qt.MouseButton.LeftButton)
    assert workspace.place == "assessors"
    workspace.go_to("profile")
    QTest.mouseClick(page.go_on, Qt.MouseButton.LeftButton)
    assert workspace.place.startswith("walk/")


def test_a_fact_tells_how_many_questions_it_adds(workspace: Workspace) -> None:
    workspace.go_to("profile")
    assert "Yes adds 1 question." in seen(page_of(workspace, "profile", ProfilePage))


def test_what_is_counted_is_the_set_that_was_chosen(workspace: Workspace) -> None:
    workspace.go_to("profile")
    page = page_of(workspace, "profile", ProfilePage)
    QTest.mouseClick(page.set.buttons["core"], LEFT)
    assert "adds" not in seen(page), "the question that hangs on it is not in the short set"
    QTest.mouseClick(page.profile["host"].buttons["no"], LEFT)
    assert page.count.text().startswith("2 of 2 questions apply. Answers kept"), "none of this set is off"
    QTest.mouseClick(page.set.buttons["full"], LEFT)
    assert page.count.text().startswith("5 of 6 questions apply. 1 switched off by the profile.")
    assert "Yes adds 1 question." in seen(page)


def test_the_first_key_adds_to_a_name(qtbot: QtBot, workspace: Workspace) -> None:
    workspace.activateWindow()
    qtbot.waitUntil(workspace.isActiveWindow)
    workspace.go_to("readiness")
    workspace.go_to("profile", focus=True)
    field = page_of(workspace, "profile", ProfilePage).lines["name"]
    assert field.hasFocus()
    name = field.text()
    QTest.keyClicks(field, "X")
    assert workspace.document.assessment.mission.name == f"{name}X"
