"""Confidential files: the age format with a passphrase, so that any age program can open them too.

pyrage is imported when a sealed file is met, not before. A passphrase is never put into a message, a
file name or a log.
"""

import base64

from muster.storage.errors import StorageError

SUFFIX = ".age"
MARK = b"age-encryption.org/"
TRIES = 6


class PassphraseNeeded(StorageError):
    """The file is sealed, and no passphrase was given."""


class WrongPassphrase(StorageError):
    """The passphrase does not open the file."""


def is_sealed(content: bytes) -> bool:
    """Return whether a file's content is in the age format."""
    return content.startswith(MARK)


def seal(content: bytes, passphrase: str) -> bytes:
    """Return the content in the age format. Takes about a second, on purpose: guessing shall be slow."""
    from pyrage import passphrase as age

    return bytes(age.encrypt(content, passphrase))


def unseal(content: bytes, passphrase: str | None, name: str) -> bytes:
    """Return what is inside a sealed file.

    Raises `PassphraseNeeded` without a passphrase, `WrongPassphrase` with a wrong one, and
    `StorageError` when the file is cut off or has been tampered with.
    """
    if passphrase is None:
        raise PassphraseNeeded(name, "passphrase_needed")
    import pyrage
    from pyrage import passphrase as age

    if b"\n---" not in content[:4096]:
        raise StorageError(name, "sealed_cut_off")
    told = ""
    for _ in range(TRIES):
        try:
            return bytes(age.decrypt(content, passphrase))
        except pyrage.DecryptError as problem:
            told = str(problem).casefold()
        # age refuses what would take long, by a speed that it measures anew each time: on a computer that
        # is busy for a moment it refuses what is in order.
        if "excessive work" not in told:
            break
    if "decryption failed" in told:
        raise WrongPassphrase(name, "passphrase_wrong")
    raise StorageError(name, "sealed_damaged")


class SessionKey:
    """A key of one sitting for the journal of a sealed document: quick to use, itself sealed once."""

    def __init__(self, passphrase: str) -> None:
        from pyrage import x25519

        self._identity = x25519.Identity.generate()
        self.wrapped = base64.b64encode(seal(str(self._identity).encode(), passphrase)).decode()

    @classmethod
    def unwrap(cls, wrapped: str, passphrase: str | None, name: str) -> "SessionKey":
        """Return the key that a journal was written with; raises like `unseal`."""
        from pyrage import x25519

        made = cls.__new__(cls)
        inside = unseal(base64.b64decode(wrapped), passphrase, name)
        made._identity = x25519.Identity.from_str(inside.decode())
        made.wrapped = wrapped
        return made

    def seal(self, line: str) -> str:
        """Return a line that only this key opens, as text without line breaks."""
        import pyrage

        made = pyrage.encrypt(line.encode(), [self._identity.to_public()])
        return base64.b64encode(bytes(made)).decode()

    def unseal(self, line: str) -> str:
        """Return the line inside; raises `ValueError` when it is halved or tampered with."""
        import pyrage

        try:
            return bytes(pyrage.decrypt(base64.b64decode(line, validate=True), [self._identity])).decode()
        except pyrage.DecryptError as problem:
            raise ValueError("the line cannot be opened") from problem
