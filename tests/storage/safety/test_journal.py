"""The journal writes by itself, whatever the disk does, and nobody waits for it."""

import errno
import hashlib
import json
import os
import stat
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from muster.model import Answer, Assessment
from muster.model.problems import Term
from muster.storage.encryption import SessionKey
from muster.storage.safety import journal
from muster.storage.safety.journal import FILE, Journal, Start
from muster.storage.safety.journal_lines import read_lines
from muster.storage.safety.left_behind import LeftBehind, Recovered
from muster.storage.safety.process import Process
from tests.storage.support import case

PATIENCE = 30.0  # seconds that a busy machine gets


@pytest.fixture
def told() -> list[Term | None]:
    """What the journal says about the disk."""
    return []


@pytest.fixture
def made(tmp_path: Path, told: list[Term | None]) -> Iterator[Journal]:
    """A journal that writes at once and tries again soon."""
    journal = Journal(tmp_path / "state" / "journals", "id", told.append, wait=0, retry=0.01)
    yield journal
    journal.close()
    journal.join()


def content(written: Journal) -> Recovered:
    left = LeftBehind(written.folder).read()
    assert left is not None
    return left


def noted(journal: Journal, *states: Assessment) -> None:
    for state in states:
        journal.note(state)
        journal.flush()


def test_it_holds_the_last_state_and_where_it_came_from(made: Journal) -> None:
    states = [case(A0=1), case(A0=2), case(A0=2, A1=None)]
    made.begin(Start(states[0], Path("/x/y.muster.json"), "digest"))
    noted(made, *states[1:])
    left = content(made)
    assert (left.assessment, left.saved, left.changes, left.broken) == (states[2], states[0], 2, 0)
    assert (left.path, left.digest) == (Path("/x/y.muster.json"), "digest")
    made.begin(Start(states[2]))
    made.flush()
    assert (content(made).changes, content(made).saved) == (0, states[2]), "after a save it begins anew"
    made.close()
    made.join()
    assert not made.folder.exists()


def test_what_a_crash_left_and_what_lies_in_the_file_are_on_the_disk_in_one_step(made: Journal) -> None:
    made.begin(Start(case(A0=1)), case(A0=4))
    made.flush()
    assert (content(made).saved.answer("A0").level, content(made).assessment.answer("A0").level) == (1, 4)


