"""Older versions of the format: migrated step by step, their original kept, the first opened for ever."""

from pathlib import Path
from typing import Any

import pytest

from muster.storage import open_assessment
from muster.storage.migrations import keep_original, migrate


def test_migrations_go_step_by_step_and_leave_the_input_alone() -> None:
    steps = {
        1: lambda raw: {"mission": {"name": raw.pop("name")}, **raw},
        2: lambda raw: {**raw, "answers": {}},
    }
    old = {"version": 1, "name": "AFISMA", "later": [1]}
    assert migrate(old, 1, to=3, steps=steps) == {
        "version": 3,
        "mission": {"name": "AFISMA"},
        "answers": {},
        "later": [1],
    }
    assert old == {"version": 1, "name": "AFISMA", "later": [1]}
    assert migrate(old, 3, to=3, steps=steps) is old


def test_the_original_of_an_older_version_is_kept_once(tmp_path: Path) -> None:
    path = tmp_path / "a.muster.json"
    path.write_text("old", "utf-8")
    assert keep_original(path, 1) is None, "this is the version of today"
    kept = keep_original(path, 0)
    assert kept == tmp_path / "a.v0.json"
    assert kept.read_text("utf-8") == "old"
    path.write_text("newer", "utf-8")
    assert keep_original(path, 0) is None
    assert kept.read_text("utf-8") == "old", "never over a file that is there"


def test_the_first_version_opens_for_ever() -> None:
    frozen = Path(__file__).parent / "versions" / "v1.muster.json"
    opened = open_assessment(frozen)
    assert opened.version == 1
    assert opened.assessment.answer("CAP-08").votes[0].assessor == "j3"
    assert opened.assessment.model_extra == {"later": {"kept": True}}


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("a.muster.json", "a.v0.json"),
        ("a.muster.json.age", "a.v0.json.age"),
        ("a.json", "a.v0.json"),
        ("a.age", "a.v0.json.age"),
        ("a.muster.muster.json", "a.muster.v0.json"),
    ],
)
def test_the_original_of_a_sealed_file_stays_sealed_by_its_name(name: str, kept: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(b"old")
    assert keep_original(tmp_path / name, 0) == tmp_path / kept
    assert (tmp_path / kept).read_bytes() == b"old"
    assert keep_original(tmp_path / "gone.muster.json", 0) is None


def test_a_migration_may_change_what_is_inside_its_input() -> None:
    def renamed(raw: dict[str, Any]) -> dict[str, Any]:
        raw["mission"]["name"] = raw["mission"].pop("title")
        return raw

    old = {"version": 1, "mission": {"title": "AFISMA"}}
    assert migrate(old, 1, to=2, steps={1: renamed}) == {"version": 2, "mission": {"name": "AFISMA"}}
    assert old == {"version": 1, "mission": {"title": "AFISMA"}}
