"""Votes as named steps: an answer in the round that is on; the names of hidden ones tell nothing."""

from PySide6.QtCore import QCoreApplication

from muster.gui.session.document import Document
from muster.gui.session.vote_files import called
from muster.model import Assessor, Vote
from muster.model.hidden_votes import is_revealed, round_of, session_on, votes_now
from muster.scoring.questions_asked import questions_asked
from muster.storage.vote_files import set_vote

PLACE = "session"


def _tr(text: str) -> str:
    return QCoreApplication.translate("votes", text)


class Voting:
    """What one document's assessors vote, read and written."""

    def __init__(self, document: Document) -> None:
        self._document = document

    def round(self, question: str) -> int:
        """Return the round that a question is voted on in now."""
        assessment = self._document.assessment
        session = session_on(assessment)
        return 1 if session is None else round_of(session, question)

    def vote(self, assessor: str, question: str) -> Vote | None:
        """Return the assessor's vote in the round that is on, if there is one."""
        now = self.round(question)
        votes = self._document.assessment.answer(question).votes
        return next((vote for vote in votes if (vote.assessor, vote.round) == (assessor, now)), None)

    def is_hidden(self, question: str) -> bool:
        """Return whether votes on a question wait for their reveal."""
        session = session_on(self._document.assessment)
        return session is not None and not is_revealed(session, question)

    def questions_of(self, assessor: str) -> list[str]:
        """Return what an assessor is asked: the questions that apply, of his or her categories."""
        document = self._document
        session = session_on(document.assessment)
        return questions_asked(document.framework, document.applicability, session, assessor)

    def votes(self) -> dict[tuple[str, str], Vote]:
        """Return every vote of the round that is on, by assessor and question."""
        return votes_now(self._document.assessment)

    def missing(self, assessor: str) -> list[str]:
        """Return the questions that an assessor has still to vote on in the round that is on."""
        there = self.votes()
        return [name for name in self.questions_of(assessor) if (assessor, name) not in there]

    def present(self) -> list[Assessor]:
        """Return who is in the room: of the session that is on, else everybody who assesses."""
        assessment = self._document.assessment
        session = session_on(assessment)
        return [row for row in assessment.assessors if session is None or row.id in session.present]

    def waiting(self) -> list[Assessor]:
        """Return who in the room has still to vote on something."""
        there = self.votes()
        return [
            person
            for person in self.present()
            if any((person.id, name) not in there for name in self.questions_of(person.id))
        ]

    def set(self, assessor: Assessor, question: str, vote: Vote | None) -> None:
        """Set or take away a vote in the round that is on.

        While it is hidden, all that one assessor votes in a row is one step, and its name tells nobody what.
        """
        round_ = self.round(question)
        hidden = self.is_hidden(question)
        name = called(assessor)
        text = (
            _tr("First answers of {name}").format(name=name)
            if hidden
            else _tr("Vote on {question} of {name}").format(question=question, name=name)
        )
        own = vote.changed(assessor=assessor.id, round=round_) if vote is not None else None
        after = set_vote(self._document.assessment, question, own, assessor.id, round_)
        merge = f"votes/{assessor.id}" if hidden else f"vote/{assessor.id}/{question}"
        self._document.push(text, after, PLACE, merge)
