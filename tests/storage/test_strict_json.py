"""Reading what may be anything: no file, a pipe, too large, not ours, odd text."""

import io
import json
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from unittest.mock import Mock

import pytest

from muster.model.problems import Term
from muster.storage import AssessmentUnreadable, open_assessment
from muster.storage import strict_json as module
from muster.storage.errors import StorageError
from muster.storage.limits import DEPTH_LIMIT
from muster.storage.regular_file import NotRegular
from muster.storage.strict_json import check_counts, decode_json, decode_text, read_bytes
from tests.factory import assessment, framework, question
from tests.wording import refused

BANK = framework([question("A1", "a"), question("A2", "a")])


GOOD: dict[str, Any] = json.loads(assessment(BANK, {"A1": 3}).to_json())


def answer(**fields: Any) -> dict[str, Any]:
    return {**GOOD, "answers": {"A1": fields}}


def test_what_is_not_a_file_is_told(tmp_path: Path) -> None:
    with refused(AssessmentUnreadable, "does not exist"):
        open_assessment(tmp_path / "gone.muster.json")
    with refused(AssessmentUnreadable, "is a folder, not a file"):
        open_assessment(tmp_path)
    with refused(AssessmentUnreadable, "cannot be read"):
        open_assessment(tmp_path / ("x" * 300))


@pytest.mark.skipif(os.name != "posix", reason="pipes by name are a Unix matter")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.muster.json")
    with refused(AssessmentUnreadable, "is not an ordinary file"):
        open_assessment(tmp_path / "pipe.muster.json")


def test_a_file_of_200_mb_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.muster.json"
    with path.open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    with refused(AssessmentUnreadable, "is larger than the 32 MB that Muster reads"):
        open_assessment(path)


