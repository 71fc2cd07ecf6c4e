"""Who is asked what in a session, and the code that tells two sets of questions apart."""

from muster.model import AgendaItem, Session
from muster.scoring import applicability
from muster.scoring.questions_asked import questions_asked, set_code
from tests.factory import assessment, framework, question

BANK = framework([question("A1", "a"), question("B1", "b"), question("A2", "a")])
APPLIES = applicability(BANK, assessment(BANK, {}))


def test_without_a_session_everybody_is_asked_all_that_applies() -> None:
    assert questions_asked(BANK, APPLIES, None, "j3") == ["A1", "B1", "A2"]
    applies = {**APPLIES, "B1": "profile"}
    assert questions_asked(BANK, applies, None, "j3") == ["A1", "A2"]


def test_a_session_shares_out_categories_and_skips_some() -> None:
    session = Session(id="s1", answers_for={"j3": ("a",)})
    assert questions_asked(BANK, APPLIES, session, "j3") == ["A1", "A2"]
    assert questions_asked(BANK, APPLIES, session, "j4") == ["A1", "B1", "A2"]
    skips = Session(id="s1", agenda=(AgendaItem(category="a", minutes=5, state="skipped"),))
    assert questions_asked(BANK, APPLIES, skips, None) == ["B1"]


def test_the_code_tells_bank_version_set_and_questions() -> None:
    code = set_code(BANK, ["A1", "B1"], "full")
    assert code.startswith(f"{BANK.id}-{BANK.version}-full-2-")
    others = (
        set_code(BANK, ["B1", "A1"], "full"),
        set_code(BANK, ["A1", "A2"], "full"),
        set_code(BANK, ["A1", "B1"], "core"),
        set_code(BANK.model_copy(update={"version": "9.9"}), ["A1", "B1"], "full"),
    )
    assert len({code, *others}) == 5
    assert set_code(BANK, ["A1", "B1"], "full") == code
