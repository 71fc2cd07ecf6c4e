"""What could change a verdict, in one call."""

from muster.model import Answer
from muster.scoring import compare
from muster.scoring.ask_next import moves_chance
from muster.scoring.leave_one_out import hanging, pledges
from muster.scoring.prospects import prospects
from muster.scoring.sensitivity import deciders
from muster.scoring.ways import ways
from tests.factory import assessment, framework, question

BANK = framework([question("A1", "a", critical=True), question("A2", "a"), question("B1", "b")])


def test_it_holds_what_each_rule_says() -> None:
    case = assessment(BANK, {"A1": 3, "B1": 2}).with_answer(
        "A2", Answer(state="answered", level=4, depends_on="EU")
    )
    other = assessment(BANK, {"A1": 1, "B1": 4})
    told = prospects(BANK, case, [("AMISOM", other), ("Nothing shared", assessment(BANK))])
    assert told.moves == moves_chance(BANK, case)
    assert told.ways == ways(BANK, case)
    assert told.deciders == deciders(BANK, case)
    assert told.hanging == hanging(BANK, case)
    assert told.pledges == pledges(BANK, case)
    result = compare(BANK, other, case)
    [only] = told.beside
    assert (only.title, only.score, only.own, only.questions) == ("AMISOM", result.before, result.after, 2)
