"""Copies of several people become votes: people told apart, nothing dropped, what contradicts listed."""

from datetime import date

from muster.model import Action, Answer, Assessment, Assessor, Decision, Evidence, Vote
from muster.storage.safety.votes import CopyConflict, VoteConflict, as_votes
from tests.storage.support import case


def test_copies_become_votes() -> None:
    base = case(A0=1)
    first = base.model_copy(update={"assessors": (Assessor(id="j3", name="J3"),)})
    first = first.with_answer("A1", Answer(state="answered", level=3, confidence="high", note="Seen."))
    second = base.with_answer("A1", Answer(state="answered", level=1))
    second = second.with_answer("A2", Answer(state="unknown"))
    votes = as_votes(base, [("x", first), ("j4", second)])
    result = votes.assessment
    assert votes.conflicts == ()
    assert {vote.assessor: vote.level for vote in result.answer("A1").votes} == {"j3": 3, "j4": 1}
    assert [vote.level for vote in result.answer("A2").votes] == [None]
    assert result.answer("A0").votes == (), "what the base already says is no vote"
    assert [row.id for row in result.assessors] == ["j3", "j4"]
    apart = first.with_answer("A1", Answer(state="answered", level=0))
    again = as_votes(
        result, [("x", apart.model_copy(update={"answers": {**result.answers, **apart.answers}}))]
    )
    assert VoteConflict("A1", "j3", 1, (3, 0)) in again.conflicts


def test_votes_in_copies_are_joined_as_they_are() -> None:
    base = case()
    vote = Vote(assessor="j2", round=2, level=2)
    copy = base.with_answer(
        "A0", Answer(votes=(vote,), evidence=(Evidence(title="x"),), review_by=date(2026, 1, 1))
    )
    votes = as_votes(base, [("someone", copy)])
    assert votes.conflicts == ()
    answer = votes.assessment.answer("A0")
    assert answer.votes == (vote,)
    assert (answer.evidence, answer.review_by) == (copy.answer("A0").evidence, date(2026, 1, 1))
    assert votes.assessment.assessors == (), "nobody of that name has voted"


def by(*people: Assessor, base: Assessment | None = None, **levels: int) -> Assessment:
    """Return a copy of the empty case with these people and levels."""
    copy = (base or case()).model_copy(update={"assessors": people})
    for name, level in levels.items():
        copy = copy.with_answer(name, Answer(state="answered", level=level))
    return copy


def voters(assessment: Assessment, question: str = "A0") -> dict[str, int | None]:
    return {vote.assessor: vote.level for vote in assessment.answer(question).votes}


def test_two_files_of_one_name_are_two_people() -> None:
    votes = as_votes(case(), [("amina", by(A0=1)), ("amina", by(A0=3))])
    assert voters(votes.assessment) == {"amina": 1, "amina (2)": 3}
    assert votes.conflicts == ()


def test_two_people_with_one_id_are_two_people_and_one_person_twice_is_one() -> None:
    j3, other = Assessor(id="a1", name="J3"), Assessor(id="a1", name="J4")
    votes = as_votes(case(), [("x", by(j3, A0=1)), ("y", by(other, A0=3))])
    assert voters(votes.assessment) == {"a1": 1, "a1 (2)": 3}
    assert [person.name for person in votes.assessment.assessors] == ["J3", "J4"]
    same = as_votes(case(), [("x", by(j3, A0=1)), ("y", by(j3, A0=3))])
    assert same.conflicts == (VoteConflict("A0", "a1", 1, (1, 3)),)
    vote = Vote(assessor="a1", round=2, level=4)
    held = by(other).with_answer("A0", Answer(votes=(vote,)))
    apart = as_votes(case(), [("x", by(j3, A0=1)), ("y", held)])
    assert [(row.assessor, row.round) for row in apart.assessment.answer("A0").votes] == [
        ("a1", 1),
        ("a1 (2)", 2),
    ]


def test_a_person_described_otherwise_is_listed() -> None:
    j3 = Assessor(id="a1", name="J3", role="Operations")
    votes = as_votes(by(j3), [("x", by(j3.changed(role="Plans"), A0=1))])
    assert votes.conflicts == (CopyConflict("x", "assessors.a1"),)


def test_a_second_note_is_kept_at_the_same_level_and_at_another() -> None:
    j3 = Assessor(id="a1", name="J3")
    first = by(j3).with_answer("A0", Answer(state="answered", level=2, note="Seen in Gao."))
    second = by(j3).with_answer("A0", Answer(state="answered", level=2, note="Told in Bamako."))
    third = by(j3).with_answer("A0", Answer(state="answered", level=4, note="Read."))
    votes = as_votes(case(), [("x", first), ("y", second), ("y", second), ("z", third)])
    [vote] = votes.assessment.answer("A0").votes
    assert vote.note == "Seen in Gao.\nTold in Bamako.\nRead."
    assert vote.level == 2
    assert votes.conflicts == (VoteConflict("A0", "a1", 1, (2, 4)),)


