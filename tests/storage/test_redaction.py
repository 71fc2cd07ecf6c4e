"""A copy to give away holds what the table lets go and nothing else, at any marking."""

import re
from collections.abc import Collection
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.model import (
    Action,
    Answer,
    Assessment,
    Evidence,
    Framework,
    FrameworkRef,
    LessonMark,
    Mission,
    Vote,
    Weights,
)
from muster.model.base import Model
from muster.model.marking import marking_of
from muster.scoring import readiness
from muster.storage.markings import shipped_markings
from muster.storage.redaction import (
    FIELDS,
    FIGURES,
    NO_WORD,
    Extra,
    NotReleasable,
    Rule,
    clean_copy,
    releasable_copy,
)
from tests.examples import examples
from tests.factory import assessment, framework, framework_data, question
from tests.storage.full_assessment import QUESTIONS, Words, bank_data, full, one_of_everything
from tests.wording import refused

MARKINGS = shipped_markings()
NOW = datetime(2026, 3, 1, 17, 45, 12, tzinfo=UTC)
BANK = framework([question(f"A{n}", "a") for n in range(5)])
SHIPPED = {"id": "test", "version": "1"}
ALL = frozenset(Extra)
SCALE = ["", "PUBLIC", "OFFICIAL", "RESTRICTED", "très secret", "COSMIC PURPLE"]


def test_every_field_of_the_format_is_decided() -> None:
    parts: dict[str, type[Model]] = {
        "": Assessment,
        "mission.": Mission,
        "answers.": Answer,
        "answers.evidence.": Evidence,
        "answers.votes.": Vote,
        "actions.": Action,
        "weights.": Weights,
        "lessons.": LessonMark,
    }
    fields = {f"{place}{name}" for place, part in parts.items() for name in part.model_fields}
    containers = {place.rstrip(".") for place in parts}
    assert set(FIELDS) == fields - containers


markings = st.sampled_from(SCALE)
rows = st.fixed_dictionaries(
    {},
    optional={
        name: st.builds(
            lambda state, level, marking: {
                "state": state,
                "level": level if state == "answered" else None,
                "marking": marking or None,
            },
            st.sampled_from(["answered", "unknown", "unanswered", "not_applicable"]),
            st.integers(0, 4),
            markings,
        )
        for name in QUESTIONS
    },
)
extras = st.frozensets(st.sampled_from(list(Extra)))


def words_in(copy: Assessment) -> set[str]:
    return set(re.findall(r"Wort\d+x", copy.to_json()))


def may_come(words: Words, made: Assessment, chosen: Collection[Extra], most: str | None) -> set[str]:
    """Return the words that the table lets go, worked out from the words' fields alone."""

    def within(marking: str) -> bool:
        return most is None or MARKINGS.is_within(marking, most)

    allowed = set()
    for word, field in words.given.items():
        path, _, whose = field.partition("@")
        if path == "framework":
            rule: Rule | Extra = Rule.GOES
        else:
            rule = FIELDS.get(path, Rule.NEVER)
        question_goes = whose in ("", "None") or (
            whose in QUESTIONS and within(marking_of(made, made.answer(whose)))
        )
        whole_goes = within(made.marking) or path.startswith("answers.")
        if (rule is Rule.GOES or rule in chosen) and question_goes and whole_goes:
            allowed.add(word)
    return allowed


@given(rows, markings, markings, extras, st.booleans())
@examples(150)
def test_no_word_comes_out_that_is_not_allowed(
    chosen_rows: dict[str, Any], marking: str, most: str, chosen: frozenset[Extra], own_bank: bool
) -> None:
    words = Words()
    bank = Framework.model_validate(bank_data(words), strict=False)
    made = full(words, chosen_rows, marking, bank if own_bank else SHIPPED)
    clean = clean_copy(made, bank, MARKINGS, chosen, NOW)
    wanted = {
        word
        for word in may_come(words, made, chosen, None)
        if (own_bank or words.given[word] != "framework")
        and (not words.given[word].startswith("actions.") or words.given[word][-2:] in {*clean.answers, "ne"})
    }
    assert words_in(clean) == wanted, "and what is chosen does go"
    for copy in (clean, *given_away(made, bank, most, chosen)):
        text = copy.to_json().replace(copy.id, "")  # drawn anew: it may hold any figures
        assert words_in(copy) <= may_come(words, made, chosen, None if copy is clean else most)
        assert "2030-" not in text, "no time of the document"
        assert "chief" not in text
        if Extra.MISSION not in chosen:
            assert "77077" not in text
        if Extra.ACTIONS not in chosen:
            assert "2031-07-08" not in text
        assert "2031-07-09" not in text, "review dates never go"
        assert Assessment.model_validate_json(copy.to_json()) == copy


