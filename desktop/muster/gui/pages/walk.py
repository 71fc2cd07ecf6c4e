"""The walk: one question at a time, answered by keyboard or mouse."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.pages.page import Page
from muster.gui.pages.why_box import WhyBox
from muster.gui.session.document import ChangeSet, Document
from muster.gui.session.edits import AnswerEdits
from muster.gui.theme import Appearance
from muster.gui.widgets.date_field import DateField
from muster.gui.widgets.evidence_list import EvidenceList, EvidenceRow
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import ScrollColumn, row
from muster.gui.widgets.level_picker import LevelPicker
from muster.gui.widgets.reason_row import ReasonRow
from muster.gui.widgets.segments import Segments
from muster.gui.widgets.text import ElidedLabel, LineField, TextField, label
from muster.model import Evidence, Question

LEVEL_KEYS = {Qt.Key.Key_0: 0, Qt.Key.Key_1: 1, Qt.Key.Key_2: 2, Qt.Key.Key_3: 3, Qt.Key.Key_4: 4}


class WalkPage(Page):
    """Shows one question and pushes what is answered; `moved` tells which question is in sight."""

    def __init__(self, document: Document, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document = document
        self._edits = AnswerEdits(document)
        self._question: Question | None = None
        self._build(appearance)
        self._wire()
        document.changed.connect(self._document_changed)

    # --- what it is made of

    def _build(self, appearance: Appearance) -> None:
        self._scroll = ScrollColumn()
        column = self._scroll.column
        self._trail = label(name="small")
        self._text = label(name="h1")
        self._why = WhyBox()
        self._partly = label(name="muted")
        self.levels = LevelPicker(appearance)
        self.not_applicable = QPushButton(self.tr("Not applicable  N"))
        self.unknown = QPushButton(self.tr("Don’t know  U"))
        self.clear_answer = QPushButton(self.tr("Clear"))
        self.clear_answer.setToolTip(self.tr("Take the answer back (Delete)"))
        for button in (self.not_applicable, self.unknown):
            button.setCheckable(True)
        names = [(key, phrases.confidence_name(key)) for key in ("low", "medium", "high")]
        self.confidence = Segments(self.tr("How sure?"), names)
        self.reason = ReasonRow(
            self.tr("Why does this question not apply to the mission?"), self.tr("Mark as not applicable")
        )
        self._state_hint = label(name="muted")
        self._proof = label(name="small")
        self.evidence = EvidenceList()
        self.note = TextField(self.tr("Note"), self.tr("What was said, assumed or left open"))
        self.flag = QPushButton(self.tr("⚑ Flag for discussion  F"))
        self.flag.setCheckable(True)

        column.addWidget(self._trail)
        column.addWidget(self._text)
        column.addWidget(self._why)
        column.addWidget(self._partly)
        column.addWidget(self.levels)
        sure = QWidget()
        sure.setLayout(row(label(self.tr("How sure?"), "muted", wrap=False), self.confidence))
        column.addLayout(FlowLayout(self.not_applicable, self.unknown, self.clear_answer, sure))
        column.addWidget(self.reason)
        column.addWidget(self._state_hint)
        column.addWidget(label(self.tr("Evidence"), "h3"))
        column.addWidget(self._proof)
        column.addWidget(self.evidence)
        column.addWidget(label(self.tr("Note"), "h3"))
        column.addWidget(self.note)
        self.review = DateField(self.tr("Review by"), self.tr("Review this answer by"))
        self._stale = label(name="bad")
        self.marking = LineField(self.tr("Marking of this answer"), self.tr("Marking of this answer, if any"))
        self.marking.setMinimumWidth(220)
        column.addLayout(FlowLayout(self.review, self._stale, self.marking))
        column.addStretch(1)

        footer = QWidget()
        footer.setObjectName("footer")
        footer.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.previous = QPushButton(self.tr("‹ Previous  Alt+←"))
        self.next = QPushButton(self.tr("Next ›  Enter"))
        self.next.setObjectName("primary")
        self._position = ElidedLabel("small")
        bar = row(self.previous, self._position, 1, self.flag, self.next)
        bar.setContentsMargins(28, 8, 28, 8)
        footer.setLayout(bar)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(footer)

    def _wire(self) -> None:
        self._why.lesson_wanted.connect(self._open_lesson)
        self.levels.picked.connect(self._pick)
        self.not_applicable.clicked.connect(self._ask_not_applicable)
        self.unknown.clicked.connect(self._say_unknown)
        self.clear_answer.clicked.connect(self._clear)
        self.confidence.picked.connect(self._set_confidence)
        self.reason.given.connect(self._mark_not_applicable)
        self.reason.cancelled.connect(self._reason_cancelled)
        self.evidence.edited.connect(self._set_evidence)
        self.evidence.left.connect(self._document.break_typing)
        self.evidence.link_wanted.connect(self.link_wanted)
        self.note.typed.connect(self._set_note)
        self.note.left.connect(self._note_left)
        self.review.picked.connect(self._set_review)
        self.marking.textEdited.connect(self._set_marking)
        self.marking.left.connect(self._document.break_typing)
        self.flag.clicked.connect(self._set_flagged)
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
        """Put a question in sight, with the keyboard on its levels."""
        question = self._document.framework.by_id[question_id]
        moved = question != self._question
        if moved:
            self._document.break_typing()
            self.reason.hide()
            self.reason.field.clear()
        self._question = question
        self._show_texts(question)
        self._show_answer()
        if moved:
            self._scroll.verticalScrollBar().setValue(0)
            self.moved.emit(question_id)
        if focus:
            self.focus_levels()

    def focus_levels(self) -> None:
        """Put the keyboard on the chosen level, or on the first."""
        if self._question:
            level = self._document.assessment.answer(self._question.id).level
            self.levels.focus_card(level or 0)

    def go_on(self) -> None:
        """Go to the next question that applies; after the last, tell that the walk is finished."""
        self._step(1)

    def go_back(self) -> None:
        """Go to the question before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        ids = [row.id for row in self._document.framework.questions]
        applicable = set(self._document.applicable_ids())
        place = ids.index(self.question_id) + by if self.question_id else 0
        while 0 <= place < len(ids) and ids[place] not in applicable:
            place += by
        if 0 <= place < len(ids):
            self.show_question(ids[place])
        elif by > 0:
            self.place_wanted.emit("readiness")

    def go_to_unanswered(self) -> bool:
        """Go to the next open question, from here round to here; return whether there is one."""
        ids = self._document.applicable_ids()
        start = ids.index(self.question_id) + 1 if self.question_id in ids else 0
        for question in ids[start:] + ids[:start]:
            if self._document.assessment.answer(question).state in ("unanswered", "unknown"):
                if question == self.question_id:
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
        self.levels.show_levels([(level.title, level.detail) for level in question.levels])
        self.levels.setAccessibleName(question.text)
        self._proof.setText(
            self.tr("What would prove it: {evidence}").format(evidence=question.evidence)
            if question.evidence
            else ""
        )
        self._proof.setVisible(bool(question.evidence))

    def _show_answer(self) -> None:
        if self._question is None:
            return
        question, answer = self._question, self._document.assessment.answer(self._question.id)
        self.levels.show_level(answer.level)
        self.not_applicable.setChecked(answer.state == "not_applicable")
        self.unknown.setChecked(answer.state == "unknown")
        self.clear_answer.setEnabled(answer.state != "unanswered")
        self.confidence.show_choice(answer.confidence)
        self.confidence.setEnabled(answer.level is not None)
        self.flag.setChecked(answer.flagged)
        if not (self.note.hasFocus() and not answer.note.strip()):
            self.note.show_text(answer.note)
        self.evidence.show_rows(
            [EvidenceRow(e.title, e.date or "", e.reliability, e.link) for e in answer.evidence]
        )
        self.review.show_day(answer.review_by)
        self.marking.show_text(answer.marking or "")
        stale = answer.review_by is not None and answer.review_by < phrases.today()
        self._stale.setText(self.tr("The date is past: is the answer still true?") if stale else "")
        self._show_state()
        ids = self._document.applicable_ids()
        place = ids.index(question.id) + 1 if question.id in ids else 0
        self._position.setText(
            self.tr("Question {place} of {total}").format(place=place, total=len(ids)) if place else ""
        )
        self.previous.setEnabled(bool(ids) and ids[0] != question.id)
        last = bool(ids) and ids[-1] == question.id
        self.next.setText(self.tr("To the readiness ›  Enter") if last else self.tr("Next ›  Enter"))

    def _show_state(self) -> None:
        assert self._question is not None
        answer = self._document.assessment.answer(self._question.id)
        reason = self._document.applicability[self._question.id]
        hint = ""
        if answer.state == "not_applicable":
            hint = self.tr("Not applicable: {note}").format(note=answer.note)
        elif reason != "applies":
            hint = self.tr("This question does not count: {reason}. Its answer is kept.").format(
                reason=phrases.why_not_applicable(reason)
            )
        elif answer.state == "unknown":
            hint = self.tr("Don’t know: it stays open and widens the range.")
        self._state_hint.setText(hint)
        self._state_hint.setVisible(bool(hint))
        mark = self._document.assessment.lessons.get(self._question.lesson)
        partly = mark is not None and mark.applies == "partly" and bool(mark.note)
        self._partly.setVisible(partly)
        if mark is not None and partly:
            self._partly.setText(self.tr("This lesson carries over in part: {note}").format(note=mark.note))

    def _document_changed(self, change: ChangeSet) -> None:
        if self._question and (
            self._question.id in change.questions or change.fields & {"mission", "lessons"}
        ):
            self._show_answer()

    # --- what the user does

    def _pick(self, level: int) -> None:
        self.reason.hide()
        self._edits.set_level(self.question_id, level)
        self._show_answer()

    def _ask_not_applicable(self) -> None:
        answer = self._document.assessment.answer(self.question_id)
        self.not_applicable.setChecked(answer.state == "not_applicable")
        if answer.state != "not_applicable":
            self.reason.ask(answer.note.strip())
            self._scroll.ensureWidgetVisible(self.reason)

    def _mark_not_applicable(self, note: str) -> None:
        self._edits.set_not_applicable(self.question_id, note)
        self._show_answer()
        self.next.setFocus()

    def _reason_cancelled(self) -> None:
        self._show_answer()
        self.focus_levels()

    def _say_unknown(self) -> None:
        self.reason.hide()
        self._edits.set_unknown(self.question_id)
        self._show_answer()

    def _clear(self) -> None:
        self._edits.clear(self.question_id)
        self._show_answer()
        self.focus_levels()

    def _set_confidence(self, key: str) -> None:
        if key in ("low", "medium", "high"):
            self._edits.set_confidence(self.question_id, key)  # type: ignore[arg-type]

    def _set_evidence(self, rows: list[EvidenceRow]) -> None:
        before = self._document.assessment.answer(self.question_id).evidence
        kept = list(before[: len(rows)]) + [Evidence(title="")] * (len(rows) - len(before))
        evidence = tuple(
            old.changed(title=new.title, date=new.date or None, reliability=new.reliability, link=new.link)
            for old, new in zip(kept, rows, strict=True)
        )
        self._edits.set_evidence(self.question_id, evidence)

    def _set_note(self, text: str) -> None:
        answer = self._document.assessment.answer(self.question_id)
        if answer.state == "not_applicable" and not text.strip():
            self._state_hint.setText(self.tr("“Not applicable” needs a note that says why."))
            return
        self._edits.set_note(self.question_id, text)

    def _note_left(self) -> None:
        self._document.break_typing()
        self._show_answer()

    def _set_marking(self, text: str) -> None:
        self._edits.set_marking(self.question_id, text)

    def _set_review(self, day: date | None) -> None:
        self._edits.set_review_by(self.question_id, day)

    def _set_flagged(self, flagged: bool) -> None:
        self._edits.set_flagged(self.question_id, flagged)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Answer by key, unless one is typing in a field."""
        if self._question is None or isinstance(self.focusWidget(), QLineEdit | QPlainTextEdit):
            self._typing_key(event)
            return
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in LEVEL_KEYS:
            self.levels.show_level(LEVEL_KEYS[key])
            self.levels.focus_card(LEVEL_KEYS[key])
            self._pick(LEVEL_KEYS[key])
        elif plain and key == Qt.Key.Key_N:
            self._ask_not_applicable()
        elif plain and key == Qt.Key.Key_U:
            self._say_unknown()
        elif plain and key == Qt.Key.Key_F:
            self._set_flagged(not self._document.assessment.answer(self.question_id).flagged)
        elif plain and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._clear()
        elif plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.go_on()
        else:
            super().keyPressEvent(event)

    def _typing_key(self, event: QKeyEvent) -> None:
        """Enter in a line and Escape anywhere give the keyboard back to the levels."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focus_levels()
        else:
            super().keyPressEvent(event)