def test_another_confidence_is_listed() -> None:
    j3 = Assessor(id="a1", name="J3")
    low = by(j3).with_answer("A0", Answer(state="answered", level=2, confidence="low"))
    votes = as_votes(case(), [("x", by(j3, A0=2)), ("y", low)])
    assert votes.conflicts == (CopyConflict("y", "A0.votes.a1"),)


def test_evidence_flags_markings_actions_decisions_and_unknown_keys_come_along() -> None:
    paper, other = Evidence(title="Record"), Evidence(title="Visit")
    time = case().created
    first = by().with_answer("A0", Answer(state="answered", level=2, evidence=(paper,), marking="SECRET"))
    first = first.changed(actions=(Action(id="a1", title="Ask"),), later=1)
    second = by().with_answer(
        "A0", Answer(state="unknown", evidence=(other,), flagged=True, marking="OFFICIAL")
    )
    second = second.changed(decisions=(Decision(id="d1", time=time, text="Go"),), other=2)
    votes = as_votes(case(), [("x", first), ("y", second)])
    answer = votes.assessment.answer("A0")
    assert answer.evidence == (paper, other)
    assert answer.flagged
    assert answer.marking == "SECRET / OFFICIAL", "what nobody can place ranks above both"
    assert [row.id for row in votes.assessment.actions] == ["a1"]
    assert [row.id for row in votes.assessment.decisions] == ["d1"]
    assert votes.assessment.model_extra == {"later": 1, "other": 2}
    assert votes.conflicts == ()


def test_what_contradicts_is_listed_and_what_stood_stays() -> None:
    first = by().changed(title="One", actions=(Action(id="a1", title="Ask"),))
    second = by().changed(title="Two", actions=(Action(id="a1", title="Tell"),))
    votes = as_votes(case(), [("x", first), ("y", second)])
    assert (votes.assessment.title, votes.assessment.actions[0].title) == ("One", "Ask")
    assert votes.conflicts == (CopyConflict("y", "title"), CopyConflict("y", "actions.a1"))


def test_not_applicable_is_a_vote_with_its_reason_and_listed() -> None:
    copy = by().with_answer("A0", Answer(state="not_applicable", note="No desert."))
    votes = as_votes(case(A0=1), [("x", copy)])
    [vote] = votes.assessment.answer("A0").votes
    assert (vote.level, vote.note) == (None, "No desert.")
    assert votes.conflicts == (CopyConflict("x", "A0"),)


def test_a_note_without_a_level_is_kept_under_its_writers_name() -> None:
    copy = by(Assessor(id="a1", name="J3")).with_answer("A0", Answer(note="Ask Gao."))
    votes = as_votes(case().with_answer("A0", Answer(note="Open.")), [("x", copy)])
    assert votes.assessment.answer("A0").note == "Open.\nJ3: Ask Gao."
    assert (votes.assessment.answer("A0").votes, votes.conflicts) == ((), ())


def test_an_answer_that_a_copy_took_back_is_listed() -> None:
    votes = as_votes(case(A0=2), [("x", by())])
    assert votes.assessment.answer("A0").level == 2
    assert votes.conflicts == (CopyConflict("x", "A0"),)


def test_a_flag_alone_is_no_vote() -> None:
    base = case(A0=2)
    votes = as_votes(base, [("x", base.with_answer("A0", base.answer("A0").changed(flagged=True)))])
    assert votes.assessment.answer("A0").votes == ()
    assert votes.assessment.answer("A0").flagged


def test_a_vote_file_is_the_voice_of_whom_it_names() -> None:
    j3, j4 = Assessor(id="j3", name="J3"), Assessor(id="j4", name="J4")
    base = by(j3, j4)
    file = by(j3, j4, A0=3).model_copy(update={"vote_of": "j4", "assessment": base.id})
    stranger = by(j3, j4, A0=1).model_copy(update={"vote_of": "j9", "assessment": base.id})
    votes = as_votes(base, [("x", file), ("y", stranger)])
    assert voters(votes.assessment) == {"j4": 3, "j9": 1}
    assert [person.id for person in votes.assessment.assessors] == ["j3", "j4", "j9"]
    assert (votes.assessment.vote_of, votes.conflicts) == (None, ())


J3, J4 = Assessor(id="j3", name="J3"), Assessor(id="j4", name="J4")


def test_a_level_that_a_copy_took_back_is_listed_and_its_note_kept() -> None:
    copy = by(J3).with_answer("A0", Answer(note="Ask Gao."))
    votes = as_votes(case(A0=2), [("x", copy)])
    assert votes.conflicts == (CopyConflict("x", "A0"),)
    answer = votes.assessment.answer("A0")
    assert (answer.level, answer.note, answer.votes) == (2, "J3: Ask Gao.", ())