def given_away(made: Assessment, bank: Framework, most: str, chosen: Collection[Extra]) -> list[Assessment]:
    try:
        return [releasable_copy(made, bank, MARKINGS, most, chosen, NOW)]
    except NotReleasable:
        assert not MARKINGS.is_within(made.marking, most)
        assert not isinstance(made.framework, FrameworkRef)
        return []


@given(rows, rows, markings, markings, extras)
@examples(150)
def test_what_is_above_the_marking_leaves_no_trace(
    chosen_rows: dict[str, Any], others: dict[str, Any], marking: str, most: str, chosen: frozenset[Extra]
) -> None:
    """Whatever else stands above the marking, the copy is the same but for its id."""
    words, bank = Words(), Framework.model_validate(bank_data(Words()), strict=False)
    one = full(words, chosen_rows, marking, SHIPPED)
    hidden = {name for name in QUESTIONS if not MARKINGS.is_within(marking_of(one, one.answer(name)), most)}
    answers = {name: answer for name, answer in one.answers.items() if name not in hidden}
    other = full(words, others, marking, SHIPPED)
    for name in hidden:
        answer = other.answer(name)
        if not MARKINGS.is_within(marking_of(other, answer), most):
            answers[name] = answer
    two = one.model_copy(update={"answers": answers})
    if not MARKINGS.is_within(marking, most):  # then nothing that is said of the whole may show
        two = other.model_copy(update={"answers": answers, "marking": marking})
    copies = [releasable_copy(made, bank, MARKINGS, most, chosen, NOW) for made in (one, two)]
    assert copies[0].id != copies[1].id
    assert copies[0].model_copy(update={"id": copies[1].id}).to_json() == copies[1].to_json()


@given(rows, markings, extras)
@examples(100)
def test_two_copies_differ_by_what_lies_between_their_markings(
    chosen_rows: dict[str, Any], marking: str, chosen: frozenset[Extra]
) -> None:
    bank = Framework.model_validate(bank_data(Words()), strict=False)
    made = full(Words(), chosen_rows, marking, SHIPPED)
    low, high = (releasable_copy(made, bank, MARKINGS, most, chosen, NOW) for most in SCALE[2:4])
    for name in QUESTIONS:
        own = marking_of(made, made.answer(name))
        if MARKINGS.is_within(own, SCALE[2]):
            assert low.answer(name).changed(votes=()) == high.answer(name).changed(votes=())
        else:
            assert name not in low.answers
            assert MARKINGS.is_within(own, SCALE[3]) or name not in high.answers
    if MARKINGS.is_within(marking, SCALE[2]) or not MARKINGS.is_within(marking, SCALE[3]):
        assert (low.mission, low.lessons, low.framework) == (high.mission, high.lessons, high.framework)


@pytest.fixture
def marked() -> Assessment:
    """Answers with markings of every height, a reason and evidence."""
    made = assessment(BANK, {"A0": 4, "A1": 3}).model_copy(
        update={"marking": "RESTRICTED", "framework": FrameworkRef(id="test", version="1")}
    )
    made = made.with_answer("A2", Answer(state="answered", level=0, marking="SECRET", note="Agent X."))
    made = made.with_answer("A3", Answer(state="answered", level=1, marking="COSMIC PURPLE"))
    return made.with_answer(
        "A4",
        Answer(
            state="not_applicable",
            note="Says Col Diallo.",
            evidence=(Evidence(title="Letter", link="https://staff.example"),),
            votes=(Vote(assessor="j3", level=2, note="I doubt it."), Vote(assessor="x", level=1)),
        ),
    )


def released(made: Assessment, most: str, extras: Collection[Extra] = ()) -> Assessment:
    return releasable_copy(made, BANK, MARKINGS, most, extras, NOW)


