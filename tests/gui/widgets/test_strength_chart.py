"""The chart of strength by keyboard, in both directions, with its figures as the language writes them."""

from collections.abc import Iterator
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QLineF, QLocale, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.theme import Appearance
from muster.gui.widgets import strength_chart
from muster.gui.widgets.free_place import crosses
from muster.gui.widgets.strength_chart import ChartPoint, StrengthChart, round_ticks

AMISOM = (
    (0, 8000, 400),
    (20, 8000, 2600),
    (35, 8000, 5200),
    (45.5, 8000, 8000),
    (46, 12000, None),
    (58, 12000, 9800),
    (60, 17731, None),
    (64.5, 17731, 17000),
    (81, 22126, None),
)
POINTS = [ChartPoint(month, 22126, 1000 * month, f"month {month}") for month in (0, 6, 12)]


@pytest.fixture(params=[Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def chart(request: pytest.FixtureRequest, qapp: QApplication, qtbot: QtBot) -> Iterator[StrengthChart]:
    qapp.setLayoutDirection(request.param)
    made = StrengthChart(Appearance(qapp), "Strength", "months")
    qtbot.addWidget(made)
    made.resize(480, 200)
    made.show_points(POINTS)
    made.show()
    yield made
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_time_runs_as_the_language_and_the_arrows_as_the_eye(chart: StrengthChart) -> None:
    from_left = chart.layoutDirection() == Qt.LayoutDirection.LeftToRight
    places = [chart.place(number).x() for number in range(3)]
    assert (places == sorted(places)) == from_left
    later = Qt.Key.Key_Right if from_left else Qt.Key.Key_Left
    earlier = Qt.Key.Key_Left if from_left else Qt.Key.Key_Right
    QTest.keyClick(chart, later)
    QTest.keyClick(chart, later)
    assert chart.current == 1
    QTest.keyClick(chart, earlier)
    assert chart.current == 0
    assert not chart.grab().isNull()


@pytest.mark.parametrize(
    ("locale", "told"), [("en_GB", "22,126"), ("fr_FR", "22\u202f126"), ("ar_AE", "22,126")]
)
def test_figures_are_grouped_as_the_language_does(qapp: QApplication, locale: str, told: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert strength_chart._grouped(22126) == told


@pytest.mark.parametrize(
    ("most", "ticks"),
    [
        (22126 * 1.08, [5000, 10_000, 15_000, 20_000]),
        (8000 * 1.08, [2000, 4000, 6000, 8000]),
        (4.9, [1, 2, 3, 4]),
        (0.5, []),
        (300, [100, 200, 300]),
    ],
)
def test_round_figures_stand_at_the_axis(most: float, ticks: list[int]) -> None:
    assert round_ticks(most) == ticks


def test_no_line_runs_through_a_figure_and_none_is_cut(qapp: QApplication, qtbot: QtBot) -> None:
    appearance = Appearance(qapp)
    made = StrengthChart(appearance, "Strength", "months since the decision")
    qtbot.addWidget(made)
    made.show_points([ChartPoint(m, c, d, "") for m, c, d in AMISOM])
    for size, wide in ((100, 480), (100, 1000), (200, 720), (200, 1200)):
        appearance.set_size(size)
        made.resize(wide, made.sizeHint().height())
        written = [place for place, _ in made.figures()]
        dots = [made.place(number) for number in range(len(AMISOM)) if AMISOM[number][2] is not None]
        assert len(written) == len(dots)
        steps = [QLineF(a, b) for a, b in [*pairwise(dots), *pairwise(made._ceiling())]]
        assert not any(crosses(line, place) for line in steps for place in written), (size, wide)
        assert not any(one.intersects(other) for one, other in combinations(written, 2))
        assert all(place.height() >= QFontMetrics(appearance.font("small")).height() for place in written)


def test_what_the_axis_counts_is_written_whole_in_large_text(qapp: QApplication, qtbot: QtBot) -> None:
    """The words reach as far to the left as they are wide."""
    appearance = Appearance(qapp, "light", 200)
    pictures = []
    for words in ("months since the decision of the council", ""):
        made = StrengthChart(appearance, "Strength", words)
        qtbot.addWidget(made)
        made.resize(900, 400)
        made.show_points(POINTS[:1])
        made.show()
        pictures.append(made.grab().toImage())
    wide = QFontMetrics(appearance.font("small")).horizontalAdvance(
        "months since the decision of the council"
    )
    one, other = pictures
    inked = [x for x in range(900) if any(one.pixel(x, y) != other.pixel(x, y) for y in range(400))]
    assert inked[-1] - inked[0] > 0.9 * wide
