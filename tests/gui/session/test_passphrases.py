"""Asking for a passphrase until the file opens or the user gives up."""

from muster.gui.session.passphrases import open_with_passphrase
from muster.storage.encryption import PassphraseNeeded, WrongPassphrase
from muster.storage.errors import AssessmentUnreadable
from tests.gui.support import AnsweringPrompts


def attempt(passphrase: str | None) -> str:
    if passphrase is None:
        raise PassphraseNeeded("a.age", "passphrase_needed")
    if passphrase != "right":
        raise WrongPassphrase("a.age", "passphrase_wrong")
    return "content"


def test_it_is_asked_again_until_it_is_right(prompts: AnsweringPrompts) -> None:
    prompts.passphrases = ["wrong", "worse", "right"]
    assert open_with_passphrase(prompts, "a.age", attempt) == ("content", "right")
    assert prompts.asked == ["passphrase a.age", "passphrase a.age again", "passphrase a.age again"]


def test_a_known_one_is_tried_first_and_giving_up_tells_nothing(prompts: AnsweringPrompts) -> None:
    assert open_with_passphrase(prompts, "a.age", attempt, "right") == ("content", "right")
    assert prompts.asked == []
    assert open_with_passphrase(prompts, "a.age", attempt) is None
    assert prompts.problems == []


def test_another_problem_is_told(prompts: AnsweringPrompts) -> None:
    def broken(_passphrase: str | None) -> str:
        raise AssessmentUnreadable("a.age", "sealed_cut_off")

    assert open_with_passphrase(prompts, "a.age", broken) is None
    assert len(prompts.problems) == 1