def test_the_score_is_worked_out_anew_from_what_went(marked: Assessment) -> None:
    copy = released(marked, "RESTRICTED")
    assert set(copy.answers) == {"A0", "A1", "A4"}
    assert copy.marking == "RESTRICTED"
    assert copy.answer("A4").note == NO_WORD
    assert readiness(BANK, copy).score == 87.5
    assert set(released(marked, "SECRET").answers) == {"A0", "A1", "A2", "A4"}
    assert set(released(marked, "COSMIC PURPLE").answers) == {"A3"}, "it lets itself out and nothing else"


def test_unmarked_answers_of_a_marked_document_stay(marked: Assessment) -> None:
    """Version 0.1 gave the 53 unmarked answers of a SECRET document away at OFFICIAL."""
    secret = marked.model_copy(update={"marking": "SECRET"})
    open_one = secret.with_answer("A1", Answer(state="answered", level=2, marking="OFFICIAL"))
    copy = released(open_one, "OFFICIAL", ALL)
    assert list(copy.answers) == ["A1"]
    assert copy.mission == Mission(name=NO_WORD)
    assert copy.framework == FrameworkRef(id="test", version="1")


def test_a_clean_copy_scores_alike_and_names_nobody(marked: Assessment) -> None:
    weighed = marked.model_copy(update={"weights": Weights(questions={"A0": 5}, reason="Diallo says so.")})
    copy = clean_copy(weighed, BANK, MARKINGS, FIGURES, NOW)
    assert readiness(BANK, copy).score == readiness(BANK, weighed).score
    for word in ("Diallo", "Agent", "doubt", "j3", "Letter", "staff.example"):
        assert word not in copy.to_json()
    assert [vote.assessor for vote in copy.answer("A4").votes] == ["a1", "a2"]
    assert copy.marking == "SECRET / COSMIC PURPLE"
    assert copy.answer("A2").marking == "SECRET", "no copy loses a marking"
    assert copy.created == copy.modified == datetime(2026, 3, 1, tzinfo=UTC)


def test_what_is_chosen_goes_and_links_never(marked: Assessment) -> None:
    copy = released(marked, "RESTRICTED", {Extra.EVIDENCE, Extra.NOTES})
    assert copy.answer("A4").evidence == (Evidence(title="Letter"),)
    assert copy.answer("A4").note == "Says Col Diallo."
    assert copy.answer("A4").votes == ()


def test_who_voted_on_hidden_answers_only_leaves_no_gap(marked: Assessment) -> None:
    hidden = Answer(state="unknown", marking="SECRET", votes=(Vote(assessor="agent", level=1),))
    copy = released(marked.with_answer("A0", hidden), "RESTRICTED", ALL)
    assert [vote.assessor for vote in copy.answer("A4").votes] == ["a1", "a2"]


def test_a_bank_of_ones_own_goes_whole_or_not_at_all(marked: Assessment) -> None:
    own = Framework.model_validate(framework_data([question("A0", "a")]) | {"later": "x"}, strict=False)
    made = marked.model_copy(update={"framework": own})
    copy = releasable_copy(made, own, MARKINGS, "SECRET", (), NOW)
    assert isinstance(copy.framework, Framework)
    assert copy.framework.questions == own.questions
    assert "later" not in copy.to_json()
    with refused(NotReleasable, "the question bank “test 1” lies inside this assessment"):
        releasable_copy(made, own, MARKINGS, "OFFICIAL", (), NOW)


LESSONS = [{"id": name, "category": "a", "title": name} for name in ("L1", "L2", "L3")]
ASKED = framework([question(f"A{n}", "a") for n in range(4)], lessons=LESSONS)
DAY = datetime(2026, 3, 1, tzinfo=UTC)


def plain(copy: Assessment, **expected: object) -> None:
    """Hold that a copy has these fields, each of its answers' own ones among them, and no other."""
    bare = Assessment(
        format="muster-assessment",
        version=1,
        id=copy.id,
        title="",
        created=DAY,
        modified=DAY,
        framework=FrameworkRef(id="test", version="1"),
        mission=Mission(name=NO_WORD, set="core", profile={"host": False}),
    )
    assert copy == bare.model_copy(update=expected)


