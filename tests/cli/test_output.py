"""Standard output that cannot be written, or was never there."""

import errno
import io
import json
import sys
from typing import NoReturn

import pytest

from muster.cli import output
from muster.cli.errors import CommandError
from muster.cli.output import tell, write, write_json
from muster.model.problems import Term


class Failing(io.StringIO):
    """A stream whose every write fails."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.tries = 0
        self._number = number

    def write(self, _text: str) -> NoReturn:
        self.tries += 1
        raise OSError(self._number, "x")


def test_a_failing_write_is_a_problem_with_its_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Failing(errno.EIO))
    with pytest.raises(CommandError) as caught:
        output.write("x")
    assert caught.value.code == "output_unwritable"
    assert caught.value.values == {"reason": Term("system", "disk_error")}


def test_a_reader_that_has_gone_is_left_to_the_caller(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Failing(errno.EPIPE))
    with pytest.raises(BrokenPipeError):
        output.write("x")


def test_a_sentence_that_nobody_can_read_is_no_error(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Failing(errno.EIO)
    monkeypatch.setattr(sys, "stderr", stream)
    output.tell("x")
    assert stream.tries == 1


def test_a_stream_that_was_closed_before_the_start_forgets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    output.prepare()
    with sys.stdout:
        output.write("x")


def test_json_is_utf_8_and_keeps_its_signs(monkeypatch: pytest.MonkeyPatch) -> None:
    kept = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(kept, encoding="ascii"))
    output.write_json({"title": "Évaluation ✓"})
    assert kept.getvalue().decode() == '{\n  "title": "Évaluation ✓"\n}\n'


ORDERS = "a\x1b]0;title\x07b\x9b2Jc\u202ed\x7f\re\tf\ng"


def test_a_document_gives_no_orders_to_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    write(ORDERS)
    assert capsys.readouterr().out == "a\\u001b]0;title\\u0007b\\u009b2Jc\\u202ed\\u007f\\u000de\tf\ng"
    tell(ORDERS)
    assert capsys.readouterr().err.startswith("muster: a\\u001b]0;title\\u0007b\\u009b2Jc\\u202ed\\u007f")
    write_json({"title": ORDERS})
    text = capsys.readouterr().out
    assert json.loads(text) == {"title": ORDERS}
    assert not set("\x1b\x9b\u202e\x7f\x07") & set(text)


def test_windows_says_in_another_way_that_a_reader_has_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", Failing(errno.EINVAL))
    with pytest.raises(CommandError):
        output.write("x")
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(BrokenPipeError):
        output.write("x")
