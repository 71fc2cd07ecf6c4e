"""What keeps a document safe: journal, earlier versions, lock, merge."""

import json
import os
import socket
import subprocess
import sys
import time
from dataclasses import asdict
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.model import Answer, Assessment, Assessor, Evidence, Vote
from muster.model.problems import Term
from muster.storage import StorageError, open_assessment, save_assessment
from muster.storage.encryption import PassphraseNeeded, WrongPassphrase
from muster.storage.migrations import keep_original, migrate
from muster.storage.safety import journal
from muster.storage.safety.backups import KEPT, Backups
from muster.storage.safety.journal import Journal, apply, differences, left_behind, read
from muster.storage.safety.lock import Holder, Lock, holder, is_silent, lock_path
from muster.storage.safety.merge import as_votes, merge
from tests.examples import examples
from tests.factory import assessment, framework, question
from tests.wording import refused, told

BANK = framework([question(f"A{n}", "a") for n in range(4)])


def case(**levels: int | None) -> Assessment:
    return assessment(BANK, levels)


# --- the journal


changes = st.lists(
    st.tuples(st.sampled_from(["A0", "A1", "A2", "note", "title", "clear"]), st.integers(0, 4)), max_size=12
)


def changed(before: Assessment, step: tuple[str, int]) -> Assessment:
    name, level = step
    if name == "note":
        return before.with_answer("A3", Answer(note=f"Note {level} – é\n\u2028", flagged=True))
    if name == "title":
        return before.model_copy(update={"title": f"Title {level}"})
    if name == "clear":
        return before.with_answer("A0", Answer())
    return before.with_answer(name, Answer(state="answered", level=level))


@given(changes)
def test_what_differs_turns_one_state_into_the_next(steps: list[tuple[str, int]]) -> None:
    now = case(A0=1)
    raw = json.loads(now.to_json())
    for step in steps:
        after = changed(now, step)
        raw = apply(raw, json.loads(json.dumps(differences(now, after))))
        now = after
        assert Assessment.model_validate_json(json.dumps(raw)) == now


def written(root: Path, states: list[Assessment], path: Path | None = None) -> Journal:
    made = Journal(root, wait=0)
    made.begin(states[0], path, "digest")
    for state in states[1:]:
        made.note(state)
        made.flush()
    return made


def test_a_journal_tells_the_last_state_and_where_it_came_from(tmp_path: Path) -> None:
    states = [case(A0=1), case(A0=2), case(A0=2, A1=None)]
    made = written(tmp_path, states, Path("/x/y.muster.json"))
    found = read(made.folder)
    assert found is not None
    assert (found.assessment, found.saved, found.changes) == (states[2], states[0], 2)
    assert (found.path, found.digest) == (Path("/x/y.muster.json"), "digest")
    made.begin(states[2], None, "")
    found = read(made.folder)
    assert found is not None
    assert (found.changes, found.saved) == (0, states[2]), "after a save the journal begins anew"
    made.close()
    assert not made.folder.exists()


@examples(60)
@given(st.integers(0, 10_000))
def test_a_halved_journal_tells_what_stands_before_the_cut(cut: int) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        states = [case(A0=level) for level in (0, 1, 2, 3, 4)]
        made = written(Path(folder), states)
        file = made.folder / journal.FILE
        whole = file.read_bytes()
        head = whole.index(b"\n", whole.index(b"\n") + 1) + 1
        file.write_bytes(whole[: head + cut % (len(whole) - head + 1)])
        found = read(made.folder)
        assert found is not None
        assert found.assessment == states[found.changes]
        made.close()


def test_a_journal_of_rubbish_is_passed_over(tmp_path: Path) -> None:
    for number, content in enumerate((b"", b"{}\n", b"\xff\n", b'{"journal": "muster-journal"}\n')):
        folder = tmp_path / str(number)
        folder.mkdir()
        (folder / journal.FILE).write_bytes(content)
        assert read(folder) is None
    assert left_behind(tmp_path) == []
    assert (tmp_path / "1").exists(), "kept: somebody may still make sense of it"


def test_a_journal_that_cannot_be_written_tells_and_tries_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = written(tmp_path, [case()])
    real = os.fsync

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    made.note(case(A0=1))
    made.flush()
    assert made.problem == Term("system", "no_space")
    monkeypatch.setattr(os, "fsync", real)
    made.note(case(A0=2))
    made.flush()
    assert made.problem is None
    found = read(made.folder)
    assert found is not None
    assert found.assessment == case(A0=2).model_copy(update={"id": found.assessment.id})
    made.close()


