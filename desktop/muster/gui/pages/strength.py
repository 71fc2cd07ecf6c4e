"""How long it really takes: authorised against deployed strength of earlier missions, with sources."""

from functools import partial

from PySide6.QtWidgets import QPushButton, QWidget

from muster.gui import phrases
from muster.gui.icons import dress
from muster.gui.pages.page import Page
from muster.gui.theme import SCALE, Appearance
from muster.gui.widgets.layout import card, filled_by_column, row
from muster.gui.widgets.own_way import own_way, ranges_kept
from muster.gui.widgets.strength_chart import LEAST_FOR_A_LINE, ChartPoint, StrengthChart
from muster.gui.widgets.text import label
from muster.storage.strength_series import StrengthBook, StrengthPoint, StrengthSeries

DAYS_A_MONTH = 30.44


class StrengthPage(Page):
    """One card a mission; what no source says is not drawn."""

    def __init__(self, book: StrengthBook, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._appearance = appearance
        scroll = filled_by_column(self, SCALE.table)
        column = scroll.column
        column.addWidget(label(self.tr("How long it really takes"), "h1"))
        column.addWidget(
            label(
                self.tr(
                    "A ceiling is decided in a day; a force arrives over years. Dashed line: authorised. "
                    "Dots: deployed on that day, as the source named has it. They are joined only where "
                    "there are at least three; rounded figures of the press make no continuous series."
                ),
                "muted",
            )
        )
        column.addWidget(label(f"{ranges_kept(book.benchmark)} {own_way(f'({book.benchmark_source})')}"))
        self.charts: dict[str, StrengthChart] = {}
        for mission in book.missions:
            column.addWidget(self._card(mission))
        column.addStretch(1)

    def _line(self, mission: StrengthSeries, point: StrengthPoint) -> str:
        month = (point.day - mission.begin).days / DAYS_A_MONTH
        who = {"military": self.tr("soldiers"), "uniformed": self.tr("soldiers and police")}
        return self.tr(
            "{day} (month {month}): authorised {authorised}, deployed {deployed}, {who}. {source}"
        ).format(
            day=phrases.day(point.day),
            month=round(month),
            authorised=phrases.points(point.authorised) if point.authorised else "–",
            deployed="–" if point.deployed is None else phrases.points(point.deployed),
            who=who.get(point.kind, point.kind),
            source=point.source,
        )

    def _card(self, mission: StrengthSeries) -> QWidget:
        frame, inner = card(6)
        inner.addWidget(label(ranges_kept(mission.name), "h2"))
        inner.addWidget(label(ranges_kept(mission.note)))
        lines = [self._line(mission, point) for point in mission.points]
        deployed = [point for point in mission.points if point.deployed is not None]
        if deployed:
            chart = StrengthChart(self._appearance, mission.name, self.tr("months since the decision"))
            chart.show_points(
                [
                    ChartPoint(
                        max(0.0, (point.day - mission.begin).days / DAYS_A_MONTH),
                        point.authorised,
                        point.deployed,
                        text,
                    )
                    for point, text in zip(mission.points, lines, strict=True)
                ]
            )
            self.charts[mission.id] = chart
            inner.addWidget(chart)
            if len(deployed) < LEAST_FOR_A_LINE:
                inner.addWidget(label(self.tr("Too few points for a line."), "small"))
        sources = label("\n".join(lines), "small")
        if deployed:
            button = QPushButton(self.tr("Figures and sources"))
            button.setObjectName("link")
            button.setCheckable(True)
            button.setAccessibleName(self.tr("Figures and sources of {mission}").format(mission=mission.name))
            dress(button, "next", self._appearance, always=True)
            button.toggled.connect(sources.setVisible)
            button.toggled.connect(partial(self._turn, button))
            inner.addLayout(row(button, 1))
        inner.addWidget(sources)
        sources.setVisible(not deployed)  # only now: without a parent it would be a window of its own
        return frame

    def _turn(self, button: QPushButton, is_open: bool) -> None:
        dress(button, "down" if is_open else "next", self._appearance, always=True)

    def focus_first(self) -> None:
        """Put the keyboard on the first chart."""
        for chart in self.charts.values():
            chart.setFocus()
            self.begin_at_top(chart)
            return
