"""Which way texts run."""

import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.phrases.direction import FIRST_STRONG
from muster.reporting.directions import direction_of, stretches
from tests.reporting.support import typeset_parts


@pytest.mark.parametrize(
    ("text", "otherwise", "way"),
    [
        ("Lift", "rtl", "ltr"),
        ("نقل", "ltr", "rtl"),
        ("שלום", "ltr", "rtl"),
        ("12 – «", "rtl", "rtl"),
        ("", "ltr", "ltr"),
        ("3. نقل by air", "ltr", "rtl"),
        ("🙂 Lift نقل", "rtl", "ltr"),
        ("CAP-01 كم من المناصب", "ltr", "rtl"),
        ("CAP-01", "rtl", "ltr"),
    ],
)
def test_the_first_strong_letter_decides(text: str, otherwise: str, way: str) -> None:
    assert direction_of(text, otherwise) == way


def test_what_runs_the_other_way_is_a_stretch_of_its_own() -> None:
    assert stretches("We say نقل جوي (air) now.", "ltr") == [
        ("We say ", False),
        ("نقل جوي", True),
        (" (air) now.", False),
    ]
    assert stretches("نقل ICAO 12.", "rtl") == [("نقل ", True), ("ICAO", False), (" 12.", True)]
    assert stretches("plain", "ltr") == [("plain", False)]
    assert stretches("", "rtl") == []


def test_what_stands_between_isolates_keeps_its_own_way() -> None:
    left, right = "\u200e", "\u200f"
    assert stretches("من \u206845–58\u2069 نقطة", "rtl") == [
        ("من ", True),
        (f"{left}45–58{left}", False),
        (" نقطة", True),
    ]
    assert stretches("at \u2067نقل 3\u2069 on", "ltr") == [
        ("at ", False),
        (f"{right}نقل 3{right}", True),
        (" on", False),
    ]
    assert stretches("نقل \u2066ab", "rtl") == [("نقل ", True), (f"{left}ab{left}", False)]
    assert stretches("a\u2069b\u2068\u2069", "ltr") == [("ab", False)]


@given(st.text(st.sampled_from("aZ 1.(نقلש🙂\n")), st.sampled_from(["ltr", "rtl"]))
def test_no_letter_is_lost_and_neighbours_differ(text: str, base: str) -> None:
    made = stretches(text, base)
    assert "".join(piece for piece, _ in made) == text
    assert all(piece for piece, _ in made)
    assert all(rightward != other for (_, rightward), (_, other) in pairwise(made))


@given(st.text(st.sampled_from("a 1ن\u2066\u2067\u2068\u2069")), st.sampled_from(["ltr", "rtl"]))
def test_isolates_alone_are_left_out(text: str, base: str) -> None:
    kept = "".join(letter for letter in text if letter in "a 1ن")
    made = "".join(piece for piece, _ in stretches(text, base))
    assert "".join(letter for letter in made if letter in "a 1ن") == kept
    assert FIRST_STRONG not in made


def test_signs_between_two_values_are_not_turned_by_them() -> None:
    told = stretches("المستوى \u20681\u2069 «\u2068Some planners\u2069»، والمطلوب", "rtl")
    assert ("\u200f «\u200f", True) in told


TYPED = (
    "Gao غاو",
    "غاو Gao",
    "12–14",
    "CAP-01 غاو",
    "CAP-01 Gao",
    "\u200f\u2068CAP-01 Plan\u2069: \u2068طلب \u2068C-130\u2069\u2069",
    "\u2068Gao\u2069 غاو",
    "\u2068Gao\u2069 – \u206812\u2069",
    "\u2067left open",
    "\u200e12",
    "תל אביב",
)


def test_the_typesetter_tells_the_same_directions() -> None:
    source = (
        '#import "look.typ": direction-of\n'
        "#metadata(json(bytes(sys.inputs.typed)).map(row => repr(direction-of(row)))) <told>"
    )
    [told] = typeset_parts(source, "<told>", typed=json.dumps(TYPED))
    assert told["value"] == [direction_of(text, "none") for text in TYPED]
    assert direction_of(TYPED[5]) == "rtl", "what is isolated in a line does not turn the line"
