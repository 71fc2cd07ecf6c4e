"""Ids and keys drawn the same way in every run: no test meets a token that happens to read like its text."""

import os
import random
import secrets
from collections.abc import Callable, Generator
from contextlib import contextmanager
from unittest import mock


def drawn_from(seed: str) -> Callable[[int], bytes]:
    """Return what stands for `os.urandom`: the same bytes for the same seed, but real chance in a fork."""
    real, source, process = os.urandom, random.Random(seed), os.getpid()

    def drawn(size: int) -> bytes:
        return source.randbytes(size) if os.getpid() == process else real(size)

    return drawn


@contextmanager
def fixed_tokens(seed: str) -> Generator[None]:
    """Let ids (`uuid4`) and keys (`secrets.token_bytes`) of this process follow from a seed."""
    drawn = drawn_from(seed)
    with mock.patch.object(os, "urandom", drawn), mock.patch.object(secrets, "token_bytes", drawn):
        yield
