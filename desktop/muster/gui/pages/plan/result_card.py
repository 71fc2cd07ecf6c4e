"""What the plan comes to: headline, dates, chance, what stops it, and what to find out first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.widgets.text import label
from muster.gui.widgets.verdict_box import LinkList
from muster.model import Framework
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.result import Plan


class ResultCard(QFrame):
    """Shows a plan in words; emits the question that stops it when that is clicked."""

    followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.headline = label(name="h2")
        self.times = label()
        self.chance = label()
        self.note = label(name="muted")
        self.find_out = label()
        self.reason = LinkList()
        self.reason.followed.connect(self.followed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(8)
        for text in (self.headline, self.times, self.chance, self.note):
            layout.addWidget(text)
        layout.addLayout(self.reason)
        layout.addWidget(self.find_out)

    def show_busy(self) -> None:
        """Say that a plan is on its way; the last one stays in sight until then."""
        self.headline.setText(self.tr("Being worked out…"))

    def show_plan(self, framework: Framework, plan: Plan, limits: Limits) -> None:
        """Show a plan that was made for `limits`."""
        self.headline.setText(phrases.plan_headline(plan))
        _put(self.times, phrases.plan_times(plan, limits))
        _put(self.chance, phrases.plan_chance(plan))
        _put(self.note, phrases.plan_exactness(plan, limits))
        _put(self.find_out, phrases.plan_find_out(plan))
        stop = plan.why_not
        if stop is None:
            self.reason.show_lines([])
            return
        leads_to = stop.subject if stop.kind in ("gate", "zero", "kept") else None
        self.reason.show_lines([(leads_to or "", phrases.plan_stop(stop, framework))])


def _put(place: QLabel, text: str) -> None:
    place.setText(text)
    place.setVisible(bool(text))
