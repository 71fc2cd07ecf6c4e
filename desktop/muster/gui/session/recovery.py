"""Stands between a document and loss: journal, lock, others' changes, and what a crash left behind."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from muster.gui.pages.start import StartEntry

if TYPE_CHECKING:
    from muster.gui.session.document import Document
    from muster.gui.session.protection import Keeper
    from muster.gui.window.main_window import MainWindow


LINKS = ("http", "https", "mailto")


class Guard(QObject):
    """One a window; `keeper` watches over the open document."""

    def __init__(self, window: MainWindow, state: Path) -> None:
        super().__init__(window)
        self._window = window
        self._state = state
        self.keeper: Keeper | None = None
        self.open_url: Callable[[QUrl], object] = QDesktopServices.openUrl

    def watch(self, document: Document) -> bool:
        """Watch over a document from now on; return whether it may be opened."""
        from muster.gui.session.protection import Keeper

        keeper = Keeper(document, self._state / "journals", self)
        keeper.changed_behind.connect(self._tell_changed)
        keeper.lock_lost.connect(self._tell_lock_lost)
        document.refused.connect(self._tell_read_only)
        self.keeper = keeper
        if self._may_open(document, keeper):
            return True
        self.leave()
        return False

    def leave(self) -> None:
        """Let go of the document: it is closed as its user wished."""
        if self.keeper is not None:
            self.keeper.close()
            self.keeper.deleteLater()
            self.keeper = None

    def open_link(self, link: str) -> None:
        """Open a link of the evidence after a question: web, mail, or a file that is there; nothing else."""
        text = link.strip()
        url = QUrl(text)
        if url.scheme().lower() not in LINKS:
            path = Path(url.toLocalFile() if url.isLocalFile() else text)
            if not (path.is_absolute() and path.is_file()):
                self._window.prompts.show_problem(
                    self.tr(
                        "“{link}” is no web address, no mail address and no file that is there. "
                        "It is not opened."
                    ).format(link=text)
                )
                return
            url = QUrl.fromLocalFile(str(path))
        if self._window.prompts.confirm(
            self.tr("Open this link from the assessment?"), url.toDisplayString(), self.tr("Open")
        ):
            self.open_url(url)

    def _may_open(self, document: Document, keeper: Keeper) -> bool:
        """Take the lock, or ask what to do about whoever has it; return whether to open."""
        held = keeper.take_lock()
        if held is None or document.path is None:
            return True
        from muster.storage.safety.lock import is_silent

        since = held.since[:16].replace("T", " ")
        choice = self._window.prompts.locked(
            document.path.name, f"{held.who} ({held.host})", since, silent=is_silent(document.path)
        )
        if choice == "read":
            document.read_only = True
        elif choice == "copy":
            document.path, document.digest = None, ""
        elif choice == "over":
            keeper.take_lock(over=True)
        return choice != "cancel"

    def _tell(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        if self._window.workspace is not None:
            from muster.gui.widgets.notice import Notice

            notice = Notice(text, action)
            if act is not None:
                notice.acted.connect(notice.hide)
                notice.acted.connect(act)
            self._window.workspace.add_notice(notice)

    def _tell_changed(self) -> None:
        self._tell(
            self.tr("The file has been changed on the disk by somebody else. What you have here is kept."),
            self.tr("Merge now"),
            self._merge_now,
        )

    def _merge_now(self) -> None:
        if self._window.document and self._window.document.path:
            self._window.files.merge_with(self._window.document, self._window.document.path)

    def _tell_lock_lost(self) -> None:
        self._tell(self.tr("Somebody has taken over this file. Save a copy, or save and merge."))

    def _tell_read_only(self) -> None:
        self._tell(
            self.tr("Read only: somebody else has this file open. Nothing was changed."),
            self.tr("Save a copy as…"),
            self._window.commands.save_as,
        )

    # --- after a crash

    def left_behind(self) -> list[StartEntry]:
        """Return what a crash left unsaved; nothing is loaded when there is nothing."""
        journals = self._state / "journals"
        if not journals.is_dir() or not any(journals.iterdir()):
            return []
        from muster.gui.window.start_entries import recovered_entries

        return recovered_entries(journals)

    def recover(self, folder: Path) -> None:
        """Open what a crash left unsaved, as changed; the file it came from is not touched."""
        from muster.storage.safety.journal import discard

        left = self._window.files.left_behind(folder) if self._window.may_leave() else None
        if left is None:
            return
        found, passphrase = left
        document = self._window.files.recovered(found, passphrase)
        if document is None:
            return
        self._window.show_document(document, self._window.settings.place(document.assessment.id) or "walk")
        if self._window.document is document:
            discard(folder)
            self._tell(
                self.tr(
                    "Recovered after a crash: {count} changes that were not saved. Look, and save."
                ).format(count=found.changes)
            )

    def discard_recovered(self, folder: Path) -> None:
        """Throw away what a crash left, after a question."""
        if self._window.prompts.confirm(
            self.tr("Throw away what was not saved?"),
            self.tr("This cannot be undone."),
            self.tr("Throw away"),
        ):
            from muster.storage.safety.journal import discard

            discard(folder)
            self._window.show_entries()
