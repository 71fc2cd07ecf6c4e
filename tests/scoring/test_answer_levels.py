"""The level that counts for a question, and the levels that it might really have."""

import pytest

from muster.model import Answer
from muster.scoring import effective_level


def votes(*rows: tuple[str, int, int | None]) -> Answer:
    """Return an answer that holds only votes: (assessor, round, level)."""
    given = [{"assessor": who, "round": turn, "level": level} for who, turn, level in rows]
    return Answer.model_validate({"votes": tuple(given)})


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (votes(("a", 1, 1), ("b", 1, 4)), (1, 1, 4)),  # lower median
        (votes(("a", 1, 1), ("b", 1, 2), ("c", 1, 4)), (2, 1, 4)),
        (votes(("a", 2, 3), ("a", 1, 0)), (3, 3, 3)),  # the last round counts
        (votes(("a", 1, None), ("b", 1, 2)), (2, 2, 2)),
        (votes(("a", 1, None)), (None, 0, 4)),
        (votes(("a", 1, 0)).changed(state="answered", level=3, confidence="low"), (3, 1, 4)),
        (votes(("a", 1, 0)).changed(state="unknown"), (None, 0, 4)),
        (Answer(state="answered", level=2, range=(0, 3)), (2, 0, 3)),
        (Answer(state="answered", level=0, confidence="medium"), (0, 0, 1)),
        (Answer(state="answered", level=4, confidence="high"), (4, 4, 4)),
    ],
)
def test_the_level_that_counts(answer: Answer, expected: tuple[int | None, int, int]) -> None:
    assert effective_level(answer) == expected
