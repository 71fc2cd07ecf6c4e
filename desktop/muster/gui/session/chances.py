"""The chances of the verdicts for the open document: worked out in the background, never on the key press."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from muster.gui.background import Background, Job
from muster.gui.session.document import Document, ReferenceMissions
from muster.gui.session.outlook import Outlook
from muster.model import Assessment
from muster.scoring import Readiness

PURPOSE = "chances"
PAUSE = 30  # ms after a change: the answer is on the screen first, and a key held down asks once


def _around(likely: tuple[float, float] | None, plain: Readiness) -> tuple[float, float] | None:
    """Return the likely range of earlier answers, with the new score in it and inside the new bounds."""
    if likely is None or plain.bounds is None:
        return None
    low, high = (min(max(end, plain.bounds[0]), plain.bounds[1]) for end in likely)
    return (low, high) if plain.score is None else (min(low, plain.score), max(high, plain.score))


class Chances(QObject):
    """Tells the full readiness of a document; `ready` says when it is there for the newest answers."""

    ready = Signal()

    def __init__(
        self,
        document: Document,
        background: Background,
        parent: QObject | None = None,
        purpose: str = PURPOSE,
        references: ReferenceMissions = tuple,
    ) -> None:
        super().__init__(parent)
        self._purpose = purpose
        self._document = document
        self._background = background
        self._full: Readiness | None = None
        self._of: Assessment | None = None
        self._is_finished = False
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._ask)
        document.changed.connect(self._changed)
        self.outlook = Outlook(document, background, self, references, f"outlook, {purpose}")

    @property
    def are_coming(self) -> bool:
        """Whether the figures of the newest answers are still being worked out."""
        return self._of is not self._document.assessment

    def readiness(self) -> Readiness:
        """Return the readiness of the newest answers; its chances are the last known until `ready`.

        So nothing on the screen goes out and on again while they are worked out.
        """
        plain, known = self._document.readiness, self._full
        if known is None or plain.bounds is None:
            return plain
        if not self.are_coming:
            return known
        return replace(
            plain,
            likely=_around(known.likely, plain),
            chances=known.chances,
            weight_robustness=known.weight_robustness,
            agreement=known.agreement,
        )

    def load(self) -> None:
        """Work them out for the answers as they are; the first time this imports numpy, in the worker."""
        if self.are_coming and not self._pause.isActive():
            self._ask()

    def _changed(self, _change: object) -> None:
        self._pause.start()

    def _ask(self) -> None:
        if self._is_finished:
            return
        document = self._document
        framework, assessment, plain = document.framework, document.assessment, document.readiness

        def work(_job: Job) -> Readiness:
            from muster.scoring.likelihood import full_readiness  # brings numpy

            return full_readiness(framework, assessment, plain)

        def done(full: Readiness) -> None:
            if self._is_finished or not isValid(self):  # it went while they were on their way
                return
            self._full, self._of = full, assessment
            self.ready.emit()

        self._background.run(self._purpose, work, done)

    def finish(self) -> None:
        """Ask for nothing more, before the document goes."""
        self._is_finished = True
        self._pause.stop()
        self._pause.blockSignals(True)  # a change on the way out starts it again
        self._background.cancel(self._purpose)
        self.outlook.finish()