CRASH = """
import sys
from pathlib import Path
from muster.storage.safety import journal
from muster.storage.safety.journal import Journal
from tests.storage.test_keeping import case
made = Journal(Path(sys.argv[1]), wait=0)
made.begin(case(A0=1), Path("x.muster.json"), "d")
made.note(case(A0=4))
made.flush()
print("written", flush=True)
sys.stdin.read()
"""


def test_what_a_killed_program_left_is_found(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    with subprocess.Popen(
        [sys.executable, "-c", CRASH, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=root
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"written"
        assert left_behind(tmp_path) == [], "its owner still runs"
        child.kill()
        child.wait()
    [found] = left_behind(tmp_path)
    assert found.assessment.answer("A0").level == 4
    assert found.changes == 1


# --- earlier versions


def test_the_last_five_versions_are_kept_in_order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    backups = Backups(tmp_path / "earlier")
    path = tmp_path / "a.muster.json"
    assert backups.keep(path) is None
    for number in range(KEPT + 3):
        path.write_text(str(number), "utf-8")
        assert backups.keep(path) is not None
        assert backups.keep(path) is None, "the same twice is kept once"
    found = backups.all(path)
    assert [backup.path.read_text("utf-8") for backup in found] == ["7", "6", "5", "4", "3"]
    assert backups.all(tmp_path / "other.muster.json") == []


# --- the lock


def test_a_lock_is_held_by_one(tmp_path: Path) -> None:
    path = tmp_path / "a.muster.json"
    mine = Lock.take(path, "me")
    assert isinstance(mine, Lock)
    assert mine.is_mine
    held = Lock.take(path, "you")
    assert isinstance(held, Holder)
    assert (held.who, held.host, held.pid) == ("me", socket.gethostname(), os.getpid())
    yours = Lock.take(path, "you", over=True)
    assert isinstance(yours, Lock)
    assert not mine.beat()
    mine.release()
    assert yours.beat(), "letting go of a lost lock does not break the other's"
    yours.release()
    assert not lock_path(path).exists()


def test_a_lock_left_by_a_crash_is_no_lock(tmp_path: Path) -> None:
    path = tmp_path / "a.muster.json"
    gone = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, check=True
    )
    left = Holder("me", socket.gethostname(), int(gone.stdout), "", "2026-01-01T00:00:00", "t")
    lock_path(path).write_text(json.dumps(asdict(left)), "utf-8")
    assert holder(path) is None
    assert isinstance(Lock.take(path, "you"), Lock)


def test_a_lock_of_another_computer_is_respected_and_grows_silent(tmp_path: Path) -> None:
    path = tmp_path / "a.muster.json"
    other = Holder("me", "elsewhere", 1, "", "2026-01-01T00:00:00", "t")
    lock_path(path).write_text(json.dumps(asdict(other)), "utf-8")
    assert holder(path) == other
    assert not is_silent(path)
    long_ago = time.time() - 3600
    os.utime(lock_path(path), (long_ago, long_ago))
    assert is_silent(path)
    assert isinstance(Lock.take(path, "you"), Holder), "silent or not: taking over is the user's word"
    lock_path(path).write_text("rubbish", "utf-8")
    held = holder(path)
    assert held is not None
    assert held.who == "?"


def test_without_permission_there_is_no_lock_and_no_error(tmp_path: Path) -> None:
    assert Lock.take(tmp_path / "gone" / "a.muster.json", "me") is None


# --- merging


def test_what_only_one_side_changed_is_taken() -> None:
    base = case(A0=1, A1=1)
    mine = base.with_answer("A0", Answer(state="answered", level=4))
    theirs = base.with_answer("A1", Answer(state="answered", level=3)).model_copy(update={"title": "Theirs"})
    merged = merge(base, mine, theirs)
    assert merged.conflicts == ()
    assert set(merged.taken) == {"A1", "title"}
    result = merged.assessment
    assert [result.answer(name).level for name in ("A0", "A1")] == [4, 3]
    assert result.title == "Theirs"


def test_what_both_changed_is_a_conflict_until_it_is_decided() -> None:
    base = case(A0=1)
    mine = base.with_answer("A0", Answer(state="answered", level=4, note="Seen."))
    theirs = base.with_answer("A0", Answer(state="answered", level=2, note="Told."))
    merged = merge(base, mine, theirs)
    [conflict] = merged.conflicts
    assert (conflict.key, conflict.mine.level, conflict.theirs.level) == ("A0", 4, 2)
    assert merged.assessment.answer("A0").level == 4
    assert merged.decide({"A0": True}).answer("A0").note == "Told."
    assert merged.decide({"A0": False}).answer("A0").note == "Seen."


def test_an_answer_taken_back_by_one_stays_taken_back() -> None:
    base = case(A0=1, A1=2)
    theirs = base.with_answer("A0", Answer())
    assert merge(base, base, theirs).assessment.answers.keys() == {"A1"}


@given(changes, changes)
def test_merging_loses_nothing(one: list[tuple[str, int]], two: list[tuple[str, int]]) -> None:
    base = case(A0=1)
    mine, theirs = base, base
    for step in one:
        mine = changed(mine, step)
    for step in two:
        theirs = changed(theirs, step)
    merged = merge(base, mine, theirs)
    open_keys = {conflict.key for conflict in merged.conflicts}
    for name in BANK.by_id:
        result = merged.assessment.answer(name)
        if name in open_keys:
            assert result == mine.answer(name)
        elif mine.answer(name) == base.answer(name):
            assert result == theirs.answer(name)
        else:
            assert result == mine.answer(name)
    assert merge(base, mine, mine).conflicts == ()
    again = merge(base, theirs, mine)
    assert {conflict.key for conflict in again.conflicts} == open_keys


def test_copies_become_votes() -> None:
    base = case(A0=1)
    first = base.model_copy(update={"assessors": (Assessor(id="j3", name="J3"),)})
    first = first.with_answer("A1", Answer(state="answered", level=3, confidence="high", note="Seen."))
    second = base.with_answer("A1", Answer(state="answered", level=1))
    second = second.with_answer("A2", Answer(state="unknown"))
    result, conflicts = as_votes(base, [("x", first), ("j4", second)])
    assert conflicts == []
    assert {vote.assessor: vote.level for vote in result.answer("A1").votes} == {"j3": 3, "j4": 1}
    assert [vote.level for vote in result.answer("A2").votes] == [None]
    assert result.answer("A0").votes == (), "what the base already says is no vote"
    assert [row.id for row in result.assessors] == ["j3", "j4"]
    apart = first.with_answer("A1", Answer(state="answered", level=0))
    _, conflicts = as_votes(result, [("x", apart)])
    assert [(c.question, c.assessor, c.levels) for c in conflicts] == [("A1", "j3", (3, 0))]


def test_votes_in_copies_are_joined_as_they_are() -> None:
    base = case()
    vote = Vote(assessor="j2", round=2, level=2)
    copy = base.with_answer(
        "A0", Answer(votes=(vote,), evidence=(Evidence(title="x"),), review_by=date(2026, 1, 1))
    )
    result, conflicts = as_votes(base, [("someone", copy)])
    assert conflicts == []
    assert result.answer("A0").votes == (vote,)
    assert result.assessors == (), "nobody of that name has voted"


# --- confidential files


def test_a_sealed_file_opens_with_its_passphrase_only(tmp_path: Path) -> None:
    path = tmp_path / "secret.muster.json.age"
    save_assessment(case(A0=3), path, "correct horse")
    content = path.read_bytes()
    assert content.startswith(b"age-encryption.org/v1")
    assert b"muster-assessment" not in content
    assert open_assessment(path, "correct horse").assessment.answer("A0").level == 3
    with refused(PassphraseNeeded, "is confidential"):
        open_assessment(path)
    with refused(WrongPassphrase, "does not open with this passphrase"):
        open_assessment(path, "wrong")
    for name, bad in (
        ("cut off", content[:40]),
        ("is damaged", content[:-20]),
        ("is damaged", content[:-1] + bytes([content[-1] ^ 1])),
    ):
        path.write_bytes(bad)
        with refused(StorageError, name) as caught:
            open_assessment(path, "correct horse")
        assert "correct" not in told(caught.value) + str(caught.value)


def test_the_journal_of_a_sealed_document_holds_nothing_in_clear(tmp_path: Path) -> None:
    made = Journal(tmp_path, wait=0)
    title = case().model_copy(update={"title": "Operation Harmattan"})
    made.begin(title, Path("/secret/harmattan.muster.json.age"), "d", "pw")
    made.note(title.with_answer("A0", Answer(note="Harmattan blows")))
    made.flush()
    content = (made.folder / journal.FILE).read_bytes().lower()
    assert b"harmattan" not in content
    with pytest.raises(PassphraseNeeded):
        read(made.folder)
    with pytest.raises(WrongPassphrase):
        read(made.folder, "x")
    found = read(made.folder, "pw")
    assert found is not None
    assert found.assessment.answer("A0").note == "Harmattan blows"
    assert found.path == Path("/secret/harmattan.muster.json.age")
    assert left_behind(tmp_path) == []
    made.close()


# --- older versions of the format


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
