"""The age format is read and written to the letter: here, by pyrage, and by the program `age`."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pyrage import encrypt as encrypt_for_keys
from pyrage import passphrase as pyrage
from pyrage import x25519

from muster.storage import age_format as age
from tests.examples import examples

WORK = 4  # cheap: what is looked at here does not depend on it
SIZES = [0, 1, age.CHUNK - 1, age.CHUNK, age.CHUNK + 1, 3 * age.CHUNK]


def opened(content: bytes, passphrase: str = "pw", most: int = 20) -> bytes:
    return age.decrypt(content, passphrase, most)


@pytest.mark.parametrize("size", SIZES)
def test_what_is_sealed_is_opened(size: int) -> None:
    content = os.urandom(size)
    assert opened(age.encrypt(content, "pw", WORK)) == content


@pytest.mark.parametrize("size", SIZES)
def test_pyrage_opens_what_is_sealed_here(size: int) -> None:
    content = os.urandom(size)
    assert pyrage.decrypt(age.encrypt(content, "schön 🐫", WORK), "schön 🐫") == content


def test_what_version_0_1_sealed_is_opened() -> None:
    """Sealed by pyrage 1.4, kept here because pyrage takes up to nine seconds to seal."""
    content = (Path(__file__).parent / "sealed_by_0.1.age").read_bytes()
    assert opened(content, "correct horse ✓").decode() == "Sealed by version 0.1. Scellé.\n"


needs_age = pytest.mark.skipif(
    not (shutil.which("age") and shutil.which("script")), reason="the program age is not installed"
)


def with_terminal(command: str, typed: str) -> None:
    """Run a command that asks for a passphrase on its terminal."""
    done = subprocess.run(
        ["script", "--quiet", "--return", "--command", command, "/dev/null"],
        input=typed.encode(),
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout


@needs_age
def test_the_program_age_opens_what_is_sealed_here(tmp_path: Path) -> None:
    content = os.urandom(age.CHUNK + 7)
    (tmp_path / "a.age").write_bytes(age.encrypt(content, "correct horse", 10))
    with_terminal(f"age -d -o {tmp_path}/out {tmp_path}/a.age", "correct horse\n")
    assert (tmp_path / "out").read_bytes() == content


@needs_age
def test_what_the_program_age_sealed_is_opened(tmp_path: Path) -> None:
    content = os.urandom(2 * age.CHUNK)
    (tmp_path / "in").write_bytes(content)
    with_terminal(f"age -p -o {tmp_path}/a.age {tmp_path}/in", "correct horse\ncorrect horse\n")
    assert opened((tmp_path / "a.age").read_bytes(), "correct horse") == content


def test_what_a_work_factor_takes_is_known_beforehand() -> None:
    assert [age.memory_of(work) for work in (0, 1, 17)] == [1024, 2048, 128 * 1024 * 1024]


def test_two_seals_of_one_content_share_nothing_but_the_form() -> None:
    one, two = (age.encrypt(b"same", "pw", WORK) for _ in range(2))
    assert one.split(b"\n")[1] != two.split(b"\n")[1], "the salt is another"
    assert one[-20:] != two[-20:]


def test_a_costly_header_is_refused_before_it_is_computed(monkeypatch: pytest.MonkeyPatch) -> None:
    sealed = age.encrypt(b"x", "pw", WORK)
    monkeypatch.setattr(age, "_wrapping_key", lambda *_: pytest.fail("it was computed"))
    for work in (b"21", b"22", b"64", b"999999"):
        with pytest.raises(age.TooCostly):
            opened(sealed.replace(b" 4\n", b" %s\n" % work, 1))


def test_too_little_memory_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    from cryptography.hazmat.primitives.kdf import scrypt

    def full(*_arguments: object, **_named: object) -> None:
        raise MemoryError

    sealed = age.encrypt(b"x", "pw", WORK)
    monkeypatch.setattr(scrypt, "Scrypt", full)
    with pytest.raises(age.NoMemory):
        opened(sealed)


def test_what_is_for_keys_is_told_apart() -> None:
    key = x25519.Identity.generate()
    with pytest.raises(age.OtherRecipient):
        opened(encrypt_for_keys(b"x", [key.to_public()]))
    many = [x25519.Identity.generate().to_public() for _ in range(60)]
    with pytest.raises(age.OtherRecipient):
        opened(encrypt_for_keys(b"x", many))


SEALED = age.encrypt(b"The content." * 20, "pw", WORK)
HEAD = SEALED.index(b"\n---") + 5 + 43 + 1


@pytest.mark.parametrize("end", range(len(age.MARK), HEAD - 45))
def test_a_header_that_is_cut_off_is_told(end: int) -> None:
    with pytest.raises(age.CutOff):
        opened(SEALED[:end])


@given(st.integers(0, len(SEALED) - 1), st.integers(1, 255))
@examples(400)
def test_a_changed_byte_never_opens(place: int, change: int) -> None:
    spoilt = SEALED[:place] + bytes([SEALED[place] ^ change]) + SEALED[place + 1 :]
    with pytest.raises(age.AgeFault):
        opened(spoilt, most=8)


@given(st.integers(0, len(SEALED) - 1), st.binary(max_size=40))
@examples(200)
def test_a_piece_left_out_or_put_in_never_opens(place: int, more: bytes) -> None:
    for spoilt in (SEALED[:place] + more, SEALED[:place] + more + SEALED[place + 1 :]):
        if spoilt != SEALED:
            with pytest.raises(age.AgeFault):
                opened(spoilt, most=8)


def test_chunks_cannot_be_cut_off_swapped_or_followed_by_an_empty_one() -> None:
    sealed = age.encrypt(os.urandom(2 * age.CHUNK), "pw", WORK)
    first, size = len(sealed) - 2 * (age.CHUNK + age.TAG), age.CHUNK + age.TAG
    one, two = sealed[first : first + size], sealed[first + size :]
    for body in (one, two + one, one + two + two, b""):
        with pytest.raises(age.Damaged):
            opened(sealed[:first] + body)


def test_base64_with_bits_to_spare_is_refused() -> None:
    """Two spellings of one salt would be two files with one content."""
    with pytest.raises(age.Damaged):
        age._bytes(b"AAAAAAAAAAAAAAAAAAAAAB")
    assert age._bytes(b"AAAAAAAAAAAAAAAAAAAAAA") == bytes(16)
