"""The walk: one question at a time, answered by keyboard or mouse."""

from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from muster.gui.pages.answer_keys import TYPED_IN, leave_to_field, make_actions, press, shown
from muster.gui.pages.known_row import KNOWN
from muster.gui.pages.page import Page
from muster.gui.pages.walk.answer_box import AnswerBox
from muster.gui.pages.walk.support_box import SupportBox
from muster.gui.pages.walk.why_box import WhyBox
from muster.gui.session.document import ChangeSet, Document
from muster.gui.session.edits import AnswerEdits
from muster.gui.theme import Appearance
from muster.gui.widgets.layout import ScrollColumn, row
from muster.gui.widgets.text import ElidedLabel, label
from muster.model import Question


class WalkPage(Page):
    """Shows one question and pushes what is answered; `moved` tells which question is in sight.

    Its `actions()` are what its keys do, in the order of `WALK_KEYS`.
    """

    def __init__(self, document: Document, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document = document
        self._edits = AnswerEdits(document)
        self._question: Question | None = None
        self._keys = make_actions(self, single=appearance.single_keys)
        self._build(appearance)
        self._wire()
        document.changed.connect(self._document_changed)

    # --- what it is made of

    def _build(self, appearance: Appearance) -> None:
        self._scroll = ScrollColumn()
        self._trail = label(name="small")
        self._text = label(name="h1")
        self._why = WhyBox()
        self._partly = label(name="muted")
        self.answer = AnswerBox(self._document, appearance, self._keys)
        self.support = SupportBox(self._document)
        for part in (self._trail, self._text, self._why, self._partly, self.answer, self.support):
            self._scroll.column.addWidget(part)
        self._scroll.column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._build_footer())

    def _build_footer(self) -> QWidget:
        footer = QWidget()
        footer.setObjectName("footer")
        footer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.previous = QPushButton(self.tr("‹ Previous  Alt+←"))
        self.flag = QPushButton(shown(self._keys["flag"]))
        self.flag.setToolTip(self._keys["flag"].toolTip())
        self.flag.setCheckable(True)
        self.next = QPushButton(self.tr("Next ›  Enter"))
        self.next.setToolTip(self._keys["next"].toolTip())
        self.next.setObjectName("primary")
        self._position = ElidedLabel("small")
        line = row(self.previous, self._position, 1, self.flag, self.next)
        line.setContentsMargins(28, 8, 28, 8)
        footer.setLayout(line)
        return footer

    def _wire(self) -> None:
        for level in range(5):
            self._keys[f"level_{level}"].triggered.connect(partial(self._answer_by_key, level))
        self._keys["not_applicable"].triggered.connect(self.answer.ask_not_applicable)
        self._keys["unknown"].triggered.connect(self.answer.say_unknown)
        self._keys["clear"].triggered.connect(self.answer.clear)
        for known, key in KNOWN.items():
            self._keys[key].triggered.connect(partial(self.answer.known.choose, known))
        self._keys["flag"].triggered.connect(self._turn_flag)
        self._keys["next"].triggered.connect(self.go_on)
        self._why.lesson_wanted.connect(self._open_lesson)
        self._why.reading_wanted.connect(lambda: self.explain.emit("levels"))
        self.answer.reason_asked.connect(self._scroll.ensureWidgetVisible)
        self.answer.settled.connect(self.next.setFocus)
        self.answer.condition_wanted.connect(self.condition_wanted)
        self.answer.condition_shown.connect(self.condition_shown)
        self.support.link_wanted.connect(self.link_wanted)
        self.support.refused.connect(self.answer.hint.setText)
        self.support.accepted.connect(self.answer.show_answer)
        self.flag.clicked.connect(self._turn_flag)
        self.previous.clicked.connect(self.go_back)
        self.next.clicked.connect(self.go_on)

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
        self._question = question
        self._show_texts(question)
        self._show_answer()
        if moved:
            self._scroll.verticalScrollBar().setValue(0)
            self.moved.emit(question_id)
        widget = self.focusWidget()
        if focus or (moved and isinstance(widget, TYPED_IN) and widget.hasFocus()):
            self.focus_levels()

    def focus_levels(self) -> None:
        """Put the keyboard on the chosen level, or on the first."""
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
            self.place_wanted.emit("readiness")

    def go_to_unanswered(self, *, from_elsewhere: bool = False) -> bool:
        """Go to the next open question, from here round to here; return whether there is one.

        Who comes `from_elsewhere` has not passed over the question here: it counts as the next one.
        """
        ids = self._document.applicable_ids()
        start = ids.index(self.question_id) + 1 if self.question_id in ids else 0
        if from_elsewhere:
            start = max(0, start - 1)
        for question in ids[start:] + ids[:start]:
            if self._document.assessment.answer(question).state in ("unanswered", "unknown"):
                if question == self.question_id and not from_elsewhere:
                    break
                self.show_question(question)
                return True
        return False

    # --- what it shows

    def _show_texts(self, question: Question) -> None:
        framework = self._document.framework
        lesson = framework.lesson_by_id[question.lesson]
        parts = [framework.category_by_id[question.category].title, lesson.title, question.id]
        trail = " › ".join(parts)
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
            self.tr("Question {place} of {total}").format(place=place, total=len(ids)) if place else ""
        )
        self.previous.setEnabled(bool(ids) and ids[0] != question.id)
        last = bool(ids) and ids[-1] == question.id
        self.next.setText(self.tr("To the readiness ›  Enter") if last else self.tr("Next ›  Enter"))

    def _document_changed(self, change: ChangeSet) -> None:
        if self._question and (
            self._question.id in change.questions or change.fields & {"mission", "lessons", "actions"}
        ):
            self._show_answer()

    # --- keys

    def _answer_by_key(self, level: int) -> None:
        self.answer.levels.show_level(level)
        self.answer.levels.focus_card(level)
        self.answer.pick(level)

    def _turn_flag(self) -> None:
        if self._question is not None:
            answer = self._document.assessment.answer(self._question.id)
            self._edits.set_flagged(self._question.id, not answer.flagged)

    def event(self, event: QEvent) -> bool:
        """Leave keys to the field that is typed in, and Enter to the button that has the keyboard."""
        return leave_to_field(self, event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer where Qt knows no shortcut for a key, and give the keyboard back from a field."""
        if not press(self, event, self._keys, self.focus_levels):
            super().keyPressEvent(event)
