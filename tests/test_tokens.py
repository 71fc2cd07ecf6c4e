"""Ids and keys in the tests: alike in every run, of chance again where two processes might draw the same."""

import multiprocessing
import os
import secrets
from uuid import uuid4

from tests.tokens import fixed_tokens


def test_they_follow_from_the_seed() -> None:
    drawn = []
    for seed in ("a", "a", "b"):
        with fixed_tokens(seed):
            drawn.append((uuid4(), secrets.token_bytes(16)))
    assert drawn[0] == drawn[1] != drawn[2]
    assert len({*drawn[0], *drawn[2]}) == 4


def _draw(results: "multiprocessing.Queue[bytes]") -> None:
    results.put(os.urandom(16))


def test_a_fork_draws_its_own() -> None:
    with fixed_tokens("a"):
        here = os.urandom(16)
    context = multiprocessing.get_context("fork")
    results: multiprocessing.Queue[bytes] = context.Queue()
    with fixed_tokens("a"):
        child = context.Process(target=_draw, args=(results,))
        child.start()
        there = results.get()
        child.join()
    assert there != here
