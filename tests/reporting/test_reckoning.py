"""What a spreadsheet is given to reckon with."""

from muster.model import Weights
from muster.phrases import phrases_in
from muster.reporting.reckoning import reckoning_of
from muster.scoring import readiness
from tests.factory import assessment
from tests.reporting.support import bank_of, made


def test_weights_and_thresholds_are_those_of_this_assessment() -> None:
    bank = bank_of(2)
    case = assessment(bank, {"ALPHA-000": 3}).model_copy(
        update={"weights": Weights(categories={"beta": 12.5}, reason="x")}
    )
    result = readiness(bank, case)
    told = reckoning_of(bank, result, phrases_in("fr"))
    assert [row.weight for row in told.categories] == [20, 12.5, 50]
    assert [(row.answered, row.applicable) for row in told.categories] == [(1, 2), (0, 2), (0, 2)]
    assert (told.ready, told.conditional) == ((75, 60), (50, 40))
    assert told.is_early
    assert told.score == result.score == 75
    assert set(told.verdicts) == {"ready", "conditional", "not_ready", "open", "early"}
    assert made(bank, case, "fr").reckoning == told
