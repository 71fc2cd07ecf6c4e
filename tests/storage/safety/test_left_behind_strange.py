"""Journals of the first version, strange ones, and which of several are worth offering."""

import json
import os
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from muster.storage.safety import left_behind as module
from muster.storage.safety.journal import FILE
from muster.storage.safety.journal_lines import framed
from muster.storage.safety.left_behind import LeftBehind, Recovered, left_behind
from tests.storage.safety.test_left_behind import GONE, WHOLE, head, put
from tests.storage.support import case


def first_version(levels: list[int], key: str | None = None) -> bytes:
    """Return a journal as Muster 0.1 wrote it."""
    head = {
        "journal": "muster-journal",
        "version": 1,
        "time": "2026-01-01T00:00:00+00:00",
        "mark": "7",
        "key": key,
    }
    body = {"path": "/x.muster.json", "digest": "d", "base": json.loads(case(A0=0).to_json())}
    rows: list[dict[str, Any]] = [{**head, **GONE}, body]
    for level in levels:
        answer = json.loads(case(A0=level).to_json())["answers"]["A0"]
        rows.append({"time": "2026-01-01T00:00:01+00:00", "set": {"answers": {"A0": answer}}})
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode()


def test_a_journal_of_the_first_version_opens(tmp_path: Path) -> None:
    put(tmp_path, first_version([1, 2, 3])[:-4], owner=None)
    [left] = left_behind(tmp_path)
    assert not left.is_of_old_seal
    assert left.clear is not None
    assert (left.clear.assessment.answer("A0").level, left.clear.changes, left.clear.broken) == (2, 2, 1)
    assert left.clear.path == Path("/x.muster.json")


def test_a_sealed_journal_of_the_first_version_is_told_and_stays(tmp_path: Path) -> None:
    folder = put(tmp_path, first_version([1], key="x"), owner=None)
    [left] = left_behind(tmp_path)
    assert left.is_of_old_seal
    assert left.read("pw") is None
    assert left.clear is None
    assert (folder / FILE).exists()


def test_a_journal_that_goes_takes_half_written_ones_with_it(tmp_path: Path) -> None:
    folder = put(tmp_path / "journals", WHOLE)
    (folder / ".muster-x.part").write_bytes(WHOLE[:100])
    LeftBehind(folder).discard()
    assert not folder.exists()
    young, old = (tmp_path / "journals" / name for name in ("young", "old"))
    for half in (young, old):
        half.mkdir()
        (half / ".muster-x.part").write_bytes(WHOLE[:100])
    for path in (old / ".muster-x.part", old):
        os.utime(path, (1, 1))
    assert left_behind(tmp_path / "journals") == []
    assert young.exists(), "somebody may be writing it just now"
    assert not old.exists()


def test_everything_that_a_journal_tells_is_recovered(tmp_path: Path) -> None:
    base, time_of_change = case(A0=1), "2026-03-01T09:30:00+00:00"
    start = {"path": "/x/y.muster.json", "digest": "d", "base": json.loads(base.to_json()), "new": True}
    rows = [start, {"set": {"title": "One"}}, {"time": time_of_change, "set": {"title": "Two"}}]
    content = head() + b"".join(framed(json.dumps(row)) for row in rows) + b"rubbish\n"
    folder = put(tmp_path, content, owner=None)
    assert LeftBehind(folder).read() == Recovered(
        folder,
        base.model_copy(update={"title": "Two"}),
        base,
        Path("/x/y.muster.json"),
        "d",
        2,
        datetime(2026, 3, 1, 9, 30, tzinfo=UTC),
        1,
        True,
    )


@pytest.mark.parametrize(
    ("path", "digest", "new", "expected"),
    [
        (None, None, None, (None, "", False)),
        (7, 7, 1, (None, "", False)),
        ("a\0b", "x", "yes", (None, "x", False)),
        ("a", "", True, (Path("a"), "", True)),
    ],
)
def test_strange_places_and_digests_are_not_believed(
    path: object, digest: object, new: object, expected: tuple[object, ...], tmp_path: Path
) -> None:
    row = {"path": path, "digest": digest, "new": new, "base": json.loads(case().to_json())}
    left = LeftBehind(put(tmp_path, head() + framed(json.dumps(row)), owner=None)).read()
    assert left is not None
    assert (left.path, left.digest, left.is_new) == expected
    assert (left.changes, left.broken, left.assessment) == (0, 0, left.saved)
    assert left.time == LeftBehind(tmp_path / "one").time


@pytest.mark.parametrize(
    ("changes", "is_new", "broken", "expected"),
    [(0, False, 0, False), (1, False, 0, True), (0, True, 0, True), (0, False, 1, True)],
)
def test_what_anything_would_be_lost_without_is_worth_offering(
    changes: int, is_new: bool, broken: int, expected: bool
) -> None:
    now = datetime(2026, 3, 1, tzinfo=UTC)
    left = Recovered(Path("x"), case(), case(), None, "", changes, now, broken, is_new)
    assert left.is_worth_offering is expected


def test_the_first_base_counts_and_lines_of_no_kind_are_passed_over(tmp_path: Path) -> None:
    one, two = (json.dumps({"base": json.loads(case(A0=level).to_json())}) for level in (1, 2))
    rows = [one, '{"seen": 1}', two, '{"set": {"title": "T"}}', '{"set": 7}', "7"]
    content = head() + b"".join(framed(row) for row in rows)
    left = LeftBehind(put(tmp_path, content, owner=None)).read()
    assert left is not None
    assert left.assessment.answer("A0").level == 1
    assert (left.changes, left.broken, left.assessment.title) == (1, 1, "T")


@pytest.mark.parametrize("good", range(6))
def test_as_many_changes_as_make_sense_are_kept(good: int, tmp_path: Path) -> None:
    sets: list[dict[str, Any]] = [{"title": f"T{number}"} for number in range(good)]
    sets += [{"title": 7}] + [{"marking": "x"}] * (5 - good)
    base = json.dumps({"base": json.loads(case().to_json())})
    content = head() + framed(base) + b"".join(framed(json.dumps({"set": row})) for row in sets)
    left = LeftBehind(put(tmp_path, content, owner=None)).read()
    assert left is not None
    assert (left.changes, left.broken) == (good, 6 - good)
    assert left.assessment.title == (f"T{good - 1}" if good else "Test")


def test_journals_come_newest_first_and_set_aside_beside_their_folder(tmp_path: Path) -> None:
    root = tmp_path / "journals"
    for number, name in enumerate("bca"):
        folder = put(root, WHOLE, name)
        os.utime(folder / FILE, (1_000_000 * (number + 1), 1_000_000 * (number + 1)))
    assert [left.folder.name for left in left_behind(root)] == ["a", "c", "b"]
    [newest, *_] = left_behind(root)
    assert newest.time == datetime.fromtimestamp(3_000_000, UTC)
    assert newest.set_aside() == tmp_path / module.SET_ASIDE / "a"
    assert LeftBehind(tmp_path / "gone").time == datetime.fromtimestamp(0, UTC)
    assert LeftBehind(tmp_path / "gone").head is None
    newest.discard()
    assert [left.folder.name for left in left_behind(root)] == ["c", "b"]