def test_without_permission(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "mission.muster.json"
    path.write_text("{}")

    def refuse(*_arguments: object, **_named: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "open", refuse)
    with refused(AssessmentUnreadable, "may not be read: you have no permission"):
        open_assessment(path)


def test_a_byte_order_mark_is_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "mission.muster.json"
    path.write_bytes(b"\xef\xbb\xbf" + json.dumps(GOOD).encode())
    assert open_assessment(path).assessment.answer("A1").level == 3


def test_a_bracket_in_a_note_is_no_nesting(tmp_path: Path) -> None:
    path = tmp_path / "mission.muster.json"
    path.write_text(json.dumps(answer(state="unknown", note='[{"' * 500 + "\\")))
    assert open_assessment(path).assessment.answer("A1").note.endswith("\\")


def problem(call: Callable[[], object]) -> tuple[str, dict[str, object]]:
    """Return the code of what is raised and its values; the first of them is the name of the file."""
    with pytest.raises(AssessmentUnreadable) as caught:
        call()
    assert isinstance(caught.value, StorageError)
    assert caught.value.name == caught.value.values["name"]
    return caught.value.code, dict(caught.value.values)


def decoded(text: str) -> Any:
    return decode_json(text, "f", AssessmentUnreadable)


@pytest.mark.parametrize(
    ("text", "line", "column", "key"),
    [
        ("[1,\n ?]", 2, 2, "value"),
        ("{1: 2}", 1, 2, "name"),
        ('{"a" 2}', 1, 6, "colon"),
        ("[1 2]", 1, 4, "comma"),
        ('["a', 1, 2, "open_string"),
        ('["a\n"]', 1, 4, "control"),
        (r'["\q"]', 1, 3, "escape"),
        (r'["\u00g0"]', 1, 4, "escape"),
        ("[] []", 1, 4, "extra"),
    ],
)
def test_what_is_no_json_is_told_with_its_place(text: str, line: int, column: int, key: str) -> None:
    code, values = problem(lambda: decoded(text))
    assert (code, values["line"], values["what"]) == ("not_json", line, Term("json", key))
    assert values["column"] == column


def test_every_fault_that_python_tells_has_a_key_and_others_are_told_as_such(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    faults = {
        "Illegal trailing comma before end of object": "trailing",
        "Illegal trailing comma before end of array": "trailing",
        "Something new": "other",
    }
    for told, key in faults.items():
        refusal = Mock(side_effect=json.JSONDecodeError(told, "[1,\n2]", 4))
        monkeypatch.setattr(json, "loads", refusal)
        what = {"name": "f", "line": 2, "column": 1, "what": Term("json", key)}
        assert problem(lambda: decoded("[1,\n2]")) == ("not_json", what)


@pytest.mark.parametrize("text", ["", " \n\t"])
def test_a_text_of_nothing_is_empty(text: str) -> None:
    assert problem(lambda: decoded(text)) == ("empty", {"name": "f"})


@pytest.mark.parametrize(
    ("text", "key", "line"),
    [
        ('{"a": 1, "a": 2}', "a", 1),
        ('\n{"b": 0, "a": 1, "a": 2}', "a", 2),
        ('{"a": 1,\n"a": 2,\n"a": 3}', "a", 2),
        ('{"é": 1,\n"é": 2\n}', "é", 2),
        ('{"a": 1,\n"b": 2,\n"a": 3}', "a", 3),
        ('{"x": {"é": 1,\n"é": 2}}', "é", 2),
        ('{"a": 1,\n"\\u0061": 2}', "a", 1),  # not found as it is written: where the first stands
    ],
)
def test_a_key_twice_is_told_with_the_line_of_the_second(text: str, key: str, line: int) -> None:
    assert problem(lambda: decoded(text)) == ("key_twice", {"name": "f", "key": key, "line": line})


def test_one_key_in_two_objects_is_no_key_twice() -> None:
    assert decoded('[{"a": 1}, {"a": 2, "b": {"a": 3}}]') == [{"a": 1}, {"a": 2, "b": {"a": 3}}]


@pytest.mark.parametrize("word", ["NaN", "Infinity", "-Infinity"])
def test_numbers_that_json_does_not_have_are_told_with_their_line(word: str) -> None:
    expected = ("no_json_number", {"name": "f", "word": word, "line": 3})
    assert problem(lambda: decoded(f"[1,\n2,\n{word}]")) == expected
    assert problem(lambda: decoded(f"\n\n[{word},\n{word}]")) == expected


def test_a_number_too_long_to_convert_is_told() -> None:
    assert problem(lambda: decoded("1" * 5000)) == ("number_too_long", {"name": "f"})


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}")])
def test_nesting_is_counted_outside_of_texts(opening: str, closing: str) -> None:
    too_deep = ("too_deep", {"name": "f", "limit": DEPTH_LIMIT})

    def nested(depth: int, inner: str = "1") -> str:
        return opening * depth + inner + closing * depth

    assert decoded(nested(DEPTH_LIMIT)) == decoded(nested(DEPTH_LIMIT, " 1 "))
    assert problem(lambda: decoded(nested(DEPTH_LIMIT + 1))) == too_deep
    assert problem(lambda: decoded(nested(100_000))) == too_deep
    rows = ",".join([nested(3)] * 50)
    assert len(decoded(f"[{rows}]")) == 50, "what is closed counts no more"
    half_closed = "[" * 60 + "]" * 10 + "," + "[" * 15 + "]" * 65
    assert problem(lambda: decoded(half_closed)) == too_deep
    assert decoded(half_closed.replace("," + "[" * 15, "," + "[" * 14).removesuffix("]"))
    for text in ("[{" * 500, "]}" * 500, '\\"[' * 100, "\\\\"):
        assert decoded(nested(DEPTH_LIMIT - 1, f'["{text}"]'))
    assert problem(lambda: decoded(nested(DEPTH_LIMIT, f'["{"]" * 99}"]'))) == too_deep


def test_what_python_finds_too_deep_is_told_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_given: object, **_named: object) -> None:
        raise RecursionError

    monkeypatch.setattr(json, "loads", refuse)
    assert problem(lambda: decoded("[]")) == ("too_deep", {"name": "f", "limit": DEPTH_LIMIT})


