"""The journal: what differs, what a cut or a kill leaves, what a sealed one hides."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.model import Answer, Assessment
from muster.model.problems import Term
from muster.storage.encryption import PassphraseNeeded, WrongPassphrase
from muster.storage.safety import journal
from muster.storage.safety.journal import Journal, apply, differences, left_behind, read
from tests.examples import examples
from tests.storage.support import case, changed, changes


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
from tests.storage.support import case
made = Journal(Path(sys.argv[1]), wait=0)
made.begin(case(A0=1), Path("x.muster.json"), "d")
made.note(case(A0=4))
made.flush()
print("written", flush=True)
sys.stdin.read()
"""


def test_what_a_killed_program_left_is_found(tmp_path: Path) -> None:
    root = Path(__file__).parents[3]
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
