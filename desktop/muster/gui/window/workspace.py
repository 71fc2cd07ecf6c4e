"""The rooms round one document: header, side bar, the page in sight, readiness beside it, status line."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.models.find_model import FindEntry, entry
from muster.gui.models.side_model import SideRow
from muster.gui.session.document import ChangeSet, Document, Yardsticks
from muster.gui.theme import Appearance
from muster.gui.tips import tip
from muster.gui.widgets.layout import row
from muster.gui.widgets.side_list import SideList
from muster.gui.widgets.text import ElidedLabel
from muster.gui.window.find_dialog import FindDialog
from muster.gui.window.page_stack import Rooms
from muster.gui.window.readiness_panel import ReadinessPanel
from muster.model.marking import banner

if TYPE_CHECKING:
    from muster.gui.pages.compare import Opened

MARKING_WIDTH = 560
PAGE_WIDTH = 42  # the least width of a page beside the panel, in points of the text's size


class Workspace(QWidget):
    """Puts the pages of one document together; `place_changed` tells where the user is."""

    place_changed = Signal(str)
    command_wanted = Signal(str)
    link_wanted = Signal(str)

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        language: str,
        notices: list[QWidget],
        yardsticks: Yardsticks,
        ask_other: Callable[[], Opened | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.document = document
        self._appearance = appearance
        self._language = language
        self._yardsticks = yardsticks
        self._place = ""
        self.rooms = Rooms(document, appearance, language, yardsticks, ask_other)
        self.walk = self.rooms.walk
        self.panel = ReadinessPanel(document, appearance, self.rooms.chances)
        self.side = SideList(appearance, self.tr("Pages and categories"))
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.side)
        body.addWidget(self.rooms, 1)
        body.addWidget(self.panel)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._build_header())
        self._notices = QVBoxLayout()
        for notice in notices:
            self._notices.addWidget(notice)
        layout.addLayout(self._notices)
        layout.addLayout(body, 1)
        layout.addWidget(self._build_status())
        self._wire()
        self._show_side()
        self._show_names()
        self._show_saved()

    # --- what it is made of

    def _build_header(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("header")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._name = ElidedLabel("h3")
        self._title = ElidedLabel("muted")
        self._saved = ElidedLabel("muted")
        self.undo = self._button("↶", self.tr("Undo"), "undo")
        self.redo = self._button("↷", self.tr("Redo"), "redo")
        self.find_button = self._button(self.tr("Find  Ctrl+K"), self.tr("Find anything"), "find")
        self.print_button = self._button(
            self.tr("Print report"), self.tr("See, save and print the report"), "preview"
        )
        self.print_button.setObjectName("primary")
        line = row(
            self._name, self._title, 1, self._saved, self.undo, self.redo, self.find_button, self.print_button
        )
        line.setContentsMargins(16, 7, 16, 7)
        bar.setLayout(line)
        return bar

    def _button(self, text: str, name: str, command: str) -> QPushButton:
        button = QPushButton(text)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.clicked.connect(lambda _checked=False: self.command_wanted.emit(command))
        return button

    def add_notice(self, notice: QWidget) -> None:
        """Tell something above the pages."""
        self._notices.addWidget(notice)

    def _build_status(self) -> QWidget:
        bar = QWidget()
        bar.setObjectName("status")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._answered = ElidedLabel("small")
        self._verdict = ElidedLabel("small")
        self._bank = ElidedLabel("small")
        self._marking = ElidedLabel("marking")
        line = row(self._answered, self._verdict, self._bank, 1, self._marking, spacing=22)
        line.setContentsMargins(16, 4, 16, 4)
        bar.setLayout(line)
        return bar

    def _wire(self) -> None:
        self.side.chosen.connect(lambda place: self.go_to(place, focus=False))
        self.side.entered.connect(self.focus_page)
        self.walk.moved.connect(self._question_moved)
        self.walk.finished.connect(lambda: self.go_to("readiness"))
        self.walk.lesson_wanted.connect(self.open_lesson)
        self.walk.link_wanted.connect(self.link_wanted)
        self.rooms.followed.connect(self.go_to)
        self.rooms.command_wanted.connect(self.command_wanted)
        self.rooms.lesson_moved.connect(self._lesson_moved)
        self.panel.followed.connect(lambda question: self.go_to(f"walk/{question}"))
        self._appearance.changed.connect(self._show_panel)
        self._appearance.changed.connect(self._show_marking)
        self.document.changed.connect(self._document_changed)
        self.document.revisited.connect(self._revisit)
        self.document.saved_state_changed.connect(self._show_saved)
        self.document.stack.indexChanged.connect(self._show_steps)
        self._show_steps()

    # --- where one is

    @property
    def place(self) -> str:
        """Where the user is: `profile`, `walk/CAP-08`, `readiness` ..."""
        return self._place

    def go_to(self, place: str, *, focus: bool = True) -> None:
        """Go to a place; one that does not exist leads to the profile.

        `category/ID` leads to the first open question of a category, `lessons/ID` to the lesson itself.
        """
        page, _, rest = place.partition("/")
        framework = self.document.framework
        if page == "category":
            rest = self._first_of([q.id for q in framework.by_category.get(rest, ())])
            page = "walk"
        if page == "walk":
            if rest not in framework.by_id:
                rest = self.walk.question_id or self._first_of([q.id for q in framework.questions])
            if not rest:
                page = "profile"
        if page not in self.rooms.names:
            page = "profile"
        self._enter(page, rest, focus=focus)

    def _revisit(self, place: str) -> None:
        """Go where a step was taken back; a bound method, so that Qt forgets it with this widget."""
        self.go_to(place, focus=False)

    def _show_panel(self) -> None:
        """Show readiness beside the pages it belongs to, if the window is wide enough for both."""
        room = self.width() - self.side.width() - self.panel.width()
        wide = room >= self._appearance.points() * PAGE_WIDTH
        beside = self.rooms.is_in("walk", "profile", "assessors")
        self.panel.setVisible(wide and beside)
        self._verdict.setVisible(not wide)

    def minimumSizeHint(self) -> QSize:
        """Let the window become as narrow as the side bar and a page: the panel gives way."""
        least = self.side.width() + int(self._appearance.points() * PAGE_WIDTH)
        return QSize(least, int(self._appearance.points() * 30))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page the panel's room when the window is narrow or the text large."""
        super().resizeEvent(event)
        self._show_panel()

    def _first_of(self, questions: list[str]) -> str:
        """Return the first open question, else the first that applies, else the first."""
        kept = set(self.document.applicable_ids())
        applicable = [question for question in questions if question in kept]
        answer = self.document.assessment.answer
        opened = [q for q in applicable if answer(q).state in ("unanswered", "unknown")]
        return next(iter(opened or applicable or questions), "")

    def _enter(self, page: str, rest: str, *, focus: bool) -> None:
        self.rooms.enter(page)
        self._show_panel()
        if page == "walk":
            self._place = f"walk/{rest}"
            self.walk.show_question(rest, focus=focus)
        else:
            self._place = page
            self.panel.show_question("")
            if page == "lessons":
                self.rooms.lessons.show_lesson(rest or self.rooms.lessons.lesson_id)
                self._place = f"lessons/{self.rooms.lessons.lesson_id}"
            if focus:
                self.focus_page()
        if page == "walk":
            self.panel.show_question(rest)
        self._show_side_place()
        self.place_changed.emit(self._place)

    def _question_moved(self, question: str) -> None:
        if self.rooms.is_in("walk"):
            self._place = f"walk/{question}"
            self.panel.show_question(question)
            self._show_side_place()
            self.place_changed.emit(self._place)

    def focus_page(self) -> None:
        """Put the keyboard on the page in sight."""
        if self.rooms.is_in("walk"):
            self.walk.focus_levels()
        elif self.rooms.is_in("readiness"):
            self.rooms.results.heat_map.setFocus()
        elif self.rooms.is_in("lessons"):
            self.rooms.lessons.focus_list()
        elif self.rooms.is_in("strength"):
            self.rooms.strength.focus_first()
        else:
            self.rooms.setFocus()
            self.focusNextChild()

    def open_lesson(self, lesson: str) -> None:
        """Open a lesson from the question in sight, with the way back to it."""
        question = self.walk.question_id
        self.go_to(f"lessons/{lesson}")
        self.rooms.lessons.show_lesson(lesson, came_from=question)

    def _lesson_moved(self, lesson: str) -> None:
        self._place = f"lessons/{lesson}"
        self.place_changed.emit(self._place)

    def finish(self) -> None:
        """Wait for what is under way in the background, before this goes."""
        if (widget := self.focusWidget()) is not None:
            widget.clearFocus()  # typing ends while everything is still there
        self.rooms.finish()

    # --- what it shows

    def _side_rows(self) -> list[SideRow]:
        result, framework = self.document.readiness, self.document.framework
        scores = {score.id: score for score in result.categories}
        rows = [
            SideRow(self.tr("Prepare")),
            SideRow(self.tr("Mission profile"), "profile"),
            SideRow(self.tr("Who is assessing"), "assessors", str(len(self.document.assessment.assessors))),
            SideRow(self.tr("Walk the lessons")),
        ]
        rows += [
            SideRow(
                category.title,
                f"category/{category.id}",
                f"{scores[category.id].answered} / {scores[category.id].applicable}",
                has_badge=True,
                level=phrases.category_level(result, category.id),
            )
            for category in framework.categories
        ]
        rows += [
            SideRow(self.tr("Decide")),
            SideRow(self.tr("Readiness"), "readiness"),
            SideRow(self.tr("What to fix first"), "plan"),
            SideRow(self.tr("What if…"), "what-if"),
            SideRow(self.tr("Compare"), "compare"),
            SideRow(self.tr("Weights"), "weights", "≠" if self.document.assessment.weights.reason else ""),
            SideRow(self.tr("Report"), "report"),
            SideRow(self.tr("Learn")),
            SideRow(self.tr("Lessons"), "lessons"),
            SideRow(self.tr("How long it takes"), "strength"),
            SideRow(self.tr("The method"), "explain"),
            SideRow(self.tr("History"), "history"),
        ]
        return rows

    def _show_side(self) -> None:
        self.side.show_rows(self._side_rows())
        result = self.document.readiness
        self._answered.setText(phrases.coverage(result.answered, result.applicable))
        self._verdict.setText(
            self.tr("Readiness {score} · {verdict}").format(
                score=phrases.points(result.score), verdict=phrases.verdict_title(result.verdict)
            )
        )

    def _show_side_place(self) -> None:
        page, _, rest = self._place.partition("/")
        question = self.document.framework.by_id.get(rest)
        self.side.show_place(f"category/{question.category}" if page == "walk" and question else page)

    def _show_names(self) -> None:
        assessment, framework = self.document.assessment, self.document.framework
        self._name.setText(assessment.mission.name)
        self._title.setText(assessment.title if assessment.title != assessment.mission.name else "")
        self._bank.setText(
            self.tr("Question bank: {title} {version}").format(
                title=framework.title, version=framework.version
            )
        )
        self._marking.setText(banner(assessment) or self.tr("Not marked"))
        self._show_marking()

    def _show_marking(self) -> None:
        """Give the marking the room that it needs: it is the last thing to be cut."""
        self._marking.ensurePolished()  # bold letters are wider
        wide = self._marking.fontMetrics().horizontalAdvance(self._marking.text()) + 16
        self._marking.setMinimumWidth(min(wide, MARKING_WIDTH))

    def _show_saved(self) -> None:
        document = self.document
        if document.is_modified:
            text = self.tr("● Unsaved changes")
        elif document.path is None:
            text = self.tr("Not saved yet")
        else:
            moment: datetime = document.assessment.modified
            time = QDateTime.fromSecsSinceEpoch(int(moment.timestamp()))
            today = time.date() == QDateTime.currentDateTime().date()
            text = self.tr("Saved {time}").format(
                time=phrases.clock(time) if today else phrases.day(moment.date())
            )
        self._saved.setText(text)

    def _show_steps(self, _index: int = 0) -> None:
        stack = self.document.stack
        self.undo.setEnabled(stack.canUndo())
        self.redo.setEnabled(stack.canRedo())
        self.undo.setToolTip(
            tip(self.tr("Undo: {step}").format(step=stack.undoText())) if stack.canUndo() else self.tr("Undo")
        )
        self.redo.setToolTip(
            tip(self.tr("Redo: {step}").format(step=stack.redoText())) if stack.canRedo() else self.tr("Redo")
        )

    def _document_changed(self, change: ChangeSet) -> None:
        if change.fields & {"answers", "mission", "weights", "lessons", "assessors"}:
            self._show_side()
        if change.fields & {"mission", "title", "marking", "answers"}:
            self._show_names()
        self._show_saved()

    # --- finding

    def open_find(self, commands: list[FindEntry]) -> FindDialog:
        """Open Find over questions, lessons, pages and the given commands."""
        dialog = FindDialog([*self._find_entries(), *commands], self._appearance, self.window())
        dialog.chosen.connect(self._found)
        dialog.open()
        return dialog

    def _find_entries(self) -> list[FindEntry]:
        framework = self.document.framework
        entries = []
        for question in framework.questions:
            answer = self.document.assessment.answer(question.id)
            more = [question.why, answer.note, *(level.title for level in question.levels)]
            more += [evidence.title for evidence in answer.evidence]
            title = f"{question.id}  {question.text}"
            detail = f"{framework.category_by_id[question.category].title} · {question.name}"
            entries.append(entry(f"walk/{question.id}", title, detail, "\n".join(more)))
        for lesson in framework.lessons:
            points = "\n".join(point.text for point in lesson.points)
            entries.append(
                entry(
                    f"lessons/{lesson.id}",
                    lesson.title,
                    self.tr("Lesson {id} · {paragraphs}").format(
                        id=lesson.id, paragraphs=phrases.paragraphs(lesson)
                    ),
                    f"{lesson.summary}\n{points}",
                )
            )
        return entries

    def _found(self, key: str) -> None:
        kind, _, rest = key.partition("/")
        if kind == "command":
            self.command_wanted.emit(rest)
        else:
            self.go_to(key)
