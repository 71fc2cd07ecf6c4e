"""Words that are meant though typed otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.gui.models.fuzzy import Vocabulary, folded, folded_places, forgiven, slips

WORDS = "logistics logistique mandate mandat finance terrain readiness capacity évacuation convoy"


def test_folding_takes_case_and_accents_away_in_every_script() -> None:
    assert folded("ÉTAT de Préparation") == "etat de preparation"
    assert folded("المُهِمَّة") == folded("المهمة")
    assert folded("أمن") == folded("امن")


@given(st.text())
def test_folding_by_letter_keeps_places(text: str) -> None:
    plain, places = folded_places(text)
    assert len(places) == len(plain) + 1
    assert places == sorted(places)
    assert all(0 <= place < len(text) for place in places[:-1])


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("logitics", "logistics"),
        ("lgoistics", "logistics"),
        ("logisticss", "logistics"),
        ("logiz", "logistics"),
        ("mandte", "mandate"),
        ("evcauation", "evacuation"),
        ("redainess", "readiness"),
        ("finanse", "finance"),
    ],
)
def test_slips_are_forgiven(typed: str, meant: str) -> None:
    assert meant in Vocabulary([folded(WORDS)]).near(typed)


@pytest.mark.parametrize("typed", ["lo", "xyz", "helicopter", "logbook", "cat", "terracotta"])
def test_other_words_are_other_words(typed: str) -> None:
    assert Vocabulary([folded(WORDS)]).near(typed) == []


def test_the_nearest_words_are_meant_and_those_of_the_same_letters_first() -> None:
    vocabulary = Vocabulary(["fuel full rule fuels"])
    assert vocabulary.near("fule") == ["fuel", "fuels"]
    assert vocabulary.near("fulk") == ["full"]


def test_slips_are_counted() -> None:
    assert slips("abc", "abcdef") == 0, "half typed"
    assert slips("abd", "abc") == 1
    assert slips("lgoistics", "logistics") == 1, "two letters changed with each other"
    assert [forgiven(word) for word in ("abc", "abcd", "abcdefgh")] == [0, 1, 2]


@given(st.text("abc", max_size=7), st.text("abc", max_size=7))
def test_slips_never_exceed_the_longer_word_and_none_means_begun_alike(word: str, other: str) -> None:
    count = slips(word, other)
    assert 0 <= count <= len(word)
    assert (count == 0) == other.startswith(word)
