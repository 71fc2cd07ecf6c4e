"""What crashes left is found, read as far as it is whole, and never in the way."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.model import Answer
from muster.storage.encryption import PassphraseNeeded, WrongPassphrase
from muster.storage.safety import left_behind as module
from muster.storage.safety.journal import FILE, Journal, Start, document_key
from muster.storage.safety.journal_lines import framed, read_lines
from muster.storage.safety.left_behind import LeftBehind, Recovered, left_behind
from muster.storage.safety.process import Process
from tests.examples import examples
from tests.storage.support import case

ROOT = Path(__file__).parents[3]
GONE = {"machine": "", "host": socket.gethostname(), "pid": 2**31 - 1, "began": 1.0}


def written(levels: int = 5, *, is_new: bool = False, path: Path | None = None) -> bytes:
    """Return the file of a journal with a change for each level from 1 on."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as root:
        made = Journal(Path(root), "id", wait=0)
        made.begin(Start(case(A0=0), path, "d", None, is_new))
        made.flush()
        for level in range(1, levels):
            made.note(case(A0=level))
            made.flush()
        content = (made.folder / FILE).read_bytes()
        made.close()
        made.join()
    return content


WHOLE = written()


def put(root: Path, content: bytes, name: str = "one", *, owner: dict[str, Any] | None = GONE) -> Path:
    """Lay a journal into a folder, by default as one whose program is gone."""
    folder = root / name
    folder.mkdir(parents=True)
    if owner is not None:
        lines = []
        for line in read_lines(content).whole:
            if line.startswith(b'{"journal"'):
                line = json.dumps({**json.loads(line), **owner}).encode()
            lines.append(framed(line.decode()))
        content = b"".join(lines)
    (folder / FILE).write_bytes(content)
    return folder


def test_it_is_read_as_it_was_written(tmp_path: Path) -> None:
    folder = put(tmp_path, WHOLE)
    [left] = left_behind(tmp_path)
    assert left.folder == folder
    assert left.clear is not None
    assert (left.clear.assessment.answer("A0").level, left.clear.changes, left.clear.broken) == (4, 4, 0)


@examples(150)
@given(st.data())
def test_one_damaged_place_costs_one_change_at_most(drawn: st.DataObject) -> None:
    from tempfile import TemporaryDirectory

    content = bytearray(WHOLE)
    place = drawn.draw(st.integers(0, len(content) - 1))
    content[place] ^= drawn.draw(st.integers(1, 255))
    with TemporaryDirectory() as root:
        left = LeftBehind(put(Path(root), bytes(content), owner=None)).read()
    assert left is not None
    last_line = len(WHOLE) - WHOLE.rindex(b"\n", 0, -1)
    assert left.assessment.answer("A0").level == 4 or place > len(WHOLE) - last_line
    assert left.changes >= 3


@examples(60)
@given(st.integers(0, len(WHOLE)))
def test_a_halved_journal_tells_what_stands_before_the_cut(cut: int) -> None:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory() as root:
        left = LeftBehind(put(Path(root), WHOLE[:cut], owner=None)).read()
    if left is None:
        first_base = WHOLE.index(b"\n", WHOLE.index(b"\n") + 1)
        assert cut < first_base
    else:
        assert left.assessment.answer("A0").level == left.changes


def test_a_new_assessment_is_offered_from_its_creation_on(tmp_path: Path) -> None:
    put(tmp_path, written(1, is_new=True))
    [left] = left_behind(tmp_path)
    assert left.clear is not None
    assert (left.clear.changes, left.clear.is_new) == (0, True)


def test_a_journal_that_holds_nothing_new_goes(tmp_path: Path) -> None:
    folder = put(tmp_path, written(1, path=Path("/x/y.muster.json")))
    assert left_behind(tmp_path) == []
    assert not folder.exists()


def head(**values: Any) -> bytes:
    return framed(json.dumps({"journal": "muster-journal", "version": 2, "key": None, **GONE, **values}))


