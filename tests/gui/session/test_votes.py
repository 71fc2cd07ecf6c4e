"""Votes as steps: who is asked what, and names that tell nothing while votes are hidden."""

from muster.gui.session.document import Document
from muster.gui.session.votes import Voting
from muster.model import AgendaItem, Assessor, Session, SessionEvent, Vote

J3, J4 = Assessor(id="j3", name="J3"), Assessor(id="j4", name="J4")


def held(document: Document, **fields: object) -> None:
    session = Session(id="s1", present=("j3", "j4"), **fields)  # type: ignore[arg-type]
    after = document.assessment.model_copy(update={"sessions": (session,), "assessors": (J3, J4)})
    document.push("Begin", after, "session")


def test_hidden_votes_of_one_assessor_are_one_step_that_says_nothing_of_them(document: Document) -> None:
    held(document)
    voting, before = Voting(document), document.stack.count()
    voting.set(J3, "FOR-1", Vote(assessor="j3", level=3))
    voting.set(J3, "FOR-2", Vote(assessor="j3", level=0))
    assert document.stack.count() == before + 1
    assert document.stack.undoText() == "First answers of J3"
    assert "FOR-2" not in voting.missing("j3")
    assert "FOR-2" in voting.missing("j4")
    document.stack.undo()
    assert voting.vote("j3", "FOR-1") is None


def test_open_votes_are_steps_of_their_own(document: Document) -> None:
    held(document, hidden=False)
    voting = Voting(document)
    voting.set(J3, "FOR-1", Vote(assessor="j3", level=3))
    assert document.stack.undoText() == "Vote on FOR-1 of J3"


def test_who_answers_some_categories_is_asked_those(document: Document) -> None:
    held(document, answers_for={"j3": ("money",)}, agenda=(AgendaItem(category="force", state="skipped"),))
    voting = Voting(document)
    assert voting.questions_of("j3") == ["MON-1", "MON-2", "MON-3"]
    assert voting.questions_of("j4") == ["MON-1", "MON-2", "MON-3"], "a skipped category asks nobody"


def test_a_vote_again_is_a_round_of_its_own(document: Document) -> None:
    held(document)
    voting = Voting(document)
    voting.set(J3, "FOR-1", Vote(assessor="j3", level=3))
    session = document.assessment.sessions[0]
    events = (
        SessionEvent(kind="revealed", question="FOR-1"),
        SessionEvent(kind="voted_again", question="FOR-1"),
    )
    after = document.assessment.model_copy(update={"sessions": (session.changed(events=events),)})
    document.push("Again", after, "session")
    assert voting.vote("j3", "FOR-1") is None
    voting.set(J3, "FOR-1", Vote(assessor="j3", level=1))
    votes = document.assessment.answer("FOR-1").votes
    assert [(vote.round, vote.level) for vote in votes] == [(1, 3), (2, 1)]
