"""Figures and dates are those of CLDR, also where Babel is not asked."""

from datetime import date, datetime, time

import pytest
from babel import Locale
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from muster.phrases import LANGUAGES, phrases_in

LOCALES = [(name, str(phrases_in(name).section("language")["locale"])) for name in LANGUAGES]


@pytest.mark.parametrize(("language", "locale"), LOCALES)
def test_the_decimal_mark_is_that_of_cldr(language: str, locale: str) -> None:
    symbols = Locale.parse(locale).number_symbols["latn"]
    assert phrases_in(language).section("figures")["decimal"] == symbols["decimal"]


@pytest.mark.parametrize(("language", "locale"), LOCALES)
@given(value=st.floats(0, 1e7), decimals=st.integers(0, 3))
def test_a_figure_reads_as_babel_writes_it(language: str, locale: str, value: float, decimals: int) -> None:
    rounded = f"{value:.{decimals}f}"
    pattern = "#,##0" + ("." + "0" * decimals if decimals else "")
    expected = format_decimal(rounded, format=pattern, locale=locale)
    assert phrases_in(language).figures.fixed(value, decimals) == expected


def test_thousands_are_grouped_as_the_language_has_it() -> None:
    english, french = phrases_in("en").figures, phrases_in("fr").figures
    assert (english.plain(22126), french.plain(22126)) == ("22,126", "22\u202f126")
    assert (english.fixed(4500.25, 1), french.fixed(4500.25, 1)) == ("4,500.2", "4\u202f500,2")
    assert (english.fixed(999.96, 1), french.fixed(999.96, 1)) == ("1,000.0", "1\u202f000,0")
    assert english.fixed(None, 1) == french.fixed(None) == "–"


def test_a_plain_figure_has_no_more_decimals_than_it_needs() -> None:
    french = phrases_in("fr").figures
    assert [french.plain(value) for value in (31.0, 2.5, 1 / 3, 0.0, 1234567.0, 7)] == [
        "31",
        "2,5",
        "0,333333",
        "0",
        "1\u202f234\u202f567",
        "7",
    ]


def test_languages_have_names_in_every_language() -> None:
    assert [phrases_in(name).figures.language("fr") for name in ("en", "fr", "ar")] == [
        "French",
        "français",
        "الفرنسية",
    ]
    assert phrases_in("en").figures.language("tlh2") == "tlh2"


def test_arabic_has_western_digits_and_a_clock_of_24_hours() -> None:
    arabic = phrases_in("ar").figures
    assert arabic.plain(1234567) == "1,234,567"
    assert arabic.fixed(1234.5, 1) == "1,234.5"
    assert arabic.day(date(2013, 9, 1)) == "1 سبتمبر 2013"
    assert arabic.clock(time(21, 5)) == "21:05"
    moment = datetime(2013, 9, 9, 21, 5).astimezone()
    assert arabic.moment(moment) == "9\u200f/9\u200f/2013، 21:05"
    assert arabic.either(("a", "b")) == "a أو b"


def test_dates_and_times_are_worded() -> None:
    english, french = phrases_in("en").figures, phrases_in("fr").figures
    first, ninth = date(2013, 9, 1), date(2013, 9, 9)
    assert (english.day(first), french.day(first)) == ("1 September 2013", "1er septembre 2013")
    assert (english.day(ninth), french.day(ninth)) == ("9 September 2013", "9 septembre 2013")
    assert (english.short_day(ninth), french.short_day(ninth)) == ("09/09/2013", "09/09/2013")
    moment = datetime(2013, 9, 9, 21, 5).astimezone()
    assert (english.moment(moment), french.moment(moment)) == ("09/09/2013, 21:05", "09/09/2013 21:05")
    assert (english.clock(time(9, 5)), french.clock(time(21, 5))) == ("09:05", "21:05")
