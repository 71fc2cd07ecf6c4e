"""The watched folder: vote files that come into it are taken as chosen ones are, off the window's thread."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from muster.gui import phrases
from muster.gui.background import Background, Job
from muster.gui.prompts import Prompts
from muster.gui.session.document import ChangeSet, Document
from muster.gui.session.file_names import documents_folder
from muster.gui.session.problems import worded
from muster.gui.session.vote_files import VoteFiles, outcome
from muster.model.hidden_votes import session_on
from muster.storage import StorageError
from muster.storage.errors import system_reason
from muster.storage.vote_files import check_votes
from muster.storage.vote_folder import Arrival, VoteFolder

PURPOSE = "vote files"
SETTLING = 1500  # milliseconds between two looks while a file may still be growing
SLOW = 6000  # and otherwise: network drives tell nothing of what others put there
MOST_TOLD = 8  # of what has been taken, the last ones


class VoteWatch(QObject):
    """Watches one folder for one document; `changed` tells that there is something new to say about it.

    Nothing is asked here unbidden: a file that needs an answer waits in `waiting` until the user wants it.
    Nothing is written to the folder.
    """

    changed = Signal()

    def __init__(
        self, files: VoteFiles, prompts: Prompts, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._files = files
        self._prompts = prompts
        self._background = background
        self._document: Document | None = None
        self._folder: VoteFolder | None = None
        self._is_held = False
        self._arrived: list[Arrival] = []
        self.away = ""  # why the folder cannot be read now
        self.told: list[str] = []  # what came of the files that were taken, the newest last
        self.bad: dict[str, str] = {}  # file name to why it cannot be taken
        self.waiting: dict[Path, bool] = {}  # files that need an answer first; whether they are sealed
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._folder_changed)
        self.timer = QTimer(self, singleShot=True)
        self.timer.timeout.connect(self.look)

    @property
    def folder(self) -> Path | None:
        """The folder that is watched; None while none is."""
        return self._folder.path if self._folder is not None else None

    @property
    def is_held(self) -> bool:
        """Whether files wait because somebody is answering at this machine."""
        return self._is_held and bool(self._arrived)

    # --- begun and ended

    def choose(self, document: Document) -> None:
        """Ask for a folder and watch it."""
        own = document.path
        path = self._prompts.ask_votes_folder(own.parent if own is not None else documents_folder())
        if path is not None:
            self.start(document, path)

    def start(self, document: Document, path: Path) -> None:
        """Watch a folder from now on; what is there already is taken too."""
        self.stop()
        self._document, self._folder = document, VoteFolder(path)
        document.changed.connect(self._document_changed)
        self.look()
        self.changed.emit()

    def stop(self) -> None:
        """Watch no more; what has been taken stays."""
        if self._folder is None:
            return
        self._background.cancel(PURPOSE)
        self.timer.stop()
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        if self._document is not None:
            self._document.changed.disconnect(self._document_changed)
        self._document = self._folder = None
        self.away = ""
        for kept in (self._arrived, self.told, self.bad, self.waiting):
            kept.clear()
        self.changed.emit()

    def _document_changed(self, change: ChangeSet) -> None:
        """End with the session."""
        if self._document is not None and "sessions" in change.fields:
            session = session_on(self._document.assessment)
            if session is None or session.opened is None:
                self.stop()

    # --- looking

    def _folder_changed(self, _name: str) -> None:
        if self._folder is not None and not self._background.is_busy(PURPOSE):
            self.timer.start(0)

    def look(self) -> None:
        """Look into the folder, in the background."""
        document, folder = self._document, self._folder
        if document is None or folder is None or self._background.is_busy(PURPOSE):
            return
        self.timer.stop()
        base, known = document.assessment, document.origin.passphrase

        def work(_job: Job) -> list[Arrival]:
            return folder.look(base, known)

        self._background.run(PURPOSE, work, self._looked, self._failed)

    def _looked(self, arrivals: list[Arrival]) -> None:
        if self._folder is None:
            return
        name = str(self._folder.path)
        if name not in self._watcher.directories():
            self._watcher.addPath(name)  # only now: it has just been read, so asking for it does not block
        was_away, self.away = self.away, ""
        self.timer.start(SLOW if self._folder.is_settled else SETTLING)
        self._arrived += arrivals
        if arrivals and not self._is_held:
            self._take()
        if arrivals or was_away:
            self.changed.emit()

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, OSError):
            raise error
        reason = system_reason(error)
        spoken = phrases.spoken()(f"{reason.section}.{reason.key}")
        is_new, self.away = spoken != self.away, spoken
        self.timer.start(SLOW)
        if is_new:
            self.changed.emit()

    # --- taking

    def hold(self, held: bool) -> None:
        """Let files wait while somebody answers at this machine, so that nothing changes under the hands."""
        self._is_held = held
        if not held and self._arrived:
            self._take()
            self.changed.emit()

    def _take(self) -> None:
        document = self._document
        if document is None:
            return
        arrivals, self._arrived = self._arrived, []
        ready = []
        for arrival in arrivals:
            self.bad.pop(arrival.path.name, None)
            self.waiting.pop(arrival.path, None)
            try:
                if arrival.problem is not None:
                    raise arrival.problem
                if arrival.votes is not None:  # the bank may have been changed since it was read
                    check_votes(arrival.votes, document.assessment, str(arrival.path))
                    ready.append((arrival.path, arrival.votes))
                else:
                    self.waiting[arrival.path] = True
            except StorageError as problem:
                self.bad[arrival.path.name] = worded(problem)
        results = self._files.take(document, [votes for _path, votes in ready])
        for (path, _votes), joined in zip(ready, results, strict=True):
            if joined is None:
                self.waiting[path] = False
            elif joined.taken or joined.is_new or joined.kept:
                self.told.append(outcome(joined))
        del self.told[:-MOST_TOLD]

    def ask_waiting(self) -> None:
        """Take the files that need an answer, and ask: for a passphrase, or which votes count."""
        paths = list(self.waiting)
        if self._document is not None and paths:
            self.waiting.clear()
            self._files.add(self._document, paths)
            self.changed.emit()
