"""Opening the links of evidence: web, mail, or a file that is there, after a question; nothing else."""

from __future__ import annotations

import ntpath
import os
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from muster.gui.prompts import Prompts

if TYPE_CHECKING:
    from PySide6.QtCore import QUrl

SCHEMES = ("http", "https", "mailto")


def _open_url(url: QUrl) -> None:
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(url)


class Links(QObject):
    """Opens links in the system's own programs; `open_url` is what does it, replaced in tests.

    `folder` tells where the open document lies, None while it is not saved: a link may be relative to it.
    """

    def __init__(
        self, prompts: Prompts, folder: Callable[[], Path | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._folder = folder
        self.open_url: Callable[[QUrl], object] = _open_url

    def open(self, link: str) -> None:
        """Open a link after a question, or tell why it is not opened."""
        from PySide6.QtCore import QUrl

        text = link.strip()
        url = QUrl(text)
        if url.scheme().lower() not in SCHEMES:
            path = self._place_of(url.toLocalFile() if url.isLocalFile() else text)
            # A share of another computer is asked for only after the question: asking tells it who one is.
            if not (path.is_absolute() and (is_elsewhere(path) or _is_file(path))):
                self._prompts.show_problem(
                    self.tr("Can’t open “{link}”: no such file or link.").format(link=text)
                )
                return
            url = QUrl.fromLocalFile(str(path))
        if self._prompts.confirm(
            self.tr("Open this link from the assessment?"), url.toDisplayString(), self.tr("Open")
        ):
            self.open_url(url)

    def _place_of(self, text: str) -> Path:
        """Return the place that a link names, from the folder of the document on."""
        folder = self._folder()
        if folder is None or not text:
            return Path(text)
        path = folder / text  # which leaves an absolute one as it is
        if os.sep == "/" and "\\" in text and not _is_file(path):  # as it was written on Windows
            return folder / text.replace("\\", "/")
        return path


def is_elsewhere(path: Path) -> bool:
    """Return whether a path leads to another computer, which merely looking there would tell who one is."""
    return sys.platform == "win32" and ntpath.splitdrive(str(path))[0].startswith(("\\\\", "//"))


def _is_file(path: Path) -> bool:
    try:
        return path.is_file()
    except (OSError, ValueError):  # a name that no system takes
        return False


def link_to(path: Path, folder: Path | None) -> str:
    """Return how evidence names a file: from the document's folder on where it lies in it, else in full.

    So a folder of a document and its papers can be moved, and be opened on another system.
    """
    whole = path.absolute()
    if folder is not None and whole.is_relative_to(folder.absolute()):
        return whole.relative_to(folder.absolute()).as_posix()
    return str(whole)


def attachable(paths: Iterable[Path]) -> tuple[list[Path], list[Path]]:
    """Return which of some paths are files that can be read now, and which are not."""
    good: list[Path] = []
    bad: list[Path] = []
    for path in paths:
        readable = _is_file(path) and os.access(path, os.R_OK)
        (good if readable else bad).append(path)
    return good, bad