DEEP = "[" * 100_000 + "]" * 100_000
RUBBISH: dict[str, bytes] = {
    "empty": b"",
    "no lines": b"{}\n",
    "no text": b"\xff\xfe" * 100,
    "zeros": b"\0" * 5000,
    "a head alone": head(),
    "an older format": b'{"journal": "muster-journal", "version": 1, "pid": 1}\n{"base": {}}\n',
    "a later format": head(version=3) + framed('{"base": {}}'),
    "pid infinite": framed('{"journal": "muster-journal", "version": 2, "pid": 1e999}'),
    "pid huge": framed('{"journal": "muster-journal", "version": 2, "pid": 100000000000000000000}'),
    "no time": head() + framed('{"base": {}}') + framed('{"set": {}}'),
    "deep": framed(DEEP) + head() + framed(DEEP) + framed('{"base": ' + DEEP + "}"),
    "lists": head() + framed("[]") + framed('{"base": []}') + framed('{"set": []}'),
    "texts": head() + framed('{"base": "x", "path": 7}') + framed('{"set": "x"}'),
    "key of rubbish": head(key="x") + framed("x"),
    "key of a list": head(key=[1]) + framed("x"),
}


@pytest.mark.parametrize("name", RUBBISH)
def test_rubbish_is_offered_set_aside_and_never_in_the_way(name: str, tmp_path: Path) -> None:
    root = tmp_path / "journals"
    put(root, RUBBISH[name], "a", owner=None)
    put(root, WHOLE, "b")
    long_ago = time.time() - 3600
    os.utime(root / "a" / FILE, (long_ago, long_ago))
    both = left_behind(root)
    assert {left.folder.name for left in both} == {"a", "b"}
    [bad] = [left for left in both if left.folder.name == "a"]
    assert bad.clear is None
    assert bad.is_sealed or bad.read() is None
    place = bad.set_aside()
    assert (place / FILE).read_bytes() == RUBBISH[name], "kept to the byte"
    assert [left.folder.name for left in left_behind(root)] == ["b"]


@pytest.mark.parametrize("moment", ["", "9999-12-31T23:59:59+00:00", "0001-01-01", None, 7, "1" * 99_999])
def test_a_strange_time_is_replaced_by_the_files_own(moment: object, tmp_path: Path) -> None:
    base = json.dumps({"path": None, "digest": "", "base": json.loads(case(A0=1).to_json())})
    change = json.dumps({"time": moment, "set": {"title": "New"}})
    put(tmp_path, head() + framed(base) + framed(change), owner=None)
    [left] = left_behind(tmp_path)
    assert left.clear is not None
    assert left.clear.time == left.time
    assert left.clear.assessment.title == "New"


def test_whole_lines_that_make_no_assessment_are_left_out(tmp_path: Path) -> None:
    base = json.dumps({"path": None, "digest": "", "base": json.loads(case(A0=1).to_json())})
    rows: list[dict[str, Any]] = [{"title": "Good"}, {"title": 7}, {"title": "After"}]
    for bad in ({"title": 7}, {"answers": [1]}, {"answers": {"A0": {"level": 9}}}):
        rows[1] = bad
        content = head() + framed(base) + b"".join(framed(json.dumps({"set": row})) for row in rows)
        left = LeftBehind(put(tmp_path, content, str(bad)[2:9] + str(len(str(bad))), owner=None)).read()
        assert left is not None
        assert (left.assessment.title, left.changes, left.broken) in [("Good", 1, 2), ("After", 3, 0)]


@pytest.mark.skipif(os.name != "posix", reason="pipes and links of Unix")
def test_pipes_and_links_are_not_followed(tmp_path: Path) -> None:
    root = tmp_path / "journals"
    (root / "pipe").mkdir(parents=True)
    os.mkfifo(root / "pipe" / FILE)
    (root / "link").mkdir()
    (root / "link" / FILE).symlink_to("/dev/zero")
    (root / "folder" / FILE).mkdir(parents=True)
    (root / "a file").write_text("x")
    long_ago = time.time() - 3600
    for name in ("pipe", "link", "folder"):
        os.utime(root / name / FILE, (long_ago, long_ago), follow_symlinks=False)
    assert {left.folder.name for left in left_behind(root)} == {"pipe", "link", "folder"}
    assert all(left.read() is None for left in left_behind(root))


