"""The one background worker: long work off the window's thread, the newest wish wins, errors are told."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from time import monotonic
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QEventLoop, QObject, QRunnable, QThreadPool, QTimer, Signal

THREADS = 2  # so that the chances of an answer need not wait for a report
WINDOW_FIRST = 0.05  # s: as long as a page may take to come

Result = TypeVar("Result")


class Wait(Protocol):
    """How long work is done that the user waits for: `Background.wait`, or `at_once`."""

    def __call__(self, work: Callable[[], Result], text: str) -> Result:
        """Return what `work` returns, raise what it raises; `text` tells meanwhile what is done."""
        ...


def at_once(work: Callable[[], Result], text: str) -> Result:
    """Do the work here and now: for what has no window."""
    return work()


class Precedence:
    """Until when the window goes first, because it has much to do: a page comes in sight."""

    def __init__(self) -> None:
        self._until = 0.0

    def take(self, seconds: float) -> None:
        """Let the window go first for so long from now on, or longer where it does already."""
        self._until = max(self._until, monotonic() + seconds)

    @property
    def left(self) -> float:
        """For how many seconds it still goes first."""
        return self._until - monotonic()


class Job:
    """One piece of work under way; long work asks `is_wanted` between its steps and stops when it is not."""

    def __init__(
        self,
        purpose: str,
        work: Callable[[Job], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object],
        precedence: Precedence | None = None,
    ) -> None:
        self.purpose = purpose
        self._precedence = precedence or Precedence()
        self._work, self._done, self._failed = work, done, failed
        self._unwanted = threading.Event()
        self._over = threading.Event()
        self._result: Any = None
        self._error: Exception | None = None

    @property
    def is_wanted(self) -> bool:
        """Whether anybody still waits for the result; tells it when the window does not go first."""
        while (left := self._precedence.left) > 0 and not self._unwanted.wait(left):
            pass
        return not self._unwanted.is_set()

    def cancel(self) -> None:
        """Tell the work that nobody waits for it any more; its result is dropped."""
        self._unwanted.set()

    def run(self) -> None:
        """Do the work; called in a thread of the pool."""
        if self.is_wanted:
            try:
                self._result = self._work(self)
            except Exception as error:
                self._error = error
        self._over.set()

    @property
    def is_over(self) -> bool:
        """Whether the work has been done, or has been dropped before it began."""
        return self._over.is_set()

    def deliver(self) -> None:
        """Hand over the result or the error; called in the window's thread."""
        if self._error is not None:
            self._failed(self._error)
        else:
            self._done(self._result)


class _Task(QRunnable):
    def __init__(self, job: Job, ended: Callable[[Job], None]) -> None:
        super().__init__()
        self._job, self._ended = job, ended

    def run(self) -> None:
        self._job.run()
        self._ended(self._job)


def _nothing(_error: Exception | None) -> None:
    """Do nothing: nobody waits any more."""


