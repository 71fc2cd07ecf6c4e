"""The workspace of one document: header, side bar, the page in sight, readiness beside it, status line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QVBoxLayout, QWidget
from shiboken6 import isValid

from muster.gui.announce import Announcer
from muster.gui.pages.page import Page
from muster.gui.pages.walk.page import WalkPage
from muster.gui.session.document import ChangeSet
from muster.gui.widgets.notice import Notice
from muster.gui.widgets.side_list import SideList
from muster.gui.window.commentary import Commentary
from muster.gui.window.condition_here import given_on, question_at, why_not_here
from muster.gui.window.header import Header
from muster.gui.window.page_stack import PageStack
from muster.gui.window.page_table import PAGE_BY_ID, PageTools
from muster.gui.window.part_width import PartWidth
from muster.gui.window.readiness_panel import ReadinessPanel
from muster.gui.window.side_menu import fill_side_menu
from muster.gui.window.side_rows import VOTING, side_rows
from muster.gui.window.status_line import StatusLine
from muster.gui.window.tab_order import stops
from muster.model import Action

if TYPE_CHECKING:
    from muster.gui.window.condition_dialog import ConditionDialog
    from muster.gui.window.find_dialog import FindDialog

PAGE_WIDTH = 378  # px at 100 %: the least width of a page beside the panel
WITH_PANEL = ("walk", "profile", "assessors")
FIRST = "profile"  # where a place that does not exist leads to
COUNTED = {"answers", "sessions", "mission", "weights", "lessons", "assessors", "actions", "decisions"}
NAMED = {"mission", "title", "marking", "answers"}


def _none_flagged() -> str:
    return QCoreApplication.translate(
        "Workspace", "No question is flagged. On a question, F flags it for discussion."
    )


class Workspace(QWidget):
    """Puts the parts round one document together; `place_changed` tells where the user is."""

    place_changed = Signal(str)
    link_wanted = Signal(str)

    def __init__(
        self,
        tools: PageTools,
        run: Callable[[str], object],
        notices: list[QWidget],
        announcer: Announcer,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = tools.document
        self.bank = tools.document.framework.label  # whose questions the pages were made for
        self._appearance = tools.appearance
        self.chances = tools.chances
        self._run = run
        self._commentary = Commentary(tools.document, announcer, self)
        self._place = ""
        self._told: list[Notice] = []
        self._shows = {"side": True, "panel": True}  # what the user wants to see where there is room
        self.pages = PageStack(tools)
        self.header = Header(self.document, tools.markings, run, tools.appearance, tools.report_wish())
        self.status = StatusLine(self.document, tools.markings)
        self.panel = ReadinessPanel(self.document, tools.appearance, tools.chances, tools.kept, tools.keep)
        self.side = SideList(tools.appearance, self.tr("Pages and categories"))
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.side)
        body.addWidget(self.pages, 1)
        body.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        self._above = QWidget()
        self._above.setAccessibleName(self.tr("Messages"))
        self._notices = QVBoxLayout(self._above)
        self._notices.setContentsMargins(0, 0, 0, 0)
        for notice in notices:
            self._notices.addWidget(notice)
        layout.addWidget(self._above)
        layout.addLayout(body, 1)
        layout.addWidget(self.status)
        self.widths = {
            "side": self._width_of(self.side, self.tr("Width of the side bar"), before=True),
            "panel": self._width_of(self.panel, self.tr("Width of readiness beside the page"), before=False),
        }
        self._wire()
        self.side.show_rows(side_rows(self.document))

    def _width_of(self, part: SideList | ReadinessPanel, name: str, *, before: bool) -> PartWidth:
        width = PartWidth(part, name, part.natural_width, self._appearance, self, before=before)
        width.changed.connect(self._fit_now)
        return width

    def _wire(self) -> None:
        self.side.refitted.connect(self._fit_now)
        self.side.chosen.connect(lambda place: self.go_to(place, focus=False))
        self.side.entered.connect(self._enter)
        self.side.menu_opened.connect(self._fill_side_menu)
        self.header.pages_button.toggled.connect(self._turn_side)
        self.pages.place_wanted.connect(self.go_to)
        self.pages.moved.connect(self._moved)
        self.pages.command_wanted.connect(self._run)
        self.pages.link_wanted.connect(self.link_wanted)
        self.pages.condition_wanted.connect(self.accept_shortfall)
        self.pages.condition_shown.connect(self.show_condition)
        self.panel.followed.connect(lambda question: self.go_to(f"walk/{question}"))
        self._appearance.changed.connect(self._fit_now)
        self._appearance.changed.connect(self.status.fit_marking)
        self.document.changed.connect(self._document_changed)
        self.document.revisited.connect(self._revisit)

    def add_notice(self, notice: Notice) -> None:
        """Tell something above the pages."""
        if notice.is_of_place:
            self._hide_told_here()
            self.place_changed.connect(notice.hide)
        self._told.append(notice)
        self._notices.addWidget(notice)

    def _hide_told_here(self) -> None:
        for notice in self._told:
            if isValid(notice) and notice.is_of_place:
                notice.hide()

    def kept_notices(self) -> list[Notice]:
        """Return what was told since the document was opened and is not put away, for the next workspace."""
        kept = [notice for notice in self._told if isValid(notice) and not notice.isHidden()]
        for notice in kept:
            notice.setParent(None)
        return kept

    # --- where one is

    @property
    def place(self) -> str:
        """Where the user is: `profile`, `walk/CAP-08`, `readiness` ..."""
        return self._place

    @property
    def page(self) -> Page:
        """The page in sight."""
        return self.pages.page(self.pages.current)

    def go_to(self, place: str, *, focus: bool = True) -> None:
        """Go to a place; one that does not exist leads to the profile.

        `category/ID` leads to the first open question of a category, `lessons/ID` to the lesson itself.
        """
        name, _, rest = place.partition("/")
        if name == "category":
            category = self.document.framework.by_category.get(rest, ())
            name, rest = "walk", self.document.first_open([question.id for question in category])
        if self.document.assessment.vote_of is not None:
            name = VOTING
        if name not in PAGE_BY_ID:
            name, rest = FIRST, ""
        if focus:
            self._fold_side()
        self._fit(name)  # before the page is shown: it is laid out once, in the room that it will have
        self._note_place(name, self.pages.enter(name, rest, focus=focus))

    def _enter(self) -> None:
        """Put the keyboard on the page that was chosen in the side bar."""
        self._fold_side()
        self._fit_now()
        self.page.focus_first()

    def _fill_side_menu(self, menu: QMenu, place: str) -> None:
        here = question_at(self.document, self._place)
        fill_side_menu(menu, place, self.document, here, self.go_to)

    def _revisit(self, place: str) -> None:
        """Go where a step was taken back; a bound method, so that Qt forgets it with this widget."""
        self.go_to(place, focus=False)

    def _moved(self, name: str, part: str) -> None:
        if name == self.pages.current:
            self._note_place(name, part)

    def _note_place(self, name: str, part: str) -> None:
        self._place = f"{name}/{part}" if part else name
        question = self.document.framework.by_id.get(part) if PAGE_BY_ID[name].by_category else None
        self.panel.show_question(question.id if question else "")
        self.side.show_place(f"category/{question.category}" if question else name)
        self.place_changed.emit(self._place)
        self._commentary.tell_place(self._place)

    def go_to_flagged(self) -> None:
        """Go to the next question that is flagged, from the one in sight on; say so where there is none."""
        if self.document.assessment.vote_of is not None:
            return
        if any(answer.flagged for answer in self.document.assessment.answers.values()):
            elsewhere = self.pages.current != "walk"
            self.go_to("walk", focus=False)
            page = self.page
            assert isinstance(page, WalkPage)
            page.go_to_flagged(from_elsewhere=elsewhere)
            return
        self.add_notice(Notice(_none_flagged, is_of_place=True))

    def go_to_part(self, step: int) -> None:
        """Put the keyboard on the next (1) or previous (-1) part in sight, where it was in it last."""
        now = QApplication.focusWidget()
        parts = [
            part
            for part in (self.pages, self.panel, self.status, self.header, self._above, self.side)
            if part.isVisible() and (part is self.status or stops(part))
        ]
        here = next(
            (n for n, part in enumerate(parts) if now and (part is now or part.isAncestorOf(now))), -1
        )
        part = parts[(here + step) % len(parts)] if here >= 0 else parts[0]
        able = stops(part)
        last = part.focusWidget()
        target = last if last is not None and last in able else next(iter(able), part)
        target.setFocus(Qt.FocusReason.TabFocusReason)

    # --- how it fits

    def show_part(self, part: str, shown: bool) -> None:
        """Show or fold the side bar (`side`) or readiness beside the page (`panel`)."""
        self._shows[part] = shown
        self._fit_now()

    def _fit_now(self) -> None:
        self._fit(self.pages.current)

    def _fit(self, page: str) -> None:
        """Show side bar and readiness beside a page, as far as the window is wide enough for them."""
        side, panel, least = self.widths["side"], self.widths["panel"], self._least_page()
        is_folded = self.width() < side.least + least or not self._shows["side"]
        button = self.header.pages_button
        button.setVisible(is_folded)
        self.header.fit()
        is_open = is_folded and button.isChecked()
        self.side.setVisible(is_open or not is_folded)
        self.pages.setVisible(not is_open)
        room = self.width() - least
        wide = room >= panel.least + (0 if is_folded else side.least) and self._shows["panel"]
        beside = wide and page in WITH_PANEL
        other = panel.least if beside else 0
        taken = side.fit(self.width() if is_folded else room - other, beside=not is_folded)
        panel.fit(room - (0 if is_folded else taken), beside=beside)
        self.panel.setVisible(beside)
        self.status.show_verdict(not wide and self.document.assessment.vote_of is None)

    def _least_page(self) -> int:
        return self._appearance.scaled(PAGE_WIDTH)

    def _turn_side(self, on: bool) -> None:
        """Show the side bar in the place of the page, or the page again."""
        self._fit_now()
        if on:
            self.side.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.page.focus_first()

    def _fold_side(self) -> None:
        """Show the page again, wherever the keyboard goes."""
        button = self.header.pages_button
        if button.isChecked():
            button.blockSignals(True)
            button.setChecked(False)
            button.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the side bar on Escape where it stands in the place of the page."""
        if event.key() == Qt.Key.Key_Escape and self.header.pages_button.isChecked():
            self.header.pages_button.setChecked(False)
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Let the window become as narrow as a page: the panel gives way, then the side bar."""
        return QSize(self._least_page(), self._appearance.scaled(270))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the panel's room when the window is narrow or the text large."""
        super().resizeEvent(event)
        self._fit_now()
        for part in self._above.children():
            if isinstance(part, Notice):
                part.fit()

    # --- what changes

    def _document_changed(self, change: ChangeSet) -> None:
        if change.fields & COUNTED:
            self.side.show_rows(side_rows(self.document))
            self.status.show_figures()
        if change.fields & NAMED:
            self.header.show_names()
            self.status.show_names()
        self.header.show_saved()

    def open_find(self, actions: Mapping[str, QAction]) -> FindDialog:
        """Open Find over questions, lessons and the commands that can be carried out now."""
        from muster.gui.window.find_dialog import FindDialog
        from muster.gui.window.find_entries import command_entries, find_entries

        entries = [*find_entries(self.document), *command_entries(actions)]
        dialog = FindDialog(entries, self._appearance, self.window())
        dialog.chosen.connect(self._chosen)
        dialog.open()
        return dialog

    def _chosen(self, key: str) -> None:
        kind, _, rest = key.partition("/")
        if kind == "command":
            self._run(rest)
        else:
            self.go_to(key)

    def accept_shortfall(self, question: str) -> ConditionDialog:
        """Open the dialog in which somebody accepts the shortfall of a question."""
        from muster.gui.window.condition_dialog import draft

        return self._open_condition(draft(self.document, question))

    def ask_condition(self) -> None:
        """Open the dialog of a condition on the question on the screen, or say why there can be none."""
        self._hide_told_here()
        question = question_at(self.document, self.place)
        given = given_on(self.document, question)
        if not given and why_not_here(self.document, question):
            why_not = partial(why_not_here, self.document, question)
            self.add_notice(Notice(why_not, is_of_place=True))
            return
        dialog = self.show_condition(given) if given else self.accept_shortfall(question)
        dialog.finished.connect(self.window().activateWindow)  # and not the room's view, open beside it

    def show_condition(self, action: str) -> ConditionDialog:
        """Open the dialog of a condition that was accepted."""
        return self._open_condition(next(row for row in self.document.assessment.actions if row.id == action))

    def _open_condition(self, action: Action) -> ConditionDialog:
        from muster.gui.window.condition_dialog import ConditionDialog

        dialog = ConditionDialog(self.document, action, self.place, self.window())
        dialog.followed.connect(lambda question: self.go_to(f"walk/{question}"))
        dialog.open()
        return dialog

    def finish(self) -> None:
        """Wait for what is under way in the background, before this goes."""
        if (widget := self.focusWidget()) is not None:
            widget.clearFocus()  # typing ends while everything is still there
        self.pages.finish()
