"""Confidential files, and files of older versions of the format."""

from pathlib import Path

from muster.model import Assessment
from muster.storage import StorageError, open_assessment, save_assessment
from muster.storage.encryption import PassphraseNeeded, WrongPassphrase
from muster.storage.migrations import keep_original, migrate
from tests.factory import assessment, framework, question
from tests.wording import refused, told

BANK = framework([question(f"A{n}", "a") for n in range(4)])


def case(**levels: int | None) -> Assessment:
    return assessment(BANK, levels)


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
