"""Vote files in the window: made for one assessor, read, and joined to the open document."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from muster.gui import phrases
from muster.gui.background import Wait
from muster.gui.prompts import Prompts
from muster.gui.session.document import Document
from muster.gui.session.file_names import suggested
from muster.gui.session.passphrases import open_with_passphrase
from muster.gui.session.saving import Saving
from muster.model import Assessment, Assessor
from muster.model.hidden_votes import is_revealed, session_on
from muster.storage.vote_files import SUFFIX, VotesJoined, join_votes, new_vote_file, read_votes

MOST_NAMES = 8


def _tr(text: str) -> str:
    return QCoreApplication.translate("vote_files", text)


def called(assessor: Assessor) -> str:
    """Return what an assessor is called: by name, else by role, else by id."""
    return assessor.name.strip() or assessor.role.strip() or assessor.id


def _listed(names: Sequence[str]) -> str:
    return phrases.spoken().series(names[:MOST_NAMES]) + ("…" if len(names) > MOST_NAMES else "")


def outcome(joined: VotesJoined) -> str:
    """Return what came of one vote file, in a few plain sentences; never a level."""
    lines = [phrases.spoken()("counted.votes_added", name=called(joined.assessor), count=joined.taken)]
    if joined.is_namesake:
        lines.append(_tr("Added as another person: somebody else has the same id here."))
    elif joined.is_new:
        lines.append(_tr("Added to who is assessing."))
    if joined.same:
        lines.append(phrases.spoken()("counted.votes_same", count=joined.same))
    if joined.replaced:
        lines.append(_tr("Replaced: {names}.").format(names=_listed(joined.replaced)))
    if joined.kept:
        lines.append(_tr("The first votes stand on {names}.").format(names=_listed(joined.kept)))
    if joined.idle:
        lines.append(
            _tr("Kept, but these questions do not apply now: {names}.").format(names=_listed(joined.idle))
        )
    return " ".join(lines)


def _open_ones(now: Assessment, joined: VotesJoined) -> list[str]:
    """Return the questions on which another vote stands that may still be replaced: not yet revealed."""
    session = session_on(now)
    return [
        name
        for name in joined.kept
        if session is None or not session.hidden or not is_revealed(session, name)
    ]


class VoteFiles(QObject):
    """Makes and takes vote files; `told` brings what says in sentences what came of it."""

    told = Signal(object)  # Callable[[], str]: in the language of the moment

    def __init__(
        self,
        prompts: Prompts,
        saving: Saving,
        wait: Wait,
        now: Callable[[], datetime],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._prompts = prompts
        self._saving = saving
        self._wait = wait
        self._now = now

    # --- making one

    def make(self, document: Document) -> Path | None:
        """Ask whose, and write an empty vote file; return its place when it is to be opened now."""
        assessment = document.assessment
        if assessment.vote_of is not None:
            self._prompts.show_problem(
                self.tr("This is a vote file already. Make others from the assessment itself.")
            )
            return None
        people = [row for row in assessment.assessors if row.name.strip() or row.role.strip()]
        if not people:
            self._prompts.show_problem(
                self.tr("Nobody is named yet. Add who is assessing first (Ctrl+2): a name or a role will do.")
            )
            return None
        lines = [f"{called(row)} ({row.role})" if row.name and row.role else called(row) for row in people]
        chosen = self._prompts.choose(self.tr("Who answers?"), lines)
        if chosen is None:
            return None
        person = people[chosen]
        letters = [letter if letter.isalnum() else "-" for letter in called(person)]
        place = self._saving.save_copy(
            new_vote_file(assessment, person, self._now()),
            suggested(document, f"-{''.join(letters).strip('-')[:40]}{SUFFIX}"),
            known=document.origin.passphrase,
            is_sealed=document.is_sealed,
            own=document.path,
        )
        if place is None:
            return None
        wanted = self._prompts.confirm(
            self.tr("The vote file of {name} is saved as “{file}”.").format(
                name=called(person), file=place.name
            ),
            self.tr("Give it to its owner, or open it now to answer. It holds nobody else’s answers."),
            self.tr("Open it now"),
        )
        return place if wanted else None

    # --- taking some

    def add(self, document: Document, paths: Sequence[Path]) -> None:
        """Read vote files and join them in one step that can be undone; each one that cannot be is told."""
        if document.assessment.vote_of is not None:
            self._prompts.show_problem(
                self.tr(
                    "Vote files are added to the assessment that they were made from, not to another one."
                )
            )
            return
        now, applying = document.assessment, document.applicable_ids()
        joined = []
        for path in paths:
            read = open_with_passphrase(
                self._prompts,
                path.name,
                lambda known, path=path: read_votes(path, document.assessment, known),  # type: ignore[misc]
                document.origin.passphrase if path.name.casefold().endswith(".age") else None,
                self._wait,
            )
            if read is None:
                continue
            joined.append(self._joined(now, read[0], applying))
            now = joined[-1].assessment
        if joined:
            self._push(document, joined)
            self.told.emit(lambda: "\n".join(map(outcome, joined)))

    def take(self, document: Document, files: Sequence[Assessment]) -> list[VotesJoined | None]:
        """Join checked vote files in one step, without a question; return what came of each.

        None stands for one that needs a question first: its assessor has voted otherwise before.
        """
        now, applying = document.assessment, document.applicable_ids()
        results: list[VotesJoined | None] = []
        for votes in files:
            joined = join_votes(now, votes, applying)
            asks = bool(_open_ones(now, joined))
            results.append(None if asks else joined)
            if not asks and (joined.taken or joined.is_new):
                now = joined.assessment
        news = [joined for joined in results if joined is not None and (joined.taken or joined.is_new)]
        if news:
            self._push(document, news)
        return results

    def _push(self, document: Document, joined: Sequence[VotesJoined]) -> None:
        names = phrases.spoken().series(dict.fromkeys(called(row.assessor) for row in joined))
        document.break_typing()
        text = self.tr("Add the votes of {names}").format(names=names)
        document.push(text, joined[-1].assessment, "session")

    def _joined(self, now: Assessment, votes: Assessment, applying: Sequence[str]) -> VotesJoined:
        """Join one file; ask before a first vote is replaced, and never replace what has been revealed."""
        joined = join_votes(now, votes, applying)
        open_ones = _open_ones(now, joined)
        if not open_ones:
            return joined
        wanted = self._prompts.confirm(
            self.tr("{name} has voted before, and otherwise, on {names}.").format(
                name=called(joined.assessor), names=_listed(open_ones)
            ),
            self.tr("Take the votes of this file in place of the first ones?"),
            self.tr("Take the new votes"),
        )
        return join_votes(now, votes, applying, replaces=open_ones) if wanted else joined
