"""One category against every set of its levels, with numbers of any size."""

from fractions import Fraction
from itertools import pairwise, product

from hypothesis import given
from hypothesis import strategies as st

from muster.scoring.planning.category_front import FITS, category_front
from muster.scoring.planning.problem import Work


@st.composite
def works(draw: st.DrawFn) -> list[Work]:
    """Return the works of a category; the efforts fit into 64 bits or do not."""
    scale = draw(st.sampled_from((1, 3, FITS // 5, 10**30)))
    made = []
    for number in range(draw(st.integers(1, 3))):
        base = draw(st.integers(0, 4))
        least = draw(st.integers(base, 4))
        steps = draw(st.tuples(*[st.integers(0, 3)] * 4))
        efforts = tuple(scale * sum(steps[:level]) for level in range(5))
        top = draw(st.integers(least, 4))
        weight = draw(st.integers(1, 5))
        made.append(Work(f"Q{number}", "a", weight, base, least, top, efforts, Fraction(1), False))
    return made


@given(works(), st.integers(0, 60))
def test_the_states_are_those_that_no_other_beats(asked: list[Work], floor: int) -> None:
    every = set()
    for levels in product(*(range(work.least, work.top + 1) for work in asked)):
        pairs = list(zip(asked, levels, strict=True))
        effort = sum(work.effort(level) for work, level in pairs)
        amount = sum(work.weight * level for work, level in pairs)
        every.add((effort, -amount, sum(level > work.base for work, level in pairs)))
    best: list[tuple[int, int, int]] = []
    for effort, lost, raised in sorted(every):
        if -lost >= floor and (not best or -lost > best[-1][1]):
            best.append((effort, -lost, raised))
    front = category_front(asked, floor)
    assert [(state.effort, state.amount, state.raised) for state in front.states] == best
    for low, high in pairwise(front.states):
        assert low.effort < high.effort
        assert low.amount < high.amount


@given(works())
def test_each_state_has_the_levels_that_make_it_up(asked: list[Work]) -> None:
    front = category_front(asked)
    for place, state in enumerate(front.states):
        levels = front.levels(place)
        assert sum(work.effort(levels[work.id]) for work in asked) == state.effort
        assert sum(work.weight * levels[work.id] for work in asked) == state.amount
        assert sum(levels[work.id] > work.base for work in asked) == state.raised
        assert all(work.least <= levels[work.id] <= work.top for work in asked)


def test_nothing_done_is_a_state_too() -> None:
    work = Work("Q0", "a", 2, 0, 0, 4, (0, 1, 2, 3, 4), Fraction(1), False)
    assert [state.amount for state in category_front([work]).states] == [0, 2, 4, 6, 8]
    assert [state.amount for state in category_front([work], 3).states] == [4, 6, 8]
