"""The lessons: what was learnt, where it stands in the brief, its questions, and how far it carries over."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from muster.gui import phrases
from muster.gui.models.side_model import SideRow
from muster.gui.pages.page import Page
from muster.gui.session.document import ChangeSet, Document
from muster.gui.session.edits import MissionEdits
from muster.gui.theme import Appearance
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import ScrollColumn, card
from muster.gui.widgets.reason_row import ReasonRow
from muster.gui.widgets.segments import Segments
from muster.gui.widgets.side_list import SideList
from muster.gui.widgets.text import TextField, label
from muster.gui.widgets.verdict_box import LinkList
from muster.model import Lesson, LessonMark

CARRIES = ("fully", "partly", "not")


class LessonsPage(Page):
    """A list of lessons with the mission's level, and beside it the lesson in full."""

    followed = Signal(str)
    moved = Signal(str)

    def __init__(self, document: Document, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document = document
        self._edits = MissionEdits(document)
        self._lesson: Lesson | None = None
        self._from = ""
        self.list = SideList(appearance, self.tr("Lessons"), wide=True)
        self._scroll = ScrollColumn(780)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.list)
        layout.addWidget(self._scroll, 1)
        self._build()
        self.list.chosen.connect(self._chosen)
        document.changed.connect(self._document_changed)
        self._show_list()
        if document.framework.lessons:
            self.show_lesson(document.framework.lessons[0].id)

    def _build(self) -> None:
        column = self._scroll.column
        self.back = QPushButton()
        self.back.setObjectName("link")
        self.back.clicked.connect(self._go_back)
        self._trail = label(name="small")
        self._title = label(name="h1")
        self._summary = label()
        for part in (self.back, self._trail, self._title, self._summary):
            column.addWidget(part)
        frame, inner = card()
        inner.addWidget(label(self.tr("What the brief says"), "h3"))
        self._points = label()
        inner.addWidget(self._points)
        self._points_card = frame
        column.addWidget(frame)
        frame, inner = card()
        inner.addWidget(label(self.tr("Questions of this lesson"), "h3"))
        self.questions = LinkList(2)
        self.questions.followed.connect(self.followed)
        inner.addLayout(self.questions)
        column.addWidget(frame)
        frame, inner = card()
        inner.addWidget(label(self.tr("How far does it carry over to this mission?"), "h3"))
        names = (self.tr("Fully"), self.tr("In part"), self.tr("Not at all"))
        self.carries = Segments(
            self.tr("How far does it carry over to this mission?"), list(zip(CARRIES, names, strict=True))
        )
        self.carries.picked.connect(self._pick)
        inner.addLayout(FlowLayout(self.carries))
        self._effect = label(name="muted")
        inner.addWidget(self._effect)
        self.reason = ReasonRow(
            self.tr("Why does this lesson not carry over?"), self.tr("Leave its questions out")
        )
        self.reason.given.connect(lambda note: self._set("not", note))
        self.reason.cancelled.connect(self._show_mark)
        inner.addWidget(self.reason)
        self.note = TextField(self.tr("Reason"), self.tr("What is like Somalia here, and what is not"))
        self.note.typed.connect(self._typed)
        self.note.left.connect(self._note_left)
        inner.addWidget(self.note)
        column.addWidget(frame)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the reader most of the room."""
        super().resizeEvent(event)
        self.list.fit(self.width() * 2 // 5)

    # --- where one is

    @property
    def lesson_id(self) -> str:
        """The lesson in sight; empty where the bank has none."""
        return self._lesson.id if self._lesson else ""

    def show_place(self, rest: str, *, focus: bool = False) -> str:
        """Show a lesson (`L03`), or one with the question that the way back leads to (`L03/CAP-08`)."""
        lesson, _, came_from = rest.partition("/")
        self.show_lesson(lesson or self.lesson_id, came_from=came_from)
        if focus:
            self.focus_list()
        return self.lesson_id

    def show_lesson(self, lesson: str, *, came_from: str = "") -> None:
        """Put a lesson in sight; `came_from` is the question that the way back leads to."""
        found = self._document.framework.lesson_by_id.get(lesson)
        if found is None:
            return
        if found is not self._lesson:
            self.reason.hide()
            self._scroll.verticalScrollBar().setValue(0)
        self._lesson = found
        self._from = came_from
        self.list.show_place(found.id)
        self._show_lesson()

    def _chosen(self, lesson: str) -> None:
        self._document.break_typing()
        self.show_lesson(lesson)
        self.moved.emit(lesson)

    def _go_back(self) -> None:
        self.followed.emit(self._from)

    # --- what it shows

    def _show_list(self) -> None:
        framework, assessment = self._document.framework, self._document.assessment
        applies = self._document.applicability
        rows = []
        for category in framework.categories:
            lessons = [lesson for lesson in framework.lessons if lesson.category == category.id]
            if lessons:
                rows.append(SideRow(category.title))
            for lesson in lessons:
                asked = [
                    q.id for q in framework.questions if q.lesson == lesson.id and applies[q.id] == "applies"
                ]
                levels = [level for name in asked if (level := assessment.answer(name).level) is not None]
                mark = assessment.lessons.get(lesson.id)
                sign = {"partly": "≈ ", "not": "– "}.get(mark.applies, "") if mark else ""
                rows.append(
                    SideRow(
                        lesson.title,
                        lesson.id,
                        f"{sign}{len(levels)} / {len(asked)}",
                        has_badge=True,
                        level=min(levels) if levels else None,
                    )
                )
        self.list.show_rows(rows)

    def _show_lesson(self) -> None:
        lesson = self._lesson
        if lesson is None:
            return
        framework = self._document.framework
        self.back.setVisible(bool(self._from))
        self.back.setText(self.tr("‹ Back to {question}").format(question=self._from))
        category = framework.category_by_id[lesson.category].title
        self._trail.setText(f"{category} › {lesson.id} · {phrases.paragraphs(lesson)}")
        self._title.setText(lesson.title)
        self._summary.setText(lesson.summary)
        self._points.setText("\n".join(phrases.point_line(point) for point in lesson.points))
        self._points_card.setVisible(bool(lesson.points))
        self._show_questions()
        self._show_mark()

    def _show_questions(self) -> None:
        if self._lesson is None:
            return
        rows = []
        for question in self._document.framework.questions:
            if question.lesson != self._lesson.id:
                continue
            why = self._document.applicability[question.id]
            level = self._document.assessment.answer(question.id).level
            if why != "applies":
                state = phrases.why_not_applicable(why)
            elif level is None:
                state = self.tr("open")
            else:
                state = self.tr("level {level}, {title}").format(
                    level=level, title=question.levels[level].title
                )
            rows.append((question.id, f"{question.id}  {question.name} – {state}"))
        self.questions.show_lines(rows)

    def _show_mark(self) -> None:
        if self._lesson is None:
            return
        mark = self._document.assessment.lessons.get(self._lesson.id) or LessonMark()
        self.carries.show_choice(mark.applies)
        if not self.note.hasFocus():
            self.note.show_text(mark.note)
        count = sum(q.lesson == self._lesson.id for q in self._document.framework.questions)
        self._effect.setText(
            {
                "fully": self.tr("Its questions count as they are."),
                "partly": self.tr("Its questions count; your reason is shown and printed beside them."),
                "not": self.tr("Its questions ({count}) do not count; their answers are kept.").format(
                    count=count
                ),
            }[mark.applies]
        )

    def _document_changed(self, change: ChangeSet) -> None:
        if change.fields & {"answers", "mission", "lessons"}:
            self._show_list()
            self._show_questions()
            self._show_mark()

    # --- what the user does

    def _set(self, applies: str, note: str) -> None:
        if self._lesson is not None and applies in CARRIES:
            self._edits.set_lesson(self._lesson.id, applies, note)  # type: ignore[arg-type]
            self._document.break_typing()
            self._show_mark()

    def _pick(self, applies: str) -> None:
        note = self.note.toPlainText()
        self.reason.hide()
        if applies == "not" and not note.strip():
            self._show_mark()
            self.reason.ask()
            self._scroll.ensureWidgetVisible(self.reason)
        else:
            self._set(applies, note)

    def _typed(self, text: str) -> None:
        if self._lesson is None:
            return
        mark = self._document.assessment.lessons.get(self._lesson.id) or LessonMark()
        if mark.applies == "not" and not text.strip():
            self._effect.setText(self.tr("“Not at all” needs a reason; the last one is kept."))
            return
        self._edits.set_lesson(self._lesson.id, mark.applies, text)

    def _note_left(self) -> None:
        self._document.break_typing()
        self._show_mark()

    def focus_list(self) -> None:
        """Put the keyboard on the list of lessons."""
        self.list.list.setFocus(Qt.FocusReason.OtherFocusReason)
