"""Which way texts run."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.reporting.directions import direction_of, stretches


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


@given(st.text(st.sampled_from("aZ 1.(نقלש🙂\n")), st.sampled_from(["ltr", "rtl"]))
def test_no_letter_is_lost_and_neighbours_differ(text: str, base: str) -> None:
    made = stretches(text, base)
    assert "".join(piece for piece, _ in made) == text
    assert all(piece for piece, _ in made)
    for (piece, rightward), (after, other) in pairwise(made):
        assert rightward != other or not any(letter.isalpha() for letter in piece + after)
