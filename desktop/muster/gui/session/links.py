"""Opening the links of evidence: web, mail, or a file that is there, after a question; nothing else."""

from __future__ import annotations

from collections.abc import Callable
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
    """Opens links in the system's own programs; `open_url` is what does it, replaced in tests."""

    def __init__(self, prompts: Prompts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self.open_url: Callable[[QUrl], object] = _open_url

    def open(self, link: str) -> None:
        """Open a link after a question, or tell why it is not opened."""
        from PySide6.QtCore import QUrl

        text = link.strip()
        url = QUrl(text)
        if url.scheme().lower() not in SCHEMES:
            path = Path(url.toLocalFile() if url.isLocalFile() else text)
            if not (path.is_absolute() and path.is_file()):
                self._prompts.show_problem(
                    self.tr("Can’t open “{link}”: no such file or link.").format(link=text)
                )
                return
            url = QUrl.fromLocalFile(str(path))
        if self._prompts.confirm(
            self.tr("Open this link from the assessment?"), url.toDisplayString(), self.tr("Open")
        ):
            self.open_url(url)
