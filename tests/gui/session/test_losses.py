"""What a step takes away: cleared answers, removed rows, but no text that is typed over."""

import pytest

from muster.gui.session.losses import Loss, loss
from muster.model import Action, Answer, Assessment, Assessor, Decision, Evidence, Weights
from muster.model.assessment import Vote
from tests.gui.support import NOW, answered, embedded, small_framework


@pytest.fixture
def full() -> Assessment:
    made = answered(embedded(small_framework()), FOR_1=1, FOR_2=3)
    rich = made.answer("FOR-1").changed(
        evidence=(Evidence(title="Visit"), Evidence(title="Order")),
        votes=(Vote(assessor="a", level=1), Vote(assessor="b", level=2)),
    )
    return made.with_answer("FOR-1", rich).model_copy(
        update={
            "actions": (Action(id="1", title="Lift"), Action(id="2", title="Fuel")),
            "decisions": (Decision(id="d", time=NOW, text="Go on"),),
            "assessors": (Assessor(id="a", name="Amina"), Assessor(id="b", name="", role="J4")),
            "weights": Weights(categories={"force": 50}, reason="Because"),
        }
    )


def test_what_is_gone_is_named(full: Assessment) -> None:
    one = full.answer("FOR-1")
    for after, gone in (
        (full.with_answer("FOR-1", one.changed(state="unanswered", level=None)), Loss("answers", 1, "FOR-1")),
        (full.with_answer("FOR-1", one.changed(evidence=one.evidence[:1])), Loss("evidence", 1, "FOR-1")),
        (full.with_answer("FOR-1", one.changed(votes=())), Loss("votes", 2, "FOR-1")),
        (full.model_copy(update={"actions": full.actions[:1]}), Loss("actions", 1, "Fuel")),
        (full.model_copy(update={"actions": ()}), Loss("actions", 2, "")),
        (full.model_copy(update={"decisions": ()}), Loss("decisions", 1, "Go on")),
        (full.model_copy(update={"assessors": full.assessors[:1]}), Loss("assessors", 1, "J4")),
        (full.model_copy(update={"weights": Weights()}), Loss("weights", 1, "")),
        (full.model_copy(update={"answers": {}}), Loss("answers", 2, "")),
    ):
        assert loss(full, after) == gone


def test_what_is_changed_or_added_is_no_loss(full: Assessment) -> None:
    one = full.answer("FOR-1")
    for after in (
        full,
        full.with_answer("FOR-1", one.changed(level=4, note="")),
        full.with_answer("FOR-1", one.changed(state="unknown", level=None)),
        full.with_answer("FOR-3", Answer(state="answered", level=1)),
        full.model_copy(update={"actions": (*full.actions, Action(id="3", title="Radio"))}),
        full.model_copy(update={"title": ""}),
    ):
        assert loss(full, after) is None