KNOWN = Answer(state="unknown")
MARKS = {"L1": LessonMark(applies="not", note=NO_WORD), "L2": LessonMark(applies="partly")}


def test_a_copy_without_extras_holds_figures_alone() -> None:
    made = one_of_everything()
    low = Answer(state="answered", level=0, confidence="low", marking="SECRET")
    plain(
        clean_copy(made, ASKED, MARKINGS, (), NOW),
        marking="SECRET",
        answers={"A0": low, "A1": KNOWN},
        lessons=MARKS,
    )
    plain(
        releasable_copy(made, ASKED, MARKINGS, "OFFICIAL", (), NOW),
        marking="OFFICIAL",
        answers={"A1": KNOWN},
        lessons=MARKS,
    )
    plain(
        releasable_copy(made, ASKED, MARKINGS, "PUBLIC", ALL, NOW),
        marking="PUBLIC",
        mission=Mission(name=NO_WORD),
    )


def test_a_copy_with_all_extras_holds_what_the_table_lets_go() -> None:
    made = one_of_everything()
    mission = Mission(
        name="M",
        area="North",
        lead="AU",
        authorised_strength=100,
        proposed_start=date(2026, 5, 1),
        set="core",
        profile={"host": False},
    )
    low = Answer(
        state="answered",
        level=0,
        confidence="low",
        range=(0, 2),
        note="Why.",
        marking="SECRET",
        evidence=(Evidence(title="Letter", date="May", reliability="B2"), Evidence(title="Visit")),
        votes=(
            Vote(assessor="a1", round=2, level=1, confidence="high"),
            Vote(assessor="a2", level=None),
        ),
    )
    noted = Answer(note="Later.")
    ask = Action(id="1", title="Ask", question="A0", due=date(2026, 4, 2), target_level=3, status="doing")
    plain(
        clean_copy(made, ASKED, MARKINGS, ALL, NOW),
        marking="SECRET",
        mission=mission,
        answers={"A0": low, "A1": KNOWN, "A2": noted},
        actions=(ask, Action(id="2", title="Do")),
        weights=Weights(categories={"a": 2.5}, questions={"A0": 5}),
        lessons=MARKS,
    )
    plain(
        releasable_copy(made, ASKED, MARKINGS, "OFFICIAL", ALL, NOW),
        marking="OFFICIAL",
        mission=mission,
        answers={"A1": KNOWN, "A2": noted},
        actions=(Action(id="1", title="Do"),),
        weights=Weights(categories={"a": 2.5}),
        lessons=MARKS,
    )


@pytest.mark.parametrize("extra", Extra)
def test_each_extra_lets_go_what_it_names_and_nothing_else(extra: Extra) -> None:
    made = one_of_everything()
    none, one = (clean_copy(made, ASKED, MARKINGS, chosen, NOW) for chosen in ((), {extra}))
    none = none.model_copy(update={"id": one.id})
    changed = {name for name in Assessment.model_fields if getattr(none, name) != getattr(one, name)}
    parts = {Extra.MISSION: "mission", Extra.WEIGHTS: "weights", Extra.ACTIONS: "actions"}
    assert changed == {parts.get(extra, "answers")}
    if extra not in parts:
        names = {
            name
            for name in Answer.model_fields
            if getattr(none.answer("A0"), name) != getattr(one.answer("A0"), name)
        }
        assert names == {{Extra.RANGES: "range", Extra.NOTES: "note"}.get(extra, extra.value)}


def test_a_bank_that_may_not_go_is_named_and_one_that_may_loses_keys_that_nobody_knows(
    marked: Assessment,
) -> None:
    data = framework_data([question("A0", "a") | {"colour": "red"}]) | {"later": 1}
    own = Framework.model_validate(data, strict=False)
    made = marked.model_copy(update={"framework": own})
    with pytest.raises(NotReleasable) as caught:
        releasable_copy(made, own, MARKINGS, "PUBLIC", (), NOW)
    assert (caught.value.code, caught.value.name) == ("bank_not_releasable", "test 1")
    known = Framework.model_validate(framework_data([question("A0", "a")]), strict=False)
    assert releasable_copy(made, own, MARKINGS, "SECRET", (), NOW).framework == known
