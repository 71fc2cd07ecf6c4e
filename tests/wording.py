"""What a user would be told, for tests that look at the words."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from muster.model import Fault
from muster.model.problems import Problem
from muster.phrases import phrases_in
from muster.phrases.errors import fault_line, sentence


def told(problem: Problem, language: str = "en") -> str:
    """Return the sentence of a problem."""
    return sentence(problem, phrases_in(language))


def line(fault: Fault, language: str = "en") -> str:
    """Return the line of a fault."""
    return fault_line(fault, phrases_in(language))


@contextmanager
def refused(kind: type[Problem], words: str) -> Iterator[pytest.ExceptionInfo[Problem]]:
    """Hold that what is done inside raises a problem whose English sentence contains these words."""
    with pytest.raises(kind) as caught:
        yield caught
    assert words in told(caught.value)
