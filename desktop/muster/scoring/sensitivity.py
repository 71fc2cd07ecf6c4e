"""What one answer can do: which alone changes the verdict, and which open one would narrow the range most."""

from dataclasses import dataclass

from muster.model import Assessment, Framework
from muster.model.levels import TOP
from muster.scoring.answer_levels import Item
from muster.scoring.exact_score import ExactScore, exact_score
from muster.scoring.result import Readiness
from muster.scoring.verdict import Standing, Verdict, verdict


@dataclass(frozen=True, slots=True)
class Decider:
    """A question whose answer alone changes the verdict: from its level to `level`, and what comes out.

    `before` is None for an open question. The verdicts are (lowest, highest) while others are open.
    """

    question: str
    before: int | None
    level: int
    verdict: tuple[Verdict, Verdict]


@dataclass(frozen=True, slots=True)
class Narrowing:
    """An open question, and by how many points of R an answer would narrow the range."""

    question: str
    points: float


def deciders(framework: Framework, assessment: Assessment) -> tuple[Decider, ...]:
    """Return every question whose answer alone changes the verdict, with the nearest level that does.

    For each question at most two: the nearest change below its level and the nearest above. In the
    framework's order. Method: docs/method.md, "What would change it".
    """
    whole = exact_score(framework, assessment)
    if all(item.level is None for item in whole.rows):
        return ()
    ends = tuple(
        whole.standing({item.id: at_open if item.level is None else item.level for item in whole.rows})
        for at_open in (0, TOP)
    )
    now = _verdicts(whole, ends)
    turning = []
    for item in whole.rows:
        for levels in _nearest_first(item.level):
            for level in levels:
                then = _verdicts(whole, _moved(whole, ends, item, level))
                if then != now and (item.level is not None or then[0] == then[1]):
                    turning.append(Decider(item.id, item.level, level, then))
                    break
    return tuple(turning)


def _nearest_first(level: int | None) -> tuple[range, ...]:
    """Return the levels to try, below and above the present one; upwards from 0 for an open question."""
    if level is None:
        return (range(TOP + 1),)
    return range(level - 1, -1, -1), range(level + 1, TOP + 1)


def _moved(whole: ExactScore, ends: tuple[Standing, ...], item: Item, level: int) -> tuple[Standing, ...]:
    """Return both ends with one question at `level`; an open one is at 0 in the one, at 4 in the other."""
    return tuple(
        whole.moved(standing, item, at_open if item.level is None else item.level, level)
        for at_open, standing in zip((0, TOP), ends, strict=True)
    )


def _verdicts(whole: ExactScore, ends: tuple[Standing, ...]) -> tuple[Verdict, Verdict]:
    low, high = ends
    return verdict(whole.bars, low), verdict(whole.bars, high)


def narrowing(framework: Framework, assessment: Assessment) -> tuple[Narrowing, ...]:
    """Return the open questions by how much an answer (sure of itself) would narrow the range, most first."""
    whole = exact_score(framework, assessment)
    opened = [
        Narrowing(item.id, whole.points(TOP * whole.coefficient(item)))
        for item in whole.rows
        if item.level is None
    ]
    return tuple(sorted(opened, key=lambda row: (-row.points, row.question)))


def tornado(result: Readiness, most: int = 10) -> tuple[tuple[str, float, float], ...]:
    """Return (question, R at level 0, R at level 4) of the answers that move R most, widest first."""
    rows = sorted(result.questions, key=lambda row: (row.if_0 - row.if_4, row.id))
    return tuple((row.id, row.if_0, row.if_4) for row in rows[:most] if row.if_4 > row.if_0)
