"""Levels are told apart by their figure; their colours help those too who see no colours, or few."""

from itertools import combinations, pairwise

import numpy as np
import pytest
from PySide6.QtGui import QColor

from muster.gui.theme import THEMES, load_theme
from tests.gui.access.seeing import contrast, luminance

TEXT = 4.5
GREY = 2.0  # least difference in lightness (L*) of neighbours


def light(colour: str) -> float:
    """Return the relative luminance of a colour."""
    made = QColor(colour)
    return float(luminance(np.array([[made.red(), made.green(), made.blue()]], np.uint8))[0])


def lightness(colour: str) -> float:
    """Return L*, 0-100: what is left of a colour in grey."""
    share = light(colour)
    return float(116 * np.cbrt(share) - 16 if share > 0.008856 else 903.3 * share)


@pytest.mark.parametrize("name", THEMES)
def test_figures_on_levels_can_be_read(name: str) -> None:
    theme = load_theme(name)
    grounds, letters = (*theme.levels, theme.open), (*theme.level_texts, theme.open_text)
    ratios = {
        ground: float(contrast(light(ground), light(letter)))
        for ground, letter in zip(grounds, letters, strict=True)
    }
    assert {ground: ratio for ground, ratio in ratios.items() if ratio < TEXT} == {}


@pytest.mark.parametrize("name", THEMES)
def test_no_two_levels_are_the_same_grey(name: str) -> None:
    greys = [lightness(colour) for colour in load_theme(name).levels]
    assert all(abs(one - other) >= GREY for one, other in pairwise(greys)), greys
    assert len({round(grey, 1) for grey in greys}) == len(greys)
    assert all(one != other for one, other in combinations(greys, 2))
