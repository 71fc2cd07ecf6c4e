"""A report that names nobody says the same of everything else."""

from datetime import date

from muster.model import Action, Assessor
from muster.model.assessment import Condition
from muster.phrases import phrases_in
from muster.reporting.build import build_report
from muster.reporting.nameless import nameless
from muster.scoring import readiness
from tests.gui.support import answered, embedded, small_framework

PEOPLE = (Assessor(id="a", name="Amina Diallo", role="J3"), Assessor(id="b", name="Bo Ek"))
ACTIONS = (
    Action(
        id="1", title="Lift", owner="Col. Traoré", condition=Condition(accepted_by="Gen. Keita", note="Kept.")
    ),
    Action(id="2", title="Fuel", condition=Condition()),
)


def test_roles_stay_and_nobody_stays_nobody() -> None:
    made = embedded(small_framework()).model_copy(update={"assessors": PEOPLE, "actions": ACTIONS})
    bare = nameless(made, phrases_in("en"))
    assert [(row.name, row.role) for row in bare.assessors] == [("J3", ""), ("Assessor 2", "")]
    first, second = bare.actions
    assert first.condition is not None
    assert (first.owner, first.condition.accepted_by, first.condition.note) == (
        "name withheld",
        "name withheld",
        "Kept.",
    )
    assert second == ACTIONS[1], "a condition that nobody accepted is still told as such"


def test_no_name_is_anywhere_in_the_report() -> None:
    framework = small_framework()
    made = answered(embedded(framework), FOR_1=1, MON_1=3)
    made = made.model_copy(update={"assessors": PEOPLE, "actions": ACTIONS})
    result = readiness(framework, made)
    said = {
        names: str(build_report(framework, made, result, printed=date(2026, 3, 1), names=names))
        for names in (True, False)
    }
    for name in ("Amina Diallo", "Bo Ek", "Traoré", "Keita"):
        assert name in said[True]
        assert name not in said[False]
    assert "J3" in said[False]
