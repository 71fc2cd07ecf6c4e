"""Confidential files: they open with their passphrase only, and damage is told."""

from pathlib import Path

import pyrage
import pytest

from muster.storage import StorageError, open_assessment, save_assessment
from muster.storage.encryption import TRIES, PassphraseNeeded, WrongPassphrase, seal, unseal
from tests.storage.support import case
from tests.wording import refused, told


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


@pytest.mark.parametrize("times", [1, TRIES - 1, TRIES])
def test_a_computer_that_was_busy_for_a_moment_opens_a_file_all_the_same(
    times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = seal(b"inside", "pw")
    answers = iter([False] * times + [True] * TRIES)
    real = pyrage.passphrase.decrypt

    def busy(sealed: bytes, passphrase: str) -> bytes:
        if next(answers):
            return bytes(real(sealed, passphrase))
        raise pyrage.DecryptError("Excessive work parameter for passphrase.")

    monkeypatch.setattr(pyrage.passphrase, "decrypt", busy)
    if times < TRIES:
        assert unseal(content, "pw", "x") == b"inside"
    else:
        with refused(StorageError, "is damaged"):
            unseal(content, "pw", "x")
