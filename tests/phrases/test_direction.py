"""Which way a text runs, and how a value keeps its own way."""

import pytest

from muster.phrases.direction import first_strong, isolated, with_isolated_blanks


@pytest.mark.parametrize(
    ("text", "way"),
    [
        ("Mali", "ltr"),
        ("مالي", "rtl"),
        ("12 – مالي Mali", "rtl"),
        ("“3” Mali مالي", "ltr"),
        ("45–58 %", None),
        ("", None),
        ("\u2068Mali\u2069 – مالي", "rtl"),  # what is isolated does not count
        ("\u2068a \u2067b\u2069 c\u2069 مالي", "rtl"),
        ("\u2069Mali", "ltr"),
        ("\u2068Mali\u2069", None),
    ],
)
def test_a_text_runs_as_its_first_strong_letter(text: str, way: str | None) -> None:
    assert first_strong(text) == way


def test_each_line_has_isolates_of_its_own() -> None:
    assert isolated("Mali") == "\u2068Mali\u2069"
    assert isolated("a\n\nb") == "\u2068a\u2069\n\n\u2068b\u2069"
    assert isolated("") == ""


def test_blanks_are_isolated_once() -> None:
    assert with_isolated_blanks("{low}–{high:02d}: {{x}}") == (
        "\u2068{low}\u2069–\u2068{high:02d}\u2069: {{x}}"
    )
    kept = "\u2066+{gain}\u2069 \u2068{name}\u2069"
    assert with_isolated_blanks(kept) == "\u2066+\u2068{gain}\u2069\u2069 \u2068{name}\u2069"
