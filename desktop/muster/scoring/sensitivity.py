"""What one answer can do: which alone changes the verdict, and which open one would narrow the range most."""

from dataclasses import dataclass
from fractions import Fraction

from muster.model import Assessment, Framework
from muster.scoring.exact_score import TOP, Integers, integers
from muster.scoring.readiness import Readiness
from muster.scoring.verdict import VERDICTS, Verdict


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


class _Side:
    """The verdict on one set of levels, and on that set with a single level changed."""

    def __init__(self, whole: Integers, levels: dict[str, int]) -> None:
        self._whole = whole
        self._levels = levels
        self._amounts = dict.fromkeys(whole.factors, 0)
        self._broken = 0
        for item in whole.rows:
            self._amounts[item.category] += item.weight * levels[item.id]
            self._broken += item.gate is not None and levels[item.id] < item.gate
        self._total = sum(whole.factors[name] * amount for name, amount in self._amounts.items())

    def verdict(self, place: int | None = None, level: int = 0) -> Verdict:
        """Return the verdict, with the level of one row replaced where `place` is given."""
        whole, changed, by, broken, total = self._whole, "", 0, self._broken, self._total
        if place is not None:
            item = whole.rows[place]
            before = self._levels[item.id]
            changed, by = item.category, item.weight * (level - before)
            total += whole.factors[changed] * by
            if item.gate is not None:
                broken += (level < item.gate) - (before < item.gate)
        if broken:
            return "not_ready"
        for name in reversed(VERDICTS[1:]):
            bar = whole.bars[name]
            if total >= bar.overall and all(
                self._amounts[key] + (by if key == changed else 0) >= floor
                for key, floor in bar.floors.items()
            ):
                return name
        return "not_ready"


def deciders(framework: Framework, assessment: Assessment) -> tuple[Decider, ...]:
    """Return every question whose answer alone changes the verdict, with the nearest level that does.

    For each question at most two: the nearest change below its level and the nearest above. In the
    framework's order. Method: docs/method.md, "What would change it".
    """
    whole = integers(framework, assessment)
    low = _Side(whole, {item.id: item.level or 0 for item in whole.rows})
    high = _Side(whole, {item.id: TOP if item.level is None else item.level for item in whole.rows})
    now = (low.verdict(), high.verdict())
    if not any(item.level is not None for item in whole.rows):
        return ()
    found = []
    for place, item in enumerate(whole.rows):
        start = 0 if item.level is None else item.level
        below = range(start - 1, -1, -1) if item.level is not None else range(0)
        above = range(start + 1, TOP + 1) if item.level is not None else range(TOP + 1)
        for levels in (below, above):
            for level in levels:
                then = (low.verdict(place, level), high.verdict(place, level))
                if then != now and (item.level is not None or then[0] == then[1]):
                    found.append(Decider(item.id, item.level, level, then))
                    break
    return tuple(found)


def narrowing(framework: Framework, assessment: Assessment) -> tuple[Narrowing, ...]:
    """Return the open questions by how much an answer (sure of itself) would narrow the range, most first."""
    whole = integers(framework, assessment)
    found = [
        Narrowing(item.id, float(Fraction(100 * TOP * whole.coefficient(item), whole.full)))
        for item in whole.rows
        if item.level is None
    ]
    return tuple(sorted(found, key=lambda row: (-row.points, row.question)))


def tornado(result: Readiness, most: int = 10) -> tuple[tuple[str, float, float], ...]:
    """Return (question, R at level 0, R at level 4) of the answers that move R most, widest first."""
    rows = sorted(result.questions, key=lambda row: (row.if_0 - row.if_4, row.id))
    return tuple((row.id, row.if_0, row.if_4) for row in rows[:most] if row.if_4 > row.if_0)
