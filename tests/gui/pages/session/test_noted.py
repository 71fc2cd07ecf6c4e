"""What the room sees of decisions, actions and conditions: the newest of a session, owners if so chosen."""

from datetime import UTC, date, datetime

from muster.gui.pages.session.noted import noted_lines
from muster.model import Action, Assessment, Condition, Decision, Session, SessionEvent
from tests.factory import assessment, framework, question

OPENED = datetime(2026, 3, 1, 9, tzinfo=UTC)
SESSION = Session(
    id="s1",
    opened=OPENED,
    events=tuple(
        SessionEvent(kind="action", text=text, question=None) for text in ("One", "Two", "Three", "Done")
    ),
)


def case() -> Assessment:
    accepted = Condition(accepted_by="Chief of staff", accepted_on=date(2026, 3, 2))
    earlier = Condition(accepted_by="Chief of staff", accepted_on=date(2025, 3, 2))
    return assessment(framework([question("A1", "a")])).model_copy(
        update={
            "decisions": tuple(Decision(id=f"d{n}", time=OPENED, text=f"Decision {n}") for n in range(3)),
            "actions": (
                Action(id="a0", title="Of last month", owner="PSOD"),
                Action(id="a1", title="One"),
                Action(id="a2", title="Two"),
                Action(id="a3", title="Three", owner="PSOD"),
                Action(id="a4", title="Done", status="done"),
                Action(id="a5", title="Lift", question="A1", owner="J4", condition=accepted),
                Action(id="a6", title="Old", question="A1", owner="J4", condition=earlier),
            ),
        }
    )


def test_the_newest_of_this_session() -> None:
    assert noted_lines(case(), SESSION, names=True) == [
        "Decided: Decision 2",
        "Action: Three (PSOD)",
        "Condition on A1: Lift (J4)",
    ]


def test_without_names_no_owner() -> None:
    told = noted_lines(case(), SESSION, names=False)
    assert told[1:] == ["Action: Three", "Condition on A1: Lift"]
