"""Markings are compared as a whole; what stands in no scheme is at or below nothing but itself."""

import unicodedata
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from muster.model import Answer, Assessment
from muster.model.marking import Markings, MarkingScheme, banner, folded, marking_of, markings_inside
from tests.factory import assessment, framework, question

BANK = framework([question(f"A{n}", "a") for n in range(5)])
NOW = datetime(2026, 3, 1, tzinfo=UTC)


def scheme(name: str, *levels: tuple[str, ...]) -> MarkingScheme:
    return MarkingScheme.model_validate(
        {"id": name, "title": name, "levels": [{"names": names} for names in levels]}, strict=False
    )


LOW_TO_HIGH = scheme("one", ("PUBLIC", "sans marquage"), ("RESTRICTED",), ("SECRET",), ("TRÈS SECRET",))
OTHER = scheme("two", ("PUBLIC",), ("XX SECRET",), ("RESTRICTED",))
MARKINGS = Markings([LOW_TO_HIGH, OTHER])


@pytest.mark.parametrize(
    ("marking", "most", "expected"),
    [
        ("", "", True),
        ("", "PUBLIC", True),
        (" \u00a0", "PUBLIC", True),
        ("PUBLIC", "", False),
        ("PUBLIC", "SECRET", True),
        ("SECRET", "SECRET", True),
        ("SECRET", "RESTRICTED", False),
        ("sans\u00a0 marquage", "public", True),
        ("ＳＥＣＲＥＴ", "secret", True),
        (unicodedata.normalize("NFD", "très secret"), "TRÈS SECRET", True),
        (unicodedata.normalize("NFD", "très secret"), "SECRET", False),
        ("SECRET//NOFORN", "SECRET", False),
        ("SECRET//NOFORN", "TRÈS SECRET", False),
        ("SECRET", "SECRET//NOFORN", False),
        ("secret//noforn", "SECRET//NOFORN", True),
        ("SEC\u200bRET", "TRÈS SECRET", False),
        ("XX SECRET", "SECRET", False),
        ("XX SECRET", "RESTRICTED", True),
        ("PUBLIC", "RESTRICTED", True),
    ],
)
def test_which_marking_is_at_or_below_which(marking: str, most: str, expected: bool) -> None:
    assert MARKINGS.is_within(marking, most) is expected


def test_where_two_schemes_disagree_nothing_is_let_through() -> None:
    turned = Markings([LOW_TO_HIGH, scheme("turned", ("SECRET",), ("RESTRICTED",))])
    assert not turned.is_within("SECRET", "RESTRICTED")
    assert not turned.is_within("RESTRICTED", "SECRET")


NAMES = [name for one in (LOW_TO_HIGH, OTHER) for level in one.levels for name in level.names]
ANY = st.sampled_from(NAMES) | st.text(max_size=12)


@given(ANY, ANY)
def test_capitals_spaces_and_forms_of_letters_make_no_difference(one: str, two: str) -> None:
    spread = " " + unicodedata.normalize("NFD", two.replace(" ", "\u2003 ")) + "\t"
    assert MARKINGS.is_within(one, spread) == MARKINGS.is_within(one, two)
    assert MARKINGS.is_within(spread, one) == MARKINGS.is_within(two, one)


@given(st.text(min_size=1), st.sampled_from(NAMES))
def test_what_is_in_no_scheme_is_within_nothing(text: str, most: str) -> None:
    if folded(text) and not MARKINGS.is_known(text):
        assert not MARKINGS.is_within(text, most)
        assert MARKINGS.is_within(text, text)


@given(st.text(), st.text())
def test_the_form_compared_is_stable(one: str, two: str) -> None:
    assert folded(folded(one)) == folded(one)
    assert folded(one + two) == folded(unicodedata.normalize("NFC", one + two))


@given(st.lists(ANY, max_size=6))
def test_the_highest_cover_all_and_none_of_them_another(markings: list[str]) -> None:
    highest = MARKINGS.highest(markings)
    assert set(highest) <= set(markings)
    for marking in markings:
        assert any(MARKINGS.is_within(marking, top) for top in highest) or not folded(marking)
    for place, one in enumerate(highest):
        assert not any(MARKINGS.is_within(one, two) for two in highest[:place] + highest[place + 1 :])


def test_what_is_covered_only_by_something_covered_in_another_scheme_stands_beside() -> None:
    assert MARKINGS.highest(["XX SECRET", "RESTRICTED", "SECRET"]) == ["XX SECRET", "SECRET"]
    assert MARKINGS.highest(["SECRET", "RESTRICTED", "XX SECRET"]) == ["SECRET", "XX SECRET"]


@pytest.mark.parametrize(
    "levels",
    [
        [{"names": ["A"]}, {"names": ["a "]}],
        [{"names": ["  "]}],
        [{"names": []}],
        [],
    ],
)
def test_a_scheme_without_sense_is_refused(levels: list[object]) -> None:
    with pytest.raises(ValidationError):
        MarkingScheme.model_validate({"id": "x", "title": "x", "levels": levels}, strict=False)


@pytest.fixture
def marked() -> Assessment:
    """A RESTRICTED document with a higher answer and one that cannot be placed."""
    made = assessment(BANK, {"A0": 4, "A1": 3}).model_copy(update={"marking": "RESTRICTED"})
    made = made.with_answer("A2", Answer(state="answered", level=0, marking="SECRET"))
    return made.with_answer("A3", Answer(state="answered", level=1, marking="COSMIC PURPLE"))


def test_the_banner_is_never_lower_than_the_highest_inside(marked: Assessment) -> None:
    assert banner(marked, MARKINGS) == "SECRET / COSMIC PURPLE"
    assert banner(assessment(BANK), MARKINGS) == ""
    assert banner(assessment(BANK).model_copy(update={"marking": "public"}), MARKINGS) == "public"
    strange = marked.model_copy(update={"marking": "EYES ONLY"})
    assert banner(strange, MARKINGS) == "EYES ONLY / SECRET / COSMIC PURPLE"
    assert markings_inside(marked, MARKINGS) == ["RESTRICTED", "SECRET", "COSMIC PURPLE"]
    assert markings_inside(assessment(BANK), MARKINGS) == []


def test_an_unmarked_answer_has_the_documents_marking(marked: Assessment) -> None:
    assert marking_of(marked, marked.answer("A0")) == "RESTRICTED"
    assert marking_of(marked, marked.answer("A2")) == "SECRET"
    assert marking_of(marked, Answer(marking="  ")) == "RESTRICTED"
