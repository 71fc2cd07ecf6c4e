"""What tells two prints apart, and what is known of a mission."""

from datetime import date
from hashlib import sha256
from pathlib import Path

from muster.model import Assessment, Framework
from muster.phrases import phrases_in
from muster.reporting.facts import digest, identity, mission_facts
from muster.storage import open_assessment, save_assessment
from tests.factory import NOW, assessment
from tests.reporting.support import bank_of

PRINTED = date(2026, 3, 1)


def test_the_digest_is_that_of_the_saved_file(full: tuple[Framework, Assessment], tmp_path: Path) -> None:
    file = tmp_path / "a.muster.json"
    save_assessment(full[1], file)
    assert digest(open_assessment(file).assessment) == sha256(file.read_bytes()).hexdigest()


def test_two_prints_are_told_apart(full: tuple[Framework, Assessment]) -> None:
    bank, case = full
    phrases = phrases_in("en")
    told = dict(identity(bank, case, PRINTED, phrases))
    assert told["Document"] == str(case.id)
    assert told["Bank"] == "test 1"
    assert told["Printed"] == "2026-03-01"
    other = dict(identity(bank, case.model_copy(update={"title": "Another"}), PRINTED, phrases))
    assert other["SHA-256"] != told["SHA-256"]
    assert "SHA-256" not in dict(identity(bank, case, PRINTED, phrases, tells_answers=False))
    assert dict(identity(bank, None, PRINTED, phrases)).keys() == {"Bank", "Muster", "Printed"}


def test_while_votes_are_hidden_no_digest_lets_them_be_guessed(met: tuple[Framework, Assessment]) -> None:
    bank, case = met
    phrases = phrases_in("en")
    assert "SHA-256" not in dict(identity(bank, case, PRINTED, phrases))
    [session] = case.sessions
    for changed in ({"closed": NOW}, {"hidden": False}):
        after = case.model_copy(update={"sessions": (session.changed(**changed),)})
        assert "SHA-256" in dict(identity(bank, after, PRINTED, phrases))


def test_what_is_not_known_is_left_out() -> None:
    bank = bank_of(1)
    facts = dict(mission_facts(bank, assessment(bank), PRINTED, phrases_in("en")))
    assert "Area" not in facts
    assert "Authorised strength" not in facts
    assert facts["Mission"] == "Test"
