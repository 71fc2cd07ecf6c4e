"""The kinds of file that a report can be: one row each, and a module with `render` beside this one."""

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path, PurePath

from muster.reporting.content import ReportContent


@dataclass(frozen=True, slots=True)
class Format:
    """One kind of file.

    `name` is its key in the catalogue's section `format`, where its title is, and the name of the module
    that renders it: loaded only when it is wanted, for each brings a library of its own.
    """

    name: str
    ending: str
    mime: str

    def render(self, content: ReportContent, template: Path | None = None) -> bytes:
        """Return the file of a report; raises `ReportUnmade`. Only Word documents take a `template`."""
        module = import_module(f"{__package__}.{self.name}")
        return bytes(module.render(content) if template is None else module.render(content, template))


FORMATS = (
    Format("pdf", ".pdf", "application/pdf"),
    Format("docx", ".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    Format("xlsx", ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    Format("html", ".html", "text/html"),
    Format("csv", ".csv", "text/csv"),
)
_BY_NAME = {row.name: row for row in FORMATS}


def format_of(path: PurePath) -> Format | None:
    """Return the format that a file's ending picks, in capitals or not; None for any other ending."""
    return next((row for row in FORMATS if row.ending == path.suffix.lower()), None)


def render(content: ReportContent, name: str, template: Path | None = None) -> bytes:
    """Return the file of a report in the format of that name; Word documents in the dress of a template.

    Raises `ReportUnmade`, and `ValueError` for a name that no format has.
    """
    if name not in _BY_NAME:
        raise ValueError(f"there is no report of kind {name!r}")
    return _BY_NAME[name].render(content, template if name == "docx" else None)
