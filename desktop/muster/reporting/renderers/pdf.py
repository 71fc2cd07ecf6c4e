"""The PDF, typeset by Typst from the templates in resources/reports/."""

import json
from dataclasses import asdict
from functools import lru_cache

import typst

from muster.reporting.content import ReportContent
from muster.resources import resource


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


def to_pdf(content: ReportContent) -> bytes:
    """Return the report as a tagged PDF.

    The content goes in as data, never as markup: nothing that a user typed is interpreted.
    Raises `RuntimeError` with the typesetter's words.
    """
    template = resource("reports", "blank.typ" if content.is_blank else "report.typ")
    made = _compiler().compile(
        str(template), format="pdf", sys_inputs={"content": json.dumps(asdict(content), ensure_ascii=False)}
    )
    assert isinstance(made, bytes)
    return made
