"""A marked line: in its own direction, cut where it does not fit."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from muster.gui.widgets.marked_line import laid_out

INK, MARK, GROUND = QColor("black"), QColor("blue"), QColor("yellow")


@pytest.mark.parametrize(
    ("text", "from_right"),
    [("Convoy", False), ("قافلة", True), ("1. قافلة (A)", True), ("CAP-08 قافلة", False), ("12", False)],
)
def test_a_text_reads_as_its_first_letter_does(qapp: QApplication, text: str, from_right: bool) -> None:
    layout = laid_out(text, (), qapp.font(), 400, INK, MARK, GROUND)
    assert (layout.textOption().textDirection() == Qt.LayoutDirection.RightToLeft) == from_right


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_every_line_stands_at_the_edge_of_the_window(qapp: QApplication, way: Qt.LayoutDirection) -> None:
    qapp.setLayoutDirection(way)
    layouts = [laid_out(text, (), qapp.font(), 400, INK, MARK, GROUND) for text in ("Convoy", "قافلة")]
    lefts = [layout.lineAt(0).naturalTextRect().left() for layout in layouts]
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert all((left < 5) == (way == Qt.LayoutDirection.LeftToRight) for left in lefts)


def test_marks_keep_to_their_letters_where_some_are_long(qapp: QApplication) -> None:
    layout = laid_out("🚚 fuel", ((2, 4),), qapp.font(), 400, INK, MARK, GROUND)
    part = layout.formats()[1]
    assert (part.start, part.length) == (3, 4), "Qt counts the lorry as two"


def test_what_is_cut_has_no_mark_behind_the_cut(qapp: QApplication) -> None:
    text = "A long line of words about fuel " * 6
    layout = laid_out(text, ((2, 4), (len(text) - 6, 4)), qapp.font(), 120, INK, MARK, GROUND)
    assert layout.text().endswith("…")
    assert [part.start for part in layout.formats()] == [0, 2]
    assert layout.lineAt(0).naturalTextWidth() <= 130
