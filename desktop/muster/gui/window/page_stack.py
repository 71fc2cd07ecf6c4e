"""The pages of one document, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from muster.gui.chances import Chances
from muster.gui.pages.assessors import AssessorsPage
from muster.gui.pages.profile import ProfilePage
from muster.gui.pages.readiness.page import ResultsPage
from muster.gui.pages.walk import WalkPage
from muster.gui.session.document import Document, Yardsticks
from muster.gui.theme import Appearance

if TYPE_CHECKING:
    from muster.gui.pages.compare import ComparePage, Opened
    from muster.gui.pages.explain import ExplainPage
    from muster.gui.pages.history import HistoryPage
    from muster.gui.pages.lessons import LessonsPage
    from muster.gui.pages.plan import PlanPage
    from muster.gui.pages.report import ReportPage
    from muster.gui.pages.strength import StrengthPage
    from muster.gui.pages.weights import WeightsPage
    from muster.gui.pages.what_if import WhatIfPage

Page = TypeVar("Page", bound=QWidget)
PREPARE_AFTER = 150  # ms: what is in sight comes first
PREPARED = ("walk", "readiness", "profile", "assessors", "lessons")


class Rooms(QStackedWidget):
    """Holds the pages; `followed` tells the place that one of them leads to."""

    followed = Signal(str)
    command_wanted = Signal(str)
    lesson_moved = Signal(str)

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        language: str,
        yardsticks: Yardsticks,
        ask_other: Callable[[], Opened | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._ask_other = ask_other
        self.chances = Chances(document, self)
        self._document = document
        self._appearance = appearance
        self._language = language
        self._yardsticks = yardsticks
        self._made: dict[str, QWidget] = {}
        self.walk = self._room("walk", lambda: WalkPage(document, appearance))
        self._pages: dict[str, Callable[[], QWidget]] = {
            "walk": lambda: self.walk,
            "profile": lambda: self.profile,
            "assessors": lambda: self.assessors,
            "readiness": lambda: self.results,
            "plan": lambda: self.plan,
            "what-if": lambda: self.what_if,
            "weights": lambda: self.weights,
            "compare": lambda: self.compare,
            "explain": lambda: self.explain,
            "history": lambda: self.history,
            "lessons": lambda: self.lessons,
            "strength": lambda: self.strength,
            "report": lambda: self.report,
        }
        self._unready = list(PREPARED)
        self._preparing = QTimer(self)
        self._preparing.timeout.connect(self._prepare)
        QTimer.singleShot(PREPARE_AFTER, self._preparing, self._preparing.start)

    def _room(self, name: str, make: Callable[[], Page]) -> Page:
        if name not in self._made:
            page = make()
            self._made[name] = page
            self.addWidget(page)
        return self._made[name]  # type: ignore[return-value]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all pages."""
        return tuple(self._pages)

    def enter(self, name: str) -> QWidget:
        """Put a page in sight and return it."""
        page = self._pages[name]()
        self.setCurrentWidget(page)
        return page

    def is_in(self, *names: str) -> bool:
        """Return whether one of these pages is in sight."""
        return any(self.currentWidget() is self._made.get(name) for name in names)

    def _explain(self, topic: str) -> None:
        here = next((name for name, page in self._made.items() if page is self.currentWidget()), "readiness")
        self.followed.emit("explain")
        self.explain.show_topic(topic, here)

    def _to_question(self, question: str) -> None:
        self.followed.emit(f"walk/{question}")

    # --- the pages

    @property
    def profile(self) -> ProfilePage:
        """The mission profile."""
        return self._room("profile", lambda: ProfilePage(self._document))

    @property
    def assessors(self) -> AssessorsPage:
        """Who is assessing."""
        return self._room("assessors", lambda: AssessorsPage(self._document))

    @property
    def results(self) -> ResultsPage:
        """The verdict and its reasons."""

        def make() -> ResultsPage:
            page = ResultsPage(self._document, self._appearance, self._yardsticks, self.chances)
            page.followed.connect(self._to_question)
            page.explain.connect(self._explain)
            return page

        return self._room("readiness", make)

    @property
    def plan(self) -> PlanPage:
        """What to fix first."""

        def make() -> PlanPage:
            from muster.gui.pages.plan import PlanPage

            page = PlanPage(self._document, self._appearance)
            page.followed.connect(self._to_question)
            page.explain.connect(self._explain)
            return page

        return self._room("plan", make)

    @property
    def what_if(self) -> WhatIfPage:
        """A scratch copy to move answers in."""

        def make() -> WhatIfPage:
            from muster.gui.pages.what_if import WhatIfPage

            page = WhatIfPage(self._document, self._appearance, self.chances)
            page.followed.connect(self._to_question)
            return page

        return self._room("what-if", make)

    @property
    def weights(self) -> WeightsPage:
        """The weights of categories and questions."""

        def make() -> WeightsPage:
            from muster.gui.pages.weights import WeightsPage

            page = WeightsPage(self._document, self._appearance)
            page.explain.connect(self._explain)
            return page

        return self._room("weights", make)

    @property
    def compare(self) -> ComparePage:
        """This assessment beside another."""

        def make() -> ComparePage:
            from muster.gui.pages.compare import ComparePage

            page = ComparePage(self._document, self._appearance, self._yardsticks, self._ask_other)
            page.followed.connect(self._to_question)
            return page

        return self._room("compare", make)

    @property
    def history(self) -> HistoryPage:
        """Who changed what."""

        def make() -> HistoryPage:
            from muster.gui.pages.history import HistoryPage

            return HistoryPage(self._document, self._appearance)

        return self._room("history", make)

    @property
    def explain(self) -> ExplainPage:
        """The method in plain words."""

        def make() -> ExplainPage:
            from muster.gui.pages.explain import ExplainPage

            page = ExplainPage(self._language)
            page.back.connect(self.followed)
            return page

        return self._room("explain", make)

    @property
    def lessons(self) -> LessonsPage:
        """The lessons in full."""

        def make() -> LessonsPage:
            from muster.gui.pages.lessons import LessonsPage

            page = LessonsPage(self._document, self._appearance)
            page.followed.connect(self._to_question)
            page.moved.connect(self.lesson_moved)
            return page

        return self._room("lessons", make)

    @property
    def strength(self) -> StrengthPage:
        """How long a build-up takes."""

        def make() -> StrengthPage:
            from muster.gui.pages.strength import StrengthPage
            from muster.resources import resource
            from muster.storage.strength_series import read_strength

            book = read_strength(resource("references", "strength.json"), self._language)
            return StrengthPage(book, self._appearance)

        return self._room("strength", make)

    @property
    def report(self) -> ReportPage:
        """The report; it brings the PDF modules."""

        def make() -> ReportPage:
            from muster.gui.pages.report import ReportPage

            page = ReportPage(self._document, self._language, self._yardsticks)
            page.save_wanted.connect(lambda: self.command_wanted.emit("save_report"))
            page.print_wanted.connect(lambda: self.command_wanted.emit("print"))
            return page

        return self._room("report", make)

    # --- in the background

    def _prepare(self) -> None:
        """Let one page take its look before it is seen, so that its first visit is as quick as the next."""
        if not self._unready:
            self._preparing.stop()
            self.chances.load()
            return
        page = self._pages[self._unready.pop(0)]()
        if page is self._made.get("readiness") and not page.isVisible():
            self.results.show_results()
        page.ensurePolished()
        for part in page.findChildren(QWidget):
            part.ensurePolished()
        if (layout := page.layout()) is not None:
            layout.activate()

    def finish(self) -> None:
        """Stop what is under way in the background, before this goes."""
        self._preparing.stop()
        self.chances.finish()
        if "report" in self._made:
            self.report.finish()
        if "plan" in self._made:
            self.plan.finish()
