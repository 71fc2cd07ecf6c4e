"""Colours become greys that are as light; everything else stays."""

from muster.picture.grey import in_grey


def test_colours_become_grey() -> None:
    assert in_grey('<rect fill="#ff0000" stroke="#00FF00"/>') == '<rect fill="#363636" stroke="#b6b6b6"/>'
    assert in_grey('<rect fill="none"/>') == '<rect fill="none"/>'
    assert in_grey("#ffffff#000000") == "#ffffff#000000"
