"""The table of fixes: cells, boxes, and rows that keep their places when another plan comes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from muster.gui.models.fixes_model import BOXES, Column, FixesModel, FixRow

Role = Qt.ItemDataRole
rows = st.lists(
    st.builds(FixRow, st.sampled_from("ABCDEF"), st.just("name"), st.none() | st.integers(0, 4), st.just(4)),
    max_size=6,
    unique_by=lambda row: row.question,
)


@pytest.fixture
def model(qtbot: QtBot) -> FixesModel:
    """Two fixes, one of them kept, and one question left out."""
    made = FixesModel()
    made.show_rows(
        [
            FixRow("A", "Airlift", 1, 3, 8.5, 12, 5.12, is_kept=True),
            FixRow("B", "Bridging", None, 2, 3, 4, 1.0),
            FixRow("C", "Convoys", 0, None, is_left_out=True),
        ]
    )
    return made


def texts(model: FixesModel, row: int) -> list[str]:
    return [model.index(row, column).data() for column in Column]


def test_cells_say_what_is_to_be_done(model: FixesModel) -> None:
    assert texts(model, 0) == ["A Airlift", "1", "3", "8.5", "12", "+5.1", "", ""]
    assert texts(model, 1)[:3] == ["B Bridging", "open", "2"]
    assert texts(model, 2) == ["C Convoys", "0", "–", "–", "–", "–", "", ""]


def test_boxes_are_ticked_and_named(model: FixesModel) -> None:
    ticked = [
        [model.index(row, column).data(Role.CheckStateRole) == Qt.CheckState.Checked for column in BOXES]
        for row in range(3)
    ]
    assert ticked == [[True, False], [False, False], [False, True]]
    assert model.index(0, Column.KEEP).data(Role.AccessibleTextRole) == "Keep A in the plan"
    assert model.index(0, Column.LEAVE_OUT).data(Role.AccessibleTextRole) == "Leave A out of the plan"
    assert model.index(1, Column.BEFORE).data(Role.AccessibleTextRole) == "open"
    for column in Column:
        can = bool(model.flags(model.index(0, column)) & Qt.ItemFlag.ItemIsUserCheckable)
        assert can is (column in BOXES)


def test_a_tick_is_told_and_nothing_else_can_be_set(model: FixesModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.kept) as kept:
        assert model.setData(model.index(1, Column.KEEP), Qt.CheckState.Checked, Role.CheckStateRole)
    assert kept.args == ["B", True]
    with qtbot.waitSignal(model.left_out) as left_out:
        assert model.setData(model.index(2, Column.LEAVE_OUT), Qt.CheckState.Unchecked, Role.CheckStateRole)
    assert left_out.args == ["C", False]
    assert not model.setData(model.index(0, Column.FIX), "x")
    assert not model.setData(model.index(0, Column.FIX), Qt.CheckState.Checked, Role.CheckStateRole)


def test_heads_have_names_and_tips(model: FixesModel) -> None:
    heads = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert heads == ["Fix", "From", "To", "Effort", "Weeks", "Gain", "Keep", "Leave out"]
    assert model.headerData(Column.WEEKS, Qt.Orientation.Horizontal, Role.ToolTipRole) == "Lead time in weeks"
    assert model.headerData(0, Qt.Orientation.Vertical) is None


@given(rows, rows)
def test_another_plan_moves_no_row_that_stays(before: list[FixRow], after: list[FixRow]) -> None:
    model = FixesModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(before)
    held = {row.question: QPersistentModelIndex(model.index(n, 0)) for n, row in enumerate(before)}
    model.show_rows(after)
    assert [model.row_at(model.index(n, 0)) for n in range(model.rowCount())] == after
    for question, index in held.items():
        place = next((n for n, row in enumerate(after) if row.question == question), None)
        assert index.isValid() is (place is not None)
        if place is not None:
            assert index.row() == place
    tester.deleteLater()