class _Pieces(QObject):
    """Work of the window's own thread, a piece whenever nothing else is to be done there."""

    def __init__(
        self, pieces: Iterator[object], ended: Callable[[Exception | None], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._pieces, self._ended = pieces, ended
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._timer.start()

    def _go_on(self) -> None:
        try:
            next(self._pieces)
        except StopIteration:
            self._end(None)
        except Exception as error:
            self._end(error)

    def _end(self, error: Exception | None) -> None:
        self._timer.stop()
        ended, self._ended, self._pieces = self._ended, _nothing, iter(())  # what they hold goes now
        ended(error)
        self.deleteLater()

    def cancel(self) -> None:
        """Do no further piece; the work puts away what it holds."""
        self._timer.stop()
        close = getattr(self._pieces, "close", None)
        if close is not None:
            close()
        self._ended, self._pieces = _nothing, iter(())
        self.deleteLater()

    def complete(self) -> None:
        """Do the pieces that are left at once."""
        while self._timer.isActive():
            self._go_on()


class Background(QObject):
    """Runs one job a purpose (`chances`, `plan`, `report` …): a newer one cancels the one before.

    `done` and `failed` are called in the window's thread, and only for the newest job of a purpose.
    """

    broke = Signal(Exception)  # work failed in a way that nobody had reckoned with
    began = Signal(str)  # the purpose of a job that is under way now
    over = Signal(str)  # the purpose of one that has been delivered, or is not wanted any more
    waiting = Signal(str)  # what the user waits for now; empty when it is done
    _ended = Signal(object)
    _waited = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(THREADS)
        self._newest: dict[str, Job | _Pieces] = {}
        self._precedence = Precedence()
        self._is_finished = False
        self._ended.connect(self._deliver)
        self._waited_for = QThreadPool(self)  # of its own: no plan under way delays what is waited for
        self._waited_for.setMaxThreadCount(1)

    def run(
        self,
        purpose: str,
        work: Callable[[Job], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> Job:
        """Start `work` in the background and return its job; `work` gets the job, `done` what it returned.

        What `work` raises goes to `failed`, else to `broke`. Both belong to the window's thread. After
        `finish` nothing is done, and the job comes back cancelled.
        """
        self.cancel(purpose)
        job = Job(purpose, work, done, failed or self.broke.emit, self._precedence)
        if self._is_finished:
            job.cancel()
            return job
        self._newest[purpose] = job
        self.began.emit(purpose)
        self._pool.start(_Task(job, self._ended.emit))
        return job

    def run_in_pieces(self, purpose: str, pieces: Iterator[object], done: Callable[[], object]) -> None:
        """Do what only the window's thread can do, piece by piece, so that the window goes on in between.

        `done` is called after the last. What is cancelled is closed, as generators are; `finish` does the
        pieces that are left.
        """
        self.cancel(purpose)

        def ended(error: Exception | None) -> None:
            del self._newest[purpose]
            self.over.emit(purpose)
            if error is None:
                done()
            else:
                self.broke.emit(error)

        self._newest[purpose] = _Pieces(pieces, ended, self)
        self.began.emit(purpose)

    def wait(self, work: Callable[[], Result], text: str) -> Result:
        """Do in a thread what the user waits for, and return what it returns or raise what it raises.

        Meanwhile the window repaints and its timers run, but keys and clicks are held back until it is
        done; `waiting` tells the text.
        """
        results: list[Result] = []
        errors: list[Exception] = []
        job = Job("wait", lambda _job: work(), results.append, errors.append)
        loop = QEventLoop()
        self._waited.connect(loop.quit)
        self.waiting.emit(text)
        try:
            self._waited_for.start(_Task(job, lambda _job: self._waited.emit()))
            while not job.is_over:
                loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        finally:
            self._waited.disconnect(loop.quit)
            self.waiting.emit("")
        job.deliver()
        if errors:
            raise errors[0]
        return results[0]

    def let_window_go_first(self, seconds: float = WINDOW_FIRST) -> None:
        """Begin nothing for a moment, and do no further steps: Python does one thing at a time."""
        self._precedence.take(seconds)

    def is_busy(self, *purposes: str) -> bool:
        """Return whether a result for one of these purposes is still to come; without any, for whatever."""
        return any(purpose in self._newest for purpose in purposes or tuple(self._newest))

    def cancel(self, purpose: str) -> None:
        """Drop the job of a purpose: its result will not be delivered."""
        job = self._newest.pop(purpose, None)
        if job is not None:
            job.cancel()
            self.over.emit(purpose)

    def finish(self) -> None:
        """Cancel everything and wait for what is under way; nothing is started afterwards.

        What is done in pieces is done to its end first: half of a print is of no use to anybody.
        """
        self._is_finished = True
        for job in list(self._newest.values()):
            if isinstance(job, _Pieces):
                job.complete()
        for purpose in list(self._newest):
            self.cancel(purpose)
        self._pool.waitForDone()
        self._waited_for.waitForDone()

    def _deliver(self, job: Job) -> None:
        if self._newest.get(job.purpose) is job:
            del self._newest[job.purpose]
            self.over.emit(job.purpose)
            job.deliver()
