"""The smallest changes to a verdict agree with trying every set of levels."""

from collections.abc import Iterator
from itertools import product

from hypothesis import given

from muster.scoring import VERDICTS
from muster.scoring.exact_score import ExactScore, exact_score
from muster.scoring.ways import Step, Way, ways
from tests.examples import examples
from tests.factory import assessment, framework, question
from tests.scoring.strategies import Case, answered


def others(whole: ExactScore, start: dict[str, int]) -> Iterator[tuple[int, int]]:
    """Return (levels moved, place of the verdict) of every set of levels."""
    for levels in product(range(5), repeat=len(start)):
        moved = sum(abs(level - start[name]) for level, name in zip(levels, start, strict=True))
        yield moved, VERDICTS.index(whole.verdict(dict(zip(start, levels, strict=True))))


def least(whole: ExactScore, at_open: int, *, up: bool) -> int | None:
    start = {item.id: at_open if item.level is None else item.level for item in whole.rows}
    now = VERDICTS.index(whole.verdict(start))
    better = [moved for moved, then in others(whole, start) if (then > now if up else then < now)]
    return min(better, default=None)


@given(case=answered(most=4, conditions=1))
@examples(60)
def test_no_smaller_change_is_there(case: Case) -> None:
    bank, answers = case
    whole, told = exact_score(bank, answers), ways(bank, answers)
    if not whole.rows:
        assert (told.up, told.down) == (None, None)
        return
    for way, at_open, up in ((told.up, 0, True), (told.down, 4, False)):
        assert (None if way is None else way.levels) == least(whole, at_open, up=up)
        if way is not None:
            check(whole, way, at_open)


def check(whole: ExactScore, way: Way, at_open: int) -> None:
    """Carry the steps out, and see that they come to what is said."""
    levels = {item.id: at_open if item.level is None else item.level for item in whole.rows}
    before = dict(levels)
    for step in way.steps:
        known = next(item.level for item in whole.rows if item.id == step.question)
        assert step.before == known
        levels[step.question] = step.after
    assert sum(abs(levels[name] - before[name]) for name in levels) == way.levels
    assert whole.verdict(levels) == way.verdict


def test_gates_come_first_then_what_adds_most() -> None:
    bank = framework(
        [question("A1", "a", weight=1, critical=True, gate=3), question("A2", "a", weight=5)],
    )
    told = ways(bank, assessment(bank, {"A1": 1, "A2": 1}))
    assert told.up == Way("conditional", 3, (Step("A1", 1, 3), Step("A2", 1, 2)))
    assert told.down is None


def test_an_open_question_counts_as_nothing_going_up_and_as_all_going_down() -> None:
    bank = framework([question("A1", "a", critical=True, gate=2), question("A2", "a")])
    told = ways(bank, assessment(bank, {"A2": 4}))
    assert told.up == Way("ready", 2, (Step("A1", None, 2),))
    assert told.down == Way("not_ready", 3, (Step("A1", None, 1),))


def test_the_best_verdict_has_nothing_above_it_and_thresholds_of_nothing_nothing_below() -> None:
    bank = framework([question("A1", "a")])
    assert ways(bank, assessment(bank, {"A1": 4})).up is None
    easy = framework(
        [question("A1", "a")],
        thresholds={
            "ready": {"overall": 0, "category": 0},
            "conditional": {"overall": 0, "category": 0},
        },
    )
    assert ways(easy, assessment(easy, {"A1": 0})) == ways(easy, assessment(easy))
    assert ways(easy, assessment(easy)).down is None
