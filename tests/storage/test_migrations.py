"""Older versions of the format: migrated step by step, their original kept, the first opened for ever."""

from pathlib import Path

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
