"""Markings: which is higher, and which one a screen carries."""

import pytest

from muster.model import Assessment
from muster.model.marking import UNKNOWN, banner, rank
from muster.storage.redaction import markings_inside
from tests.factory import assessment, framework, marked_assessment, question

BANK = framework([question(f"A{n}", "a") for n in range(5)])


@pytest.fixture
def marked() -> Assessment:
    """Answers with markings of every height."""
    return marked_assessment(BANK)


@pytest.mark.parametrize(
    ("marking", "expected"),
    [
        ("", 0),
        ("Public source", 0),
        ("UNCLASSIFIED", 0),
        ("NATO UNCLASSIFIED", 0),
        ("OFFICIAL - planning", 1),
        ("OFFICIAL-SENSITIVE", 2),
        ("Diffusion restreinte", 2),
        ("UN  CONFIDENTIAL", 3),
        ("SECRET", 4),
        ("Strictly confidential", 4),
        ("TOP SECRET", 5),
        ("Très secret", 5),
        ("COSMIC PURPLE", UNKNOWN),
    ],
)
def test_markings_are_ranked(marking: str, expected: int) -> None:
    assert rank(marking) == expected


def test_the_banner_is_never_lower_than_the_highest_inside(marked: Assessment) -> None:
    assert banner(marked) == "SECRET / COSMIC PURPLE"
    assert banner(assessment(BANK)) == ""
    assert banner(assessment(BANK).model_copy(update={"marking": "OFFICIAL"})) == "OFFICIAL"
    assert markings_inside(marked) == ["RESTRICTED", "SECRET", "COSMIC PURPLE"]