def test_it_is_the_users_alone(made: Journal) -> None:
    made.begin(Start(case()))
    made.flush()
    assert stat.S_IMODE((made.folder / FILE).stat().st_mode) == 0o600
    for folder in (made.folder, made.folder.parent, made.folder.parent.parent):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_nobody_waits_for_the_disk_or_for_a_key(made: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk stands still: what the window calls comes back all the same."""
    entered, go_on = threading.Event(), threading.Event()
    real = os.fsync

    def stuck(descriptor: int) -> None:
        entered.set()
        assert go_on.wait(PATIENCE)
        real(descriptor)

    def derive(*_: object) -> None:
        assert threading.current_thread() is not threading.main_thread(), "a key was derived for the window"

    monkeypatch.setattr(os, "fsync", stuck)
    monkeypatch.setattr(SessionKey, "__init__", derive)
    monkeypatch.setattr(SessionKey, "wrapped", "k", raising=False)
    monkeypatch.setattr(SessionKey, "seal", lambda _key, text: text)
    made.begin(Start(case(), passphrase="pw"))
    assert entered.wait(PATIENCE)
    made.note(case(A0=1))
    made.begin(Start(case(A0=2), passphrase="pw"))
    made.note(case(A0=3))
    assert not go_on.is_set(), "all of this came back while the disk stood still"
    go_on.set()
    made.flush()
    assert made.problem is None


def broken_disk(monkeypatch: pytest.MonkeyPatch, number: int, name: str = "fsync") -> None:
    def fail(*_arguments: object, **_named: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, name, fail)


@pytest.mark.parametrize(
    ("number", "reason"), [(errno.ENOSPC, "no_space"), (errno.EIO, "disk_error"), (errno.EROFS, "read_only")]
)
def test_a_disk_that_refuses_is_told_and_tried_again_by_itself(
    made: Journal,
    told: list[Term | None],
    monkeypatch: pytest.MonkeyPatch,
    number: int,
    reason: str,
) -> None:
    made.begin(Start(case()))
    made.flush()
    with monkeypatch.context() as patch:
        broken_disk(patch, number)
        noted(made, case(A0=1), case(A0=2))
        assert told == [Term("system", reason)], "once"
        assert content(made).assessment == case().model_copy(update={"id": content(made).saved.id})
    healthy = threading.Event()
    made.when_written(healthy.set)
    assert healthy.wait(PATIENCE)
    assert content(made).assessment.answer("A0").level == 2
    assert content(made).broken == 0
    assert told[1:] == [None]


def test_a_full_disk_leaves_no_half_line_and_ruins_nothing_after_it(
    made: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Half of a line reaches the disk, and cannot even be taken back."""
    made.begin(Start(case()))
    noted(made, case(A0=1))
    file = made.folder / FILE

    class Half:
        """A stream that writes half of what it is given and then finds the disk full."""

        def __init__(self, descriptor: int, _mode: str) -> None:
            self.descriptor = descriptor

        def __enter__(self) -> "Half":
            return self

        def __exit__(self, *_: object) -> None:
            os.close(self.descriptor)

        def write(self, line: bytes) -> None:
            os.write(self.descriptor, line[: len(line) // 2])
            raise OSError(errno.ENOSPC, "full")

    before = file.stat().st_size
    with monkeypatch.context() as patch:
        patch.setattr(os, "fdopen", Half)
        noted(made, case(A0=2))
        assert made.problem is not None
    assert file.stat().st_size == before, "half a line is taken back"
    noted(made, case(A0=3))
    with monkeypatch.context() as patch:
        patch.setattr(os, "fdopen", Half)
        broken_disk(patch, errno.EIO, "ftruncate")
        noted(made, case(A0=4))
    made.flush()
    noted(made, case(A0=4, A1=1), case(A0=4, A1=2))
    left = content(made)
    assert [left.assessment.answer(name).level for name in ("A0", "A1")] == [4, 2]
    assert left.broken >= 1


def test_a_folder_that_is_taken_away_is_made_again(made: Journal) -> None:
    made.begin(Start(case(A0=1)))
    noted(made, case(A0=2))
    (made.folder / FILE).unlink()
    made.folder.rmdir()
    noted(made, case(A0=3))
    assert (content(made).saved.answer("A0").level, content(made).assessment.answer("A0").level) == (1, 3)


def test_something_in_the_way_of_the_folder_is_told_until_it_is_gone(
    made: Journal, told: list[Term | None], tmp_path: Path
) -> None:
    (tmp_path / "state").write_text("in the way")
    made.begin(Start(case()), case(A0=4))
    made.flush()
    assert told == [Term("system", "not_folder")] or told == [Term("system", "exists")]
    (tmp_path / "state").unlink()
    healthy = threading.Event()
    made.when_written(healthy.set)
    assert healthy.wait(PATIENCE)
    assert content(made).assessment.answer("A0").level == 4


def test_it_is_bounded_by_joining_changes_never_by_dropping_the_newest(
    made: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "ROOM", 2_000)
    base = case()
    made.begin(Start(base))
    made.flush()
    first = (made.folder / FILE).stat().st_size
    largest = 0
    for number in range(200):
        noted(made, base.with_answer("A1", Answer(note=f"{number} " * 20)))
        largest = max(largest, (made.folder / FILE).stat().st_size)
        assert content(made).assessment.answer("A1").note.startswith(f"{number} ")
    assert largest < 3 * first + 2_000
    assert content(made).saved == base


def test_where_there_is_no_room_to_join_it_goes_on_with_lines(
    made: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "ROOM", -10_000_000)
    made.begin(Start(case()))
    made.flush()

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(journal, "write_whole", full)
    noted(made, case(A0=1), case(A0=2))
    assert made.problem is None
    assert content(made).assessment.answer("A0").level == 2


def test_an_old_journal_goes_only_when_its_successor_is_on_the_disk(
    made: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = Journal(tmp_path / "state" / "journals", "id", wait=0)
    old.begin(Start(case()), case(A0=4))
    old.flush()
    gone = threading.Event()

    def let_go() -> None:
        LeftBehind(old.folder).discard()
        gone.set()

    with monkeypatch.context() as patch:
        broken_disk(patch, errno.ENOSPC)
        made.begin(Start(case()), case(A0=4))
        made.when_written(let_go)
        made.flush()
        assert content(old).assessment.answer("A0").level == 4
        assert not gone.is_set()
    assert gone.wait(PATIENCE)
    assert content(made).assessment.answer("A0").level == 4
    assert not (old.folder / FILE).exists()
    old.close()
    old.join()


def test_a_file_name_that_is_no_text_is_kept(made: Journal) -> None:
    place = Path(os.fsdecode(b"/tmp/R\xe9union.muster.json"))
    made.begin(Start(case(), place))
    made.flush()
    assert made.problem is None
    assert content(made).path == place


def test_changes_that_follow_fast_are_written_together(tmp_path: Path) -> None:
    slow = Journal(tmp_path, "id", wait=PATIENCE)
    slow.begin(Start(case()))
    for level in range(5):
        slow.note(case(A0=level))
    slow.flush()
    assert (content(slow).changes, content(slow).assessment.answer("A0").level) == (1, 4)
    slow.close()
    slow.join()


def test_one_that_never_began_closes(tmp_path: Path) -> None:
    never = Journal(tmp_path, "id")
    never.close()
    never.join()
    assert list(tmp_path.iterdir()) == []


def test_the_lines_are_ours(made: Journal) -> None:
    made.begin(Start(case()))
    noted(made, case(A0=1))
    lines = read_lines((made.folder / FILE).read_bytes())
    assert [line[:8] for line in lines.whole] == [b'{"journa', b'{"path":'] * 2 + [b'{"time":']


def test_a_document_is_known_by_its_id_in_letters_that_every_system_takes() -> None:
    assert journal.document_key("id") == hashlib.sha256(b"id").hexdigest()[:16]
    assert journal.document_key("\udc80é/") == hashlib.sha256(b"\xed\xb2\x80\xc3\xa9/").hexdigest()[:16]


def test_a_start_tells_where_it_comes_from_as_plain_data() -> None:
    base = case(A0=1)
    data = json.loads(base.to_json())
    assert Start(base).as_data() == {"path": None, "digest": "", "new": False, "base": data}
    start = Start(base, Path("/x/é.muster.json"), "d", "pw", is_new=True)
    assert start.as_data() == {"path": "/x/é.muster.json", "digest": "d", "new": True, "base": data}


def test_what_is_deleted_may_be_gone_or_hold_something_else(tmp_path: Path) -> None:
    journal.discard(tmp_path / "gone")
    (tmp_path / "empty").mkdir()
    journal.discard(tmp_path / "empty")
    assert not (tmp_path / "empty").exists()
    (tmp_path / "full").mkdir()
    for name in (FILE, "other"):
        (tmp_path / "full" / name).write_text("x")
    journal.discard(tmp_path / "full")
    assert [path.name for path in (tmp_path / "full").iterdir()] == ["other"]


def test_each_line_says_what_it_is(made: Journal) -> None:
    base = case(A0=1)
    made.begin(Start(base, Path("/x/y.muster.json"), "d"))
    noted(made, base.model_copy(update={"title": "New"}))
    first, start, second, again, change = (
        json.loads(line) for line in read_lines((made.folder / FILE).read_bytes()).whole
    )
    moment = datetime.fromisoformat(first.pop("time"))
    assert moment.tzinfo is not None
    assert first == {"journal": "muster-journal", "version": 2, "key": None, **Process.this().as_data()}
    assert second.pop("time")
    assert second == first, "twice over"
    assert start == again == Start(base, Path("/x/y.muster.json"), "d").as_data()
    assert datetime.fromisoformat(change.pop("time")).tzinfo is not None
    assert change == {"set": {"title": "New"}}
    assert made.folder.name.startswith(f"{journal.document_key('id')}-")


def test_a_state_before_the_beginning_is_not_written(tmp_path: Path) -> None:
    early = Journal(tmp_path, "id", wait=0)
    early.note(case())
    early.flush()
    assert early.problem is None
    assert not early.folder.exists()
    early.close()
    early.join()


def test_two_journals_of_one_document_lie_in_two_folders(tmp_path: Path) -> None:
    one, two = (Journal(tmp_path, "id") for _ in range(2))
    assert one.folder != two.folder
    assert one.folder.parent == two.folder.parent == tmp_path


def test_the_same_state_again_is_a_sign_of_life_and_no_line(made: Journal) -> None:
    base = case(A0=1)
    made.begin(Start(base))
    made.flush()
    file = made.folder / FILE
    size = file.stat().st_size
    os.utime(file, (1_000_000, 1_000_000))
    noted(made, base)
    assert file.stat().st_size == size
    assert file.stat().st_mtime > 1_000_000
    noted(made, base.changed())
    assert file.stat().st_size == size, "an equal one is none either"


def test_what_waits_is_done_once_when_it_closes(tmp_path: Path) -> None:
    waiting = Journal(tmp_path, "id", wait=PATIENCE)
    done: list[int] = []
    waiting.begin(Start(case()))
    waiting.when_written(lambda: done.append(1))
    waiting.when_written(lambda: done.append(2))
    waiting.close()
    waiting.join()
    assert done == [1, 2]
