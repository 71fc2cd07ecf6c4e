"""The action plan for other programs: lines that any calendar reads, cells that no spreadsheet works out."""

import csv
from datetime import UTC, date, datetime
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from muster.model import Action
from muster.phrases import phrases_in
from muster.reporting.action_files import actions_calendar, actions_table
from tests.factory import assessment, framework, question

BANK = framework([question("A1", "a")])
MADE = assessment(BANK)
STAMP = datetime(2013, 1, 14, 9, tzinfo=UTC)
ENGLISH = phrases_in("en")


def calendar(*actions: Action) -> list[str]:
    content = actions_calendar(MADE, BANK, actions, STAMP, ENGLISH)
    assert content.endswith(b"\r\n")
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    return content.decode().replace("\r\n ", "").split("\r\n")[:-1]


def test_an_action_with_a_date_is_a_whole_day() -> None:
    lines = calendar(
        Action(id="a1", title="Lift; two, or three", question="A1", owner="J4", due=date(2013, 2, 28)),
        Action(id="a2", title="No date"),
        Action(id="a3", title="Dropped", due=date(2013, 2, 1), status="dropped"),
    )
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    assert lines.count("BEGIN:VEVENT") == 1
    assert "DTSTART;VALUE=DATE:20130228" in lines
    assert "DTEND;VALUE=DATE:20130301" in lines
    assert "SUMMARY:Lift\\; two\\, or three" in lines
    assert "DESCRIPTION:Test\\nA1 A1?\\nJ4" in lines
    assert "DTSTAMP:20130114T090000Z" in lines


@given(st.text(max_size=200))
def test_no_text_breaks_out_of_its_line(text: str) -> None:
    lines = calendar(Action(id="a1", title=text, due=date(2013, 2, 28)))
    assert len(lines) == 14
    assert lines.count("END:VEVENT") == 1


@given(st.text(max_size=80), st.dates())
def test_a_calendar_reads_what_was_typed(text: str, due: date) -> None:
    content = actions_calendar(MADE, BANK, [Action(id="a1", title=text, due=due)], STAMP, ENGLISH)
    [event] = Calendar.from_ical(content).walk("VEVENT")
    shown = "".join(letter for letter in text.replace("\r\n", "\n") if letter >= " " or letter == "\n")
    assert str(event["summary"]) == shown
    assert event.decoded("dtstart") == due


def test_the_last_day_that_there_is_has_an_event_too() -> None:
    assert "DTSTART;VALUE=DATE:99991231" in calendar(Action(id="a1", title="x", due=date.max))


@given(st.text(max_size=40))
def test_a_table_is_read_again_and_holds_no_formula(text: str) -> None:
    action = Action(id="a1", title=text, owner=text, due=date(2013, 2, 28), target_level=3)
    content = actions_table(BANK, [action], ENGLISH)
    head, row = csv.reader(StringIO(content.decode("utf-8-sig"), newline=""))
    assert head[:4] == ["Action", "Question", "Owner", "Due"]
    assert row[0] in (text, f"'{text}")
    assert not row[0].startswith(("=", "+", "-", "@"))
    assert row[3:6] == ["2013-02-28", "3", "open"]
