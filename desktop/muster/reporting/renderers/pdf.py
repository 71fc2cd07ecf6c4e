"""The PDF, typeset by Typst from the templates in resources/reports/."""

import json
import re
from dataclasses import asdict

from muster.reporting.content import ReportContent
from muster.reporting.defused import FORBIDDEN
from muster.reporting.renderers.typeset import Standard, typeset
from muster.resources import resource

STANDARDS: tuple[Standard, ...] = ("a-2a", "ua-1")
# Words too long for a line, and how many letters stand between the places where they may be broken.
IN_LINES, IN_CELLS = (re.compile(r"[^\s\u200b]{60,}"), 40), (re.compile(r"[^\s\u200b]{20,}"), 8)
CELLS = ("title", "head", "rows")  # what is set large or narrow
_CONTROL = re.compile(f"[{FORBIDDEN}\x0d\x7f-\x9f]")


def _breakable(text: str, name: str) -> str:
    """Return a text that can be set: control characters are shown as such, long words may be broken."""
    shown = _CONTROL.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    long, piece = IN_CELLS if name in CELLS else IN_LINES
    return long.sub(
        lambda word: "\u200b".join(word[0][at : at + piece] for at in range(0, len(word[0]), piece)), shown
    )


def _settable(value: object, name: str = "") -> object:
    if isinstance(value, str):
        return value if name == "svg" else _breakable(value, name)
    if isinstance(value, dict):
        return {key: _settable(part, key) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_settable(part, name) for part in value]
    return value


def render(content: ReportContent) -> bytes:
    """Return the report as a PDF for archives (PDF/A-2a) that everyone can read (PDF/UA-1).

    The content goes in as data, never as markup: nothing that a user typed is interpreted.
    Raises `ReportUnmade` when the typesetter cannot set it, with the typesetter's words as its cause.
    """
    checklist = "blank.typ" if content.is_blank else "report.typ"
    name = checklist if content.ballots is None else "ballots.typ"
    told = _settable({**asdict(content), "short_title": content.short_title})
    inputs = {"content": json.dumps(told, ensure_ascii=False), "direction": content.direction}
    if content.mono:
        inputs["mono"] = "mono"
    return typeset(resource("reports", name), "pdf", inputs, standards=STANDARDS)
