"""Reading TOML that may be anything: every fault has its place."""

from pathlib import Path

import pytest

from muster.model.problems import Term
from muster.storage import FrameworkUnreadable
from muster.storage.strict_toml import read_toml
from tests.wording import refused


def test_what_is_toml_is_read(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_bytes(b"\xef\xbb\xbfa = 1\n[b]\nc = ['x']\n")
    assert read_toml(tmp_path / "a.toml", FrameworkUnreadable) == {"a": 1, "b": {"c": ["x"]}}


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"a = \n", "is not TOML: line 1, column 5: this is not understood"),
        (b"a = 1\na = 2\n", "is not TOML: line 2, column 6: the key or table is there already"),
        (b"a = [1,", "is not TOML: line 1, column 8"),
        (b"a = '\xff'", "is not UTF-8 text"),
        (b"a = 2013-02-31T99:00:00Z\n", "is not TOML: line 1"),
        (b"a = [{b = 0x" + b"f" * 9_000 + b"}]", "has a number that is too long"),
        (b"a = " + b"9" * 9_000, "has a number that is too long"),
        (b"a = " + b"[" * 10_000, "is nested more than 64 levels deep"),
    ],
)
def test_what_is_not_is_told_with_its_place(tmp_path: Path, content: bytes, sentence: str) -> None:
    (tmp_path / "a.toml").write_bytes(content)
    with refused(FrameworkUnreadable, sentence):
        read_toml(tmp_path / "a.toml", FrameworkUnreadable)


@pytest.mark.parametrize(
    ("content", "code", "values"),
    [
        (b"a = 1\nb = [1,\n", "not_toml", {"line": 3, "column": 1, "what": Term("toml", "syntax")}),
        (b"a = 1\na = 2\n", "not_toml", {"line": 2, "column": 6, "what": Term("toml", "twice")}),
        (b"a = \xff", "not_utf8", {"byte": 5, "line": 1}),
        (b"a = " + b"[" * 10_000, "too_deep", {"limit": 64}),
        (b" " * (1024 * 1024 + 1), "too_large", {"limit": 1}),
    ],
)
def test_each_fault_names_the_file(
    tmp_path: Path, content: bytes, code: str, values: dict[str, object]
) -> None:
    path = tmp_path / "a.toml"
    path.write_bytes(content)
    with pytest.raises(FrameworkUnreadable) as caught:
        read_toml(path, FrameworkUnreadable)
    assert (caught.value.code, caught.value.values) == (code, {"name": str(path), **values})


def test_a_file_that_is_not_there_is_told_as_what_was_asked_for(tmp_path: Path) -> None:
    with pytest.raises(FrameworkUnreadable) as caught:
        read_toml(tmp_path / "gone.toml", FrameworkUnreadable)
    assert caught.value.code == "missing"
