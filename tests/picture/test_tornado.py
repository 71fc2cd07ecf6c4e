"""The tornado on paper: bars on one scale on both sides of the score."""

import re

import pytest

from muster.picture.grey import LEVELS_IN_GREY, in_grey
from muster.picture.tornado import TornadoLine, tornado_svg

LINES = [TornadoLine("A-1 Lift", 20, 60, "20.0", "60.0"), TornadoLine("A-2 Fuel", 30, 50, "30.0", "50.0")]


@pytest.mark.parametrize("mirrored", [False, True])
def test_bars_are_in_proportion(mirrored: bool) -> None:
    svg = tornado_svg(LINES, 40, "Tornado", "told", mirrored=mirrored).text
    wide = [float(text) for text in re.findall(r'<rect [^>]*? width="([\d.]+)"', svg)]
    assert wide[0] == pytest.approx(wide[1], abs=0.02)
    assert wide[2] == pytest.approx(wide[0] / 2, abs=0.02)


def test_one_answer_that_moves_nothing_can_be_drawn() -> None:
    svg = tornado_svg([TornadoLine("A", 50, 50, "50.0", "50.0")], 50, "Tornado", "told").text
    assert "nan" not in svg


def test_both_sides_can_be_told_apart_without_colour() -> None:
    svg = tornado_svg(LINES, 40, "Tornado", "told", mono=True).text
    grounds = set(re.findall(r'<rect[^>]*fill="(#[0-9a-f]{6})"', svg))
    assert grounds == {LEVELS_IN_GREY[1], LEVELS_IN_GREY[3]}
    assert all(ground in in_grey(svg) for ground in grounds), "and they stay as they are"


def test_names_are_whole_where_there_is_room_for_them() -> None:
    name = "CAP-07 Une comptabilité que les donateurs acceptent"
    svg = tornado_svg([TornadoLine(name, 20, 60, "20.0", "60.0")], 40, "Tornado", "told").text
    assert f">{name}</text>" in svg
    bars = [float(text) for text in re.findall(r'<rect [^>]*? width="([\d.]+)"', svg)]
    assert sum(bars) > 200
    long = tornado_svg([TornadoLine(name + " toujours", 20, 60, "20.0", "60.0")], 40, "Tornado", "told").text
    assert "…</text>" in long