@pytest.mark.parametrize(
    ("exceeded", "code"),
    [(("containers", 5), "too_many_objects"), (("values", 7), "too_many_values")],
)
def test_too_many_objects_and_values_are_told_with_the_limit(
    exceeded: tuple[str, int], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    check_counts(b"[1, 2]", "f", AssessmentUnreadable)
    monkeypatch.setattr(module, "exceeded_before_reading", {b"x": exceeded}.get)
    check_counts(b"y", "f", AssessmentUnreadable)
    expected = (code, {"name": "f", "limit": exceeded[1]})
    assert problem(lambda: check_counts(b"x", "f", AssessmentUnreadable)) == expected


def test_bytes_that_are_no_utf8_are_told_with_byte_and_line() -> None:
    assert decode_text("\ufeffé\n".encode(), "f", AssessmentUnreadable) == "é\n"
    for content, byte, line in ((b"\xff", 1, 1), (b"\n\xff", 2, 2), (b"a\nbc\n\xe9\n", 6, 3)):
        expected = ("not_utf8", {"name": "f", "byte": byte, "line": line})
        assert problem(partial(decode_text, content, "f", AssessmentUnreadable)) == expected


def test_a_file_may_be_as_large_as_the_limit_and_no_larger(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(b" " * 1024 * 1024)
    assert len(read_bytes(path, AssessmentUnreadable, 1)) == 1024 * 1024
    path.write_bytes(b" " * (1024 * 1024 + 1))
    expected = ("too_large", {"name": str(path), "limit": 1})
    assert problem(lambda: read_bytes(path, AssessmentUnreadable, 1)) == expected
    assert len(read_bytes(str(path), AssessmentUnreadable)) == 1024 * 1024 + 1


def test_what_is_no_readable_file_is_told_with_its_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path, code in ((tmp_path, "folder"), (tmp_path / "gone", "missing")):
        assert problem(partial(read_bytes, path, AssessmentUnreadable)) == (code, {"name": str(path)})
    code, values = problem(lambda: read_bytes(tmp_path / ("x" * 300), AssessmentUnreadable))
    assert (code, values["reason"]) == ("unreadable", Term("system", "long_name"))
    refusals = {"no_permission": PermissionError(13, "no"), "not_ordinary": NotRegular(22, "no")}
    for code, error in refusals.items():
        monkeypatch.setattr(module, "read_regular", Mock(side_effect=error))
        assert problem(lambda: read_bytes("f", AssessmentUnreadable)) == (code, {"name": "f"})


def test_standard_input_is_read_as_far_as_a_file_would_be(monkeypatch: pytest.MonkeyPatch) -> None:
    def stands_for(stream: object) -> None:
        monkeypatch.setattr(sys, "stdin", stream)

    stands_for(SimpleNamespace(buffer=io.BytesIO(b"{}")))
    assert read_bytes("-", AssessmentUnreadable) == b"{}"
    stands_for(SimpleNamespace(buffer=io.BytesIO(b" " * (2 * 1024 * 1024))))
    assert problem(lambda: read_bytes("-", AssessmentUnreadable, 1)) == (
        "too_large",
        {"name": "-", "limit": 1},
    )
    stands_for(None)
    assert read_bytes("-", AssessmentUnreadable) == b""

    def broken(_most: int) -> bytes:
        raise OSError(5, "Input/output error")

    stands_for(SimpleNamespace(buffer=SimpleNamespace(read=broken)))
    expected = ("unreadable", {"name": "-", "reason": Term("system", "disk_error")})
    assert problem(lambda: read_bytes("-", AssessmentUnreadable)) == expected
