"""Reports that are being made for a file or the printer: told once they take a while, and cancelled there."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from muster.gui.background import Background
from muster.gui.widgets.toast import Toast
from muster.gui.widgets.underway import Underway

PURPOSES = ("export", "print", "printer")


class ReportsUnderway(QObject):
    """Listens to the background worker; a report that is cancelled leaves no file."""

    def __init__(self, background: Background, toast: Toast, over: QWidget) -> None:
        super().__init__(over)
        self._background = background
        self._toast = toast
        self.card = Underway(over)
        background.began.connect(self._began)
        background.over.connect(self._over)
        self.card.cancelled.connect(self._cancel)

    def _began(self, purpose: str) -> None:
        if purpose in PURPOSES:
            to_printer = purpose == "printer"
            self.card.begin(
                lambda: self.tr("Sending to the printer…") if to_printer else self.tr("Making the report…")
            )

    def _over(self, purpose: str) -> None:
        if purpose in PURPOSES and not self._background.is_busy(*PURPOSES):
            self.card.end()

    def _cancel(self) -> None:
        to_printer = self._background.is_busy("printer")
        for purpose in PURPOSES:
            self._background.cancel(purpose)
        self._toast.say(
            self.tr("Cancelled: what the printer has already may still come out.")
            if to_printer
            else self.tr("Cancelled: no report was written.")
        )
