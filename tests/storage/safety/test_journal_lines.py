"""A broken line costs itself and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.storage.safety import journal_lines
from muster.storage.safety.journal_lines import framed, read_lines

texts = st.lists(
    st.text(alphabet=st.characters(exclude_characters="\n", codec="utf-8"), max_size=40), max_size=8
)


@given(texts)
def test_what_was_written_is_read(written: list[str]) -> None:
    lines = read_lines(b"".join(framed(text) for text in written))
    assert [line.decode() for line in lines.whole] == written
    assert lines.broken == 0


@given(texts.filter(bool), st.data())
def test_one_changed_byte_costs_at_most_its_own_line(written: list[str], drawn: st.DataObject) -> None:
    rows = [framed(text) for text in written]
    content = bytearray(b"".join(rows))
    place = drawn.draw(st.integers(0, len(content) - 1))
    content[place] ^= drawn.draw(st.integers(1, 255))
    ends = [sum(map(len, rows[: number + 1])) for number in range(len(rows))]
    hit = next(number for number, end in enumerate(ends) if place < end)
    whole = [line.decode() for line in read_lines(bytes(content)).whole]
    left = [text for number, text in enumerate(written) if number != hit]
    assert whole in (left, written)


@given(texts.filter(bool), st.integers(1, 30))
def test_half_a_line_before_a_whole_one_costs_nothing_more(written: list[str], cut: int) -> None:
    torn = framed("torn by a full disk " * 3)[:cut]
    lines = read_lines(torn + b"".join(framed(text) for text in written))
    assert [line.decode() for line in lines.whole] == written
    assert lines.broken == 1


def test_a_file_made_up_to_be_slow_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    heads = b"".join(b"%d %s " % (20_000, b"0" * 16) for _ in range(3_000))
    summed = 0

    def counted(payload: bytes) -> bytes:
        nonlocal summed
        summed += len(payload)
        return b"f" * 16

    monkeypatch.setattr(journal_lines, "_checksum", counted)
    assert read_lines(heads).whole == ()
    assert summed < 10 * len(heads), "each of the heads asks for 20,000 bytes to be summed"


def test_a_last_line_that_lacks_its_break_is_whole() -> None:
    lines = read_lines(framed("one") + framed("two")[:-1])
    assert (lines.whole, lines.broken) == ((b"one", b"two"), 0)
    lines = read_lines(framed("one") + framed("two")[:-2])
    assert (lines.whole, lines.broken) == ((b"one",), 1)
