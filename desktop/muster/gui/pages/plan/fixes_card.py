"""The fixes of the plan in a table, kept or left out by hand, and the way into the action plan."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.models.fixes_model import FixesModel, FixRow
from muster.gui.theme import Appearance
from muster.gui.widgets.fixes_table import FixesTable
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import label
from muster.model import Assessment, Framework
from muster.scoring import effective_level
from muster.scoring.planning.limits import Limits
from muster.scoring.planning.result import Plan


class FixesCard(QFrame):
    """Shows the fixes of a plan; emits what the user wants of them."""

    followed = Signal(str)
    kept = Signal(str, bool)
    left_out = Signal(str, bool)
    reset = Signal()
    take_over = Signal()
    report_wanted = Signal()
    actions_wanted = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.model = FixesModel(self)
        self.model.kept.connect(self.kept)
        self.model.left_out.connect(self.left_out)
        self.table = FixesTable(self.model, appearance, self.tr("Fixes"))
        self.table.followed.connect(self.followed)
        self.by_hand = label(name="small", wrap=False)
        self.reset_button = QPushButton(self.tr("Reset"))
        self.reset_button.setObjectName("link")
        self.reset_button.setAccessibleName(self.tr("Reset: keep nothing and leave nothing out"))
        self.reset_button.clicked.connect(self._reset)
        keeps_place = self.reset_button.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)  # the first box ticked does not move the table
        self.reset_button.setSizePolicy(keeps_place)
        self.take = QPushButton(self.tr("Put into the action plan"))
        self.take.setObjectName("primary")
        self.take.clicked.connect(self.take_over)
        self.taken = label(name="muted")
        self.see_actions = QPushButton(self.tr("See the actions"))
        self.see_actions.clicked.connect(self.actions_wanted)
        self.see = QPushButton(self.tr("See the report"))
        self.see.setObjectName("link")
        self.see.clicked.connect(self.report_wanted)
        self._by_hand_line = QWidget()
        self._by_hand_line.setLayout(row(self.by_hand, self.reset_button, 1))
        self._fixed: frozenset[str] = frozenset()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(8)
        layout.addWidget(label(self.tr("Fixes"), "h2"))
        layout.addLayout(FlowLayout(self.take, self.see_actions, self.see))  # a table may be long
        layout.addWidget(self.taken)
        layout.addWidget(self._by_hand_line)
        layout.addWidget(self.table)
        self.show_taken("")

    def show_plan(self, framework: Framework, assessment: Assessment, plan: Plan, limits: Limits) -> None:
        """Show the fixes of a plan that was made for `limits`."""
        rows = self._rows(framework, assessment, plan, limits)
        self.model.show_rows(rows)
        self.setVisible(bool(rows))
        by_hand = phrases.plan_by_hand(len(limits.kept), len(limits.left_out))
        self.by_hand.setText(by_hand or self.tr("Nothing kept or left out by hand"))
        self.reset_button.setVisible(bool(by_hand))
        self.take.setEnabled(bool(plan.fixes))
        self.show_taken("")

    def show_taken(self, text: str) -> None:
        """Say what was taken over; empty for nothing."""
        self.taken.setText(text)
        self.taken.setVisible(bool(text))
        for way in (self.see_actions, self.see):
            way.setVisible(bool(text))

    def _reset(self) -> None:
        self.table.setFocus()  # the button that was pressed goes away
        self.reset.emit()

    def _rows(self, framework: Framework, assessment: Assessment, plan: Plan, limits: Limits) -> list[FixRow]:
        """Return the fixes and what was kept or left out by hand, in the order of lead times.

        Where no plan gets there, the questions of the last one stay, without figures: whoever has left out
        one too many finds it where it was.
        """
        fixes = {fix.question: fix for fix in plan.fixes}
        if plan.reached:
            self._fixed = frozenset(fixes)
        shown = (self._fixed | limits.kept | limits.left_out) & framework.by_id.keys()
        rows = []
        for name in sorted(shown, key=lambda name: (framework.by_id[name].lead_time_weeks, name)):
            fix = fixes.get(name)
            level = effective_level(assessment.answer(name)).level
            rows.append(
                FixRow(
                    name,
                    framework.by_id[name].name,
                    level,
                    fix.after if fix else None,
                    fix.effort_weeks if fix else 0.0,
                    fix.lead_time_weeks if fix else 0.0,
                    fix.gain if fix else 0.0,
                    is_kept=name in limits.kept,
                    is_left_out=name in limits.left_out,
                )
            )
        return rows
