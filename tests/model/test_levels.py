"""The level that a score is nearest to."""

import pytest

from muster.model.levels import LEVELS, TOP, nearest_level


def test_every_level_is_nearest_to_its_own_score() -> None:
    assert [nearest_level(100 * level / TOP) for level in LEVELS] == list(LEVELS)


@pytest.mark.parametrize(
    ("score", "level"),
    [(0, 0), (12.4, 0), (12.5, 1), (37.4, 1), (37.5, 2), (60, 2), (62.4, 2), (62.5, 3), (87.5, 4), (100, 4)],
)
def test_halfway_counts_up(score: float, level: int) -> None:
    assert nearest_level(score) == level
