"""What other programs take for a text."""

import pytest

from muster.reporting.defused import clean, defused


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "＝1"])
def test_no_text_begins_as_a_formula_does(text: str) -> None:
    assert defused(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "1", "a=b", "– a dash", "'quoted"])
def test_other_texts_stay(text: str) -> None:
    assert defused(text) == text


def test_control_characters_become_a_sign_that_something_was_there() -> None:
    assert clean("a\x00b\x0bc\x1fd\ufffee\ud800f") == "a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf"
    assert clean("a\tb\nc🙂é") == "a\tb\nc🙂é"


def test_no_letters_are_read_backwards_by_a_mark_that_nobody_sees() -> None:
    assert clean("not \u202eydaer\u202c") == "not \ufffdydaer\u202c"
    assert clean("\u202dx") == "\ufffdx"
    assert clean("\u200fغاو \u2068Gao\u2069") == "\u200fغاو \u2068Gao\u2069", "marks that help to read stay"
