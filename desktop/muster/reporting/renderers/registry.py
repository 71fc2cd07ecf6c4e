"""Which renderer makes which kind of file; each is loaded only when it is wanted."""

from typing import Literal

from muster.model.problems import Problem
from muster.reporting.content import ReportContent

FORMATS = {".pdf": "pdf", ".docx": "docx", ".xlsx": "xlsx", ".html": "html"}


ReportCode = Literal["not_typeset"]


class ReportUnmade(Problem):
    """The report could not be made; its cause is chained to it."""

    def __init__(self, code: ReportCode, /) -> None:
        super().__init__(code, {})


def render(content: ReportContent, kind: str) -> bytes:
    """Return the file of a report; `kind` is one of the values of `FORMATS`.

    Raises `ReportUnmade` when the typesetter cannot set it, and `ValueError` for an unknown kind.
    """
    if kind == "pdf":
        from muster.reporting.renderers.pdf import to_pdf

        try:
            return to_pdf(content)
        except RuntimeError as problem:
            raise ReportUnmade("not_typeset") from problem
    if kind == "docx":
        from muster.reporting.renderers.docx import to_docx

        return to_docx(content)
    if kind == "xlsx":
        from muster.reporting.renderers.xlsx import to_xlsx

        return to_xlsx(content)
    if kind == "html":
        from muster.reporting.renderers.html import to_html

        return to_html(content)
    raise ValueError(f"there is no report of kind {kind!r}")
