"""Colours become greys that are as light; everything else stays."""

import re
from itertools import pairwise

from muster.picture.grey import LEVELS_IN_GREY, ON_GREY, in_grey
from muster.resources import resource


def light(colour: str) -> float:
    """Return how light a grey is, as CIE L* (0-100)."""
    share = luminance(colour)
    return 116 * share ** (1 / 3) - 16 if share > 0.008856 else 903.3 * share


def luminance(colour: str) -> float:
    """Return the relative luminance of a grey. Source: WCAG 2.2."""
    share = int(colour[1:3], 16) / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def test_levels_can_be_told_apart_in_grey() -> None:
    assert all(colour[1:3] == colour[3:5] == colour[5:7] for colour in LEVELS_IN_GREY)
    assert all(light(after) - light(before) >= 12 for before, after in pairwise(LEVELS_IN_GREY))


def test_the_figure_can_be_read_on_each_grey() -> None:
    for ground, ink in zip(LEVELS_IN_GREY, ON_GREY, strict=True):
        dark, pale = sorted((luminance(ground), luminance(ink)))
        assert (pale + 0.05) / (dark + 0.05) >= 4.5


def test_the_typesetter_has_the_same_greys() -> None:
    look = resource("reports", "look.typ").read_text(encoding="utf-8")
    [told] = re.findall(r"#let levels = if is-grey \{ \(([\d, ]+)\)\.map\(luma\)", look)
    assert [f"#{int(part):02x}{int(part):02x}{int(part):02x}" for part in told.split(",")] == [
        *LEVELS_IN_GREY
    ]


def test_colours_become_grey() -> None:
    assert in_grey('<rect fill="#ff0000" stroke="#00FF00"/>') == '<rect fill="#363636" stroke="#b6b6b6"/>'
    assert in_grey('<rect fill="none"/>') == '<rect fill="none"/>'
    assert in_grey("#ffffff#000000") == "#ffffff#000000"
