"""The action plan for other programs: a calendar (RFC 5545) and a table (CSV, RFC 4180)."""

import csv
from collections.abc import Iterable
from datetime import datetime, timedelta
from io import StringIO

from muster.model import Action, Assessment, Framework
from muster.phrases import Phrases
from muster.phrases.actions import status_name

LONGEST = 75  # bytes of a line of a calendar, before it is folded
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would take for something to work out


def _escaped(text: str) -> str:
    for sign, stands in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\r\n", "\\n"), ("\n", "\\n")):
        text = text.replace(sign, stands)
    return "".join(letter for letter in text if letter >= " ")


def _folded(line: str) -> str:
    """Return a line cut into pieces of at most 75 bytes, between letters, as the format wants it."""
    pieces: list[str] = []
    now = ""
    for letter in line:
        room = LONGEST - (1 if pieces else 0)
        if len((now + letter).encode()) > room:
            pieces.append(now)
            now = ""
        now += letter
    pieces.append(now)
    return "\r\n ".join(pieces)


def actions_calendar(
    assessment: Assessment, framework: Framework, actions: Iterable[Action], stamp: datetime, phrases: Phrases
) -> bytes:
    """Return the actions that have a date as all-day events of a calendar; `stamp` has a zone.

    What is dropped is left out, what is done is marked so. Source: RFC 5545 (iCalendar).
    """
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Muster//Action plan//EN", "METHOD:PUBLISH"]
    moment = stamp.strftime("%Y%m%dT%H%M%SZ")
    for action in actions:
        if action.due is None or action.is_dropped:
            continue
        sign = "✓ " if action.is_settled else ""
        about = [assessment.title, _question(action, framework), action.owner, action.note]
        lines += [
            "BEGIN:VEVENT",
            f"UID:{_escaped(action.id)}-{_escaped(assessment.id)}@muster",
            f"DTSTAMP:{moment}",
            f"DTSTART;VALUE=DATE:{action.due:%Y%m%d}",
            f"DTEND;VALUE=DATE:{action.due + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_escaped(sign + action.title)}",
            f"DESCRIPTION:{_escaped(chr(10).join(row for row in about if row))}",
            f"CATEGORIES:{_escaped(status_name(action.status, phrases))}",
            "END:VEVENT",
        ]
    lines.append("END:VCALENDAR")
    return ("\r\n".join(_folded(line) for line in lines) + "\r\n").encode()


def _question(action: Action, framework: Framework) -> str:
    question = framework.by_id.get(action.question or "")
    return f"{question.id} {question.text}" if question else action.question or ""


def _plain(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text


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
                _plain(action.title),
                _plain(_question(action, framework)),
                _plain(action.owner),
                action.due.isoformat() if action.due else "",
                "" if action.target_level is None else action.target_level,
                _plain(status_name(action.status, phrases)),
                "×" if action.condition is not None else "",
                _plain(action.note),
            ]
        )
    return b"\xef\xbb\xbf" + out.getvalue().encode()
