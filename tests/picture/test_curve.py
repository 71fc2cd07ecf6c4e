"""The frontier on paper."""

from muster.picture.curve import FEW, curve_svg

MARKS = [(75.0, "ready")]


def test_few_points_have_dots_and_many_are_a_line() -> None:
    for count, dots in ((3, 3), (FEW + 1, 2)):
        points = [(float(n), 100 * n / count) for n in range(count)]
        svg = curve_svg(points, MARKS, ("0", "9"), "person-weeks", "Frontier", "told").text
        assert svg.count("<circle") == dots
        assert ">ready</text>" in svg
        assert ">person-weeks</text>" in svg


def test_no_effort_at_all_can_be_drawn() -> None:
    svg = curve_svg([(0.0, 50.0)], MARKS, ("0", "0"), "person-weeks", "Frontier", "told").text
    assert "nan" not in svg
    assert "inf" not in svg
