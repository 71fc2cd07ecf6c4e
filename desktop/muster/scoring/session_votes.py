"""What a session did to the votes: first and last levels, where the group moved, agreement."""

from dataclasses import dataclass
from statistics import median_low

from muster.model import Assessment, Framework, Session
from muster.model.hidden_votes import without_hidden_votes
from muster.scoring.agreement import krippendorff_alpha, quartiles
from muster.scoring.applicability import applicability


@dataclass(frozen=True, slots=True)
class SessionVotes:
    """One question in a session: everybody's first and last vote (None: don't know), and the group's answer.

    `recorded` is the level that was recorded last in the session; None where none was, or "don't know".
    """

    question: str
    first: dict[str, int | None]
    last: dict[str, int | None]
    recorded: int | None
    is_recorded: bool

    @property
    def first_median(self) -> int | None:
        """The lower median of the first votes; None where nobody gave a level."""
        return _median(self.first)

    @property
    def last_median(self) -> int | None:
        """The lower median of the last votes; None where nobody gave a level."""
        return _median(self.last)

    @property
    def first_quartiles(self) -> tuple[int, int] | None:
        """The quartiles of the first votes; None where fewer than two gave a level."""
        return _quartiles(self.first)

    @property
    def last_quartiles(self) -> tuple[int, int] | None:
        """The quartiles of the last votes; None where fewer than two gave a level."""
        return _quartiles(self.last)

    @property
    def moved(self) -> bool:
        """Whether the median or the middle half moved, or something else than the first median was recorded.

        What one assessor did at the edge is in the votes; it moves no group.
        """
        before, after = ((self.first_median, self.first_quartiles), (self.last_median, self.last_quartiles))
        return before != after or (self.is_recorded and self.recorded != self.first_median)


def _median(votes: dict[str, int | None]) -> int | None:
    levels = [level for level in votes.values() if level is not None]
    return median_low(levels) if levels else None


def _quartiles(votes: dict[str, int | None]) -> tuple[int, int] | None:
    levels = [level for level in votes.values() if level is not None]
    return quartiles(levels) if len(levels) > 1 else None


def session_votes(framework: Framework, assessment: Assessment, session: Session) -> tuple[SessionVotes, ...]:
    """Return every applicable question that was voted on or recorded in a session, in the framework's order.

    First votes are those of the session's round, or of the first later round that somebody voted in; votes
    that wait for their reveal are left out.
    """
    seen = without_hidden_votes(assessment)
    recorded = {row.question: row.level for row in session.events if row.kind == "recorded"}
    rows = []
    for name, reason in applicability(framework, assessment).items():
        votes = [vote for vote in seen.answer(name).votes if vote.round >= session.round]
        if reason != "applies" or not (votes or name in recorded):
            continue
        votes.sort(key=lambda vote: vote.round)
        first = {vote.assessor: vote.level for vote in reversed(votes)}
        last = {vote.assessor: vote.level for vote in votes}
        rows.append(SessionVotes(name, first, last, recorded.get(name), name in recorded))
    return tuple(rows)


def alpha_before_after(rows: tuple[SessionVotes, ...]) -> tuple[float | None, float | None]:
    """Return Krippendorff's alpha (ordinal) over the first votes, and over the last."""

    def levels(votes: dict[str, int | None]) -> list[int]:
        return [level for level in votes.values() if level is not None]

    return (
        krippendorff_alpha(levels(row.first) for row in rows),
        krippendorff_alpha(levels(row.last) for row in rows),
    )
