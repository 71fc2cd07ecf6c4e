"""A session that is on: its bar, the part in sight, and agenda, disagreements and decisions beside it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from muster.gui.pages.session.aside import Aside
from muster.gui.pages.session.ballots import Ballots
from muster.gui.pages.session.clock import ItemClock
from muster.gui.pages.session.first_answers import FirstAnswers
from muster.gui.pages.session.hot_seat import HotSeat
from muster.gui.pages.session.note_row import NoteRow
from muster.gui.pages.session.question_view import QuestionView
from muster.gui.pages.session.reveal_list import RevealList
from muster.gui.pages.session.room_bar import RoomBar
from muster.gui.pages.session.room_keys import make_room_keys
from muster.gui.pages.session.room_view import RoomView
from muster.gui.session.document import Document
from muster.gui.session.meeting import Meeting
from muster.gui.theme import Appearance
from muster.gui.widgets.enter_key import press_focused
from muster.gui.widgets.layout import row
from muster.gui.widgets.notice import Notice
from muster.gui.widgets.text import label
from muster.scoring.disagreement import Disagreement, disagreements

PART_WIDTH = 378  # px at 100 %: the least width of a part beside the aside

Confirm = Callable[[str, str, str], bool]


class Room(QWidget):
    """Shows one part at a time; `moved` tells which question is in sight."""

    moved = Signal(str)
    command_wanted = Signal(str)
    followed = Signal(str)
    close_wanted = Signal()

    def __init__(
        self, document: Document, meeting: Meeting, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._meeting = meeting
        self._appearance = appearance
        self._told: tuple[Disagreement, ...] = ()
        self._told_of: object = None  # the state that they are of
        self._noted_on = ""  # the question that a decision or an action is on
        self.first = FirstAnswers(document, meeting, appearance)
        self.hot_seat = HotSeat(document, meeting, appearance)
        self.ballots = Ballots(document, meeting, appearance)
        self.reveal = RevealList(document, meeting, appearance)
        self.question = QuestionView(document, meeting, appearance)
        self.aside = Aside(document, meeting, appearance)
        self.note = NoteRow()
        self.view: RoomView | None = None
        self.clock = ItemClock(parent=self)
        self.clock.ticked.connect(self.show_clock)
        self.parts = QStackedWidget()
        for part in (self.first, self.hot_seat, self.ballots, self.reveal, self.question):
            self.parts.addWidget(part)
        self.bar = RoomBar()
        self._gone = Notice(self.tr("The second screen has gone. F5 shows the room’s view here."))
        self._gone.hide()
        self._paused = label(
            self.tr("Paused. Everything is kept; go on with Resume, now or another day."), "h3"
        )
        self._paused.setContentsMargins(16, 6, 16, 6)
        left = QVBoxLayout()
        left.setSpacing(0)
        left.addWidget(self.parts, 1)
        left.addWidget(self.note)
        body = row(spacing=0)
        body.addLayout(left, 1)
        body.addWidget(self.aside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self._gone)
        layout.addWidget(self._paused)
        layout.addLayout(body, 1)
        self._keys = make_room_keys(
            self,
            {
                "decide": partial(self._ask_note, False),
                "act": partial(self._ask_note, True),
                "condition": partial(self.command_wanted.emit, "condition"),
                "park": self._park,
                "next": self.go_on,
                "before": self.go_back,
                "view": self.turn_view,
            },
            single=appearance.single_keys,
        )
        self._wire()

    def _wire(self) -> None:
        self.bar.to_first.clicked.connect(self.show_first)
        self.bar.to_reveal.clicked.connect(self.show_reveal)
        self.bar.pause.clicked.connect(self._pause)
        self.bar.next_item.clicked.connect(lambda: self._meeting.next_item(self.clock.spent))
        self.bar.screen_button.clicked.connect(self.turn_view)
        self.bar.with_names.clicked.connect(self._show_view)
        QGuiApplication.instance().screenRemoved.connect(self._screen_gone)  # type: ignore[union-attr]
        self.bar.close_session.clicked.connect(self.close_wanted)
        self.first.hot_seat_wanted.connect(self._call)
        self.first.ballots_wanted.connect(self._type_ballots)
        self.first.command_wanted.connect(self.command_wanted)
        self.first.revealed.connect(self.show_reveal)
        self.hot_seat.ended.connect(self.show_first)
        self.ballots.ended.connect(self.show_first)
        self.reveal.followed.connect(self.show_question)
        self.reveal.leaning_wanted.connect(partial(self._call, ""))
        self.reveal.agreed.connect(self._record_agreed)
        self.question.recorded.connect(self._recorded)
        self.question.note_wanted.connect(self._ask_note)
        self.question.apart_wanted.connect(lambda _name: self._call(""))
        self.question.walk_wanted.connect(self.followed)
        self.question.condition_wanted.connect(partial(self.command_wanted.emit, "condition"))
        self.aside.followed.connect(self.show_question)
        self.note.decided.connect(lambda text: self._meeting.decide(text, self._noted_on))
        self.note.acted.connect(lambda text, who, due: self._meeting.act(text, who, due, self._noted_on))
        self.note.ended.connect(self._focus_part)

    def _fit(self) -> None:
        """Let what stands beside give way: in a narrow window, with large text, while one answers apart."""
        room = self.width() - self.aside.width()
        alone = self.parts.currentWidget() is self.hot_seat
        self.aside.setVisible(not alone and room >= self._appearance.scaled(PART_WIDTH))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    # --- where one is

    def _show(self, part: QWidget) -> None:
        alone = part is self.hot_seat
        for key in self._keys:
            key.setEnabled(not alone and part is not self.ballots)
        self.bar.setVisible(not alone)
        if part is not self.ballots:
            self.ballots.forget()
        self.parts.setCurrentWidget(part)
        self._fit()
        self.show_state()

    def show_first(self) -> None:
        """Show who is missing and the ways to answer."""
        self._show(self.first)
        self.first.hot_seat.setFocus()
        self.moved.emit("")

    def show_reveal(self) -> None:
        """Show what is to be discussed."""
        self._show(self.reveal)
        self.reveal.first.setFocus()
        self.moved.emit("")

    def show_question(self, name: str) -> None:
        """Show a question that has been revealed; another one leads to the first answers."""
        if not self._meeting.is_revealed(name):
            self.show_first()
            return
        self.question.show_question(name)
        self._show(self.question)
        self.question.table.setFocus()
        self.moved.emit(name)

    def _call(self, name: str) -> None:
        people = {person.id: person for person in self._meeting.voting.present()}
        self.hot_seat.call(people.get(name))
        self._show(self.hot_seat)
        self.moved.emit("")

    def _type_ballots(self) -> None:
        self._show(self.ballots)
        self.ballots.begin()
        self.moved.emit("")

    def go_on(self) -> None:
        """Go to the next question, by what is worth most talk."""
        self._step(1)

    def go_back(self) -> None:
        """Go to the question before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        part = self.parts.currentWidget()
        if part is self.hot_seat:
            sheet = self.hot_seat.sheet
            if self.hot_seat.currentWidget() is sheet:
                (sheet.go_on if by > 0 else sheet.go_back)()
        elif part is self.question or part is self.reveal:
            order = [row_.question for row_ in self._told]
            at = order.index(self.question.question) if self.question.question in order else -1
            if part is self.reveal:
                at = -1 if by > 0 else 0
            if 0 <= at + by < len(order):
                self.show_question(order[at + by])
            else:
                self.show_reveal()

    # --- what is done

    def _pause(self) -> None:
        if self._meeting.is_paused:
            self._meeting.resume()
            self._focus_part()
        else:
            self.ballots.forget()
            self._meeting.pause(self.clock.spent)

    def _record_agreed(self) -> None:
        for row_ in self.reveal.to_record(self._told):
            answer = self._document.assessment.answer(row_.question)
            self._meeting.record(row_.question, row_.lower_median, answer.confidence, "")
        self.reveal.first.setFocus()

    def _recorded(self) -> None:
        """Go on to the next question that is to be discussed, or back to the list."""
        open_ones = [
            row_.question
            for row_ in self._told
            if row_.is_worth_talk and row_ not in self.reveal.to_record(self._told)
        ]
        after = [
            name
            for name in open_ones
            if name != self.question.question
            and not self._meeting.is_recorded(name)
            and not self._is_parked(name)
        ]
        if after:
            self.show_question(after[0])
        else:
            self.show_reveal()

    def _is_parked(self, name: str) -> bool:
        session = self._meeting.session
        return session is not None and name in session.parked

    def _ask_note(self, action: bool) -> None:
        self._noted_on = self.question.question if self.parts.currentWidget() is self.question else ""
        self.note.ask(self._noted_on, action=action)

    def _focus_part(self) -> None:
        """Put the keyboard on what is worked with in the part in sight."""
        part = self.parts.currentWidget()
        if part is self.question:
            self.question.table.setFocus()
        elif part is self.reveal:
            self.reveal.first.setFocus()
        else:
            self.first.hot_seat.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard."""
        if not press_focused(self, event):
            super().keyPressEvent(event)

    def _park(self) -> None:
        if self.parts.currentWidget() is self.question:
            self.question.turn_parked()

    # --- the second screen

    def turn_view(self) -> None:
        """Show the room's view on the second screen, or go back to one screen."""
        if self.view is not None:
            self.view.close()
            return
        self.view = RoomView(self._document, self._meeting, self._appearance)
        self.view.ended.connect(self._view_ended)
        self.view.turned.connect(self._step)
        self.view.yielded.connect(self.window().activateWindow)
        self._show_view()
        self.view.open(self.screen())
        self.bar.screen_button.setChecked(True)

    def _view_ended(self) -> None:
        if self.view is not None:
            self.view.deleteLater()
            self.view = None
            self.window().activateWindow()
        self.bar.screen_button.setChecked(False)

    def _screen_gone(self) -> None:
        """Close the view when its screen is unplugged; nothing else is lost with it."""
        if self.view is not None:
            self.view.close()
            self._gone.show()

    def _show_view(self) -> None:
        """Show the room what it may see of the part in sight."""
        view, part = self.view, self.parts.currentWidget()
        if view is None:
            return
        view.names = self.bar.with_names.isChecked()
        if self._meeting.is_paused:
            view.show_paused()
        elif part is self.question:
            view.show_question(self.question.question)
        elif part is self.reveal and self._told:
            view.show_list(self._told)
        else:
            view.show_first()
        self.show_clock()

    def show_clock(self) -> None:
        """Show what is left of the item's time, here and in the room's view."""
        text = self.bar.show_time(self.clock.left)
        if self.view is not None:
            self.view.clock.setText(text)

    def finish(self) -> None:
        """Close the second screen before the document goes."""
        if self.view is not None:
            self.view.close()

    # --- what it shows

    def show_state(self) -> None:
        """Show the session as it is now."""
        session = self._meeting.session
        if session is None:
            return
        part = self.parts.currentWidget()
        paused = self._meeting.is_paused
        self._paused.setVisible(paused)
        self.parts.setEnabled(not paused)
        self.bar.to_first.setChecked(part in (self.first, self.ballots))
        self.bar.to_reveal.setChecked(part in (self.reveal, self.question))
        held = [item for item in session.agenda if item.state != "skipped"]
        at = next((place for place, item in enumerate(held, start=1) if item.state == "on"), 0)
        title = self._document.framework.category_by_id[held[at - 1].category].title if at else ""
        self.bar.show_item(session.title, at, len(held), title, is_paused=paused)
        on = held[at - 1] if at else None
        self.clock.follow(
            f"{session.id}/{on.category}" if on else "",
            float(on.minutes) if on else 0,
            float(on.spent) if on else 0,
            runs=not paused,
        )
        self.show_clock()
        if part not in (
            self.hot_seat,
            self.ballots,
        ):  # there a key has 16 ms, and nothing of this is in sight
            self._look()
            self.aside.show_state(self._told)
        if part is self.first:
            self.first.show_state()
        elif part is self.hot_seat:
            self.hot_seat.document_changed()
        elif part is self.ballots:
            self.ballots.document_changed()
        elif part is self.reveal:
            self.reveal.show_state(self._told)
        elif part is self.question:
            if self._meeting.is_revealed(self.question.question):
                self.question.show_state()
            else:  # an undo, or a vote again apart: what was on the screen is not to be seen
                QTimer.singleShot(0, self, self._leave_hidden)
        self._show_view()

    def _leave_hidden(self) -> None:
        """Leave a question that is hidden again, unless somebody has been called to the machine meanwhile."""
        if self.parts.currentWidget() is self.question and not self._meeting.is_revealed(
            self.question.question
        ):
            self.show_first()

    def _look(self) -> None:
        """Work out the disagreements of the present state, once for each."""
        now = self._document.assessment
        if self._told_of is not now:
            self._told_of = now
            self._told = disagreements(self._document.framework, now)

    def begin(self) -> None:
        """Show where the session stands: first answers, or what is to be discussed once they are revealed."""
        self._look()
        session = self._meeting.session
        waiting = bool(self._meeting.unrevealed())
        if session is not None and self._told and not waiting and session.opened is not None:
            self.show_reveal()
        else:
            self.show_first()
