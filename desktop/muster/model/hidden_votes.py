"""Which votes nobody may see yet: those given apart in a session that is on, until its reveal."""

from muster.model.assessment import Assessment, Vote
from muster.model.session import Session


def session_on(assessment: Assessment) -> Session | None:
    """Return the session that is on, paused or not: the last one that is not closed; None without one."""
    return next((row for row in reversed(assessment.sessions) if row.closed is None), None)


def hides_votes(assessment: Assessment) -> bool:
    """Return whether votes may wait for their reveal: a session is on in which first answers are hidden."""
    session = session_on(assessment)
    return session is not None and session.hidden


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


def _standing(session: Session) -> tuple[dict[str | None, bool], dict[str | None, int]]:
    """Return what of a session's events counts for a question, in one pass: is it revealed, which round.

    The key None stands for the questions that no event names.
    """
    shown: dict[str | None, bool] = {None: not session.hidden}
    again: dict[str | None, int] = {None: session.round}
    for row in session.events:
        if row.kind not in ("revealed", "voted_again"):
            continue
        for name in [*shown] if row.question is None else [row.question]:
            shown[name] = not session.hidden or row.kind == "revealed"
            again[name] = again.get(name, again[None]) + (row.kind == "voted_again")
    return shown, again


# The last assessment that was asked about, and what came of it: every figure of one state asks for the same.
_last: tuple[Assessment, Assessment] | None = None


def without_hidden_votes(assessment: Assessment) -> Assessment:
    """Return the assessment as everybody may see it: without votes that wait for their reveal.

    Whatever is shown, scored, printed or given away is made of this. The file holds hidden votes, so that
    nothing is lost; once the session is closed none are hidden any more. The assessment itself is returned
    where there is nothing to hide.
    """
    global _last
    session = session_on(assessment)
    if session is None or not session.hidden:
        return assessment
    kept = _last
    if kept is not None and kept[0] is assessment:
        return kept[1]
    shown, again = _standing(session)
    answers = dict(assessment.answers)
    for name, answer in assessment.answers.items():
        if not answer.votes or shown.get(name, shown[None]):
            continue
        now = again.get(name, again[None])
        seen = tuple(vote for vote in answer.votes if vote.round < now)
        if len(seen) == len(answer.votes):
            continue
        left = answer.model_copy(update={"votes": seen})
        if left.is_empty:
            del answers[name]
        else:
            answers[name] = left
    result = assessment.model_copy(update={"answers": answers})
    _last = (assessment, result)
    return result


def votes_now(assessment: Assessment) -> dict[tuple[str, str], Vote]:
    """Return every vote of the round that its question is in now, by assessor and question, in one pass."""
    session = session_on(assessment)
    again: dict[str | None, int] = {None: 1} if session is None else _standing(session)[1]
    return {
        (vote.assessor, name): vote
        for name, answer in assessment.answers.items()
        for vote in answer.votes
        if vote.round == again.get(name, again[None])
    }
