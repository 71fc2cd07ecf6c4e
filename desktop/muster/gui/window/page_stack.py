"""The pages of one document, each made when it is first wanted, and wired alike."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from muster.gui.pages.answer_keys import Caps
from muster.gui.pages.page import Page
from muster.gui.window.page_table import PAGE_BY_ID, PAGES, PageTools

PREPARE_AFTER = 150  # ms: what is in sight comes first
QUIET = 300  # ms without a key or the mouse: then a page that takes long to make holds nobody up
FRAME = 0.016  # s: what a step may take
_BUSY = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class PageStack(QStackedWidget):
    """Holds the pages of the table; tells where they lead to, and which part of which one is in sight."""

    place_wanted = Signal(str)
    command_wanted = Signal(str)
    link_wanted = Signal(str)
    condition_wanted = Signal(str)
    condition_shown = Signal(str)
    moved = Signal(str, str)  # page, part

    def __init__(self, tools: PageTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._made: dict[str, Page] = {}
        self._drafts: dict[str, object] = {}  # for pages that are not made yet
        self._unready = [row.id for row in PAGES if row.ahead]
        self._large = [row.id for row in PAGES if row.is_large]
        self._preparing = QTimer(self)
        self._preparing.timeout.connect(self._prepare)
        self._quiet = QTimer(self, interval=QUIET)
        self._quiet.timeout.connect(self._prepare_large)
        self.moved.connect(self._wait)
        tools.document.changed.connect(self._wait)
        QTimer.singleShot(PREPARE_AFTER, self._preparing, self._preparing.start)

    def page(self, name: str) -> Page:
        """Return a page by its name, made now if it was not; `KeyError` where there is none."""
        if name not in self._made:
            page = PAGE_BY_ID[name].make(self._tools)
            self._made[name] = page
            self.addWidget(page)
            page.followed.connect(lambda question: self.place_wanted.emit(f"walk/{question}"))
            page.explain.connect(lambda topic: self.place_wanted.emit(f"explain/{topic}/{self.current}"))
            page.moved.connect(lambda part: self.moved.emit(name, part))
            page.place_wanted.connect(self.place_wanted)
            page.command_wanted.connect(self.command_wanted)
            page.link_wanted.connect(self.link_wanted)
            page.condition_wanted.connect(self.condition_wanted)
            page.condition_shown.connect(self.condition_shown)
            if (draft := self._drafts.pop(name, None)) is not None:
                page.take_unapplied(draft)
        return self._made[name]

    @property
    def caps(self) -> Caps | None:
        """What knows how the keys are printed, once a page that learns it has been made."""
        return next((page.caps for page in self._made.values() if page.caps is not None), None)

    def drafts(self) -> dict[str, object]:
        """Return what stands on pages and nowhere else, by page."""
        made = {name: draft for name, page in self._made.items() if (draft := page.unapplied()) is not None}
        return self._drafts | made

    def take_drafts(self, drafts: dict[str, object]) -> None:
        """Let pages go on from drafts, each when it is made."""
        self._drafts = dict(drafts)

    @property
    def current(self) -> str:
        """The name of the page in sight."""
        return next((name for name, page in self._made.items() if page is self.currentWidget()), "")

    def enter(self, name: str, rest: str, *, focus: bool) -> str:
        """Put a part of a page in sight, and return the id of the part that is shown."""
        self._tools.background.let_window_go_first()
        page = self.page(name)
        self.setCurrentWidget(page)
        return page.show_place(rest, focus=focus)

    def minimumSizeHint(self) -> QSize:
        """Ask for no room: pages scroll, and what none of them has room for is not taken from the header."""
        return QSize(0, 0)

    def _prepare(self) -> None:
        """Make one page ready before it is seen, and work out the chances when all are."""
        if self._unready:
            self.page(self._unready.pop(0)).prepare()
        else:
            self._preparing.stop()
            self._tools.chances.load()
            self._quiet.start()
            if (window := self.window().windowHandle()) is not None:
                window.installEventFilter(self)

    def _prepare_large(self) -> None:
        """Make one of the pages that take long, while nobody does anything."""
        if QApplication.activeModalWidget() is not None:
            return
        while self._large and self._large[0] in self._made:
            self._large.pop(0)
        if self._large:
            self.page(self._large.pop(0)).prepare()
        else:
            self._stop_waiting()

    def _stop_waiting(self) -> None:
        self._quiet.stop()
        if (window := self.window().windowHandle()) is not None:
            window.removeEventFilter(self)

    def _wait(self) -> None:
        """Begin to wait for a quiet moment anew, and show first what was done."""
        self._tools.background.let_window_go_first(FRAME)
        if self._quiet.isActive():
            self._quiet.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that somebody does something in the window."""
        if event.type() in _BUSY:
            self._wait()
        return False

    def finish(self) -> None:
        """Stop what is under way in the background, before this goes."""
        self._preparing.stop()
        self._preparing.blockSignals(True)  # it may still be about to start
        self._stop_waiting()
        self._tools.chances.finish()
        for page in self._made.values():
            page.finish()
