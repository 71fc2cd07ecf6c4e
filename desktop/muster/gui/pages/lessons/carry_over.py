"""On the lessons page: how far a lesson carries over to this mission, and why."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.document import Document
from muster.gui.session.edits import MissionEdits
from muster.gui.widgets.complaint import complain
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.reason_row import ReasonRow
from muster.gui.widgets.segments import Segments
from muster.gui.widgets.text import TextField, label
from muster.model import Lesson, LessonMark

CARRIES = ("fully", "partly", "not")


class CarryOverCard(QFrame):
    """Belongs to the lesson that it was filled for; "not at all" needs a reason.

    `reason_asked` wants the reason in sight.
    """

    reason_asked = Signal(QWidget)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._document = document
        self._edits = MissionEdits(document)
        self._lesson: Lesson | None = None
        self._is_refused = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        layout.addWidget(label(self.tr("How far does it carry over to this mission?"), "h3"))
        names = (self.tr("Fully"), self.tr("In part"), self.tr("Not at all"))
        self.carries = Segments(
            self.tr("How far does it carry over to this mission?"), list(zip(CARRIES, names, strict=True))
        )
        layout.addLayout(FlowLayout(self.carries))
        self._effect = label(name="muted")
        layout.addWidget(self._effect)
        self.reason = ReasonRow(
            self.tr("Why does this lesson not carry over?"), self.tr("Leave its questions out")
        )
        layout.addWidget(self.reason)
        self.note = TextField(self.tr("Reason"), self.tr("What is like Somalia here, and what is not"))
        layout.addWidget(self.note)
        self.carries.picked.connect(self._pick)
        self.reason.typed.connect(self._reason_typed)
        self.reason.given.connect(lambda note: self._set("not", note))
        self.reason.cancelled.connect(self._reason_cancelled)
        self.note.typed.connect(self._typed)
        self.note.left.connect(self._note_left)

    def show_lesson(self, lesson: Lesson) -> None:
        """Show a lesson's mark; a reason begun for another one is in its note."""
        if lesson is not self._lesson:
            self.reason.hide()
            self._is_refused = False
            self._lesson = lesson
            self.note.setAccessibleName(self.tr("Reason for {lesson}").format(lesson=lesson.id))
        self.show_mark()

    def _mark(self) -> LessonMark:
        marks = self._document.assessment.lessons
        return (marks.get(self._lesson.id) if self._lesson else None) or LessonMark()

    def show_mark(self) -> None:
        """Show what the document holds, save where a reason that is needed was emptied."""
        if self._lesson is None:
            return
        mark = self._mark()
        self.carries.show_choice(mark.applies)
        self._is_refused &= mark.applies == "not"
        if not self._is_refused:
            self.note.setAccessibleDescription("")
            self.note.show_text(mark.note)
        count = sum(q.lesson == self._lesson.id for q in self._document.framework.questions)
        self._effect.setText(
            {
                "fully": self.tr("Its questions count as they are."),
                "partly": self.tr("Its questions count; your reason is shown and printed beside them."),
                "not": phrases.spoken()("counted.lesson_out", count=count),
            }[mark.applies]
        )

    # --- what the user does

    def _set(self, applies: str, note: str) -> None:
        if self._lesson is not None and applies in CARRIES:
            self._edits.set_lesson(self._lesson.id, applies, note)  # type: ignore[arg-type]
            self._document.break_typing()
            self.show_mark()

    def _pick(self, applies: str) -> None:
        note = self.note.toPlainText()
        self.reason.hide()
        if applies == "not" and not note.strip():
            self.show_mark()
            self.reason.ask()
            self.reason_asked.emit(self.reason)
        else:
            self._set(applies, note)

    def _reason_typed(self, text: str) -> None:
        """Keep what is typed as the note from its first letter on: it outlives a crash, and going on."""
        if self._lesson is not None:
            self._edits.set_lesson(self._lesson.id, self._mark().applies, text if text.strip() else "")

    def _reason_cancelled(self) -> None:
        self._reason_typed("")
        self.show_mark()

    def _typed(self, text: str) -> None:
        if self._lesson is None:
            return
        mark = self._mark()
        self._is_refused = mark.applies == "not" and not text.strip()
        if self._is_refused:
            told = self.tr("“Not at all” needs a reason; the last one is kept.")
            complain(self._effect, told, self.note, hides=False)
        else:
            self._edits.set_lesson(self._lesson.id, mark.applies, text)

    def _note_left(self) -> None:
        self._document.break_typing()
        self._is_refused = False
        self.show_mark()
