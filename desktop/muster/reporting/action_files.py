"""The action plan for other programs: a calendar (RFC 5545) and a table (CSV, RFC 4180)."""

import csv
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from io import StringIO

from muster.model import Action, Assessment, Framework
from muster.phrases import Phrases
from muster.phrases.actions import status_name
from muster.reporting.defused import defused


def _clean(text: str) -> str:
    """Return a text without letters that steer terminals and printers; line breaks stay."""
    return "".join(letter for letter in text.replace("\r\n", "\n") if letter >= " " or letter == "\n")


def actions_calendar(
    assessment: Assessment, framework: Framework, actions: Iterable[Action], stamp: datetime, phrases: Phrases
) -> bytes:
    """Return the actions that have a date as all-day events of a calendar; `stamp` has a zone.

    What is dropped is left out, what is done is marked so. Source: RFC 5545 (iCalendar).
    """
    from icalendar import Calendar, Event

    calendar = Calendar()
    for name, value in (("version", "2.0"), ("prodid", "-//Muster//Action plan//EN"), ("method", "PUBLISH")):
        calendar.add(name, value)
    for action in actions:
        if action.due is None or action.is_dropped:
            continue
        sign = "✓ " if action.is_settled else ""
        about = [assessment.title, _question(action, framework), action.owner, action.note]
        event = Event()
        event.add("uid", _clean(f"{action.id}-{assessment.id}@muster"))
        event.add("dtstamp", stamp)
        event.add("dtstart", action.due)
        if action.due < date.max:  # after which there is no day; without an end the event is the day itself
            event.add("dtend", action.due + timedelta(days=1))
        event.add("summary", _clean(sign + action.title))
        event.add("description", _clean("\n".join(row for row in about if row)))
        event.add("categories", [_clean(status_name(action.status, phrases))])
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _question(action: Action, framework: Framework) -> str:
    question = framework.by_id.get(action.question or "")
    return f"{question.id} {question.text}" if question else action.question or ""


def actions_table(framework: Framework, actions: Iterable[Action], phrases: Phrases) -> bytes:
    """Return the actions as a table with a head, in UTF-8 with the mark that spreadsheets look for."""
    out = StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(
        [
            phrases("report.action"),
            phrases("record.question"),
            phrases("report.owner"),
            phrases("report.due"),
            phrases("record.target"),
            phrases("report.status"),
            phrases("record.condition"),
            phrases("report.note"),
        ]
    )
    for action in actions:
        writer.writerow(
            [
                defused(action.title),
                defused(_question(action, framework)),
                defused(action.owner),
                action.due.isoformat() if action.due else "",
                "" if action.target_level is None else action.target_level,
                defused(status_name(action.status, phrases)),
                "×" if action.condition is not None else "",
                defused(action.note),
            ]
        )
    return b"\xef\xbb\xbf" + out.getvalue().encode()
