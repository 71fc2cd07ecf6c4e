"""The planning session: what is in sight follows from where the session stands."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from muster.gui.pages.page import Page
from muster.gui.pages.session.start_part import StartPart
from muster.gui.session.document import ChangeSet, Document
from muster.gui.session.meeting import Meeting
from muster.gui.theme import Appearance
from muster.model import Assessor

if TYPE_CHECKING:
    from muster.gui.pages.session.room import Confirm, Room
    from muster.gui.pages.session.setup import Setup
    from muster.gui.pages.session.vote_sheet import VoteSheet
    from muster.gui.session.vote_watch import VoteWatch


class SessionPage(Page):
    """On a vote file its owner's answers; on an assessment the session: to be planned, planned, or on.

    `confirm` asks a question with details, with the words of its button; `vote_watch` makes what takes
    vote files out of a folder. Its parts are made when they are first wanted: few missions get to a session.
    """

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        confirm: Confirm,
        vote_watch: Callable[[], VoteWatch],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document = document
        self._appearance = appearance
        self._confirm = confirm
        self._vote_watch = vote_watch
        self.meeting = Meeting(document)
        self._parts = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._parts)
        self.sheet: VoteSheet | None = None
        self._shown: tuple[str, bool] | None = None  # session and whether it is open, of what is in sight
        if document.assessment.vote_of is not None:
            from muster.gui.pages.session.vote_sheet import VoteSheet

            self.sheet = VoteSheet(document, appearance)
            self.caps = self.sheet.caps
            self.sheet.moved.connect(self.moved)
            self._parts.addWidget(self.sheet)
            self.sheet.begin(self._owner(), ends=False)
        else:
            self._show()
        document.changed.connect(self._document_changed)

    @cached_property
    def start(self) -> StartPart:
        """What is in sight while no session is planned."""
        start = StartPart(self._document, self.meeting, self._appearance)
        start.command_wanted.connect(self.command_wanted)
        start.place_wanted.connect(self.place_wanted)
        self._parts.addWidget(start)
        return start

    @cached_property
    def setup(self) -> Setup:
        """What is in sight while a session is planned, and not open yet."""
        from muster.gui.pages.session.setup import Setup

        setup = Setup(self._document, self.meeting, self._appearance)
        setup.cancelled.connect(self._drop)
        self._parts.addWidget(setup)
        return setup

    @cached_property
    def room(self) -> Room:
        """The session that is on."""
        from muster.gui.pages.session.room import Room

        room = Room(self._document, self.meeting, self._appearance)
        room.command_wanted.connect(self.command_wanted)
        room.followed.connect(self.followed)
        room.moved.connect(self.moved)
        room.close_wanted.connect(self._close)
        self._watch(room)
        self._parts.addWidget(room)
        return room

    def _watch(self, room: Room) -> None:
        """Show the watched folder; its files wait while somebody answers or types at this machine."""
        from muster.gui.pages.session.watch_card import WatchCard

        watch = self._vote_watch()
        room.first.files_column.addWidget(WatchCard(self._document, watch))
        apart = (room.hot_seat, room.ballots)
        watch.hold(False)
        room.parts.currentChanged.connect(lambda _at: watch.hold(room.parts.currentWidget() in apart))

    def _leave_room(self) -> None:
        """Close the second screen; there is none where nobody has been in the room."""
        if "room" in self.__dict__:
            self.room.finish()

    def _owner(self) -> Assessor:
        """Return whose vote file this is."""
        assessment = self._document.assessment
        owner = assessment.vote_of or ""
        return next((row for row in assessment.assessors if row.id == owner), Assessor(id=owner, name=owner))

    def _show(self) -> None:
        """Put the part in sight that belongs to where the session stands."""
        session = self.meeting.session
        if session is None or session.opened is None:
            self._leave_room()
        shown = None if session is None else (session.id, session.opened is not None)
        if session is None:
            self._parts.setCurrentWidget(self.start)
            self.start.show_state()
        elif session.opened is None:
            self._parts.setCurrentWidget(self.setup)
            self.setup.show_plan()
        elif shown != self._shown:
            self._parts.setCurrentWidget(self.room)
            self.room.begin()
        else:
            self.room.show_state()
        self._shown = shown

    def show_place(self, rest: str, *, focus: bool = False) -> str:
        """Show a question of a vote file, or one that has been revealed."""
        if self.sheet is not None:
            self.sheet.begin(self._owner(), rest or self.sheet.question, ends=False)
            if focus:
                self.sheet.focus_levels()
            return self.sheet.question
        if rest in self._document.framework.by_id and self._shown is not None and self._shown[1]:
            self.room.show_question(rest)
            return rest
        return super().show_place("", focus=focus)

    def _drop(self) -> None:
        """Take a plan back that was never opened."""
        session = self.meeting.session
        if session is None or session.opened is not None:
            return
        before = self._document.assessment
        rows = tuple(row for row in before.sessions if row.id != session.id)
        after = before.model_copy(update={"sessions": rows})
        self._document.push(self.tr("Do without a session"), after, "session")

    def _close(self) -> None:
        waiting = self.meeting.unrevealed()
        details = self.tr("It can be opened again.")
        if waiting:
            details = self.tr(
                "Questions with answers that nobody has seen: {count}. Closing reveals them."
            ).format(count=len(waiting))
        if self._confirm(self.tr("Close the session?"), details, self.tr("Close the session")):
            self.meeting.close(self.room.clock.spent)

    def finish(self) -> None:
        """Close the second screen before the document goes."""
        self._leave_room()
        super().finish()

    def _is_in_room(self) -> bool:
        return "room" in self.__dict__ and self._parts.currentWidget() is self.room

    def go_on(self) -> None:
        """Go to the next question."""
        if self.sheet is not None:
            self.sheet.go_on()
        elif self._is_in_room():
            self.room.go_on()

    def go_back(self) -> None:
        """Go to the question before."""
        if self.sheet is not None:
            self.sheet.go_back()
        elif self._is_in_room():
            self.room.go_back()

    def _document_changed(self, change: ChangeSet) -> None:
        if self.sheet is not None:
            self.sheet.show_votes()
        elif change.fields & {
            "answers",
            "sessions",
            "assessors",
            "mission",
            "lessons",
            "actions",
            "decisions",
        }:
            self._show()
