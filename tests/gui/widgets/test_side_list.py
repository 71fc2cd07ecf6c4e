"""The list at the side of a page: its rows, as wide and as high as their words need."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.models.side_model import SideRow
from muster.gui.theme import Appearance
from muster.gui.widgets.side_list import INSET, SideDelegate, SideList

ROWS = [SideRow("Force", ""), SideRow("Count", "a"), SideRow("Somebody must be able to plan it", "b")]


def heights(made: SideList) -> list[int]:
    return [made.list.visualRect(made.model.index(row)).height() for row in (1, 2)]


def test_a_title_that_has_no_room_takes_more_lines(appearance: Appearance, qtbot: QtBot) -> None:
    made = SideList(appearance, "Lessons", wide=True)
    qtbot.addWidget(made)
    made.show_rows(ROWS)
    made.resize(made.natural_width(), 300)
    made.show()
    short, long = heights(made)
    assert short == long, "there is room for both"
    made.fit(150)
    qtbot.waitUntil(lambda: heights(made)[1] > heights(made)[0])
    assert heights(made)[0] == short
    narrow = SideList(appearance, "Pages")
    qtbot.addWidget(narrow)
    narrow.show_rows(ROWS)
    narrow.fit(150)
    narrow.show()
    assert len(set(heights(narrow))) == 1, "pages are found by their first words"


def test_a_title_is_as_high_as_it_looks_and_chosen_in_the_same_lines(
    appearance: Appearance, qtbot: QtBot
) -> None:
    made = SideList(appearance, "Lessons", wide=True)
    qtbot.addWidget(made)
    made.show_rows(ROWS)
    made.resize(made.natural_width(), 300)
    made.show()
    title = ROWS[2].text
    plain = QFontMetrics(appearance.font()).horizontalAdvance(title)
    bold = QFontMetrics(appearance.font(bold=True)).horizontalAdvance(title)
    beside = made.width() - made.list.viewport().width() + 2 * INSET
    delegate = made.list.itemDelegate()
    assert isinstance(delegate, SideDelegate)
    for room, is_bold in ((bold + 4, True), ((plain + bold) // 2, False)):
        made.fit(room + beside)
        made.resize(room + beside, 300)
        QApplication.processEvents()
        assert made.list.viewport().width() - 2 * INSET == room
        made.list.doItemsLayout()
        assert len(set(heights(made))) == 1
        assert delegate.text_font(ROWS[2], selected=True).bold() == is_bold
        assert not delegate.text_font(ROWS[2], selected=False).bold()


def test_a_title_of_four_lines_is_whole(appearance: Appearance, qtbot: QtBot) -> None:
    made = SideList(appearance, "Lessons", wide=True)
    qtbot.addWidget(made)
    made.show_rows([SideRow("Somebody", "a"), SideRow("Somebody somewhere sometimes somehow", "b")])
    made.fit(int(QFontMetrics(appearance.font()).horizontalAdvance("sometimes") * 1.2) + 2 * INSET)
    made.show()
    QApplication.processEvents()
    short, long = (made.list.visualRect(made.model.index(row)).height() for row in (0, 1))
    assert long == short + 3 * QFontMetrics(appearance.font()).height()


def test_its_border_is_in_sight_from_both_sides(appearance: Appearance, qtbot: QtBot) -> None:
    made = SideList(appearance, "Pages")
    qtbot.addWidget(made)
    made.show_rows(ROWS)
    made.resize(made.width(), 300)
    made.show()
    for way in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        made.setLayoutDirection(way)
        QApplication.processEvents()
        inner = made.list.geometry()
        end = made.width() - 1 - inner.right() if way == Qt.LayoutDirection.LeftToRight else inner.left()
        assert end == 1


def test_the_longest_row_is_read_whole_while_it_is_chosen(appearance: Appearance, qtbot: QtBot) -> None:
    made = SideList(appearance, "Pages")
    qtbot.addWidget(made)
    made.show_rows([SideRow("How long it really takes", "a"), *(SideRow("b", f"b{n}") for n in range(40))])
    made.resize(made.natural_width(), 300)
    made.show()
    QApplication.processEvents()
    assert made.list.verticalScrollBar().isVisible()
    bold = QFontMetrics(appearance.font(bold=True)).horizontalAdvance("How long it really takes")
    assert made.list.viewport().width() - 2 * INSET > bold


def test_the_heading_of_a_part_is_in_sight_with_its_first_row(appearance: Appearance, qtbot: QtBot) -> None:
    made = SideList(appearance, "Pages")
    qtbot.addWidget(made)
    parts = (SideRow(f"Part {part}", "") for part in range(6))
    rows = [
        row
        for part in parts
        for row in (part, *(SideRow(f"{part.text}{n}", f"{part.text}{n}") for n in range(9)))
    ]
    made.show_rows(rows)
    made.resize(made.natural_width(), 300)
    made.show()
    made.show_place("Part 58")
    for place, row in (("Part 20", 20), ("Part 00", 0)):
        made.show_place(place)
        heading, first = (made.list.visualRect(made.model.index(number)) for number in (row, row + 1))
        assert heading.top() >= 0, "it was scrolled away when the list came from below"
        assert first.bottom() < made.list.viewport().height()
