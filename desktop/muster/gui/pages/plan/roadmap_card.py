"""The road ahead by date: now, in 30 and in 90 days, at the start of the mission, and when all is done."""

from datetime import date, timedelta

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.widgets.text import label
from muster.model import Framework
from muster.scoring.planning.roadmap import Milestone

DAYS = (30, 90)


def stops(start: date, mission_start: date | None) -> list[date]:
    """Return the days that the road is shown at, the start of the work first."""
    days = [start, *(start + timedelta(days=days) for days in DAYS)]
    if mission_start is not None and mission_start > start:
        days.append(mission_start)
    return sorted(set(days))


class RoadmapCard(QFrame):
    """Shows milestones under each other; lines are kept and written anew, not made anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(18, 16, 18, 16)
        self._layout.setSpacing(4)
        self._layout.addWidget(label(self.tr("By date"), "h2"))
        self._layout.addWidget(
            label(self.tr("Open questions count as level 0 until they are fixed."), "small")
        )
        self.lines: list[tuple[QLabel, QLabel]] = []

    def show_road(
        self, framework: Framework, road: tuple[Milestone, ...], start: date, mission_start: date | None
    ) -> None:
        """Show how the mission stands on each day, and which fixes are done by then, a line each."""
        while len(self.lines) < len(road):
            pair = (label(name="h3"), label())
            pair[1].setObjectName("listed")
            self.lines.append(pair)
            for part in pair:
                self._layout.addWidget(part)
        for number, (head, fixes) in enumerate(self.lines):
            for part in (head, fixes):
                part.setVisible(number < len(road))
            if number < len(road):
                head.setText(self._head(road[number], start, mission_start))
                fixes.setText(self._fixes(framework, road[number]))
                fixes.setVisible(bool(road[number].fixes))

    def _head(self, stop: Milestone, start: date, mission_start: date | None) -> str:
        days = (stop.day - start).days
        if stop.day == mission_start:
            when = self.tr("Start of the mission, {day}")
        elif days == 0:
            when = self.tr("Start of the work, {day}")
        elif days in DAYS:
            when = self.tr("After {days} days, {day}")
        else:
            when = self.tr("All done, {day}")
        return self.tr("{when}: readiness {score}, {verdict}").format(
            when=when.format(days=days, day=phrases.day(stop.day)),
            score=phrases.points(stop.score, 1),
            verdict=phrases.verdict_name(stop.verdict),
        )

    def _fixes(self, framework: Framework, stop: Milestone) -> str:
        return "\n".join(
            self.tr("{id} {name} to {level}").format(
                id=fix.question, name=framework.by_id[fix.question].name, level=fix.after
            )
            for fix in stop.fixes
        )
