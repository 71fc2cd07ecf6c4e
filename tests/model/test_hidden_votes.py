"""Votes that wait for their reveal are hidden, and nothing else is."""

from datetime import UTC, datetime

import pytest

from muster.model import Answer, Session, SessionEvent, Vote
from muster.model.hidden_votes import is_revealed, round_of, session_on, without_hidden_votes
from tests.factory import assessment, framework, question

BANK = framework([question("A1", "a"), question("A2", "a")])
VOTES = (Vote(assessor="j3", level=1), Vote(assessor="j3", round=2, level=3))
LATER = datetime(2013, 1, 15, tzinfo=UTC)


def held(*events: tuple[str, str | None], **more: object) -> Session:
    rows = tuple(SessionEvent(kind=kind, question=name) for kind, name in events)  # type: ignore[arg-type]
    return Session(id="s1", events=rows, **more)  # type: ignore[arg-type]


def seen(session: Session) -> tuple[int | None, ...]:
    made = assessment(BANK).with_answer("A1", Answer(votes=VOTES))
    made = made.model_copy(update={"sessions": (session,)})
    return tuple(vote.level for vote in without_hidden_votes(made).answer("A1").votes)


@pytest.mark.parametrize(
    ("session", "shown"),
    [
        (held(), ()),
        (held(hidden=False), (1, 3)),
        (held(closed=LATER), (1, 3)),
        (held(round=2), (1,)),
        (held(("revealed", "A1")), (1, 3)),
        (held(("revealed", None)), (1, 3)),
        (held(("revealed", "A2")), ()),
        (held(("revealed", "A1"), ("voted_again", "A1")), (1,)),
        (held(("revealed", "A1"), ("voted_again", "A2")), (1, 3)),
        (held(("revealed", None), ("voted_again", "A1"), ("revealed", "A1")), (1, 3)),
        (held(("paused", None), ("resumed", None)), ()),
    ],
)
def test_a_vote_is_seen_from_its_reveal_on(session: Session, shown: tuple[int, ...]) -> None:
    assert seen(session) == shown


def test_an_entry_of_hidden_votes_only_is_as_if_it_were_not_there() -> None:
    made = assessment(BANK, {"A2": 2}).with_answer("A1", Answer(votes=VOTES))
    made = made.model_copy(update={"sessions": (held(),)})
    assert set(without_hidden_votes(made).answers) == {"A2"}
    noted = made.with_answer("A1", Answer(votes=VOTES, note="Typed."))
    assert without_hidden_votes(noted).answer("A1") == Answer(note="Typed.")


def test_the_session_that_is_on_is_the_last_one_not_closed() -> None:
    made = assessment(BANK)
    assert session_on(made) is None
    assert without_hidden_votes(made) is made
    rows = (held(closed=LATER), Session(id="s2", round=3))
    on = session_on(made.model_copy(update={"sessions": rows}))
    assert on is rows[1]
    assert round_of(rows[1], "A1") == 3
    assert round_of(held(("voted_again", "A1"), ("voted_again", None)), "A1") == 3
    assert not is_revealed(rows[1], "A1")
