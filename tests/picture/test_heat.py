"""The heat map on paper: every level is a figure, and long categories go on in the next row."""

import re

import pytest

from muster.picture.heat import BETWEEN, TALL, HeatCell, HeatLine, cell_width, heat_svg, on_sheets


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


@pytest.mark.parametrize("counts", [(500,), (100,) * 5, (3, 250, 3), (1,) * 60])
def test_what_is_too_long_for_a_page_goes_on_another_sheet(counts: tuple[int, ...]) -> None:
    lines = [HeatLine(f"Line {n}", "–", cells(count)) for n, count in enumerate(counts)]
    sheets = on_sheets(lines)
    assert len(sheets) > 1
    drawn = [cell for sheet in sheets for line in sheet for cell in line.cells]
    assert drawn == [cell for line in lines for cell in line.cells], "every question once and in order"
    for sheet in sheets:
        assert heat_svg(sheet, "H", "t", wide=cell_width(lines)).high <= TALL + BETWEEN + 2


def test_a_short_map_is_one_sheet() -> None:
    lines = [HeatLine("A", "–", cells(20)), HeatLine("B", "–", ())]
    assert on_sheets(lines) == [lines]


def test_names_of_questions_are_large_enough_to_read_and_stay_apart() -> None:
    long = tuple(HeatCell(f"SECTION-{n:03}", 1, "1") for n in range(9))
    svg = heat_svg([HeatLine("Alpha", "–", long)], "H", "t").text
    assert min(float(size) for size in re.findall(r'font-size="([\d.]+)"', svg)) >= 9
    places = sorted({float(x) for x in re.findall(r'<rect x="([\d.]+)"', svg)})
    assert places[1] - places[0] > len("SECTION-000") * 9 * 0.6
