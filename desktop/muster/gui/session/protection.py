"""Protects one open document: journal, lock, and a watch on its file for what others do to it."""

import getpass
import hashlib
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from muster.gui.session.document import ChangeSet, Document
from muster.model import Assessment
from muster.storage.errors import system_reason
from muster.storage.safety.journal import Journal
from muster.storage.safety.lock import BEAT, Holder, Lock


def user_name() -> str:
    """Return the name of who works here, for locks and the log."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file, empty where it cannot be read."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


class Protection(QObject):
    """Made with a document and closed with it; `changed_behind` tells that the file is another one now."""

    changed_behind = Signal()
    lock_lost = Signal()

    def __init__(self, document: Document, journals: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self.journal = Journal(journals)
        self.lock: Lock | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._file_changed)
        self._beat = QTimer(self, interval=int(BEAT * 1000))
        self._beat.timeout.connect(self._give_sign)
        self._begin(document.origin.saved)
        self.journal.note(document.assessment)
        document.changed.connect(self._changed)
        document.framework_changed.connect(self._framework_changed)
        document.saved_state_changed.connect(self._saved)

    def _begin(self, base: Assessment) -> None:
        document = self._document
        try:
            origin = document.origin
            self.journal.begin(base, origin.path, origin.digest, origin.passphrase)
        except OSError as problem:
            self.journal.problem = system_reason(problem)
        self._watch()

    def _watch(self) -> None:
        known = self._watcher.files()
        wanted = [str(self._document.path)] if self._document.path is not None else []
        gone = [name for name in known if name not in wanted]
        if gone:
            self._watcher.removePaths(gone)
        new = [name for name in wanted if name not in known]
        if new:
            self._watcher.addPaths(new)

    def take_lock(self, *, over: bool = False) -> Holder | None:
        """Take the lock of the document's file; return who holds it otherwise."""
        path = self._document.path
        if path is None:
            return None
        taken = Lock.take(path, user_name(), over=over)
        if isinstance(taken, Holder):
            return taken
        if self.lock is not None and self.lock is not taken:
            self.lock.release()
        self.lock = taken
        if taken is not None:
            self._beat.start()
        return None

    def _give_sign(self) -> None:
        if self.lock is not None and not self.lock.beat():
            self.lock = None
            self._beat.stop()
            self.lock_lost.emit()

    def _changed(self, _change: ChangeSet) -> None:
        self.journal.note(self._document.assessment)

    def _framework_changed(self, _place: str) -> None:
        self.journal.note(self._document.assessment)

    def _saved(self) -> None:
        document = self._document
        if not document.is_modified and document.origin.saved is document.assessment:
            self._begin(document.assessment)

    def _file_changed(self, name: str) -> None:
        path = Path(name)
        self._watch()
        if path == self._document.path and path.is_file() and digest_of(path) != self._document.origin.digest:
            self.changed_behind.emit()

    def close(self) -> None:
        """Clean up: the document was closed as its user wished."""
        self._beat.stop()
        if self._watcher.files():
            self._watcher.removePaths(self._watcher.files())
        self.journal.close()
        if self.lock is not None:
            self.lock.release()
            self.lock = None
