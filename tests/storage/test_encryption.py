"""Sealing always costs the same, opening never costs more than its bound, and each fault has its sentence."""

import base64
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pyrage import encrypt as encrypt_for_keys
from pyrage import x25519

from muster.storage import StorageError, open_assessment, save_assessment
from muster.storage import age_format as age
from muster.storage.encryption import (
    MOST_WORK,
    WORK,
    PassphraseNeeded,
    SessionKey,
    WrongPassphrase,
    has_sealed_name,
    is_sealed,
    seal,
    unseal,
)
from tests.storage.support import case
from tests.wording import refused, told

MEGABYTE = 1024 * 1024


@pytest.fixture(scope="module")
def sealed() -> bytes:
    """Sealed as the program does it."""
    return seal(b"Harmattan", "pw")


def test_the_work_factor_is_the_same_each_time(sealed: bytes) -> None:
    assert age.work_factor(sealed) == age.work_factor(seal(b"", "other")) == WORK == 17
    assert age.memory_of(WORK) <= 150 * MEGABYTE
    assert unseal(sealed, "pw", "a") == b"Harmattan"


def test_what_it_costs_in_memory_is_within_150_mb() -> None:
    code = (
        "import resource, sys; from muster.storage.encryption import seal; seal(b'', 'warm');"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)"
    )
    plain = code.replace("seal(b'', 'warm')", "None")
    used = [int(subprocess.check_output([sys.executable, "-c", text])) * 1024 for text in (plain, code)]
    assert used[1] - used[0] < 150 * MEGABYTE


def test_an_old_seal_of_more_work_still_opens() -> None:
    assert unseal(age.encrypt(b"x", "pw", 18), "pw", "a") == b"x"


@pytest.mark.parametrize("passphrase", ["pw", None])
def test_a_hostile_work_factor_is_refused_with_a_sentence(sealed: bytes, passphrase: str | None) -> None:
    hostile = sealed.replace(b" 17\n", b" %d\n" % (MOST_WORK + 1), 1)
    with refused(
        StorageError,
        "asks for more work to open than Muster does for a file; nothing was tried. If you trust it",
    ):
        unseal(hostile, passphrase, "a")


def test_every_fault_has_its_sentence(sealed: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    with refused(PassphraseNeeded, "“a” is sealed: it opens with its passphrase only"):
        unseal(sealed, None, "a")
    with refused(WrongPassphrase, "“a” does not open with this passphrase"):
        unseal(sealed, "no", "a")
    with refused(StorageError, "“a” is cut off"):
        unseal(sealed[:40], "pw", "a")
    with refused(StorageError, "“a” is damaged"):
        unseal(sealed[:-1], "pw", "a")
    other = encrypt_for_keys(b"x", [x25519.Identity.generate().to_public()])
    with refused(StorageError, "“a” is sealed for keys, not with a passphrase"):
        unseal(other, "pw", "a")

    def full(*_arguments: object) -> bytes:
        raise age.NoMemory

    monkeypatch.setattr(age, "_wrapping_key", full)
    with refused(StorageError, "there is not enough free memory"):
        unseal(sealed, "pw", "a")


def test_a_name_says_sealed_in_capitals_too() -> None:
    assert all(has_sealed_name(name) for name in ("a.muster.json.age", "A.AGE", "x.muster.json.Age"))
    assert not any(has_sealed_name(name) for name in ("a.age.json", "age", "a.muster.json"))
    assert is_sealed(b"age-encryption.org/v1\n")
    assert not is_sealed(b'{"format"')


def test_a_session_key_opens_its_own_lines_only() -> None:
    key, other = SessionKey("pw"), SessionKey("pw")
    line = key.seal("Harmattan")
    assert key.seal("Harmattan") != line
    assert "\n" not in line
    again = SessionKey.unwrap(key.wrapped, "pw", "the journal")
    assert again.unseal(line) == key.unseal(line) == "Harmattan"
    raw = base64.b64decode(line)
    changed = base64.b64encode(raw[:-1] + bytes([raw[-1] ^ 1])).decode()
    for bad in (changed, line[:8], line[:-4], "", "~", other.seal("Harmattan")):
        with pytest.raises(ValueError, match=r"."):
            key.unseal(bad)


@pytest.mark.parametrize("wrapped", ["~", base64.b64encode(age.encrypt(b"no key", "pw", 4)).decode()])
def test_a_wrapped_key_that_is_none_is_told(wrapped: str) -> None:
    with refused(StorageError, "is damaged"):
        SessionKey.unwrap(wrapped, "pw", "the journal")


def test_a_sealed_file_opens_with_its_passphrase_only(tmp_path: Path) -> None:
    path = tmp_path / "secret.muster.json.age"
    save_assessment(case(A0=3), path, "correct horse")
    content = path.read_bytes()
    assert content.startswith(b"age-encryption.org/v1")
    assert b"muster-assessment" not in content
    assert open_assessment(path, "correct horse").assessment.answer("A0").level == 3
    with refused(PassphraseNeeded, "is sealed"):
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


@pytest.mark.parametrize(
    ("change", "passphrase", "kind", "code"),
    [
        (lambda content: content, None, PassphraseNeeded, "passphrase_needed"),
        (lambda content: content, "no", WrongPassphrase, "passphrase_wrong"),
        (lambda content: content[:40], "pw", StorageError, "sealed_cut_off"),
        (lambda content: content[:40], None, StorageError, "sealed_cut_off"),
        (lambda content: content[:-1], "pw", StorageError, "sealed_damaged"),
        (lambda content: content.replace(b" 17\n", b" 21\n", 1), None, StorageError, "sealed_too_costly"),
    ],
)
def test_each_fault_of_a_sealed_file_has_its_code_and_names_the_file(
    sealed: bytes,
    change: Callable[[bytes], bytes],
    passphrase: str | None,
    kind: type[StorageError],
    code: str,
) -> None:
    with pytest.raises(StorageError) as caught:
        unseal(change(sealed), passphrase, "a")
    assert type(caught.value) is kind
    assert (caught.value.code, caught.value.values) == (code, {"name": "a"})


def test_a_session_key_is_told_by_its_journals_name() -> None:
    key = SessionKey("pw")
    with pytest.raises(PassphraseNeeded) as caught:
        SessionKey.unwrap(key.wrapped, None, "j")
    assert caught.value.name == "j"
    short = base64.b64encode(age.encrypt(b"x" * 31, "pw", 4)).decode()
    for wrapped in ("~", "é", key.wrapped + "*", short):
        with pytest.raises(StorageError) as damaged:
            SessionKey.unwrap(wrapped, "pw", "j")
        assert (damaged.value.code, damaged.value.values) == ("sealed_damaged", {"name": "j"})
    again = SessionKey.unwrap(key.wrapped, "pw", "j")
    assert again.wrapped == key.wrapped
    assert unseal(base64.b64decode(key.wrapped), "pw", "j") == again._key
    assert len(again._key) == 32
    assert len(base64.b64decode(key.seal("é"))) == 12 + 2 + 16, "nonce, text and tag"
