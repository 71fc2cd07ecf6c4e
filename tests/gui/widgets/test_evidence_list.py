"""The rows of evidence: each knows which piece it shows, and says so whatever happens to the others."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.theme import Appearance
from muster.gui.widgets.evidence_list import EvidenceList, EvidenceRow
from muster.gui.widgets.text import LineField

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def shown(qtbot: QtBot, appearance: Appearance) -> tuple[EvidenceList, list[list[tuple[int | None, str]]]]:
    """A list of three pieces, one of which holds nothing, and what it says of them."""
    made = EvidenceList(appearance)
    qtbot.addWidget(made)
    made.show_rows([EvidenceRow("A"), EvidenceRow(), EvidenceRow("A")])
    made.show()
    said: list[list[tuple[int | None, str]]] = []
    made.edited.connect(lambda rows: said.append([(row.number, row.title) for row in rows]))
    return made, said


def test_an_edit_says_which_piece_is_which(
    shown: tuple[EvidenceList, list[list[tuple[int | None, str]]]],
) -> None:
    made, said = shown
    QTest.keyClicks(made.fields(3)["title"], "n")
    assert said == [[(0, "A"), (1, ""), (2, "A"), (None, "n")]]
    QTest.mouseClick(made.remove_button(0), LEFT)
    assert said[-1] == [(1, ""), (2, "A"), (None, "n")]


def test_a_piece_that_holds_nothing_can_be_removed_and_an_emptied_one_goes(
    shown: tuple[EvidenceList, list[list[tuple[int | None, str]]]],
) -> None:
    made, said = shown
    made.fields(2)["title"].end(False)
    QTest.keyClick(made.fields(2)["title"], Qt.Key.Key_Backspace)
    assert said[-1] == [(0, "A"), (1, "")]
    assert made.remove_button(1).isVisible()
    assert not made.remove_button(3).isVisible(), "the row to write the next in"
    made.show_rows([EvidenceRow("A"), EvidenceRow()])
    QTest.mouseClick(made.remove_button(1), LEFT)
    assert said[-1] == [(0, "A")]


def test_a_title_stands_above_where_there_is_little_room(
    shown: tuple[EvidenceList, list[list[tuple[int | None, str]]]],
) -> None:
    made, said = shown
    title, link = made.fields(0)["title"], made.fields(0)["link"]
    heights = []
    for width in (1200, 500, 1200):
        made.resize(width, 400)
        QApplication.processEvents()
        heights.append(
            link.mapTo(made, link.rect().topLeft()).y() - title.mapTo(made, title.rect().topLeft()).y()
        )
    assert heights[0] == heights[2] == 0
    assert heights[1] >= title.height()
    assert said == [], "nothing was edited"


def test_the_fields_of_all_rows_stand_below_each_other(
    shown: tuple[EvidenceList, list[list[tuple[int | None, str]]]],
) -> None:
    made, _ = shown
    made.resize(1200, 300)
    QApplication.processEvents()
    for key in ("date", "link"):
        assert len({made.fields(row)[key].mapTo(made, QPoint(0, 0)).x() for row in (0, 3)}) == 1


def test_rows_out_of_sight_hold_nothing_and_come_again(
    shown: tuple[EvidenceList, list[list[tuple[int | None, str]]]],
) -> None:
    made, said = shown
    before = made.row_widgets()
    made.show_rows([EvidenceRow("B")])
    assert made.row_widgets() == before[:2]
    assert [row.isVisible() for row in before] == [True, True, False, False]
    assert {field.text() for row in before[2:] for field in row.findChildren(LineField)} == {""}
    made.show_rows([EvidenceRow("C"), EvidenceRow("D"), EvidenceRow("E", link="e.pdf")])
    assert made.row_widgets() == before
    assert all(row.isVisible() for row in before)
    names = [made.fields(number)["title"].accessibleName() for number in range(4)]
    assert [name[:10] for name in names] == [f"Evidence {number}" for number in range(1, 5)]
    assert made.open_button(2).isVisible()
    assert not made.open_button(1).isVisible()
    assert said == [], "nothing was edited"
