"""The lessons: what was learnt, where it stands in the brief, its questions, and how far it carries over."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.icons import dress
from muster.gui.models.side_model import SideRow
from muster.gui.pages.lessons.carry_over import CarryOverCard
from muster.gui.pages.page import Page
from muster.gui.session.document import ChangeSet, Document
from muster.gui.theme import SCALE, Appearance
from muster.gui.widgets.layout import ScrollColumn, card, clear
from muster.gui.widgets.own_way import in_line
from muster.gui.widgets.side_list import SideList
from muster.gui.widgets.text import label
from muster.gui.widgets.verdict_box import LinkList
from muster.model import Lesson

BESIDE = 118  # px beside a title in the list: badge, level, margins


class LessonsPage(Page):
    """A list of lessons with the mission's level, and beside it the lesson in full.

    The line between them can be dragged; `kept` and `keep` remember where it was left.
    """

    followed = Signal(str)
    moved = Signal(str)

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        kept: Callable[[str], str] = lambda _name: "",
        keep: Callable[[str, str], object] = lambda _name, _value: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document = document
        self._lesson: Lesson | None = None
        self._from = ""
        self._stale = False  # behind the document, while out of sight
        self.list = SideList(appearance, self.tr("Lessons"), wide=True)
        self._scroll = ScrollColumn()
        self._appearance, self._keep = appearance, keep
        asked = kept("lessons")
        self._asked = int(asked) if asked.isascii() and asked.isdecimal() else 0  # px at a text of 100 %
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(self.list)
        self.split.addWidget(self._scroll)
        self.split.setStretchFactor(1, 1)
        self.split.splitterMoved.connect(self._split_moved)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.split)
        appearance.changed.connect(self._fit_list)
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
        dress(self.back, "previous", self._appearance)
        self.back.clicked.connect(self._go_back)
        self._trail = label(name="small")
        self._title = label(name="h1")
        self._summary = label()
        for part in (self.back, self._trail, self._title, self._summary):
            column.addWidget(part)
        frame, inner = card()
        inner.addWidget(label(self.tr("What the brief says"), "h3"))
        self._points = QVBoxLayout()
        self._points.setSpacing(SCALE.space_s)
        inner.addLayout(self._points)
        self._points_card = frame
        column.addWidget(frame)
        frame, inner = card()
        inner.addWidget(label(self.tr("Questions of this lesson"), "h3"))
        self.questions = LinkList(2)
        self.questions.followed.connect(self.followed)
        inner.addLayout(self.questions)
        column.addWidget(frame)
        self.carry_over = CarryOverCard(self._document)
        self.carry_over.reason_asked.connect(self._scroll.ensureWidgetVisible)
        column.addWidget(self.carry_over)
        column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the reader most of the room."""
        super().resizeEvent(event)
        self._fit_list()

    def _fit_list(self) -> None:
        """Give the list what the user gave it, else what its longest title asks for."""
        most = self.width() * 2 // 5
        self.list.fit(most)
        wanted = self._asked * self._appearance.size // 100 or min(most, self._longest())
        self.list.setMinimumWidth(min(most, 160))
        self.list.setMaximumWidth(max(most, self.width() * 3 // 5))
        self.split.setSizes([wanted, max(1, self.width() - wanted)])

    def _longest(self) -> int:
        bold = QFontMetrics(self._appearance.font(bold=True))
        titles = (bold.horizontalAdvance(lesson.title) for lesson in self._document.framework.lessons)
        return max(titles, default=0) + BESIDE * self._appearance.size // 100

    def _split_moved(self, place: int, _which: int) -> None:
        self._asked = place * 100 // self._appearance.size
        self._keep("lessons", str(self._asked))

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
        wanted = self._document.framework.lesson_by_id.get(lesson)
        if wanted is None:
            return
        moved = wanted is not self._lesson
        if moved:
            self._document.break_typing()
            self._scroll.verticalScrollBar().setValue(0)
        self._lesson = wanted
        self._from = came_from
        self.list.show_place(wanted.id)
        self._show_lesson()
        if moved and self.carry_over.note.hasFocus():
            self.focus_list()  # what is typed on must not go to a lesson that came from an undo

    def _chosen(self, lesson: str) -> None:
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
        self.back.setText(self.tr("Back to {question}").format(question=self._from))
        category = framework.category_by_id[lesson.category].title
        where = in_line(" › ", (category, lesson.id))
        self._trail.setText(f"{where} · {phrases.paragraphs(lesson)}" if lesson.paragraphs else where)
        self._title.setText(lesson.title)
        self._summary.setText(lesson.summary)
        clear(self._points)
        for point in lesson.points:
            self._points.addWidget(label(phrases.point_line(point)))
        self._points_card.setVisible(bool(lesson.points))
        self._show_questions()
        self.carry_over.show_lesson(lesson)

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
            rows.append((question.id, in_line(" – ", (f"{question.id}  {question.name}", state))))
        self.questions.show_lines(rows)

    def _document_changed(self, change: ChangeSet) -> None:
        if change.fields & {"answers", "mission", "lessons"}:
            self._stale = True
            if self.isVisible():
                self._catch_up()

    def _catch_up(self) -> None:
        """Show what has changed."""
        self._stale = False
        self._show_list()
        self._show_questions()
        self.carry_over.show_mark()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what changed while the page was out of sight."""
        super().showEvent(event)
        if self._stale:
            self._catch_up()

    def focus_list(self) -> None:
        """Put the keyboard on the list of lessons."""
        self.list.list.setFocus(Qt.FocusReason.OtherFocusReason)