def test_a_note_that_the_base_has_is_nobodys_and_an_entry_without_answer_may_be_missing() -> None:
    base = case().with_answer("A0", Answer(note="Open."))
    flagged = by(J3, base=base).with_answer("A0", Answer(note="Open.", flagged=True))
    votes = as_votes(base, [("x", flagged), ("y", by(J4))])
    assert votes.conflicts == ()
    assert (votes.assessment.answer("A0").note, votes.assessment.answer("A0").flagged) == ("Open.", True)


def test_an_answer_becomes_its_writers_vote_unless_that_vote_is_there() -> None:
    own = Answer(state="answered", level=3, votes=(Vote(assessor="j3", level=3, note="Mine."),))
    votes = as_votes(case(), [("x", by(J3).with_answer("A0", own))])
    assert votes.assessment.answer("A0").votes == own.votes
    others = own.changed(votes=(Vote(assessor="j4", level=1),))
    votes = as_votes(case(), [("x", by(J3).with_answer("A0", others))])
    assert voters(votes.assessment) == {"j4": 1, "j3": 3}


def test_keys_of_votes_that_nobody_knows_are_joined() -> None:
    def voted(**more: object) -> Assessment:
        return by(J3).with_answer("A0", Answer(votes=(Vote(assessor="j3", level=1).changed(**more),)))

    votes = as_votes(case(), [("x", voted(a=1, b=1)), ("y", voted(b=2, c=2))])
    [vote] = votes.assessment.answer("A0").votes
    assert vote.model_extra == {"a": 1, "b": 1, "c": 2}
    [vote] = as_votes(case(), [("x", voted()), ("y", voted(c=2))]).assessment.answer("A0").votes
    assert vote.model_extra == {"c": 2}


def test_only_the_votes_of_whom_has_anothers_id_are_renamed() -> None:
    old = Vote(assessor="j3", level=0)
    base = by(J3, J4).with_answer("A1", Answer(votes=(old,)))
    stranger = Assessor(id="j3", name="Somebody else")
    copy = by(stranger, J4, Assessor(id="j3 (2)", name="A third"), base=base).with_answer(
        "A0", Answer(votes=(Vote(assessor="j3", level=1), Vote(assessor="j4", level=2)))
    )
    votes = as_votes(base, [("x", copy)])
    assert voters(votes.assessment) == {"j3 (3)": 1, "j4": 2}
    assert votes.assessment.answer("A1").votes == (old,)
    assert {person.id: person.name for person in votes.assessment.assessors} == {
        "j3": "J3",
        "j4": "J4",
        "j3 (3)": "Somebody else",
    }
    assert votes.conflicts == ()


def test_a_copy_called_like_somebody_known_is_that_persons() -> None:
    votes = as_votes(by(J3, J4), [("j4", by(A0=1)), ("free", by(A0=2))])
    assert voters(votes.assessment) == {"j4": 1, "free": 2}
    assert votes.assessment.assessors == (J3, J4, Assessor(id="free", name="free"))
    assert votes.conflicts == ()


def test_what_a_copy_does_not_hold_stays_as_the_base_has_it() -> None:
    base = case().with_answer("A0", Answer(note="Open.", flagged=True, evidence=(Evidence(title="x"),)))
    votes = as_votes(base, [("x", by(J3, A1=1))])
    assert votes.assessment.answer("A0") == base.answer("A0")
    assert votes.conflicts == ()


def test_markings_are_joined_once_and_as_whole_words() -> None:
    def marked(*markings: str | None) -> str | None:
        base = case(A0=1)
        copies = [
            (f"c{number}", base.with_answer("A0", base.answer("A0").changed(marking=marking)))
            for number, marking in enumerate(markings)
        ]
        return as_votes(base, copies).assessment.answer("A0").marking

    assert marked(None, None) is None
    assert marked("SECRET", None) == marked(None, "SECRET") == marked("SECRET", "SECRET") == "SECRET"
    assert marked("SECRET", "OFFICIAL", "OFFICIAL", "SECRET") == "SECRET / OFFICIAL"
    assert marked("TOP SECRET", "SECRET") == "TOP SECRET / SECRET"


def test_a_first_note_stands_alone() -> None:
    def voted(note: str) -> Assessment:
        return by(J3).with_answer("A0", Answer(votes=(Vote(assessor="j3", level=1, note=note),)))

    for notes, expected in ((("", "Seen."), "Seen."), (("Seen.", ""), "Seen."), (("A.", "B."), "A.\nB.")):
        votes = as_votes(case(), [(note, voted(note)) for note in notes])
        assert [vote.note for vote in votes.assessment.answer("A0").votes] == [expected]
