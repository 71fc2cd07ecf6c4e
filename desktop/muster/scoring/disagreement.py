"""On which questions talk is worth most: how far apart the votes are, in points, and what hangs on it."""

from dataclasses import dataclass

from muster.model import Assessment, Framework
from muster.model.hidden_votes import without_hidden_votes
from muster.model.levels import TOP
from muster.scoring.agreement import quartiles, spreads
from muster.scoring.answer_levels import OPEN as NO_VOTES
from muster.scoring.answer_levels import Item, effective_level
from muster.scoring.exact_score import ExactScore, exact_score
from muster.scoring.readiness import readiness
from muster.scoring.verdict import Standing, Verdict, verdict

WIDE = 2  # levels: from there on people do not mean the same
CHANGES, CROSSES = 3, 2  # how much more a question counts when the verdict, or its gate, hangs on the answer


@dataclass(frozen=True, slots=True)
class Disagreement:
    """The votes on one question, and what lies between the lowest and the highest of them.

    `points` is how far the score would move (0-100); `changes` tells that the verdict would be another one,
    `crosses` that the lowest fails the question's gate and the highest does not.
    """

    question: str
    levels: tuple[int, ...]
    lower_median: int
    points: float
    changes: bool
    crosses: bool

    @property
    def spread(self) -> int:
        """How many levels lie between the lowest and the highest vote."""
        return self.levels[-1] - self.levels[0]

    @property
    def quartiles(self) -> tuple[int, int]:
        """The lower and the upper quartile of the votes: between them lies the interquartile range."""
        return quartiles(self.levels)

    @property
    def weight(self) -> float:
        """What the order goes by: points between the votes, more where verdict or gate hangs on them."""
        return self.points * (CHANGES if self.changes else CROSSES if self.crosses else 1)

    @property
    def is_worth_talk(self) -> bool:
        """Whether to discuss it: votes two levels apart, or a verdict or a gate between them."""
        return self.spread >= WIDE or (self.spread > 0 and (self.changes or self.crosses))


def disagreements(framework: Framework, assessment: Assessment) -> tuple[Disagreement, ...]:
    """Return every applicable question that was voted on, those worth most talk first.

    Points come from the score with the question at either vote, all else as it is now; the verdict is
    worked out with the question recorded, for certain, at either. Votes that wait for their reveal do not
    count. Ties keep the framework's order. Method: docs/method.md, "What to discuss first".
    """
    plain = _recorded(assessment)
    rows = {row.id: row for row in readiness(framework, plain).questions}
    whole = exact_score(framework, plain)
    ends = _ends(whole)
    of = {item.id: item for item in whole.rows}
    told = []
    for spread in spreads(framework, assessment):
        name, low, high = spread.question, spread.levels[0], spread.levels[-1]
        row, gate = rows.get(name), framework.by_id[name].gate_level
        per_level = (row.if_4 - row.if_0) / TOP if row is not None else 0.0
        changes = False
        if low != high:
            changes = _verdicts(whole, ends, of[name], low) != _verdicts(whole, ends, of[name], high)
        crosses = gate is not None and low < gate <= high
        told.append(
            Disagreement(name, spread.levels, spread.lower_median, (high - low) * per_level, changes, crosses)
        )
    return tuple(sorted(told, key=lambda row: -row.weight))


def _recorded(assessment: Assessment) -> Assessment:
    """Return the assessment with what votes come to recorded as answers: the same figures, worked out once.

    Forty votes on each question would be gone through again for the score and for the verdict.
    """
    seen = without_hidden_votes(assessment)
    answers = {}
    for name, answer in seen.answers.items():
        level, low, high, _ = effective_level(answer) if answer.votes else NO_VOTES
        changes: dict[str, object] = {"votes": ()}
        if answer.votes and answer.level is None and level is not None:
            changes |= {"state": "answered", "level": level, "range": (low, high)}
        answers[name] = answer.model_copy(update=changes) if answer.votes else answer
    return seen.model_copy(update={"answers": answers})


def _ends(whole: ExactScore) -> tuple[Standing, Standing]:
    """Return where the assessment stands with every open question at 0, and at the top level."""
    at_0, at_top = (
        whole.standing({item.id: level if item.level is None else item.level for item in whole.rows})
        for level in (0, TOP)
    )
    return at_0, at_top


def _verdicts(
    whole: ExactScore, ends: tuple[Standing, Standing], item: Item, level: int
) -> tuple[Verdict, Verdict]:
    """Return the lowest and the highest verdict with one question at `level`, for certain."""
    low, high = (
        whole.moved(end, item, at_open if item.level is None else item.level, level)
        for at_open, end in zip((0, TOP), ends, strict=True)
    )
    return verdict(whole.bars, low), verdict(whole.bars, high)