def test_the_hosts_new_name_hides_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("muster.storage.safety.process.machine_id", lambda: "m1")
    put(tmp_path, WHOLE, owner={**GONE, "machine": "m1", "host": "the-old-name"})
    assert len(left_behind(tmp_path)) == 1


def test_what_another_computer_writes_is_offered_when_it_has_been_silent(tmp_path: Path) -> None:
    folder = put(tmp_path, WHOLE, owner={**GONE, "machine": "elsewhere", "host": "elsewhere"})
    assert left_behind(tmp_path) == []
    long_ago = time.time() - module.SILENT - 1
    os.utime(folder / FILE, (long_ago, long_ago))
    assert len(left_behind(tmp_path)) == 1


def test_what_is_written_now_is_left_alone(tmp_path: Path) -> None:
    put(tmp_path, WHOLE, owner=Process.this().as_data())
    assert left_behind(tmp_path) == []


def test_journals_are_found_by_document(tmp_path: Path) -> None:
    for document in ("x", "y"):
        put(tmp_path, WHOLE, f"{document_key(document)}-1")
    assert [left.folder.name for left in left_behind(tmp_path, "y")] == [f"{document_key('y')}-1"]
    assert len(left_behind(tmp_path)) == 2
    assert left_behind(tmp_path / "gone") == []


def test_one_that_cannot_be_moved_stays(tmp_path: Path) -> None:
    folder = put(tmp_path / "journals", b"rubbish", owner=None)
    (tmp_path / module.SET_ASIDE).write_text("in the way")
    assert LeftBehind(folder).set_aside() == folder
    assert (folder / FILE).read_bytes() == b"rubbish"


CRASH = """
import sys
from pathlib import Path
from muster.storage.safety.journal import Journal, Start
from tests.storage.support import case
made = Journal(Path(sys.argv[1]), "id", wait=0)
made.begin(Start(case(A0=1), Path("x.muster.json"), "d"), case(A0=4))
made.flush()
print("written", flush=True)
sys.stdin.read()
"""


def test_what_a_killed_program_left_is_found(tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", CRASH, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"written"
        assert left_behind(tmp_path) == [], "its owner still runs"
        child.kill()
        child.wait()
    [left] = left_behind(tmp_path)
    assert left.clear is not None
    assert left.clear.assessment.answer("A0").level == 4
    assert left.clear.changes == 1


# --- of confidential documents


@pytest.fixture
def sealed(tmp_path: Path) -> Iterator[Journal]:
    """A journal of a sealed document, still written."""
    made = Journal(tmp_path, "id", wait=0)
    title = case().model_copy(update={"title": "Operation Harmattan"})
    made.begin(Start(title, Path("/secret/harmattan.muster.json.age"), "d", "pw"))
    made.note(title.with_answer("A0", Answer(note="Harmattan blows")))
    made.flush()
    yield made
    made.close()
    made.join()


def test_the_journal_of_a_sealed_document_holds_nothing_in_clear(sealed: Journal) -> None:
    assert b"harmattan" not in (sealed.folder / FILE).read_bytes().lower()
    left = LeftBehind(sealed.folder)
    assert left.is_sealed
    assert left.clear is None
    with pytest.raises(PassphraseNeeded):
        left.read()
    with pytest.raises(WrongPassphrase):
        left.read("x")
    content = left.read("pw")
    assert content is not None
    assert content.assessment.answer("A0").note == "Harmattan blows"
    assert content.path == Path("/secret/harmattan.muster.json.age")


def test_a_damaged_sealed_line_costs_itself_only(sealed: Journal, tmp_path: Path) -> None:
    base = case()
    for number in range(3):
        sealed.note(base.with_answer(f"A{number}", Answer(note=f"{number}")))
        sealed.flush()
    content = (sealed.folder / FILE).read_bytes()
    rows = content.splitlines(keepends=True)
    assert len(rows) == 8
    for hit in (0, 1, 4):
        damaged = b"".join(row[:-9] + b"!" + row[-8:] if at == hit else row for at, row in enumerate(rows))
        left = LeftBehind(put(tmp_path / "copies", damaged, str(hit), owner=None)).read("pw")
        assert left is not None
        assert left.assessment.answer("A2").note == "2"
        assert left.broken == 1


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
    os.utime(old / ".muster-x.part", (1, 1))
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
