"""Vote files: made for one assessor, read strictly, joined without losing a vote."""

from collections.abc import Callable
from pathlib import Path

import pytest

from muster.model import (
    Answer,
    Assessment,
    Assessor,
    Decision,
    Evidence,
    FrameworkRef,
    Session,
    SessionEvent,
    Vote,
)
from muster.phrases import phrases_in
from muster.phrases.errors import sentence
from muster.storage import StorageError, save_assessment
from muster.storage.encryption import PassphraseNeeded
from muster.storage.vote_files import (
    VotesUnreadable,
    VotesUnsaved,
    free_place,
    join_votes,
    looks_like_votes,
    new_vote_file,
    read_votes,
    set_vote,
)
from tests.factory import NOW, assessment, framework, question

BANK = framework([question("A1", "a"), question("A2", "a"), question("B1", "b")])
J3 = Assessor(id="j3", name="J3 Operations", role="Operations")
J4 = Assessor(id="j4", name="J4 Logistics")
ALL = ("A1", "A2", "B1")


@pytest.fixture
def base() -> Assessment:
    made = assessment(BANK, {"A1": 3}, note="A word of the group.")
    mission = made.mission.changed(summary="What nobody else is to read.")
    return made.model_copy(update={"assessors": (J3, J4), "marking": "OFFICIAL", "mission": mission})


def voted(base: Assessment, person: Assessor = J3, **levels: int | None) -> Assessment:
    made = new_vote_file(base, person, NOW)
    for name, level in levels.items():
        made = set_vote(made, name, Vote(assessor=person.id, level=level), person.id, 1)
    return made


def test_a_vote_file_holds_nothing_of_anybody_else(base: Assessment) -> None:
    made = new_vote_file(base, J3, NOW)
    text = made.to_json()
    assert (made.vote_of, made.assessment, made.answers) == ("j3", base.id, {})
    assert made.id != base.id
    for secret in ("J4 Logistics", "A word of the group", "What nobody else"):
        assert secret not in text


def test_the_rounds_of_the_session_go_along_and_nothing_else_of_it(base: Assessment) -> None:
    events = (
        SessionEvent(kind="decision", text="Secret."),
        SessionEvent(kind="voted_again", question="A1", text="Why."),
    )
    session = Session(id="s1", facilitator="j4", present=("j4",), round=2, events=events)
    made = new_vote_file(base.model_copy(update={"sessions": (session,)}), J3, NOW)
    assert [(row.kind, row.question, row.text) for row in made.sessions[0].events] == [
        ("voted_again", "A1", "")
    ]
    assert (made.sessions[0].round, made.sessions[0].present, made.sessions[0].facilitator) == (2, (), "")


def test_votes_are_written_read_and_joined(base: Assessment, tmp_path: Path) -> None:
    place = tmp_path / "j3.votes.muster.json"
    save_assessment(voted(base, A1=1, A2=None), place)
    joined = join_votes(base, read_votes(place, base), ALL)
    assert (joined.taken, joined.same, joined.kept, joined.idle, joined.is_new) == (2, 0, (), (), False)
    assert joined.assessment.answer("A1").votes == (Vote(assessor="j3", level=1),)
    assert joined.assessment.answer("A1").level == 3, "the group's answer stays"
    assert joined.assessment.answer("A2").votes == (Vote(assessor="j3", level=None),)
    again = join_votes(joined.assessment, read_votes(place, base), ALL)
    assert (again.taken, again.same, again.assessment) == (0, 2, joined.assessment)


def test_who_votes_twice_is_told_and_the_first_stands_unless_replaced(base: Assessment) -> None:
    first = join_votes(base, voted(base, A1=1, A2=2), ALL).assessment
    second = voted(base, A1=4, A2=2, B1=0)
    joined = join_votes(first, second, ALL)
    assert (joined.taken, joined.same, joined.kept) == (1, 1, ("A1",))
    assert joined.assessment.answer("A1").votes[0].level == 1
    replaced = join_votes(first, second, ALL, replaces=("A1",))
    assert (replaced.kept, replaced.replaced) == ((), ("A1",))
    assert replaced.assessment.answer("A1").votes == (Vote(assessor="j3", level=4),)


def test_votes_on_what_does_not_apply_are_kept_and_named(base: Assessment) -> None:
    joined = join_votes(base, voted(base, A1=1, B1=2), ("A1",))
    assert joined.idle == ("B1",)
    assert joined.assessment.answer("B1").votes


def test_a_late_comer_is_added_and_a_namesake_told_apart(base: Assessment) -> None:
    late = join_votes(base, voted(base, Assessor(id="polad", name="Political adviser"), A1=3), ALL)
    assert late.is_new
    assert late.assessment.assessors[-1].id == "polad"
    other = Assessor(id="j3", name="Somebody else")
    joined = join_votes(base, voted(base, other, A1=0), ALL)
    assert joined.is_namesake
    assert joined.assessor.id == "j3 (2)"
    assert [row.name for row in joined.assessment.assessors] == [
        "J3 Operations",
        "J4 Logistics",
        "Somebody else",
    ]
    assert joined.assessment.answer("A1").votes[0].assessor == "j3 (2)"
    again = join_votes(joined.assessment, voted(base, other, A1=0), ALL)
    assert (again.same, len(again.assessment.assessors)) == (1, 3)
    respelt = join_votes(base, voted(base, Assessor(id="j3", name=" j3 operations"), A1=0), ALL)
    assert not respelt.is_new
    assert respelt.assessor == J3


def edited(votes: Assessment, **fields: object) -> Assessment:
    return votes.model_copy(update=fields)


