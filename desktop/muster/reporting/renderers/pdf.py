"""The PDF, typeset by Typst from the templates in resources/reports/."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from functools import lru_cache
from pathlib import Path
from typing import Literal

import typst

from muster.reporting.content import ReportContent
from muster.reporting.errors import ReportUnmade
from muster.resources import resource

Standard = Literal["a-2a", "ua-1"]
STANDARDS: tuple[Standard, ...] = ("a-2a", "ua-1")


@lru_cache(maxsize=1)
def _compiler() -> typst.Compiler:
    """Return the compiler with the shipped fonts only, so that every machine prints the same."""
    folder = resource("reports")
    return typst.Compiler(
        str(folder / "report.typ"),
        root=str(folder),
        font_paths=[str(resource("fonts"))],
        ignore_system_fonts=True,
    )


def typeset(
    template: Path,
    kind: Literal["pdf", "png"],
    inputs: dict[str, str],
    resolution: float | None = None,
    standards: Sequence[Standard] = (),
) -> bytes:
    """Return what a template makes of its inputs; raises `ReportUnmade` with the typesetter's words as cause.

    `resolution` is that of pixels, an inch; `standards` are what a PDF has to keep.
    """
    try:
        made = _compiler().compile(
            str(template), format=kind, ppi=resolution, sys_inputs=inputs, pdf_standards=[*standards] or None
        )
    except RuntimeError as problem:
        raise ReportUnmade("not_typeset") from problem
    assert isinstance(made, bytes)
    return made


def render(content: ReportContent) -> bytes:
    """Return the report as a PDF for archives (PDF/A-2a) that everyone can read (PDF/UA-1).

    The content goes in as data, never as markup: nothing that a user typed is interpreted.
    Raises `ReportUnmade` when the typesetter cannot set it, with the typesetter's words as its cause.
    """
    checklist = "blank.typ" if content.is_blank else "report.typ"
    name = checklist if content.ballots is None else "ballots.typ"
    told = {**asdict(content), "short_title": content.short_title}
    inputs = {"content": json.dumps(told, ensure_ascii=False)} | ({"mono": "mono"} if content.mono else {})
    return typeset(resource("reports", name), "pdf", inputs, standards=STANDARDS)
