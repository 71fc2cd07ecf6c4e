"""The card of accepted shortfalls is seen where there is something to accept or to tell, and only there."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui import phrases
from muster.gui.pages.conditions_card import MOST_OFFERS, ConditionsCard
from muster.gui.session.document import Document
from muster.model import Action, Assessment, Condition
from tests.factory import assessment, framework, question

ROWS = [question(f"A{n}", "a", critical=True) for n in range(1, 10)]
BANK = framework(ROWS, version="2.0")


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every test run on one day."""
    monkeypatch.setattr(phrases, "today", lambda: date(2029, 6, 1))


def shown(qtbot: QtBot, case: Assessment) -> ConditionsCard:
    card = ConditionsCard(Document(case, BANK))
    qtbot.addWidget(card)
    card.show()
    card.show_conditions()
    QApplication.processEvents()
    return card


def test_nothing_to_accept_and_nothing_accepted_is_not_seen(qtbot: QtBot) -> None:
    assert not shown(qtbot, assessment(BANK, dict.fromkeys(BANK.by_id, 4))).isVisible()


def test_failed_gates_are_offered_a_few_at_a_time(qtbot: QtBot) -> None:
    card = shown(qtbot, assessment(BANK, dict.fromkeys(BANK.by_id, 1)))
    offered = [row for row in card.offers if row.isVisible()]
    assert len(offered) == MOST_OFFERS
    assert card.more.text() == f"and {len(ROWS) - MOST_OFFERS} more"
    with qtbot.waitSignal(card.wanted) as wanted:
        QTest.mouseClick(offered[0].button, Qt.MouseButton.LeftButton)
    assert wanted.args == ["A1"]
    assert offered[0].button.accessibleName() == "Accept with a condition… A1 A1?: level 1, needs 2"


def test_what_is_accepted_leads_to_its_dialog_and_an_alert_goes_with_its_cause(qtbot: QtBot) -> None:
    late = Action(
        id="c1",
        title="Buy",
        question="A1",
        owner="J4",
        due=date(2029, 5, 31),
        target_level=2,
        condition=Condition(accepted_by="Chief"),
    )
    case = assessment(BANK, {**dict.fromkeys(BANK.by_id, 4), "A1": 1})
    card = shown(qtbot, case.model_copy(update={"actions": (late,)}))
    [row] = [row for row in card.given if row.isVisible()]
    assert row.alert.text() == "OVERDUE since 31 May 2029."
    with qtbot.waitSignal(card.shown) as opened:
        QTest.mouseClick(row.button, Qt.MouseButton.LeftButton)
    assert opened.args == ["c1"]
    assert not any(offer.isVisible() for offer in card.offers)
