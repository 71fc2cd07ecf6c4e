"""The tables at the end of a report: each has a head, and is left out where it would be empty."""

from muster.phrases import phrases_in
from muster.reporting import tables
from tests.factory import assessment
from tests.reporting.support import PRINTED, Case, bank_of, made

ENGLISH = phrases_in("en")


def test_every_table_has_a_head_as_wide_as_its_rows(full: Case) -> None:
    content = made(*full)
    assert content.elsewhere is not None
    for table in (*content.tables, content.elsewhere):
        assert table.head
        assert {len(row) for row in table.rows} == {len(table.head)}, table.title
        assert len(table.widths) in (0, len(table.head)), table.title


def test_empty_tables_are_left_out() -> None:
    bank = bank_of(1)
    case = assessment(bank)
    assert tables.elsewhere(bank, case, ENGLISH) is None
    assert tables.decisions(case, ENGLISH) is None
    assert tables.actions(case, ENGLISH) is None
    assert tables.unknown_answers(bank, case, ENGLISH) is None
    assert tables.references(bank, case, (), ENGLISH) is None


def test_what_does_not_apply_tells_why(full: Case) -> None:
    table = tables.elsewhere(*full, ENGLISH)
    assert table is not None
    assert {row[0]: row[2] for row in table.rows}["B-3"].endswith("No coast to guard.")


def test_actions_tell_owner_and_date(full: Case) -> None:
    table = tables.actions(full[1], ENGLISH)
    assert table is not None
    assert table.rows == (("Charter two aircraft", "A-1", "J4", "1 February 2013", "open"),)


def test_an_action_has_most_of_the_room(full: Case) -> None:
    table = tables.actions(full[1], ENGLISH)
    assert table is not None
    assert table.widths[0] > sum(table.widths) / 2


def test_blind_spots_are_told_with_their_place(full: Case) -> None:
    table = tables.blind_spot_table(*full, PRINTED, ENGLISH)
    assert table is not None
    assert any(row[0].startswith("B-1") for row in table.rows)
