"""What is told to go and to stay is what stands in the files."""

from datetime import UTC, datetime

from hypothesis import given, settings

from muster.model import Answer, Assessment, Framework
from muster.storage.disclosure import FORMAT_KEYS, Part, entries, left_behind, part_of
from muster.storage.markings import shipped_markings
from muster.storage.redaction import FIELDS, Extra, clean_copy
from tests.factory import assessment, framework, question
from tests.storage.full_assessment import Words, bank_data, full
from tests.storage.test_redaction import extras, rows, words_in

MARKINGS = shipped_markings()
NOW = datetime(2026, 3, 1, tzinfo=UTC)


def test_every_field_belongs_to_a_part() -> None:
    assert {part_of(field) for field in FIELDS if field not in FORMAT_KEYS} | {Part.UNKNOWN} == set(Part)


@given(rows, extras)
@settings(max_examples=60)
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
