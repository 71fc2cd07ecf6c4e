"""The walk: one question at a time, answered by keyboard or mouse."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from muster.gui.icons import dress
from muster.gui.models.strip_model import StripRow
from muster.gui.pages.answer_keys import TYPED_IN, leave_to_field, make_actions, press, shown
from muster.gui.pages.bank_language import bank_note
from muster.gui.pages.key_caps import KeyCaps
from muster.gui.pages.known_row import KNOWN
from muster.gui.pages.page import Page
from muster.gui.pages.walk.answer_box import AnswerBox
from muster.gui.pages.walk.footer import Footer
from muster.gui.pages.walk.milestones import category_done, open_in, walk_ended
from muster.gui.pages.walk.moment import Moment
from muster.gui.pages.walk.route import next_flagged, next_open
from muster.gui.pages.walk.strip_rows import is_large, strip_rows
from muster.gui.pages.walk.support_box import SupportBox
from muster.gui.pages.walk.why_box import WhyBox
from muster.gui.session.document import ChangeSet, Document
from muster.gui.session.edits import AnswerEdits
from muster.gui.theme import Appearance
from muster.gui.widgets.complaint import complain
from muster.gui.widgets.dropped import dropped_evidence
from muster.gui.widgets.keyed_button import KeyedButton
from muster.gui.widgets.layout import ScrollColumn, row
from muster.gui.widgets.own_way import in_line
from muster.gui.widgets.question_strip import QuestionStrip
from muster.gui.widgets.text import label
from muster.model import Assessment, Question


class WalkPage(Page):
    """Shows one question and pushes what is answered; `moved` tells which question is in sight.

    `ask_evidence` asks for files to attach; `kept` and `keep` remember how it was left.
    Its `actions()` are what its keys do, in the order of `WALK_KEYS`.
    """

    caps: KeyCaps

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        ask_evidence: Callable[[], Sequence[Path]] = tuple,
        kept: Callable[[str], str] = lambda _name: "",
        keep: Callable[[str, str], object] = lambda _name, _value: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAcceptDrops(True)
        self._ask_evidence = ask_evidence
        self._appearance = appearance
        self._kept, self._keep = kept, keep
        self._document = document
        self._edits = AnswerEdits(document)
        self._question: Question | None = None
        self._in_strip: tuple[Assessment | None, str] = (None, "")  # what the strip was made for
        self._strip_rows: list[StripRow] = []
        self._open_here = 0  # open questions of the category in sight
        self.caps = KeyCaps(self)
        self._keys = make_actions(self, single=appearance.single_keys)
        self._build(appearance)
        self._wire()
        document.changed.connect(self._document_changed)

    # --- what it is made of

    def _build(self, appearance: Appearance) -> None:
        self._scroll = ScrollColumn()
        self._scroll.set_margins(8, 8)
        self._scroll.column.setSpacing(7)
        self.strip = QuestionStrip(appearance, self.tr("Questions of this category, and other categories"))
        self.bank_note = label(bank_note(self._document.framework), "muted")  # until one goes on
        if not self.bank_note.text():  # shown without a parent it would be a window of its own
            self.bank_note.hide()
        self._trail = label(name="small")
        self._position = label(name="small", wrap=False)
        self._text = label(name="h2")
        self._why = WhyBox(appearance)
        self._partly = label(name="muted")
        self.answer = AnswerBox(self._document, appearance, self._keys, self.caps)
        self.support = SupportBox(self._document, appearance, self._kept("evidence"))
        trail = row(self._trail, self._position)
        trail.setStretch(0, 1)
        column = self._scroll.column
        column.addWidget(self.bank_note)
        column.addWidget(self.strip)
        column.addLayout(trail)
        for part in (self._text, self._why, self._partly, self.answer, self.support):
            column.addWidget(part)
        column.addStretch(1)
        self.moment = Moment(appearance)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.moment)
        layout.addWidget(self._build_footer())

    def _build_footer(self) -> QWidget:
        """Return the row of what leads on."""
        self.previous = KeyedButton(self.tr("Previous  Alt+←"))
        dress(self.previous, "previous", self._appearance)
        self.flag = KeyedButton(shown(self._keys["flag"], self.caps))
        self.flag.setToolTip(self._keys["flag"].toolTip())
        self.flag.setCheckable(True)
        self.flag.setObjectName("flag")  # a state, and not what the page is for
        self.flag.toggled.connect(self._show_flag)
        self._show_flag(False)
        self.next = KeyedButton(self.tr("Next  Enter"))
        self.next.setToolTip(self._keys["next"].toolTip())
        self.next.setObjectName("primary")
        return Footer(self.previous, (self.flag, self.next), self._scroll.verticalScrollBar())

    def _wire(self) -> None:
        for level in range(5):
            self._keys[f"level_{level}"].triggered.connect(partial(self._answer_by_key, level))
        for known, key in KNOWN.items():
            self._keys[key].triggered.connect(partial(self.answer.known.choose, known))
        for name, do in {
            "not_applicable": self.answer.ask_not_applicable,
            "unknown": self.answer.say_unknown,
            "clear": self.answer.clear,
            "evidence": self.support.write_evidence,
            "note": self.support.write_note,
            "flag": self._turn_flag,
            "next": self.go_on,
        }.items():
            self._keys[name].triggered.connect(do)
        self.caps.changed.connect(self._show_keys)
        self.strip.wanted.connect(self._go_along)
        self.moment.followed.connect(self._follow_moment)
        self._why.lesson_wanted.connect(self._open_lesson)
        self._why.reading_wanted.connect(lambda: self.explain.emit("levels"))
        self.answer.reason_asked.connect(self._bring)
        self.answer.settled.connect(self.next.setFocus)
        self.answer.condition_wanted.connect(self.condition_wanted)
        self.answer.condition_shown.connect(self.condition_shown)
        self.support.link_wanted.connect(self.link_wanted)
        note, hint = self.support.note, self.answer.hint
        self.support.refused.connect(lambda why: complain(hint, why, note))
        self.support.accepted.connect(lambda: note.setAccessibleDescription(""))
        self.support.accepted.connect(self.answer.show_answer)
        self.support.opened.connect(self._bring)
        self.support.evidence.attach_wanted.connect(lambda: self._attach(self._ask_evidence()))
        self.support.wish_changed.connect(partial(self._keep, "evidence"))
        self.support.attached.connect(lambda said: self.moment.say(said, []))
        self.flag.clicked.connect(self._turn_flag)
        self.previous.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)

    def _bring(self, part: QWidget) -> None:
        """Scroll to a part that has just been opened."""
        self._scroll.bring(part)

    # --- where one is

    @property
    def question_id(self) -> str:
        """The id of the question in sight; empty before the first."""
        return self._question.id if self._question else ""

    def show_place(self, rest: str, *, focus: bool = False) -> str:
        """Show a question; without a known id the one that was in sight, else the first open one."""
        known = self._document.framework.by_id
        question = rest if rest in known else self.question_id or self._document.first_open(list(known))
        self.show_question(question, focus=focus)
        return question

    def focus_first(self) -> None:
        """Put the keyboard on the levels."""
        self.focus_levels()
        self._begin()

    def _begin(self) -> None:
        """Show the question from its beginning on."""
        if (widget := self.focusWidget()) is not None:
            self.begin_at_top(widget, self._text)

    def _open_lesson(self, lesson: str) -> None:
        self.place_wanted.emit(f"lessons/{lesson}/{self.question_id}")

    def show_question(self, question_id: str, *, focus: bool = True) -> None:
        """Put a question in sight.

        The keyboard goes to its levels with `focus`, and from a field in any case when the question is
        another one: what is typed on must not go to a question that came from an undo.
        """
        question = self._document.framework.by_id[question_id]
        moved = question != self._question
        if moved:
            self._document.break_typing()
            if self._question is not None:
                self.bank_note.hide()  # said once
        self._question = question
        self._show_texts(question)
        self._show_answer()
        if moved:
            self._scroll.verticalScrollBar().setValue(0)
            self.moment.moved()
            self._open_here = open_in(self._document, question.category)
            self.moved.emit(question_id)
        widget = self.focusWidget()
        if focus or (moved and isinstance(widget, TYPED_IN) and widget.hasFocus()):
            self.focus_first()

    def focus_levels(self) -> None:
        """Put the keyboard on the chosen level, or on all five while none is chosen."""
        self.answer.focus_levels()

    def go_on(self) -> None:
        """Go to the next question that applies; after the last, tell that the walk is finished."""
        self._step(1)

    def go_back(self) -> None:
        """Go to the question before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        ids = [question.id for question in self._document.framework.questions]
        applicable = set(self._document.applicable_ids())
        place = ids.index(self.question_id) + by if self.question_id else 0
        while 0 <= place < len(ids) and ids[place] not in applicable:
            place += by
        if 0 <= place < len(ids):
            self.show_question(ids[place])
        elif by > 0:
            self._end()

    def _end(self) -> None:
        """Go to the readiness when everything is answered, else say what is open and offer it."""
        result = self._document.readiness
        if result.answered == result.applicable:
            self.place_wanted.emit("readiness")
            return
        self.moment.say(*walk_ended(self._document))
        self.moment.focus()

    def _go_along(self, place: str, focus: bool) -> None:
        """Go where the strip leads: to a question, or to the first open one of a category."""
        kind, _, name = place.partition("/")
        if kind == "category":
            name = self._document.first_open([q.id for q in self._document.framework.by_category[name]])
        self.show_question(name, focus=focus)

    def _follow_moment(self, place: str) -> None:
        if place == "open":
            self.go_to_unanswered()
        elif place.startswith("category/"):
            self._go_along(place, focus=True)
        else:
            self.place_wanted.emit(place)

    def go_to_flagged(self, *, from_elsewhere: bool = False) -> bool:
        """Go to the next flagged question; return whether there is one."""
        return self._go_to(next_flagged(self._document, self.question_id, from_elsewhere=from_elsewhere))

    def go_to_unanswered(self, *, from_elsewhere: bool = False) -> bool:
        """Go to the next open question, from here round to here; return whether there is one.

        Who comes `from_elsewhere` has not passed over the question here: it counts as the next one.
        """
        return self._go_to(next_open(self._document, self.question_id, from_elsewhere=from_elsewhere))

    def _go_to(self, question: str) -> bool:
        if question:
            self.show_question(question)
        return bool(question)

    # --- what it shows

    def _show_texts(self, question: Question) -> None:
        framework = self._document.framework
        lesson = framework.lesson_by_id[question.lesson]
        parts = [framework.category_by_id[question.category].title, lesson.title, question.id]
        trail = in_line(" › ", parts)
        if question.gate_level is not None:
            trail += self.tr(" · critical, needs level {gate}").format(gate=question.gate_level)
        self._trail.setText(trail)
        self._text.setText(question.text)
        self._why.show_why(question, lesson)

    def _show_answer(self) -> None:
        if self._question is None:
            return
        question = self._question
        self.answer.show_question(question)
        self.support.show_question(question)
        self.flag.setChecked(self._document.assessment.answer(question.id).flagged)
        mark = self._document.assessment.lessons.get(question.lesson)
        partly = mark is not None and mark.applies == "partly" and bool(mark.note)
        self._partly.setVisible(partly)
        if mark is not None and partly:
            self._partly.setText(self.tr("This lesson carries over in part: {note}").format(note=mark.note))
        ids = self._document.applicable_ids()
        place = ids.index(question.id) + 1 if question.id in ids else 0
        self._position.setText(
            self.tr("{place} of {total}").format(place=place, total=len(ids)) if place else ""
        )
        self._show_strip(question)
        self.previous.setEnabled(bool(ids) and ids[0] != question.id)
        last = bool(ids) and ids[-1] == question.id
        result = self._document.readiness
        if not last:
            self.next.setText(self.tr("Next  Enter"))
        elif result.answered == result.applicable:
            self.next.setText(self.tr("To the readiness  Enter"))
        else:
            self.next.setText(self.tr("What is open  Enter"))

    def _show_strip(self, question: Question) -> None:
        """Show where the question is among all; what every one of them says only when it may be another."""
        now = (self._document.assessment, question.category)
        if (
            now[0] is not self._in_strip[0]
            or now[1] != self._in_strip[1]
            or is_large(self._document.framework)
        ):
            self._in_strip = now
            self._strip_rows = strip_rows(self._document, question)
        self.strip.show_rows(self._strip_rows, f"walk/{question.id}")

    def _document_changed(self, change: ChangeSet) -> None:
        if self._question is None:
            return
        if change.questions or change.fields & {"mission", "lessons", "actions"}:
            self._show_answer()
        if self._question.id in change.questions:
            self._tell_done(self._question.category)

    def _tell_done(self, category: str) -> None:
        """Say so when the last open question of a category has been answered."""
        self.moment.answered()
        before, self._open_here = self._open_here, open_in(self._document, category)
        if before and not self._open_here:
            self.moment.say(*category_done(self._document, category))

    # --- files

    def _attach(self, paths: Sequence[Path]) -> None:
        if paths and self._question is not None:
            self.support.attach(paths)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files anywhere on the question; assessments are the window's, which opens them."""
        if dropped_evidence(event.mimeData()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        """Link to the files as evidence."""
        event.acceptProposedAction()
        self._attach(dropped_evidence(event.mimeData()))

    # --- keys

    def _answer_by_key(self, level: int) -> None:
        self.answer.levels.show_level(level)
        self.answer.levels.focus_card(level)
        self.answer.pick(level)

    def _show_flag(self, on: bool) -> None:
        dress(self.flag, "flag_on" if on else "flag", self._appearance, "accent")

    def _turn_flag(self) -> None:
        if self._question is not None:
            answer = self._document.assessment.answer(self._question.id)
            self._edits.set_flagged(self._question.id, not answer.flagged)

    def _show_keys(self) -> None:
        """Show the keys as they are printed, as far as that is known now."""
        self.answer.show_keys()
        self.flag.setText(shown(self._keys["flag"], self.caps))

    def _learn(self, event: QKeyEvent, platform: str) -> None:
        self.caps.learn(event, platform)

    def event(self, event: QEvent) -> bool:
        """Leave keys to the field that is typed in, and Enter to the button that has the keyboard."""
        return leave_to_field(self, event, self._learn) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer where Qt knows no shortcut for a key, and give the keyboard back from a field."""
        if not press(self, event, self._keys, self.focus_levels):
            super().keyPressEvent(event)
