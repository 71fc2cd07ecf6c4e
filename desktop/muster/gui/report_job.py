"""Making a report in the background, always of the newest state; results that came too late are dropped."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from muster.gui.session.document import Yardsticks
from muster.model import Assessment, Framework
from muster.phrases import phrases_in
from muster.phrases.errors import sentence
from muster.reporting import ReportUnmade, build_report, render
from muster.scoring import Readiness


class _Bridge(QObject):
    made = Signal(int, bytes)
    failed = Signal(int, str)


class _Job(QRunnable):
    def __init__(self, number: int, work: Callable[[], bytes], bridge: _Bridge, language: str) -> None:
        super().__init__()
        self._number = number
        self._work = work
        self._bridge = bridge
        self._language = language

    def run(self) -> None:
        try:
            self._bridge.made.emit(self._number, self._work())
        except ReportUnmade as problem:
            self._bridge.failed.emit(self._number, sentence(problem, phrases_in(self._language)))


class ReportMaker(QObject):
    """Emits `made` with the PDF of the last state asked for, or `failed` with a sentence."""

    made = Signal(bytes)
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = _Bridge(self)
        self._bridge.made.connect(self._made)
        self._bridge.failed.connect(self._failed)
        self._newest = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def make(
        self,
        framework: Framework,
        assessment: Assessment,
        result: Readiness,
        printed: date,
        language: str,
        beside: Yardsticks = tuple,
    ) -> None:
        """Start to make the PDF of this state; an older one still waiting is not made.

        `beside` is asked in the worker for what the assessment is set beside.
        """
        self._newest += 1
        self._pool.clear()

        def work() -> bytes:
            from muster.scoring.likelihood import full_readiness  # brings numpy

            full = full_readiness(framework, assessment, result)
            content = build_report(
                framework, assessment, full, printed=printed, language=language, beside=beside()
            )
            return render(content, "pdf")

        self._pool.start(_Job(self._newest, work, self._bridge, language))

    def wait(self) -> None:
        """Wait for what is under way, before the window goes."""
        self._pool.clear()
        self._pool.waitForDone()

    def _made(self, number: int, content: bytes) -> None:
        if number == self._newest:
            self.made.emit(content)

    def _failed(self, number: int, sentence: str) -> None:
        if number == self._newest:
            self.failed.emit(sentence)