REFUSED: dict[str, tuple[Callable[[Assessment, Assessment], Assessment], str]] = {
    "an assessment": (lambda base, votes: base, "no_vote_file"),
    "other assessment": (lambda base, votes: edited(votes, assessment="x"), "votes_other_assessment"),
    "other bank": (
        lambda base, votes: edited(votes, framework=BANK.changed(version="2")),
        "votes_other_bank",
    ),
    "a level of its own": (
        lambda base, votes: votes.with_answer("A1", Answer(state="answered", level=2)),
        "votes_changed",
    ),
    "a note": (lambda base, votes: votes.with_answer("A1", Answer(note="Mine.")), "votes_changed"),
    "evidence": (
        lambda base, votes: votes.with_answer("A1", Answer(evidence=(Evidence(title="x"),))),
        "votes_changed",
    ),
    "another's vote": (
        lambda base, votes: votes.with_answer("A2", Answer(votes=(Vote(assessor="j4", level=0),))),
        "votes_changed",
    ),
    "another person": (lambda base, votes: edited(votes, assessors=(J3, J4)), "votes_changed"),
    "a decision": (
        lambda base, votes: edited(votes, decisions=(Decision(id="d1", time=NOW, text="x"),)),
        "votes_changed",
    ),
    "two votes": (
        lambda base, votes: votes.with_answer(
            "A1", Answer(votes=(Vote(assessor="j3", level=0), Vote(assessor="j3", level=4)))
        ),
        "votes_twice",
    ),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_is_no_vote_file_of_this_assessment_is_refused(
    kind: str, base: Assessment, tmp_path: Path
) -> None:
    change, code = REFUSED[kind]
    place = tmp_path / "x.votes.muster.json"
    place.write_bytes(change(base, voted(base, A1=1)).to_bytes())
    with pytest.raises(VotesUnreadable) as refused:
        read_votes(place, base)
    assert refused.value.code == code
    for language in ("en", "fr"):
        assert "x.votes" in sentence(refused.value, phrases_in(language))


def test_a_sealed_one_asks_and_one_too_big_or_damaged_is_told(base: Assessment, tmp_path: Path) -> None:
    place = tmp_path / "x.votes.muster.json.age"
    save_assessment(voted(base, A1=1), place, "horse")
    with pytest.raises(PassphraseNeeded):
        read_votes(place, base)
    assert read_votes(place, base, "horse").vote_of == "j3"
    for content, code in (
        (b" " * (41 << 20), "too_large"),
        (voted(base, A1=1).to_bytes()[:-40], "not_json"),
        (b"", "empty"),
    ):
        place.write_bytes(content)
        with pytest.raises(StorageError) as refused:
            read_votes(place, base)
        assert refused.value.code == code


def test_a_vote_file_never_takes_the_place_of_another(tmp_path: Path) -> None:
    assert free_place(tmp_path / "j3") == tmp_path / "j3.votes.muster.json"
    assert free_place(tmp_path / "J3.JSON") == tmp_path / "J3.JSON", "as Windows may write it"
    (tmp_path / "j3.votes.muster.json").write_text("{}")
    with pytest.raises(VotesUnsaved):
        free_place(tmp_path / "j3")


def test_a_vote_file_is_known_by_its_name_or_its_head(base: Assessment, tmp_path: Path) -> None:
    by_name, by_head, neither = (tmp_path / name for name in ("a.VOTES.muster.json.age", "b.json", "c.json"))
    by_name.write_bytes(b"")
    named = base.model_copy(update={"framework": FrameworkRef(id="test", version="1")})
    by_head.write_bytes(voted(named, A1=1).to_bytes())
    neither.write_bytes(base.to_bytes())
    assert [looks_like_votes(path) for path in (by_name, by_head, neither)] == [True, True, False]
    assert not looks_like_votes(tmp_path / "gone")


def test_a_vote_can_be_taken_away_again(base: Assessment) -> None:
    made = voted(base, A2=1)
    assert set_vote(made, "A2", None, "j3", 1).answers == {}


def test_a_vote_file_of_nobody_does_not_open(base: Assessment, tmp_path: Path) -> None:
    place = tmp_path / "x.votes.muster.json"
    text = voted(base).to_json().replace('"vote_of": "j3"', '"vote_of": ""')
    place.write_text(text, "utf-8")
    with pytest.raises(StorageError) as refused:
        read_votes(place, base)
    assert refused.value.code == "faulty"


def test_a_round_that_has_been_revealed_is_not_replaced_with_the_one_that_is_hidden(
    base: Assessment,
) -> None:
    events = (SessionEvent(kind="revealed"), SessionEvent(kind="voted_again", question="A1"))
    held = base.model_copy(update={"sessions": (Session(id="s1", events=events),)})
    rounds = tuple(Vote(assessor="j3", round=number, level=1) for number in (1, 2))
    others = tuple(vote.changed(level=4) for vote in rounds)
    joined = join_votes(
        held.with_answer("A1", Answer(votes=rounds)),
        new_vote_file(held, J3, NOW).with_answer("A1", Answer(votes=others)),
        ALL,
        replaces=("A1",),
    )
    assert [vote.level for vote in joined.assessment.answer("A1").votes] == [1, 4]
    assert (joined.kept, joined.replaced) == (("A1",), ("A1",))


def test_a_new_vote_file_needs_a_name_and_a_free_place(tmp_path: Path) -> None:
    (tmp_path / "gone.votes.muster.json").symlink_to(tmp_path / "nowhere")
    for name, code in (("", "unsaved_folder"), ("/", "unsaved_folder"), ("..", "unsaved_folder")):
        with pytest.raises(VotesUnsaved) as refused:
            free_place(Path(name))
        assert refused.value.code == code
    with pytest.raises(VotesUnsaved):
        free_place(tmp_path / "gone")
    long = tmp_path / ("a" * 300)
    assert free_place(long).name.startswith(long.name), "saving tells that it is too long"
