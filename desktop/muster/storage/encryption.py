"""Sealed files: what Muster seals and opens with a passphrase, in the age format (`age_format`).

A passphrase is never put into a message, a file name or a log.
"""

import base64
import secrets

from muster.storage import age_format
from muster.storage.errors import StorageCode, StorageError

SUFFIX = ".age"
# Scrypt at 2^17 takes 128 MiB, and 0.4 s where this was measured: what an old laptop can spare, each time
# the same. The program `age` takes 2^18, so that much is read: with 256 MiB within what any file may cost.
# Version 0.1 measured the computer; what came to more on a quick one opens with `age` only.
WORK = 17
MOST_WORK = 18
KEY = 32
NONCE = 12

_FAULTS: dict[type[age_format.AgeFault], StorageCode] = {
    age_format.CutOff: "sealed_cut_off",
    age_format.OtherRecipient: "sealed_for_keys",
    age_format.TooCostly: "sealed_too_costly",
    age_format.NoMemory: "sealed_no_memory",
    age_format.Damaged: "sealed_damaged",
}


class PassphraseNeeded(StorageError):
    """The file is sealed, and no passphrase was given."""


class WrongPassphrase(StorageError):
    """The passphrase does not open the file."""


def is_sealed(content: bytes) -> bool:
    """Return whether a file's content is in the age format."""
    return content.startswith(age_format.MARK)


def has_sealed_name(name: str) -> bool:
    """Return whether a file's name says that it is sealed, in capitals or not."""
    return name.casefold().endswith(SUFFIX)


def seal(content: bytes, passphrase: str) -> bytes:
    """Return the content in the age format; takes 128 MiB and some tenths of a second, without the GIL."""
    return age_format.encrypt(content, passphrase, WORK)


def unseal(content: bytes, passphrase: str | None, name: str) -> bytes:
    """Return what is inside a sealed file.

    Raises `PassphraseNeeded` without a passphrase, `WrongPassphrase` with a wrong one, and `StorageError`
    when the file is cut off, was changed, is not for a passphrase, or asks for more than 2^18 of work.
    That is looked at before a passphrase is asked for.
    """
    try:
        if age_format.work_factor(content) > MOST_WORK:
            raise age_format.TooCostly
        if passphrase is None:
            raise PassphraseNeeded(name, "passphrase_needed")
        return age_format.decrypt(content, passphrase, MOST_WORK)
    except age_format.NotThisPassphrase:
        raise WrongPassphrase(name, "passphrase_wrong") from None
    except age_format.AgeFault as fault:
        raise StorageError(name, _FAULTS[type(fault)]) from None


class SessionKey:
    """A key of one sitting for the journal of a sealed document: quick to use, itself sealed once.

    Making one, or unwrapping it, costs what `seal` costs.
    """

    def __init__(self, passphrase: str) -> None:
        self._key = secrets.token_bytes(KEY)
        self.wrapped = base64.b64encode(seal(self._key, passphrase)).decode()

    @classmethod
    def unwrap(cls, wrapped: str, passphrase: str | None, name: str) -> "SessionKey":
        """Return the key that a journal was written with; raises like `unseal`."""
        try:
            content = base64.b64decode(wrapped, validate=True)
        except ValueError:
            raise StorageError(name, "sealed_damaged") from None
        key = unseal(content, passphrase, name)
        if len(key) != KEY:
            raise StorageError(name, "sealed_damaged")
        made = cls.__new__(cls)
        made._key, made.wrapped = key, wrapped
        return made

    def seal(self, line: str) -> str:
        """Return a line that only this key opens, as text without line breaks."""
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        nonce = secrets.token_bytes(NONCE)
        made = nonce + ChaCha20Poly1305(self._key).encrypt(nonce, line.encode(), None)
        return base64.b64encode(made).decode()

    def unseal(self, line: str) -> str:
        """Return the line inside; raises `ValueError` when it is halved or tampered with."""
        from cryptography.exceptions import InvalidTag
        from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

        content = base64.b64decode(line, validate=True)
        try:
            return ChaCha20Poly1305(self._key).decrypt(content[:NONCE], content[NONCE:], None).decode()
        except InvalidTag as problem:
            raise ValueError("the line cannot be opened") from problem
