"""What a change would do, in a line: no score while it is too early for one."""

from muster.gui.pages.effect_line import effect_line
from muster.model import Framework
from muster.scoring import readiness
from tests.gui.support import answered, embedded


def test_a_score_is_told_where_it_is_not_too_early(framework: Framework) -> None:
    few = readiness(framework, answered(embedded(framework), FOR_1=1))
    more = readiness(framework, answered(embedded(framework), FOR_1=1, FOR_2=3, MON_1=4))
    most = readiness(framework, answered(embedded(framework), FOR_1=4, FOR_2=3, MON_1=4))
    assert effect_line(more, most).startswith("Readiness 62.5 → ")
    assert effect_line(most, more).endswith("→ 62.5 · Not ready to deploy")
    assert effect_line(most, few) == "Too early for a score: 0.0–82.0 of 100 · Not ready to deploy"
    assert effect_line(few, more).startswith("Readiness 62.5 of 100, range ")
