"""The pages beside the walk: profile, assessors, readiness, and the panel that moves with every answer."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.pages.assessors import AssessorsPage
from muster.gui.pages.profile import ProfilePage
from muster.gui.pages.readiness.page import ResultsPage
from muster.gui.session.chances import Chances
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.gui.theme import Appearance
from muster.gui.widgets.verdict_box import LinkLine
from muster.gui.window.readiness_panel import ReadinessPanel
from tests.gui.support import PATIENCE, cells, click_cell

LEFT = Qt.MouseButton.LeftButton
Shown = Callable[[QWidget], QWidget]


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    """Show a widget as a window of its own."""

    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(1100, 760)
        widget.show()
        qtbot.waitExposed(widget)
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow, timeout=PATIENCE)
        return widget

    return show


def texts(widget: QWidget) -> str:
    """Return every text that can be seen once the layouts have settled."""
    QApplication.processEvents()
    return "\n".join(part.text() for part in widget.findChildren(QLabel) if part.isVisible())


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
    assert page.count.text() == "2 of 6 questions apply."
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


def test_assessors_are_added_named_and_removed(document: Document, shown: Shown) -> None:
    page = AssessorsPage(document)
    shown(page)
    for name, role in (("J3", "Operations"), ("J4", "Logistics")):
        QTest.mouseClick(page.add, LEFT)
        focus = QApplication.focusWidget()
        assert focus is page.lines[-1][0]
        QTest.keyClicks(focus, name)
        QTest.keyClicks(page.lines[-1][1], role)
    assert [(a.id, a.name, a.role) for a in document.assessment.assessors] == [
        ("a1", "J3", "Operations"),
        ("a2", "J4", "Logistics"),
    ]
    remove = [w for w in page.findChildren(QWidget) if w.accessibleName() == "Remove assessor 1"]
    QTest.mouseClick(remove[-1], LEFT)
    assert [a.name for a in document.assessment.assessors] == ["J4"]
    document.stack.undo()
    assert [line.text() for line, _ in page.lines] == ["J3", "J4"]


def test_the_panel_moves_with_every_answer(
    document: Document, shown: Shown, qapp: QApplication, chances: Chances
) -> None:
    panel = ReadinessPanel(document, Appearance(qapp), chances)
    shown(panel)
    assert "? Still open" in texts(panel)
    assert "0 of 6 answered" in texts(panel)
    AnswerEdits(document).set_level("FOR-1", 1)
    QApplication.processEvents()
    assert "✕ Not ready to deploy" in texts(panel)
    assert "Final on these answers: what is open cannot change it." in texts(panel)
    assert "could be" in texts(panel)
    followed: list[str] = []
    panel.followed.connect(followed.append)
    links = [link for link in panel.findChildren(LinkLine) if link.isVisible() and link.key]
    assert [link.text() for link in links] == ["FOR-1 Title of FOR-1"]
    QTest.mouseClick(links[0], LEFT)
    assert followed == ["FOR-1"]


def test_the_panel_tells_what_the_question_in_sight_weighs(
    document: Document, shown: Shown, qapp: QApplication, chances: Chances
) -> None:
    panel = ReadinessPanel(document, Appearance(qapp), chances)
    shown(panel)
    panel.show_question("MON-1")
    assert "Still open: the score would be 0.0 with level 0 and 100.0 with level 4." in texts(panel)
    AnswerEdits(document).set_level("MON-1", 3)
    assert "It adds 75.0 of 100.0 points; at level 4 the score would be 100.0." in texts(panel)
    AnswerEdits(document).set_not_applicable("MON-1", "No money needed.")
    assert "It does not count at present." in texts(panel)


@pytest.fixture
def half_answered(document: Document) -> Document:
    """A failed gate, a strong and a weak category, two open questions."""
    for name, level in (("FOR-1", 1), ("FOR-2", 3), ("MON-1", 4), ("MON-2", 2)):
        AnswerEdits(document).set_level(name, level)
    return document


def test_the_readiness_says_why(
    half_answered: Document, shown: Shown, qapp: QApplication, chances: Chances
) -> None:
    page = ResultsPage(half_answered, Appearance(qapp), tuple, chances)
    shown(page)
    seen = texts(page)
    assert "✕ Not ready to deploy" in seen
    assert "4 of 6 answered" in seen
    links = [link.text() for link in page.findChildren(LinkLine)]
    assert "✕ FOR-1 Title of FOR-1: level 1 “FOR-1 level 1”, needs 2" in links
    assert "· Force scores 37.5, below the floor of 60" in links


def test_printed_shares_add_up_to_the_score(
    half_answered: Document, shown: Shown, qapp: QApplication, chances: Chances
) -> None:
    page = ResultsPage(half_answered, Appearance(qapp), tuple, chances)
    shown(page)
    rows = cells(page.sources.table)
    assert [row[0] for row in rows] == ["Force", "Money", "Readiness"]
    adds = [float(row[5]) for row in rows]
    assert adds[0] + adds[1] == pytest.approx(adds[2], abs=1e-9)
    assert adds[2] == pytest.approx(half_answered.readiness.score or -1, abs=0.05)


def test_the_heat_map_opens_questions_by_mouse_and_keys(
    half_answered: Document, shown: Shown, qapp: QApplication, chances: Chances
) -> None:
    page = ResultsPage(half_answered, Appearance(qapp), tuple, chances)
    shown(page)
    opened: list[str] = []
    page.followed.connect(opened.append)
    heat = page.heat_map
    click_cell(heat, 1, 2)
    heat.setFocus()
    QTest.keyClick(heat, Qt.Key.Key_Up)
    QTest.keyClick(heat, Qt.Key.Key_Left)
    here = heat.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert here == "FOR-2 Title of FOR-2: level 3, FOR-2 level 3"
    QTest.keyClick(heat, Qt.Key.Key_Return)
    QTest.keyClick(heat, Qt.Key.Key_Space)
    assert opened == ["MON-3", "FOR-2", "FOR-2"]
    QTest.mouseClick(heat.verticalHeader().viewport(), LEFT, pos=QPoint(5, 5))
    assert len(opened) == 3, "a click beside the cells opens nothing"


def test_results_out_of_sight_catch_up_when_shown(
    half_answered: Document, shown: Shown, qapp: QApplication, chances: Chances
) -> None:
    page = ResultsPage(half_answered, Appearance(qapp), tuple, chances)
    shown(page)
    page.hide()
    AnswerEdits(half_answered).set_level("FOR-1", 4)
    page.show()
    assert "Readiness so far" not in texts(page)
    assert "? Still open" in texts(page)


def test_a_ready_mission_has_nothing_in_its_way(
    document: Document, shown: Shown, qapp: QApplication, chances: Chances
) -> None:
    for question in document.framework.questions:
        AnswerEdits(document).set_level(question.id, 4)
    page = ResultsPage(document, Appearance(qapp), tuple, chances)
    shown(page)
    assert "✓ Ready to deploy" in texts(page)
    assert "Nothing stands in the way" in texts(page)
    assert "Nothing answered can be raised." in texts(page)
