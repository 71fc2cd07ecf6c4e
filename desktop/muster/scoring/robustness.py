"""How much the verdict depends on the categories' weights: under what share of all weightings it stays."""

from collections.abc import Sequence
from fractions import Fraction
from heapq import heappop, heappush

from muster.model import Assessment, Framework
from muster.model.levels import TOP
from muster.scoring.exact_score import ExactScore, exact_score
from muster.scoring.result import Readiness
from muster.scoring.verdict import Passing, Standing, reaches, threshold
from muster.scoring.weights import exact

CLOSE_ENOUGH = 1e-4
ALL_PIECES = 400  # so many are looked at for the exact share; beyond, it may be CLOSE_ENOUGH
MOST_PIECES = 2_000

Values = tuple[float, ...]


def share_below(values: Sequence[float]) -> float:
    """Return the share of all weightings, uniform on the simplex, under which sum(weight . value) < 0.

    One category above 0 and one below are parted where they balance, which leaves two smaller cases; every
    term is positive, so that nothing cancels out. Source: Varsi (1973), Ali (1973).
    """
    above = [value for value in values if value >= 0]
    below = [-value for value in values if value < 0]
    shares = [0.0] + [1.0] * len(below)  # with the first n below, and none above
    for high in above:
        for place, low in enumerate(below, start=1):
            shares[place] = (high * shares[place - 1] + low * shares[place]) / (high + low)
    return shares[-1]


def _between(first: Values, second: Values) -> tuple[float, float]:
    """Return what the share of first < 0 and second >= 0 cannot be below, and not above."""
    one, other = share_below(first), 1 - share_below(second)
    return max(0.0, one + other - 1), min(one, other)


def share_between(first: Values, second: Values) -> float:
    """Return the share of all weightings with sum(weight . first) < 0 and sum(weight . second) >= 0.

    The simplex is cut into smaller ones where `first` is 0, the most doubtful first. Exact (to rounding) with
    up to some eight categories, else to 1e-4.
    """
    low, high = _between(first, second)
    certain, doubt = low, high - low
    pieces = [(-doubt, 1.0, first, second)]
    for done in range(MOST_PIECES):
        if doubt <= 0 or not pieces or (done >= ALL_PIECES and doubt <= CLOSE_ENOUGH):
            break
        doubtful, size, ones, others = heappop(pieces)
        low, _ = _between(ones, others)
        certain, doubt = certain - size * low, doubt + doubtful
        up, down = ones.index(max(ones)), ones.index(min(ones))
        if ones[up] <= 0 or ones[down] >= 0:
            certain += size * low
            continue
        part = ones[up] / (ones[up] - ones[down])
        middle = (1 - part) * others[up] + part * others[down]
        for place, share in ((down, part), (up, 1 - part)):
            cut = (*ones[:place], 0.0, *ones[place + 1 :])
            rest = (*others[:place], middle, *others[place + 1 :])
            low, high = _between(cut, rest)
            certain += size * share * low
            doubt += size * share * (high - low)
            if high > low:
                heappush(pieces, (-size * share * (high - low), size * share, cut, rest))
    return certain + max(0.0, doubt) / 2


def weight_robustness(framework: Framework, assessment: Assessment, result: Readiness) -> float | None:
    """Return the share (0-1) of all category weights under which the settled verdict stays; None while open.

    Weights are uniform on the simplex of the categories with an applicable question. Gates and floors do not
    depend on weights; only the overall threshold does. Method: docs/method.md, "Other weights".
    """
    value = result.verdict.value
    if value is None:
        return None
    whole = exact_score(framework, assessment)
    low, high = (
        whole.standing({item.id: at_open if item.level is None else item.level for item in whole.rows})
        for at_open in (0, TOP)
    )
    if value == "ready":
        return 1 - share_below(_distances(framework, whole, low, "ready"))
    if value == "not_ready":
        if not _is_in_reach(whole, high, "conditional"):
            return 1.0
        return share_below(_distances(framework, whole, high, "conditional"))
    short = _distances(framework, whole, low, "conditional")
    if not _is_in_reach(whole, high, "ready"):
        return 1 - share_below(short)
    good = _distances(framework, whole, high, "ready")
    # Not too low with open questions at 0, not ready with them at the top; both at once was taken off twice.
    both = 0.0 if low.amounts == high.amounts else share_between(short, good)
    return share_below(good) - share_below(short) + both


def _is_in_reach(whole: ExactScore, standing: Standing, name: Passing) -> bool:
    """Return whether gates and floors of a verdict hold, so that it is a matter of weights."""
    return reaches(whole.bars[name], Standing(standing.amounts, whole.scale.full, standing.missed), name)


def _distances(framework: Framework, whole: ExactScore, standing: Standing, name: Passing) -> Values:
    """Return how far each category's score lies above the overall threshold of a verdict, in points."""
    wanted = exact(threshold(framework.thresholds, name).overall)
    sums = dict.fromkeys(standing.amounts, 0)
    for item in whole.rows:
        sums[item.category] += TOP * item.weight
    return tuple(
        float(Fraction(100 * amount, sums[category]) - wanted)
        for category, amount in sorted(standing.amounts.items())
    )
