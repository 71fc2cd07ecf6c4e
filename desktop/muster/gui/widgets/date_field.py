"""A date that may be left open: a box to tick, and the date beside it."""

from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QCheckBox, QDateEdit, QHBoxLayout, QWidget


class DateField(QWidget):
    """Emits `picked` with a date, or None when the box is cleared."""

    picked = Signal(object)

    def __init__(self, name: str, tick: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tick = QCheckBox(tick)
        self.edit = QDateEdit()
        self.edit.setCalendarPopup(True)
        self.edit.setAccessibleName(name)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.tick)
        line.addWidget(self.edit)
        line.addStretch(1)
        self.edit.setDate(QDate.currentDate())
        self.edit.setEnabled(False)
        self.tick.toggled.connect(self._edited)
        self.edit.dateChanged.connect(self._edited)

    def _edited(self) -> None:
        self.edit.setEnabled(self.tick.isChecked())
        self.picked.emit(self.day)

    @property
    def day(self) -> date | None:
        """The date, or None while the box is not ticked."""
        shown = self.edit.date()
        return date(shown.year(), shown.month(), shown.day()) if self.tick.isChecked() else None

    def show_day(self, day: date | None) -> None:
        """Show a date, or none, without telling anybody."""
        if day is None and not self.tick.isChecked():
            return
        for widget in (self.tick, self.edit):
            widget.blockSignals(True)
        self.tick.setChecked(day is not None)
        self.edit.setEnabled(day is not None)
        if day is not None:
            self.edit.setDate(QDate(day.year, day.month, day.day))
        for widget in (self.tick, self.edit):
            widget.blockSignals(False)
