"""How the picture is laid out: everything inside, no word over another, mirrored for right to left."""

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from muster.picture.description import Dot, Picture, Zone
from muster.picture.drawing import Box, Disc, Drawing, Stroke, Words, draw

LINE = 15.0
POINTS = st.floats(0, 100)


def measure(text: str, is_bold: bool) -> float:
    return len(text) * (8 if is_bold else 7)


def picture(
    score: float | None, dots: tuple[Dot, ...] = (), limits: tuple[float, float] = (50, 75)
) -> Picture:
    zones = (Zone(0, limits[0], "not ready"), Zone(*limits, "with conditions"), Zone(limits[1], 100, "ready"))
    return Picture(
        tone="open",
        title="? Still open",
        figure="" if score is None else f"{score:.0f}",
        coverage="",
        score=score,
        likely=(40, 60),
        bounds=(20, 80),
        zones=zones,
        ticks=tuple((place, f"{place:g}") for place in (0, *limits, 100)),
        dots=dots,
        standing="",
        score_line="",
        likely_line="",
        scale_line="",
        dots_lines=(),
    )


def boxes(drawing: Drawing) -> list[tuple[float, float, float]]:
    """Return (left, right, top) of every text."""
    rows = []
    for shape in drawing.shapes:
        if isinstance(shape, Words):
            half = min(measure(shape.text, shape.is_bold), drawing.wide) / 2
            rows.append((shape.x - half, shape.x + half, shape.y))
    return rows


@given(
    score=POINTS | st.none(),
    dots=st.lists(POINTS, max_size=5),
    wide=st.sampled_from([120.0, 260.0, 620.0]),
    mirrored=st.booleans(),
    limits=st.tuples(POINTS, POINTS).map(sorted),
)
def test_no_text_lies_over_another_and_all_is_inside(
    score: float | None, dots: list[float], wide: float, mirrored: bool, limits: list[float]
) -> None:
    named = tuple(
        Dot(points, f"Mission {number} of many words", f" · {points:.0f}")
        for number, points in enumerate(dots)
    )
    low, high = limits
    drawing = draw(picture(score, named, (low, high)), wide, LINE, measure, mirrored=mirrored)
    texts = boxes(drawing)
    for left, right, top in texts:
        assert left >= -1e-6
        assert right <= wide + 1e-6
        assert 0 <= top <= drawing.high - LINE + 1e-6
    for (left, right, top), (other_left, other_right, other_top) in combinations(texts, 2):
        apart = right <= other_left + 1e-6 or other_right <= left + 1e-6
        assert apart or abs(top - other_top) >= LINE - 1e-6
    for shape in drawing.shapes:
        if isinstance(shape, Box):
            assert shape.x >= -1e-6
            assert shape.x + shape.wide <= wide + 1e-6


def test_the_mark_stands_at_the_score_and_the_dots_at_theirs() -> None:
    drawing = draw(picture(50, (Dot(25, "Then", "25"),)), 620, LINE, measure)
    [mark] = [shape for shape in drawing.shapes if isinstance(shape, Stroke) and shape.role == "mark"]
    [dot] = [shape for shape in drawing.shapes if isinstance(shape, Disc)]
    assert mark.x == 310
    assert dot.x == 4.5 + 611 / 4
    mirrored = draw(picture(50, (Dot(25, "Then", "25"),)), 620, LINE, measure, mirrored=True)
    [other] = [shape for shape in mirrored.shapes if isinstance(shape, Disc)]
    assert other.x == 620 - dot.x


def test_without_a_score_there_is_neither_mark_nor_figure() -> None:
    drawing = draw(picture(None), 620, LINE, measure)
    assert not [shape for shape in drawing.shapes if isinstance(shape, Stroke) and shape.role == "mark"]
    assert not [shape for shape in drawing.shapes if isinstance(shape, Words) and shape.is_bold]


def test_a_name_takes_the_lines_it_needs_and_keeps_its_score() -> None:
    dot = Dot(25, "AMISOM – Somalia at deployment, 2007", "16")
    for wide, lines in (
        (620.0, ["AMISOM – Somalia at deployment, 2007 · 16"]),
        (210.0, ["AMISOM – Somalia at", "deployment, 2007 · 16"]),
        (84.0, ["AMISOM –", "Somalia at", "deployment,", "2007 · 16"]),
        (63.0, ["AMISOM –", "Somalia", "at", "deployme…", "2007 · 16"]),
    ):
        drawing = draw(picture(None, (dot,)), wide, LINE, measure)
        texts = [shape.text for shape in drawing.shapes if isinstance(shape, Words) and shape.role == "text"]
        assert texts == lines


@given(score=POINTS, mirrored=st.booleans())
def test_no_border_goes_through_the_figure_of_the_score(score: float, mirrored: bool) -> None:
    drawing = draw(picture(score), 620.0, LINE, measure, mirrored=mirrored)
    [figure] = [shape for shape in drawing.shapes if isinstance(shape, Words) and shape.is_bold]
    borders = [shape for shape in drawing.shapes if isinstance(shape, Stroke) and shape.role == "border"]
    assert len(borders) == 2
    for border in borders:
        is_beside = abs(border.x - figure.x) > measure(figure.text, True) / 2
        assert is_beside or border.top >= figure.y + LINE
        assert border.top < border.bottom
