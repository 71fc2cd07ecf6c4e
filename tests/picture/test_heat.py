"""The heat map on paper: every level is a figure, and long categories go on in the next row."""

import re

from muster.picture.heat import HeatCell, HeatLine, heat_svg


def cells(count: int) -> tuple[HeatCell, ...]:
    return tuple(HeatCell(f"A-{n:02}", n % 5, str(n % 5)) for n in range(count))


def test_every_level_is_told_by_a_figure() -> None:
    line = HeatLine(
        "Alpha", "50.0", (*cells(5), HeatCell("A-6", None, "?"), HeatCell("A-7", None, "–", False))
    )
    svg = heat_svg([line], "Heat", "told").text
    assert re.findall(r">([\d?–])</text>", svg) == ["0", "1", "2", "3", "4", "?", "–"]
    assert ">Alpha</text>" in svg
    assert ">50.0</text>" in svg


def test_a_category_too_long_for_a_row_goes_on() -> None:
    short, long = (heat_svg([HeatLine("Alpha", "–", cells(n))], "H", "t") for n in (13, 14))
    assert long.high > short.high
    right = [float(x) + 30 for x in re.findall(r'<rect x="([\d.]+)"', long.text)]
    assert max(right) <= long.wide
