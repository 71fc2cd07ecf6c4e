"""What could change the verdict of the open document: worked out in the background, after the chances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from muster.gui import phrases
from muster.gui.background import Background, Job
from muster.gui.session.document import Document, ReferenceMissions
from muster.model import Assessment
from muster.picture.description import Picture

if TYPE_CHECKING:
    from muster.gui.session.chances import Chances
    from muster.scoring.prospects import Prospects


class Outlook(QObject):
    """Tells the prospects of a document; `ready` says when they are there for the newest answers.

    Nothing is worked out until somebody who is in sight has asked, by `load`.
    """

    ready = Signal()

    def __init__(
        self,
        document: Document,
        background: Background,
        chances: Chances,
        references: ReferenceMissions,
        purpose: str,
    ) -> None:
        super().__init__(chances)
        self._purpose = purpose
        self._document, self._background, self._chances = document, background, chances
        self._references = references
        self._known: Prospects | None = None
        self._of: Assessment | None = None
        self._asked: Assessment | None = None
        document.changed.connect(self._changed)

    @property
    def prospects(self) -> Prospects | None:
        """What is known: of the newest answers, or, while those are worked out, of the ones before."""
        return self._known

    @property
    def is_current(self) -> bool:
        """Whether what is known is of the newest answers."""
        return self._of is self._document.assessment

    def picture(self) -> Picture:
        """Return the picture of readiness as it is now, with the earlier missions that are known."""
        return phrases.picture(
            self._document.framework,
            self._chances.readiness(),
            self._known.beside if self._known is not None else (),
            is_coming=self._chances.are_coming,
        )

    def load(self) -> None:
        """Work it out for the answers as they are, once the chances are there."""
        assessment = self._document.assessment
        if self._chances.are_coming or self._asked is assessment:
            return
        self._asked = assessment
        framework, references = self._document.framework, self._references

        def work(job: Job) -> Prospects:
            from muster.scoring.prospects import prospects  # brings numpy

            return prospects(framework, assessment, references(), lambda: job.is_wanted)

        def done(known: Prospects) -> None:
            self._known, self._of = known, assessment
            self.ready.emit()

        self._background.run(self._purpose, work, done)

    def _changed(self, _change: object) -> None:
        """Give up what is being worked out: a file with many partners would hold up the newest answers."""
        if self._background.is_busy(self._purpose):
            self._background.cancel(self._purpose)
            self._asked = None

    def next_question(self) -> str:
        """Return the question to ask next, worked out now if need be; empty where no answer helps."""
        from muster.scoring.ask_next import asked_first, moves_chance  # brings numpy

        document, known = self._document, self._known
        if known is not None and self.is_current:
            moves = known.moves
        else:
            moves = moves_chance(document.framework, document.assessment)
        return next((name for name, _ in asked_first(document.framework, moves, 1)), "")

    def finish(self) -> None:
        """Ask for nothing more, before the document goes."""
        self._background.cancel(self._purpose)
