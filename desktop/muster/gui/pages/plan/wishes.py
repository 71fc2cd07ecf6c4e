"""What a plan is wished for: target, chance, effort, staff, dates, and whether questions may stay at 0."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QButtonGroup,
    QCheckBox,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from muster.gui import phrases
from muster.gui.widgets.any_figures import WholeField
from muster.gui.widgets.date_field import DateField
from muster.gui.widgets.decimal_field import DecimalField
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import inset, row
from muster.gui.widgets.text import label
from muster.phrases.direction import without_isolates
from muster.scoring.planning.limits import DEFAULT_CHANCE, DEFAULT_STAFF, LATEST_START, Limits, Target

MOST_WEEKS = 20_000_000.0  # 500 questions raised by four steps of the greatest effort
MOST_STAFF = 1_000_000


@dataclass(frozen=True, slots=True)
class Wished:
    """What is chosen: the target by its button, a chance in per cent if one is asked for, limits, dates."""

    target: str
    chance: int | None
    allow_zero: bool
    effort: float  # person-weeks, under 0 for no limit
    staff: int
    start: date | None
    by: date | None


class Wishes(QWidget):
    """Emits `changed` with every change that the user makes; `limits` says what is wished for."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("What is wanted"))
        choices: tuple[tuple[str, str], ...] = (
            ("ready", self.tr("Ready")),
            ("conditional", self.tr("Ready with conditions")),
            ("most", self.tr("Best result for this much effort")),
        )
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        for key, text in choices:
            self.buttons[key] = QRadioButton(text)
            self._group.addButton(self.buttons[key])
        self.buttons["ready"].setChecked(True)
        self._group.buttonToggled.connect(self._target_changed)
        self.ticked_chance = QCheckBox(self.tr("With a chance of at least"))
        self.chance = WholeField()
        inset(self.chance)
        self.chance.setRange(1, 99)
        self.chance.setSuffix(without_isolates(phrases.spoken()("verdict.percent", value="")))
        self.chance.setValue(round(100 * DEFAULT_CHANCE))
        self.chance.setEnabled(False)
        self.chance.setAccessibleName(self.tr("Chance of the verdict at least"))
        self.ticked_chance.toggled.connect(self._chance_ticked)
        self.allow_zero = QCheckBox(self.tr("Questions may stay at level 0"))
        self.allow_zero.toggled.connect(self._changed)
        self.effort = DecimalField()
        inset(self.effort)
        self.effort.setRange(-1, MOST_WEEKS)
        self.effort.setDecimals(1)
        self.effort.setValue(-1)
        self.effort.setSpecialValueText(self.tr("no limit"))
        self.effort.setAccessibleName(self.tr("Person-weeks at most"))
        self.staff = WholeField()
        inset(self.staff)
        self.staff.setRange(1, MOST_STAFF)
        self.staff.setValue(DEFAULT_STAFF)
        self.staff.setAccessibleName(self.tr("People who do the work"))
        for field in (self.chance, self.effort, self.staff):
            field.setKeyboardTracking(False)  # 120 is typed in three strokes and wished for once
            field.setStepType(QAbstractSpinBox.StepType.DefaultStepType)
            field.valueChanged.connect(self._changed)
        self.start = DateField(self.tr("Start of the work"), self.tr("Add a date"))
        self.start.edit.setMaximumDate(QDate(LATEST_START.year, LATEST_START.month, LATEST_START.day))
        self.start.show_day(phrases.today())
        self.by = DateField(self.tr("Every fix done by"), self.tr("Add a date"))
        for day in (self.start, self.by):
            day.tick.setAccessibleName(day.edit.accessibleName())  # “on” says nothing by itself
            day.picked.connect(self._changed)
        self._lay_out()

    def _lay_out(self) -> None:
        fields = FlowLayout(
            self._named(self.ticked_chance, self.chance),
            self._named(self.allow_zero),
            self._named(label(self.tr("Person-weeks at most"), wrap=False), self.effort),
            self._named(label(self.tr("People who do the work"), wrap=False), self.staff),
            self._named(label(self.tr("Start of the work"), wrap=False), self.start),
            self._named(label(self.tr("Every fix done by"), wrap=False), self.by),
            spacing=12,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addLayout(FlowLayout(*self.buttons.values(), spacing=18))
        layout.addLayout(fields)

    def _named(self, *parts: QWidget) -> QWidget:
        """Return a field beside its name, with some room to the next."""
        holder = QWidget()
        for part in parts:  # as high as the highest: letters of some languages are higher than the fields
            policy = part.sizePolicy()
            policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
            part.setSizePolicy(policy)
        line = row(*parts, spacing=8)
        if isinstance(parts[0], QLabel):
            parts[0].setBuddy(parts[1])
        line.setContentsMargins(0, 0, 14, 0)
        holder.setLayout(line)
        return holder

    def state(self) -> Wished:
        """Return everything that is chosen here."""
        return Wished(
            next(key for key, button in self.buttons.items() if button.isChecked()),
            self.chance.value() if self.ticked_chance.isChecked() else None,
            self.allow_zero.isChecked(),
            self.effort.value(),
            self.staff.value(),
            self.start.day,
            self.by.day,
        )

    def show_state(self, state: Wished) -> None:
        """Show what was chosen, without telling anybody."""
        self.blockSignals(True)
        self.buttons[state.target].setChecked(True)
        self.ticked_chance.setChecked(state.chance is not None)
        if state.chance is not None:
            self.chance.setValue(state.chance)
        self.allow_zero.setChecked(state.allow_zero)
        self.effort.setDecimals(1 if round(state.effort, 1) == state.effort else 4)
        self.effort.setValue(state.effort)
        self.staff.setValue(state.staff)
        self.start.show_day(state.start)
        self.by.show_day(state.by)
        self.blockSignals(False)

    @property
    def target(self) -> Target | None:
        """The verdict to reach; None asks for the best result."""
        if self.buttons["ready"].isChecked():
            return "ready"
        return "conditional" if self.buttons["conditional"].isChecked() else None

    def limits(self, kept: frozenset[str], left_out: frozenset[str]) -> Limits:
        """Return what is wished for, with what is kept in the plan and left out of it."""
        target = self.target
        asks_chance = target is not None and self.ticked_chance.isChecked()
        return Limits(
            self.start.day or phrases.today(),
            target,
            None if self.effort.value() < 0 else self.effort.value(),
            self.by.day,
            kept,
            left_out,
            chance=self.chance.value() / 100 if asks_chance else None,
            staff=self.staff.value(),
            allow_zero=self.allow_zero.isChecked(),
        )

    def wish_effort(self, weeks: float) -> None:
        """Wish for the best result within an effort."""
        for part in (self.effort, self._group):
            part.blockSignals(True)
        self.effort.setDecimals(1 if round(weeks, 1) == weeks else 4)
        self.effort.setValue(weeks)
        self.buttons["most"].setChecked(True)
        for part in (self.effort, self._group):
            part.blockSignals(False)
        self._target_changed(self.buttons["most"], on=True)

    def wish_chance(self, chance: float) -> None:
        """Wish for a chance (0-1) of the target, rounded down to whole per cents."""
        for part in (self.chance, self.ticked_chance):
            part.blockSignals(True)
        self.chance.setValue(int(100 * chance))
        self.ticked_chance.setChecked(True)
        for part in (self.chance, self.ticked_chance):
            part.blockSignals(False)
        self._chance_ticked(True)

    def _target_changed(self, _button: object, on: bool) -> None:
        if not on:
            return
        self.allow_zero.setEnabled(self.target == "ready")
        self.ticked_chance.setEnabled(self.target is not None)
        self.chance.setEnabled(self.target is not None and self.ticked_chance.isChecked())
        self.changed.emit()

    def _chance_ticked(self, ticked: bool) -> None:
        self.chance.setEnabled(ticked)
        self.changed.emit()

    def _changed(self, _value: object = None) -> None:
        self.changed.emit()
