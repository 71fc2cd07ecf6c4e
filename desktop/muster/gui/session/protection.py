"""Protects one open document: journal, lock, and a watch on its file for what others do to it."""

import contextlib
import getpass
import hashlib
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from muster.gui.session.document import ChangeSet, Document
from muster.gui.session.origin import Origin
from muster.model.problems import Term
from muster.storage.limits import SIZE_LIMIT
from muster.storage.regular_file import read_regular
from muster.storage.safety.journal import Journal, Start
from muster.storage.safety.lock import BEAT, Holder, Lock


def user_name() -> str:
    """Return the name of who works here, for locks and the log."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file, of its first bytes where it is larger than any document.

    Empty where it cannot be read.
    """
    try:
        return hashlib.sha256(read_regular(path, SIZE_LIMIT + 1)).hexdigest()
    except (OSError, ValueError):
        return ""


class Protection(QObject):
    """Made with a document and closed with it.

    `changed_behind` tells that the file is another one now, `journal_told` why the journal cannot be
    written (a `Term`), or None when it can again.
    """

    changed_behind = Signal()
    lock_lost = Signal()
    journal_told = Signal(object)

    def __init__(self, document: Document, journals: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._origin: Origin | None = None
        self.journal = Journal(journals, document.assessment.id, self._tell)
        self.lock: Lock | None = None
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._file_changed)
        self._beat = QTimer(self, interval=int(BEAT * 1000))
        self._beat.timeout.connect(self._give_sign)
        self._begin()
        document.changed.connect(self._changed)
        document.framework_changed.connect(self._framework_changed)
        document.saved_state_changed.connect(self._begin)

    def _tell(self, problem: Term | None) -> None:
        """Called from the journal's thread."""
        with contextlib.suppress(RuntimeError):  # the document was closed meanwhile
            self.journal_told.emit(problem)

    def _begin(self) -> None:
        """Begin the journal anew when the document comes from another file, or from the same one anew."""
        origin = self._document.origin
        if origin is self._origin:
            return
        self._origin = origin
        start = Start(origin.saved, origin.path, origin.digest, origin.passphrase, origin.is_new)
        self.journal.begin(start, self._document.assessment)
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

    def holds(self, held: Holder) -> bool:
        """Return whether a lock is the one that is held here."""
        return self.lock is not None and self.lock.token == held.token

    def take_lock(self, *, over: Holder | None = None) -> Holder | None:
        """Take the lock of the document's file, and let go of another one; return who holds it otherwise.

        `over` takes it over from that holder.
        """
        path = self._document.path
        if path is None or (self.lock is not None and self.lock.is_of(path) and self.lock.is_mine):
            return None
        if self.lock is not None:
            self.lock.release()
            self.lock = None
        taken = Lock.take(path, user_name(), over=over)
        if isinstance(taken, Holder):
            return taken
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

    def _file_changed(self, name: str) -> None:
        path = Path(name)
        self._watch()
        if path == self._document.path and path.is_file() and digest_of(path) != self._document.origin.digest:
            self.changed_behind.emit()

    def leave(self) -> None:
        """Let go of the file and leave the journal, for the next start to find."""
        self._beat.stop()
        if self.lock is not None:
            self.lock.release()
            self.lock = None

    def close(self) -> None:
        """Clean up: the document was closed as its user wished."""
        self._beat.stop()
        if self._watcher.files():
            self._watcher.removePaths(self._watcher.files())
        self.journal.close()
        if self.lock is not None:
            self.lock.release()
            self.lock = None
