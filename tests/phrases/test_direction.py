"""Which way a text runs, and how a value keeps its own way."""

import pytest

from muster.phrases.direction import first_strong, isolated, own_direction, with_isolated_blanks


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


def test_the_number_of_a_question_does_not_turn_its_words() -> None:
    assert own_direction("CAP-08 Units committed") == "ltr"
    assert own_direction("CAP-08  وحدات ملتزم بها") == "rtl"
    assert own_direction("CAP-08") == "ltr"
    assert isolated("CAP-08 وحدات") == "\u2067CAP-08 وحدات\u2069"
    assert isolated("CAP-08 Units") == "\u2068CAP-08 Units\u2069"


@pytest.mark.parametrize(
    ("sentence", "turned"),
    [
        ("“{name}” is there", "“\u2068{name}\u2069” is there"),
        ("{low}–{high}", "\u2068{low}–{high}\u2069"),  # a range stays one
        ("Press 0–4.", "Press \u20680–4\u2069."),
        ("+{gain}", "\u2068+{gain}\u2069"),
        ("{old} ← {new}", "\u200f\u2068{old}\u2069 ← \u2068{new}\u2069"),  # no letter of its own
        ("Enter يحفظ", "\u200fEnter يحفظ"),  # begins with a foreign word
        ("ملف (*.ics)", "ملف (*.ics)"),
        ("({level})", "\u200f(\u2068{level}\u2069)"),
        ("{some}/{all}", "\u2068{some}/{all}\u2069"),
        ("{share} % of 100", "\u2068{share} %\u2069 of 100"),
        ("over 99 %", "over \u206899 %\u2069"),
        ("{id} {title}: {n}", "\u200f\u2068\u2068{id}\u2069 {title}\u2069: \u2068{n}\u2069"),  # one name
        ("بنك: {title} {version}", "بنك: \u2068{title} {version}\u2069"),
        ("درجة {category} {value}", "درجة \u2068{category}\u2069 \u2068{value}\u2069"),  # two things
        ("{n} h {minutes:02d}", "\u2068{n}\u2069 h \u2068{minutes:02d}\u2069"),
        ("\u2066{low} ÷ 2\u2069", "\u2066{low} ÷ 2\u2069"),  # isolated already
        ("{{x}}", "{{x}}"),
        ("UTF-8, A1–A4", "UTF-8, A1–A4"),
        ("", ""),
    ],
)
def test_what_keeps_its_own_way_is_isolated_once(sentence: str, turned: str) -> None:
    assert with_isolated_blanks(sentence) == turned
