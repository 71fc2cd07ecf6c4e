"""Hands a file over to a window that is open already, so that a double click opens none twice.

Each running Muster listens at a socket of its own. Its mark lies in a folder for this user alone: the socket
itself, or, on Windows and where that path is too long for a socket, a file that the socket is named after.
A Muster that is started with files asks the others first: a window that has the file open comes to the
front, one that shows the start page opens it; else the newcomer keeps the file.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

FOLDER = "windows"  # in the folder of this computer's state
PATIENCE = 1500  # milliseconds that a newcomer waits for each of the others
LONGEST = 100  # bytes of the path of a socket: systems take 104 to 108
MOST = 65_536  # bytes of a question
PRIVATE = 0o700
YES, NO = b"yes\n", b"no\n"
ANY_PROCESS = -1  # ASFW_ANY
TOKEN = "XDG_ACTIVATION_TOKEN"  # in the environment: the right to come to the front under Wayland
LONGEST_TOKEN = 256


def _address(mark: Path) -> str:
    """Return where the Muster of this mark listens: the mark itself, or a pipe or socket named after it."""
    if sys.platform != "win32" and len(os.fsencode(mark)) <= LONGEST:
        return str(mark)
    import hashlib
    import tempfile

    name = f"muster-{hashlib.sha256(os.fsencode(mark)).hexdigest()[:24]}"
    return name if sys.platform == "win32" else str(Path(tempfile.gettempdir()) / name)


def _is_own(address: str) -> bool:
    """Return whether a socket is this user's: in a folder for all, somebody else could listen."""
    return sys.platform == "win32" or Path(address).lstat().st_uid == os.getuid()


def _let_come_to_the_front() -> None:
    """Pass on the right to come to the front, which Windows gives only to what the user has just started."""
    if sys.platform == "win32":
        import ctypes

        with contextlib.suppress(AttributeError, OSError):
            ctypes.windll.user32.AllowSetForegroundWindow(ANY_PROCESS)


def _takes(mark: Path, path: Path, *, shown: bool) -> bool:
    """Ask one running Muster to take a file, with `shown` only if it has it open.

    A mark that nobody listens at any more is taken away.
    """
    from PySide6.QtNetwork import QLocalSocket

    address = _address(mark)
    try:
        if not _is_own(address):
            return False
    except FileNotFoundError:
        mark.unlink(missing_ok=True)
        return False
    socket = QLocalSocket()
    socket.connectToServer(address)
    if not socket.waitForConnected(PATIENCE):
        gone = (
            QLocalSocket.LocalSocketError.ConnectionRefusedError,
            QLocalSocket.LocalSocketError.ServerNotFoundError,
        )
        if socket.error() in gone:
            mark.unlink(missing_ok=True)
            if sys.platform != "win32":
                Path(address).unlink(missing_ok=True)  # elsewhere, where the path of the mark is too long
        return False
    _let_come_to_the_front()
    question = {"open": os.fsdecode(path), "shown": shown, "token": os.environ.get(TOKEN, "")}
    socket.write(json.dumps(question).encode("ascii") + b"\n")
    answer = b""
    while not answer.endswith(b"\n") and socket.waitForReadyRead(PATIENCE):
        answer += socket.readAll().data()
    socket.disconnectFromServer()
    return answer == YES


def hand_over(state: Path, path: Path, *, shown: bool = False) -> bool:
    """Return whether a running Muster has taken the file; nothing is loaded when none is running.

    With `shown` only one that has it open already takes it, and comes to the front.
    """
    own = f"{os.getpid()}.window"
    try:
        marks = sorted((state / FOLDER).glob("*.window"))
    except OSError:
        return False
    try:
        return any(_takes(mark, path.absolute(), shown=shown) for mark in marks if mark.name != own)
    except OSError:
        return False


def _keep_token(token: object) -> None:
    """Lay the newcomer's right to come to the front where Qt looks for it when a window is raised."""
    if isinstance(token, str) and 0 < len(token) <= LONGEST_TOKEN and token.isascii() and token.isprintable():
        os.environ[TOKEN] = token


class Handover(QObject):
    """Listens for files that others were given; `takes(path)` says whether one belongs here.

    `has(path)` says whether it is open here: another window asks before it opens it a second time.

    Where there can be no such socket, nothing happens: a later start then opens a window of its own.
    """

    taken = Signal(Path)

    def __init__(
        self,
        state: Path,
        takes: Callable[[Path], bool],
        parent: QObject | None = None,
        has: Callable[[Path], bool] = lambda _path: False,
    ) -> None:
        super().__init__(parent)
        self._has = has
        self._takes = takes
        self._mark = state / FOLDER / f"{os.getpid()}.window"
        self._server: QLocalServer | None = None

    def listen(self) -> bool:
        """Begin to listen, which loads what it needs; return whether that was possible."""
        from PySide6.QtNetwork import QLocalServer

        self._server = server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._meet)
        try:
            self._mark.parent.mkdir(mode=PRIVATE, parents=True, exist_ok=True)
            address = _address(self._mark)
            QLocalServer.removeServer(address)  # of an earlier process with this number
            if not server.listen(address):
                return False
            if address != str(self._mark):
                self._mark.touch()
        except OSError:
            return False
        return True

    def close(self) -> None:
        """Listen no more."""
        if self._server is None:
            return
        self._server.close()
        with contextlib.suppress(OSError):  # there was nowhere to leave it
            self._mark.unlink()

    def _meet(self) -> None:
        assert self._server is not None
        while self._server.hasPendingConnections():
            asking = _Asking(self._server.nextPendingConnection(), self._takes, self._has, self)
            asking.taken.connect(self.taken)


class _Asking(QObject):
    """One conversation: a line with a question is read, and one with the answer written."""

    taken = Signal(Path)

    def __init__(
        self,
        socket: QLocalSocket,
        takes: Callable[[Path], bool],
        has: Callable[[Path], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._has = has
        self._socket = socket
        self._takes = takes
        socket.setParent(self)
        socket.readyRead.connect(self._answer)
        socket.disconnected.connect(self.deleteLater)
        self._answer()

    def _answer(self) -> None:
        if not self._socket.canReadLine():
            if self._socket.bytesAvailable() > MOST:
                self._socket.abort()
            return
        try:
            asked = json.loads(bytes(self._socket.readLine(MOST).data()))
            path = Path(os.fsencode(asked["open"]).decode("utf-8", "surrogateescape"))
            wanted = self._has if asked.get("shown") is True else self._takes
        except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
            self._say(NO)
            return
        takes = path.is_absolute() and "\0" not in str(path) and wanted(path)
        # Answered before the file is opened: opening may ask questions, and nobody waits for their answers.
        # Who was tired of waiting has opened the file already.
        if self._say(YES if takes else NO) and takes:
            _keep_token(asked.get("token"))
            self.taken.emit(path)

    def _say(self, answer: bytes) -> bool:
        """Answer; return whether anybody is still there to hear it."""
        self._socket.write(answer)
        return self._socket.flush() and self._socket.state() == self._socket.LocalSocketState.ConnectedState
