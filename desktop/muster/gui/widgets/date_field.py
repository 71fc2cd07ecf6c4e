"""A date that may be left open: a button to add one, then the date and a button to take it away."""

import re
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from muster.gui.widgets.any_figures import DayField
from muster.gui.widgets.text import label


def two_figures(pattern: str) -> str:
    """Return a pattern of dates with two figures for day and month: what is shown is as wide every day.

    Qt makes the field as wide as its first and last day, which have fewer figures than others.
    """
    return re.sub(r"(?<!d)d(?!d)", "dd", re.sub(r"(?<!M)M(?!M)", "MM", pattern))


class DateField(QWidget):
    """Emits `picked` with a date, or None when it is taken away.

    `add` is what its button says while there is no date. With `named` its name stands before the date, for
    where no label does.
    """

    picked = Signal(object)

    def __init__(self, name: str, add: str, parent: QWidget | None = None, *, named: bool = False) -> None:
        super().__init__(parent)
        self._name, self._add = name, add
        self._is_named = named
        self._label = label(name, wrap=False)
        self.tick = QPushButton()
        self.tick.setCheckable(True)
        self.tick.setObjectName("link")
        self.edit = DayField()
        self.edit.setDisplayFormat(two_figures(self.edit.displayFormat()))
        self.edit.setAccessibleName(name)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        for part in (self._label, self.edit, self.tick):
            line.addWidget(part)
        line.addStretch(1)
        self.edit.setDate(QDate.currentDate())
        self._show_parts()
        self.tick.toggled.connect(self._turned)
        self.edit.dateChanged.connect(self._edited)

    def _show_parts(self) -> None:
        is_there = self.tick.isChecked()
        self._label.setVisible(is_there and self._is_named)
        self.edit.setEnabled(is_there)
        self.edit.setVisible(is_there)
        self.tick.setText(self.tr("Remove") if is_there else f"+ {self._add}")
        words = self.tr("Remove the date: {name}") if is_there else self.tr("Add a date: {name}")
        self.tick.setAccessibleName(words.format(name=self._name))

    def _turned(self) -> None:
        self._show_parts()
        if self.tick.isChecked() and self.tick.hasFocus():
            self.edit.setFocus()
        self._edited()

    def _edited(self) -> None:
        self.picked.emit(self.day)

    @property
    def day(self) -> date | None:
        """The date, or None while there is none."""
        shown = self.edit.date()
        return date(shown.year(), shown.month(), shown.day()) if self.tick.isChecked() else None

    def show_day(self, day: date | None) -> None:
        """Show a date, or none, without telling anybody."""
        if day is None and not self.tick.isChecked():
            return
        for widget in (self.tick, self.edit):
            widget.blockSignals(True)
        self.tick.setChecked(day is not None)
        if day is not None:
            self.edit.setDate(QDate(day.year, day.month, day.day))
        for widget in (self.tick, self.edit):
            widget.blockSignals(False)
        self._show_parts()
