"""Joins the categories' best plans into the one that costs least, in whole numbers and exactly.

The same search answers both questions that a plan can be asked: cost is effort and gain points for the least
effort to a target, and the other way round (with their signs) for the most points within an effort.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

MOST_PAIRS = 400_000  # looked at for one plan: about half a second


class Point(NamedTuple):
    """A state of one category, or of several together; `raised` counts the questions raised."""

    cost: int
    gain: int
    raised: int


Front = Sequence[Point]  # cost and gain rise strictly from each point to the next


@dataclass(frozen=True, slots=True)
class Joined:
    """The place chosen in each front; `exact` unless the search was cut short."""

    places: tuple[int, ...]
    exact: bool


class _Corner(NamedTuple):
    slope: Fraction
    front: int
    place: int


class _Part(NamedTuple):
    """Points joined so far: `excess` is how far they lie above the line of the best slope."""

    cost: int
    lost: int  # the gain, negative, so that parts sort by least cost, most gain, fewest questions
    raised: int
    excess: int
    places: tuple[int, ...]


def corners(front: Front) -> list[int]:
    """Return the places of a front's corners: those that cost least for some worth of a unit of gain."""
    kept: list[int] = []
    for place, point in enumerate(front):
        while len(kept) > 1:
            before, middle = front[kept[-2]], front[kept[-1]]
            rise = (middle.gain - before.gain) * (point.cost - before.cost)
            if rise > (point.gain - before.gain) * (middle.cost - before.cost):
                break
            kept.pop()
        kept.append(place)
    return kept


def corner_steps(fronts: Sequence[Front]) -> Iterator[_Corner]:
    """Yield the steps from corner to corner over all fronts, the least cost for a unit of gain first."""
    steps = []
    for number, front in enumerate(fronts):
        places = corners(front)
        for before, place in pairwise(places):
            low, high = front[before], front[place]
            slope = Fraction(high.cost - low.cost, high.gain - low.gain)
            steps.append(_Corner(slope, number, place))
    return iter(sorted(steps))


def least(fronts: Sequence[Front], wanted: int) -> Joined | None:
    """Return the cheapest choice of one point a front with a sum of gains at or above `wanted`.

    Ties go to the greater gain, then to fewer questions raised. None when no choice gains enough.

    Going from corner to corner gives a first choice and the slope of a line below which no choice lies
    (Lagrange's relaxation). How far the points of a choice lie above that line adds up, and no choice that is
    at least as good as the best known lies further above it than the gap that the best known leaves: so only
    points within the gap are joined, first within a narrow one, then within the one that is proven to do.
    After `MOST_PAIRS` the search is cut short and says so.
    """
    if sum(front[-1].gain for front in fronts) < wanted:
        return None
    places, slope = _from_corner_to_corner(fronts, wanted)
    above = [
        [slope.denominator * point.cost - slope.numerator * point.gain for point in front] for front in fronts
    ]
    ground = sum(min(row) for row in above)
    within = [sorted((value - min(row), place) for place, value in enumerate(row)) for row in above]

    def rank(chosen: tuple[int, ...]) -> tuple[int, int, int]:
        points = [front[place] for front, place in zip(fronts, chosen, strict=True)]
        return sum(p.cost for p in points), -sum(p.gain for p in points), sum(p.raised for p in points)

    best = places
    gap = slope.denominator * rank(best)[0] - slope.numerator * wanted - ground
    width = gap // 32
    while True:
        chosen, whole = _within(fronts, within, width, wanted)
        if chosen is not None and rank(chosen) < rank(best):
            best = chosen
            gap = slope.denominator * rank(best)[0] - slope.numerator * wanted - ground
        if width >= gap or not whole:
            return Joined(best, whole)
        width = gap


def _from_corner_to_corner(fronts: Sequence[Front], wanted: int) -> tuple[tuple[int, ...], Fraction]:
    """Return a choice that gains enough, and the slope of the last step that it took."""
    places, gain, slope = [0] * len(fronts), sum(front[0].gain for front in fronts), Fraction(0)
    for step in corner_steps(fronts):
        if gain >= wanted:
            break
        front = fronts[step.front]
        gain += front[step.place].gain - front[places[step.front]].gain
        places[step.front], slope = step.place, step.slope
    return tuple(places), slope


def _within(
    fronts: Sequence[Front], within: Sequence[Sequence[tuple[int, int]]], width: int, wanted: int
) -> tuple[tuple[int, ...] | None, bool]:
    """Return the best choice that lies at most `width` above the line, and whether all were looked at."""
    narrow = [[entry for entry in row if entry[0] <= width] for row in within]
    order = sorted(range(len(fronts)), key=lambda number: (len(narrow[number]), number))
    halves, whole = [], True
    for half in (order[::2], order[1::2]):
        parts, complete = _folded(
            [(fronts[number], narrow[number]) for number in half], width, MOST_PAIRS // 2
        )
        halves.append(parts)
        whole &= complete
    chosen = _best_pair(halves[0], halves[1], wanted)
    if chosen is None:
        return None, whole
    by_front = dict(zip(order[::2], chosen[0].places, strict=True))
    by_front |= dict(zip(order[1::2], chosen[1].places, strict=True))
    return tuple(by_front[number] for number in range(len(fronts))), whole


def _folded(
    rows: Sequence[tuple[Front, Sequence[tuple[int, int]]]], width: int, budget: int
) -> tuple[list[_Part], bool]:
    """Return the unbeaten sums of some fronts, least cost first, and whether none had to be dropped.

    What is left of `budget`, in pairs, is shared out evenly over the fronts that are still to come.
    """
    parts, whole = [_Part(0, 0, 0, 0, ())], True
    for done, (front, entries) in enumerate(rows):
        share = budget // (len(rows) - done)
        if len(parts) * len(entries) > share:
            whole = False
            parts = sorted(parts, key=lambda part: part.excess)[: max(1, share // len(entries))]
        sums = []
        for part in parts:
            for excess, place in entries:
                if part.excess + excess > width:
                    break
                point = front[place]
                sums.append(
                    _Part(
                        part.cost + point.cost,
                        part.lost - point.gain,
                        part.raised + point.raised,
                        part.excess + excess,
                        (*part.places, place),
                    )
                )
        budget -= len(sums)
        parts = _unbeaten(sums)
    return parts, whole


def _unbeaten(parts: list[_Part]) -> list[_Part]:
    parts.sort()
    kept: list[_Part] = []
    for part in parts:
        if not kept or part.lost < kept[-1].lost:
            kept.append(part)
    return kept


def _best_pair(left: Sequence[_Part], right: Sequence[_Part], wanted: int) -> tuple[_Part, _Part] | None:
    """Return the pair of least cost that gains enough; both sides rise in cost and in gain."""
    best, best_rank, place = None, None, len(right) - 1
    for part in left:
        while place > 0 and -(part.lost + right[place - 1].lost) >= wanted:
            place -= 1
        if place >= 0 and -(part.lost + right[place].lost) >= wanted:
            other = right[place]
            rank = (part.cost + other.cost, part.lost + other.lost, part.raised + other.raised)
            if best_rank is None or rank < best_rank:
                best, best_rank = (part, other), rank
    return best
