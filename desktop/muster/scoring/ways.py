"""What it would take to change the verdict: the fewest levels by which answers move up, and down."""

from collections.abc import Iterable
from dataclasses import dataclass

from muster.model import Assessment, Framework
from muster.model.levels import TOP
from muster.scoring.answer_levels import Item
from muster.scoring.exact_score import ExactScore, exact_score
from muster.scoring.verdict import Bar, Verdict


@dataclass(frozen=True, slots=True)
class Step:
    """One answer that moves; `before` is None for an open question."""

    question: str
    before: int | None
    after: int


@dataclass(frozen=True, slots=True)
class Way:
    """The fewest levels, `levels` in all, that change the verdict, and what it is then at that end.

    Steps that a gate asks for come first, then those that move the score most.
    """

    verdict: Verdict
    levels: int
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Ways:
    """The smallest change up and the smallest change down; None where there is no such verdict to reach."""

    up: Way | None
    down: Way | None


class _Moving:
    """Levels on the move from one end: up with open questions at 0, or down with them at the top."""

    def __init__(self, whole: ExactScore, *, up: bool) -> None:
        self.whole, self.up = whole, up
        at_open = 0 if up else TOP
        self.start = {item.id: at_open if item.level is None else item.level for item in whole.rows}
        self.levels = dict(self.start)
        self.moved: dict[str, None] = {}

    def room(self, item: Item) -> int:
        """Return how many levels a question has still to go."""
        return TOP - self.levels[item.id] if self.up else self.levels[item.id]

    def move(self, item: Item, levels: int) -> None:
        """Move a question by so many levels."""
        if levels > 0:
            self.levels[item.id] += levels if self.up else -levels
            self.moved[item.id] = None

    def amount(self, category: str) -> int:
        """Return sum(w.x) of a category."""
        return sum(item.weight * self.levels[item.id] for item in self.rows(category))

    def rows(self, category: str) -> list[Item]:
        """Return the questions of a category."""
        return [item for item in self.whole.rows if item.category == category]

    def cover(self, items: Iterable[Item], need: int, worth: dict[str, int]) -> bool:
        """Move the fewest levels that are worth `need`, most worth first; False where all are not enough."""
        for item in sorted(items, key=lambda item: (-worth[item.id], -self.room(item))):
            if need <= 0:
                return True
            levels = min(self.room(item), -(-need // worth[item.id]))
            self.move(item, levels)
            need -= levels * worth[item.id]
        return need <= 0

    def way(self) -> Way:
        """Return what has moved, and the verdict after it."""
        known = {item.id: item.level for item in self.whole.rows}
        levels = sum(abs(self.levels[name] - self.start[name]) for name in self.moved)
        steps = tuple(Step(name, known[name], self.levels[name]) for name in self.moved)
        return Way(self.whole.verdict(self.levels), levels, steps)


def _up(whole: ExactScore, bar: Bar) -> Way:
    """Return the fewest levels to raise. Gates are met first: each is asked for by itself. Then in every
    category the weightiest levels up to its floor, then over all what adds most: a level costs one wherever
    it is, and each next one in a category adds no more than the one before, so that nothing is cheaper.
    """
    moving = _Moving(whole, up=True)
    worth = {item.id: whole.coefficient(item) for item in whole.rows}
    weight = {item.id: item.weight for item in whole.rows}
    for item in whole.rows:
        moving.move(item, bar.gates.get(item.id, 0) - moving.levels[item.id])
    for category, floor in bar.floors.items():
        moving.cover(moving.rows(category), floor - moving.amount(category), weight)
    moving.cover(whole.rows, bar.overall - whole.amount(moving.levels), worth)
    return moving.way()


def _down(whole: ExactScore, held: Bar) -> Way | None:
    """Return the fewest levels to lose until one gate, one floor or the overall threshold fails."""
    weight = {item.id: item.weight for item in whole.rows}
    worth = {item.id: whole.coefficient(item) for item in whole.rows}
    ways = []

    def tried(items: list[Item], need: int, each: dict[str, int]) -> None:
        moving = _Moving(whole, up=False)
        if moving.cover(items, need, each):
            ways.append(moving.way())

    now = _Moving(whole, up=False)
    for item in whole.rows:
        gate = held.gates.get(item.id, 0)
        if gate:
            tried([item], now.levels[item.id] - gate + 1, dict.fromkeys((item.id,), 1))
    for category, floor in held.floors.items():
        tried(now.rows(category), now.amount(category) - floor + 1, weight)
    tried(list(whole.rows), whole.amount(now.levels) - held.overall + 1, worth)
    return min(ways, key=lambda way: (way.levels, len(way.steps)), default=None)


def ways(framework: Framework, assessment: Assessment) -> Ways:
    """Return the smallest changes that would change the verdict, counted in levels.

    Up: until the next better verdict than the lowest one still possible is certain on the answers as given,
    with open questions at 0. Down: until the highest one still possible is out of reach, with open questions
    at the top level. Method: docs/method.md, "What would change it".
    """
    whole = exact_score(framework, assessment)
    if not whole.rows:
        return Ways(None, None)
    low, high = (
        whole.verdict({item.id: at_open if item.level is None else item.level for item in whole.rows})
        for at_open in (0, TOP)
    )
    return Ways(
        up=None
        if low == "ready"
        else _up(whole, whole.bars["ready" if low == "conditional" else "conditional"]),
        down=None if high == "not_ready" else _down(whole, whole.bars[high]),
    )
