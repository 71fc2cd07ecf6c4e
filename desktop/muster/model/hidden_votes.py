"""Which votes nobody may see yet: those given apart in a session that is on, until its reveal."""

from muster.model.assessment import Assessment
from muster.model.session import Session


def session_on(assessment: Assessment) -> Session | None:
    """Return the session that is on, paused or not: the last one that is not closed; None without one."""
    return next((row for row in reversed(assessment.sessions) if row.closed is None), None)


def round_of(session: Session, question: str) -> int:
    """Return the round in which a question is voted on now: the session's, and one for each vote again."""
    again = sum(row.kind == "voted_again" and row.question in (None, question) for row in session.events)
    return session.round + again


def is_revealed(session: Session, question: str) -> bool:
    """Return whether all may see the votes on a question: it was revealed, and not voted on again since.

    An event without a question is about all of them. Where first answers are open, nothing is ever hidden.
    """
    if not session.hidden:
        return True
    shown = False
    for row in session.events:
        if row.question in (None, question):
            if row.kind == "revealed":
                shown = True
            elif row.kind == "voted_again":
                shown = False
    return shown


def without_hidden_votes(assessment: Assessment) -> Assessment:
    """Return the assessment as everybody may see it: without votes that wait for their reveal.

    Whatever is shown, scored, printed or given away is made of this. The file holds hidden votes, so that
    nothing is lost; once the session is closed none are hidden any more. The assessment itself is returned
    where there is nothing to hide.
    """
    session = session_on(assessment)
    if session is None or not session.hidden:
        return assessment
    answers = dict(assessment.answers)
    for name, answer in assessment.answers.items():
        if not answer.votes or is_revealed(session, name):
            continue
        now = round_of(session, name)
        seen = tuple(vote for vote in answer.votes if vote.round < now)
        if len(seen) == len(answer.votes):
            continue
        left = answer.model_copy(update={"votes": seen})
        if left.is_empty:
            del answers[name]
        else:
            answers[name] = left
    return assessment.model_copy(update={"answers": answers})
