"""The typesetter: a template and its inputs become a PDF or pixels, whatever signs were typed."""

import re
import threading
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Literal

import typst

from muster.reporting.errors import ReportUnmade
from muster.resources import resource

Standard = Literal["a-2a", "ua-1"]
UNSHOWN = re.compile(r'the text `"(.*?)"` could not be displayed')
ESCAPED = re.compile(r"\\u\{([0-9a-f]+)\}")
ONE_AT_A_TIME = threading.Lock()  # a compiler refuses who comes while it works: a preview beside a save
MOST_TRIES = 4  # with other signs each time: one that cannot be shown may hide the next one


@lru_cache(maxsize=2)
def _compiler(*, system_fonts: bool = False) -> typst.Compiler:
    """Return the compiler with the shipped fonts only, so that every machine prints the same.

    With the system's fonts it shows signs that no shipped font has.
    """
    folder = resource("reports")
    return typst.Compiler(
        str(folder / "report.typ"),
        root=str(folder),
        font_paths=[str(resource("fonts"))],
        ignore_system_fonts=not system_fonts,
    )


def _unshown(problem: typst.TypstError) -> set[str]:
    """Return the signs that no font has, as the typesetter names them."""
    named = UNSHOWN.findall(problem.diagnostic or problem.message)
    return {sign for text in named for sign in ESCAPED.sub(lambda hit: chr(int(hit[1], 16)), text)}


def _spelt(text: str, signs: Iterable[str]) -> str:
    """Return the text with the number in place of each of these signs: `[U+4E2D]`."""
    return text.translate({ord(sign): f"[U+{ord(sign):04X}]" for sign in signs})


def typeset(
    template: Path,
    kind: Literal["pdf", "png"],
    inputs: dict[str, str],
    resolution: float | None = None,
    standards: Sequence[Standard] = (),
) -> bytes:
    """Return what a template makes of its inputs; raises `ReportUnmade` with the typesetter's words as cause.

    `resolution` is that of pixels, an inch; `standards` are what a PDF has to keep. A sign that no shipped
    font has is taken from a font of the system, and where there is none its number is printed.
    """
    system_fonts, signs = False, set[str]()
    for _ in range(MOST_TRIES):
        told = {name: _spelt(text, signs) for name, text in inputs.items()} if signs else inputs
        try:
            with ONE_AT_A_TIME:
                made = _compiler(system_fonts=system_fonts).compile(
                    str(template),
                    format=kind,
                    ppi=resolution,
                    sys_inputs=told,
                    pdf_standards=[*standards] or None,
                )
        except RuntimeError as problem:
            unshown = _unshown(problem) if isinstance(problem, typst.TypstError) else set[str]()
            if not unshown:
                raise ReportUnmade("not_typeset") from problem
            if system_fonts:
                signs |= unshown
            system_fonts = True
        else:
            assert isinstance(made, bytes)
            return made
    raise ReportUnmade("not_typeset")
