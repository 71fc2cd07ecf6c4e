"""What is told to go and to stay is what stands in the files."""

from datetime import UTC, datetime

import pytest
from hypothesis import given

from muster.model import Answer, Assessment, Decision, Framework
from muster.storage.disclosure import FORMAT_KEYS, Entry, Part, entries, left_behind, part_of
from muster.storage.markings import shipped_markings
from muster.storage.redaction import FIELDS, Extra, clean_copy
from tests.examples import examples
from tests.factory import assessment, framework, framework_data, question
from tests.storage.full_assessment import Words, bank_data, full, one_of_everything
from tests.storage.test_redaction import extras, rows, words_in

MARKINGS = shipped_markings()
NOW = datetime(2026, 3, 1, tzinfo=UTC)


def test_every_field_belongs_to_a_part() -> None:
    assert {part_of(field) for field in FIELDS if field not in FORMAT_KEYS} | {Part.UNKNOWN} == set(Part)


@given(rows, extras)
@examples(60)
def test_every_word_of_a_file_is_told(chosen_rows: dict[str, object], chosen: frozenset[Extra]) -> None:
    words = Words()
    bank = Framework.model_validate(bank_data(words), strict=False)
    made = full(words, chosen_rows, "OFFICIAL", bank)  # type: ignore[arg-type]
    copy = clean_copy(made, bank, MARKINGS, chosen, NOW)
    told = str(entries(made))
    of_the_bank = {word for word, field in words.given.items() if field == "framework"}
    assert {word for word in words_in(made) - of_the_bank if word not in told} == set()
    assert {word for word in words_in(copy) - of_the_bank if word not in str(entries(copy))} == set()
    stays = str(left_behind(made, copy))
    assert {word for word in words_in(made) - words_in(copy) if word not in stays} == set()


def test_an_answer_is_one_entry_and_its_note_another() -> None:
    bank = framework([question("A0", "a")])
    made: Assessment = assessment(bank).with_answer("A0", Answer(state="answered", level=3, note="Why."))
    told = {(entry.part, entry.of, entry.text) for entry in entries(made)}
    assert (Part.ANSWERS, "A0", "answered · 3 · medium") in told
    assert (Part.NOTES, "A0", "Why.") in told
    assert left_behind(made, made) == []
    bare = made.with_answer("A0", Answer(state="answered", level=3))
    assert [tuple(entry) for entry in left_behind(made, bare)] == [(Part.NOTES, "A0", "Why.")]


def test_everything_that_stands_in_a_file_is_told_part_by_part() -> None:
    made = one_of_everything()
    assert [tuple(entry) for entry in entries(made)] == [
        (Part.UNKNOWN, "", "odd: {'a': 1}"),
        (Part.IDENTITY, "", "i · T · j3 · a"),
        (Part.DATES, "", "2026-03-01 09:30+00:00 · 2026-03-01 09:30+00:00"),
        (Part.BANK, "", "test 1"),
        (Part.MARKING, "", "OFFICIAL"),
        (Part.UNKNOWN, "", "later: 1"),
        (Part.MISSION, "", "M · North · AU · 100 · 2026-05-01 · S"),
        (Part.PROFILE, "", "core"),
        (Part.PROFILE, "host", "False"),
        (Part.PROFILE, "sea", "True"),
        (Part.NAMES, "", made.assessors[0].model_dump_json()),
        (Part.NAMES, "", made.assessors[1].model_dump_json()),
        (Part.UNKNOWN, "A0", "seen: ['x']"),
        (Part.ANSWERS, "A0", "answered · 0 · low · SECRET"),
        (Part.RANGES, "A0", "0–2"),
        (Part.NOTES, "A0", "Why."),
        (Part.FLAGS, "A0", "True"),
        (Part.DATES, "A0", "2026-04-01"),
        (Part.NAMES, "A0", "EU"),
        (Part.EVIDENCE, "A0", "Letter · May · B2"),
        (Part.LINKS, "A0", "x://y"),
        (Part.EVIDENCE, "A0", "Visit"),
        (Part.VOTES, "A0", "j3 · 2 · 1 · high"),
        (Part.NOTES, "A0", "So."),
        (Part.VOTES, "A0", "j4"),
        (Part.ANSWERS, "A1", "unknown"),
        (Part.NOTES, "A2", "Later."),
        (Part.ACTIONS, "", "x1 · Ask · A0 · 2026-04-02 · 3 · doing"),
        (Part.NAMES, "", "J4"),
        (Part.NOTES, "", "Soon."),
        (Part.CONDITIONS, "", '{"accepted_by":"COS","accepted_on":"2026-03-01","note":"Fine."}'),
        (Part.ACTIONS, "", "x2 · Do"),
        (Part.ACTIONS, "", "x3 · Hide · A3"),
        (Part.WEIGHTS, "a", "2.5"),
        (Part.WEIGHTS, "z", "1"),
        (Part.WEIGHTS, "A0", "5"),
        (Part.WEIGHTS, "A3", "4"),
        (Part.NOTES, "", "Because."),
        (Part.LESSONS, "L1", "not"),
        (Part.NOTES, "L1", "Sea."),
        (Part.LESSONS, "L2", "partly"),
        (Part.DECISIONS, "", made.decisions[0].model_dump_json()),
        (Part.SESSIONS, "", made.sessions[0].model_dump_json()),
        (Part.LOG, "", made.log[0].model_dump_json()),
    ]


def test_keys_that_nobody_knows_are_told_from_the_depths_of_a_bank() -> None:
    data = framework_data([question("A0", "a") | {"colour": "red"}]) | {"later": 1}
    data["thresholds"] = {
        "ready": {"overall": 75, "category": 60, "why": "x"},
        "conditional": {"overall": 50, "category": 40},
    }
    bank = Framework.model_validate(data, strict=False)
    told = [entry for entry in entries(assessment(bank)) if entry.part is Part.UNKNOWN]
    assert [(entry.of, entry.text) for entry in told] == [
        ("framework", "later: 1"),
        ("ready", "why: x"),
        ("0", "colour: red"),
    ]
    assert (Part.BANK, "", "test 1") in entries(assessment(bank))


def test_as_many_stay_behind_as_are_missing() -> None:
    row = Decision(id="d", time=NOW, text="Go")
    one = assessment(framework([question("A0", "a")]))
    two, three = (one.model_copy(update={"decisions": (row,) * count}) for count in (2, 3))
    assert left_behind(three, two) == [Entry(Part.DECISIONS, "", row.model_dump_json())]
    assert left_behind(two, three) == []
    with pytest.raises(KeyError):
        part_of("nothing.of.ours")
    assert part_of("answers.votes.round") is Part.VOTES
