"""The age format, version 1, with a passphrase: age-encryption.org/v1 as any age program reads and writes it.

A header of one scrypt stanza wraps a random file key; the content follows in chunks of 64 KiB, each with
its own authentication. Written here, because the work factor has to be chosen when writing and looked at
before it is computed when reading. Derivation, cipher and MAC are those of `cryptography`.
"""

import base64
import hmac
import re
import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

MARK = b"age-encryption.org/"
VERSION_LINE = MARK + b"v1\n"
MOST_HEAD = 4096  # bytes looked at for the end of the header; one scrypt stanza takes some 160
CHUNK = 64 * 1024
TAG = 16
SALT = 16
FILE_KEY = 16
NONCE = 16
LABEL = b"age-encryption.org/v1/scrypt"
BLOCK = 8  # scrypt's r; its p is 1

_HEAD = re.compile(
    rb"age-encryption\.org/v1\n"
    rb"-> scrypt ([A-Za-z0-9+/]{22}) ([1-9][0-9]{0,5})\n"
    rb"([A-Za-z0-9+/]{43})\n"
    rb"--- ([A-Za-z0-9+/]{43})\n"
)
_STANZA = re.compile(rb"^-> (\S+)", re.MULTILINE)


class AgeFault(ValueError):
    """The bytes cannot be opened: what follows says why."""


class CutOff(AgeFault):
    """The bytes end within the header."""


class OtherRecipient(AgeFault):
    """The content is for a key, or for several readers, and not for a passphrase."""


class TooCostly(AgeFault):
    """The work factor asked for is above the bound; nothing was computed."""


class NoMemory(AgeFault):
    """There is not the memory that the work factor asks for."""


class NotThisPassphrase(AgeFault):
    """The passphrase does not open the file key."""


class Damaged(AgeFault):
    """The bytes are not those that were written."""


def _text(content: bytes) -> bytes:
    return base64.b64encode(content).rstrip(b"=")


def _bytes(text: bytes) -> bytes:
    """Return what unpadded base64 stands for; raises `Damaged` when its last letter has bits to spare."""
    content = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    if _text(content) != text:
        raise Damaged("base64 is not canonical")
    return content


def memory_of(work: int) -> int:
    """Return how many bytes scrypt takes at a work factor (the binary logarithm of its N)."""
    return 128 * BLOCK << work


def _wrapping_key(passphrase: str, salt: bytes, work: int) -> bytes:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    try:
        return Scrypt(salt=LABEL + salt, length=32, n=1 << work, r=BLOCK, p=1).derive(passphrase.encode())
    except MemoryError:
        raise NoMemory(f"2^{work} takes {memory_of(work)} bytes") from None


def _derived(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    return HKDF(algorithm=SHA256(), length=32, salt=salt, info=purpose).derive(key)


def _cipher(key: bytes) -> "ChaCha20Poly1305":
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    return ChaCha20Poly1305(key)


def _mac(file_key: bytes, head: bytes) -> bytes:
    return hmac.digest(_derived(file_key, b"", b"header"), head, "sha256")


def _chunk_nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + (b"\x01" if last else b"\x00")


def encrypt(content: bytes, passphrase: str, work: int) -> bytes:
    """Return the content sealed; scrypt takes `memory_of(work)` bytes, and time in proportion."""
    file_key, salt, nonce = (secrets.token_bytes(size) for size in (FILE_KEY, SALT, NONCE))
    wrapped = _cipher(_wrapping_key(passphrase, salt, work)).encrypt(bytes(12), file_key, None)
    head = VERSION_LINE + b"-> scrypt %s %d\n%s\n---" % (_text(salt), work, _text(wrapped))
    parts = [head, b" ", _text(_mac(file_key, head)), b"\n", nonce]
    cipher = _cipher(_derived(file_key, nonce, b"payload"))
    starts = range(0, len(content), CHUNK) or range(1)
    for number, start in enumerate(starts):
        chunk_nonce = _chunk_nonce(number, last=start + CHUNK >= len(content))
        parts.append(cipher.encrypt(chunk_nonce, content[start : start + CHUNK], None))
    return b"".join(parts)


def _read_head(content: bytes) -> tuple[bytes, int, bytes, bytes, int]:
    """Return salt, work factor, wrapped file key, MAC and the length of the header."""
    head = _HEAD.match(content[:MOST_HEAD])
    if head is not None:
        salt, wrapped, mac = (_bytes(head[number]) for number in (1, 3, 4))
        return salt, int(head[2]), wrapped, mac, head.end()
    start, end, _ = content[:MOST_HEAD].partition(b"\n---")
    if not end and len(content) < MOST_HEAD:
        raise CutOff("there is no end of the header")
    kinds = _STANZA.findall(start)
    if kinds and kinds != [b"scrypt"]:
        raise OtherRecipient(", ".join(kind.decode("ascii", "replace") for kind in kinds[:3]))
    raise Damaged("the header is not one of version 1 with a passphrase")


def work_factor(content: bytes) -> int:
    """Return the work factor that a header asks for; raises `AgeFault` when there is no such header."""
    return _read_head(content)[1]


def decrypt(content: bytes, passphrase: str, most_work: int) -> bytes:
    """Return what is inside; raises the `AgeFault` that says why not.

    A work factor above `most_work` is refused before anything is computed.
    """
    from cryptography.exceptions import InvalidTag

    salt, work, wrapped, mac, end = _read_head(content)
    if work > most_work:
        raise TooCostly(f"2^{work}")
    try:
        file_key = _cipher(_wrapping_key(passphrase, salt, work)).decrypt(bytes(12), wrapped, None)
    except InvalidTag:
        raise NotThisPassphrase from None
    head = content[: content.index(b"\n---") + len(b"\n---")]
    if not hmac.compare_digest(_mac(file_key, head), mac):
        raise Damaged("the header has been changed")
    try:
        return _opened(file_key, content, end)
    except InvalidTag:
        raise Damaged("a chunk has been changed, or the end is missing") from None


def _opened(file_key: bytes, content: bytes, start: int) -> bytes:
    """Return the chunks behind the header joined; raises `InvalidTag` and `Damaged`."""
    nonce, first = content[start : start + NONCE], start + NONCE
    if len(content) < first + TAG:
        raise Damaged("there is no content behind the header")
    cipher = _cipher(_derived(file_key, nonce, b"payload"))
    parts = []
    for number, place in enumerate(range(first, len(content), CHUNK + TAG)):
        end = place + CHUNK + TAG
        part = cipher.decrypt(_chunk_nonce(number, last=end >= len(content)), content[place:end], None)
        if number and not part:
            raise Damaged("the last chunk is empty")
        parts.append(part)
    return b"".join(parts)
