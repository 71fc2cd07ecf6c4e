"""What crashes left is found, read as far as it is whole, and never in the way."""

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
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
from muster.storage.safety.left_behind import LeftBehind, left_behind
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


def test_a_folder_that_waits_for_its_first_line_is_left_alone(tmp_path: Path) -> None:
    root = tmp_path / "journals"
    begun, left = root / "begun", root / "left"
    for folder in (begun, left):
        folder.mkdir(parents=True)
    long_ago = time.time() - 2 * module.BEGUN
    os.utime(left, (long_ago, long_ago))
    assert left_behind(root) == []
    assert list(root.iterdir()) == [begun]
