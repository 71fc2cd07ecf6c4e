"""What every page of the workspace has in common: the places it leads to, and how it is entered and left."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractItemView, QLabel, QLineEdit, QScrollArea, QScrollBar, QWidget
from shiboken6 import isValid

from muster.gui.pages.answer_keys import Caps

SEEN = 60  # px: what is seen at least of what has the keyboard
SETTLING = 3  # rounds of layout
ABOVE = 12  # px: above what a page begins with


def _seen_of(widget: QWidget) -> int:
    """Return how far down a widget has to be seen: of a table, the row that the keyboard is on."""
    if isinstance(widget, QAbstractItemView) and widget.currentIndex().isValid():
        row = widget.visualRect(widget.currentIndex())
        return widget.viewport().y() + row.bottom()
    return min(widget.height(), SEEN)


def _title_of(column: QWidget) -> str:
    """Return what stands above all else in a column."""
    titles = [label for label in column.findChildren(QLabel) if label.objectName() in ("h1", "h2")]
    return next((label.text() for label in titles if label.isVisible()), "")


class Page(QWidget):
    """A page is given what it shows and knows no other page: it tells by signals where it leads to.

    `followed` names a question, `explain` a topic of the method, `moved` the part of the page that is in
    sight now, `place_wanted` any place (`readiness`, `lessons/L03`), `command_wanted` a command's id.
    `condition_wanted` asks for the dialog in which the shortfall of a question is accepted,
    `condition_shown` for that of an action.
    """

    followed = Signal(str)
    explain = Signal(str)
    moved = Signal(str)
    place_wanted = Signal(str)
    command_wanted = Signal(str)
    link_wanted = Signal(str)
    condition_wanted = Signal(str)
    condition_shown = Signal(str)
    caps: Caps | None = None  # what knows how the keys are printed, where a page has learned it

    def show_place(self, rest: str, *, focus: bool = False) -> str:
        """Show a part of the page, and return the id of what is shown; most pages have one part only.

        `rest` is the place without the page's name: `CAP-08` of `walk/CAP-08`. With `focus` the keyboard
        goes there too.
        """
        if focus:
            self.focus_first()
            if (widget := self.focusWidget()) is not None:
                self.begin_at_top(widget)
        return ""

    def focus_first(self) -> None:
        """Put the keyboard on the first thing that takes it, but not on a way out where there is more."""
        takers = [
            widget
            for widget in self.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isEnabled()
            and widget.isVisibleTo(self)
        ]
        for widget in [w for w in takers if not w.property("leadsAway")] or takers:
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            if isinstance(widget, QLineEdit):  # the first key adds to a text, it does not take its place
                widget.end(False)
            self.begin_at_top(widget)
            return

    def begin_at_top(self, widget: QWidget, title: QWidget | None = None) -> None:
        """Show the page from its top on, or from `title` on where that shows what has the keyboard as well.

        In a low window, or large text, neither does: then the keyboard waits on the column that holds it.
        Arrows scroll that, and Tab leads on: nobody meets a page without its beginning.
        """
        shown = self._show_from_top(widget, title)
        # what learns its own width only now moves what stands below it once more
        QTimer.singleShot(0, self, partial(self._begin_again, widget, title, shown, SETTLING))

    def _begin_again(
        self, widget: QWidget, title: QWidget | None, shown: dict[QScrollBar, int], times: int
    ) -> None:
        """See to it that what has the keyboard is in sight when all has its place; let who scrolls scroll."""
        if not isValid(widget) or not widget.hasFocus():
            return
        if any(bar.value() != start for bar, start in shown.items()):
            return
        if widget.visibleRegion().isEmpty():
            self._show_from_top(widget, title)
        elif times > 1:
            QTimer.singleShot(0, self, partial(self._begin_again, widget, title, shown, times - 1))

    def _show_from_top(self, widget: QWidget, title: QWidget | None) -> dict[QScrollBar, int]:
        """Scroll, and return the bars and where they stand now."""
        # what was filled a moment ago has its place only once all layouts know
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        shown: dict[QScrollBar, int] = {}
        around = widget.parentWidget()
        while around is not None and around is not self:
            if isinstance(around, QScrollArea) and (inside := around.widget()) is not None:
                starts = [0] if title is None else [0, title.mapTo(inside, QPoint(0, -ABOVE)).y()]
                end = widget.mapTo(inside, QPoint(0, _seen_of(widget))).y()
                start = next((y for y in starts if end - y <= around.viewport().height()), None)
                if start is None:
                    around.setAccessibleName(_title_of(inside))
                    around.setFocus(Qt.FocusReason.TabFocusReason)
                bar = around.verticalScrollBar()
                bar.setValue(start or 0)
                shown[bar] = bar.value()
            around = around.parentWidget()
        return shown

    def unapplied(self) -> object | None:
        """Return what stands on the page and nowhere else, for the page after it, or None.

        It holds no words of the language: pages are made anew to speak another one.
        """
        return None

    def take_unapplied(self, draft: object) -> None:
        """Go on from what the page before this one returned."""

    def prepare(self) -> None:
        """Take the look that it will have, before it is seen: its first visit is as quick as the next."""
        self.ensurePolished()
        for part in self.findChildren(QWidget):
            part.ensurePolished()
        if (layout := self.layout()) is not None:
            layout.activate()

    def finish(self) -> None:
        """Stop what is under way, before the document goes: no timer of the page wakes it any more."""
        for timer in self.findChildren(QTimer):
            timer.stop()
            timer.blockSignals(True)  # whatever starts it again on the way out
