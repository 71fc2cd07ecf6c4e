"""The action plan: what, for which question, who, when, how far; typed in place, narrowed, given out."""

from collections.abc import Callable
from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, Qt
from PySide6.QtGui import QAction, QColor, QKeySequence, QResizeEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.models.edit_model import EditCell, EditColumn, EditModel, EditRow
from muster.gui.pages.page import Page
from muster.gui.pages.session.completed import Completed
from muster.gui.pages.session.note_row import NoteRow
from muster.gui.session.action_edits import ActionEdits
from muster.gui.session.document import ChangeSet, Document
from muster.gui.theme import SCALE, Appearance
from muster.gui.widgets.edit_table import EditTable
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import card
from muster.gui.widgets.segments import Segments
from muster.gui.widgets.text import LineField, label
from muster.model import Action
from muster.model.levels import LEVELS
from muster.phrases.actions import status_name
from muster.reporting.action_files import actions_calendar, actions_table
from muster.scoring import conditions
from muster.scoring.action_states import Alert, action_alert

STATUSES = ("open", "doing", "done", "dropped")
LOW = 29  # the height from which there is room for the hint, in sizes of the text
SHOWN = frozenset({"actions", "answers", "mission", "lessons", "sessions"})

# Asks where and writes: (what the file is called, kind of file for the dialog, content).
SaveFile = Callable[[str, str, bytes], None]


def _today() -> date:
    return datetime.now().astimezone().date()


class ActionsPage(Page):
    """A table of actions that is typed in; `save_file` asks where and writes."""

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        save_file: SaveFile,
        today: Callable[[], date] = _today,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document = document
        self._appearance = appearance
        self._save_file = save_file
        self._today = today
        self._edits = ActionEdits(document)
        self._alerts: dict[str, Alert | None] = {}
        self._build()
        document.changed.connect(self._document_changed)
        self.show_actions()

    def _columns(self) -> tuple[EditColumn, ...]:
        spoken = phrases.spoken()
        levels = (("", "–"), *((str(level), str(level)) for level in LEVELS))
        questions = (("", "–"), *((q.id, f"{q.id}  {q.name}") for q in self._document.framework.questions))
        return (
            EditColumn("title", self.tr("What"), "text", stretches=True),
            EditColumn("question", self.tr("Question"), "choice", questions),
            EditColumn("owner", self.tr("Owner"), "text"),
            EditColumn("due", self.tr("Due"), "date"),
            EditColumn("target_level", self.tr("Target"), "choice", levels),
            EditColumn(
                "status", self.tr("Status"), "choice", tuple((s, status_name(s, spoken)) for s in STATUSES)
            ),
            EditColumn("condition", self.tr("Condition")),
        )

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SCALE.edge, SCALE.space_xl, SCALE.edge, SCALE.space_l)
        layout.setSpacing(10)
        self.new = QPushButton(self.tr("New action  A"))
        self.new.setObjectName("primary")
        key = QAction(self.new.text(), self)
        key.setShortcut(QKeySequence("A"))
        key.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.triggered.connect(self._ask_new)
        self.addAction(key)
        self.calendar_file = QPushButton(self.tr("Calendar file…"))
        self.calendar_file.setToolTip(self.tr("Due dates for a calendar program (.ics)"))
        self.csv_file = QPushButton(self.tr("Table (CSV)…"))
        layout.addWidget(label(self.tr("Action plan"), "h1", wrap=False))
        self._lead = label(name="muted")
        layout.addWidget(self._lead)
        self.to_plan = QPushButton(self.tr("See what to fix first"))
        self.to_plan.clicked.connect(lambda: self.place_wanted.emit("plan"))
        self.shown = Segments(
            self.tr("Show"),
            [
                ("open", self.tr("To do")),
                ("late", self.tr("Overdue or astray")),
                ("conditions", self.tr("Conditions")),
                ("all", self.tr("All")),
            ],
        )
        self.shown.show_choice("all")
        self.word = LineField(self.tr("Filter"), self.tr("Only those with this word: a name, a question"))
        self.month = QPushButton(self.tr("Month"))
        self.month.setCheckable(True)
        layout.addLayout(
            FlowLayout(self.new, self.to_plan, self.shown, self.month, self.csv_file, self.calendar_file)
        )
        layout.addWidget(self.word)
        self.note = NoteRow()
        self.completed = Completed()
        layout.addWidget(self.note)
        layout.addWidget(self.completed)
        self._table_card, inner = card()
        self.table = EditTable(
            self._appearance,
            self.tr("Action plan"),
            EditModel(self._columns(), self._edited),
            self.tr("&New action…"),
            self._leads,
        )
        self.table.new_wanted.connect(self._ask_new)
        inner.addWidget(self.table)
        self._hint = label(
            self.tr(
                "Enter or a double click types into a cell; Delete takes a row, or its date, away; "
                "Ctrl+Enter opens the question."
            ),
            "small",
        )
        inner.addWidget(self._hint)
        self.calendar = QCalendarWidget()
        self.calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.calendar.setAccessibleName(self.tr("Month of due dates"))
        self.calendar.setMaximumHeight(self._appearance.scaled(280))
        self.calendar.hide()
        layout.addWidget(self._table_card, 1000)
        layout.addWidget(self.calendar)
        layout.addStretch(1)
        self._wire()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the hint away where the rows need its room."""
        super().resizeEvent(event)
        self._hint.setVisible(self.height() >= self._appearance.pixels() * LOW)

    def _wire(self) -> None:
        self.new.clicked.connect(self._ask_new)
        self.note.acted.connect(lambda text, who, due: self._edits.meeting.act(text, who, due, None))
        self.note.ended.connect(self.table.setFocus)
        self.completed.answered.connect(self._edits.complete)
        self.shown.picked.connect(lambda _key: self._narrow())
        self.word.textChanged.connect(lambda _text: self._narrow())
        self.month.toggled.connect(self.calendar.setVisible)
        self.calendar.clicked.connect(self._day_chosen)
        self.table.removed.connect(self._edits.remove)
        self.table.emptied.connect(lambda key, _column: self._edits.set(key, due=None))
        self.table.opened.connect(self._open)
        self.calendar_file.clicked.connect(self._save_calendar)
        self.csv_file.clicked.connect(self._save_csv)

    def focus_first(self) -> None:
        """Put the keyboard on the table, or on the button that makes its first row."""
        (self.table if self.table.rows.rows else self.new).setFocus()

    # --- what it shows

    def show_actions(self) -> None:
        """Show the plan as it is now."""
        document, today = self._document, self._today()
        actions = document.assessment.actions
        self._alerts = {row_.id: action_alert(row_, document.applicability, today) for row_ in actions}
        counts = {state.action: state.counts for state in conditions(document.framework, document.assessment)}
        self.table.rows.show_rows([self._row(action, counts) for action in actions])
        todo = [row_ for row_ in actions if not row_.is_settled]
        late = sum(alert == "overdue" for alert in self._alerts.values())
        astray = sum(alert in ("gone", "idle") for alert in self._alerts.values())
        self._lead.setText(
            self.tr("To do: {todo} · overdue: {late} · for questions that do not count: {astray}").format(
                todo=len(todo), late=late, astray=astray
            )
            if actions
            else self.tr("No actions yet. They come from here, from a plan, a question or a session.")
        )
        for button in (self.calendar_file, self.csv_file):
            button.setEnabled(bool(actions))
        self.to_plan.setVisible(not actions)
        for part in (self.shown, self.month, self.csv_file, self.calendar_file, self.word, self._table_card):
            part.setVisible(bool(actions))
        self._mark_days()
        self._narrow()

    def _told(self, action: Action) -> str:
        alert = self._alerts.get(action.id)
        return {
            "overdue": self.tr("Overdue"),
            "gone": self.tr("The question bank has no such question"),
            "idle": self.tr("The question does not apply now"),
        }.get(alert or "", "")

    def _row(self, action: Action, counts: dict[str, bool]) -> EditRow:
        spoken, framework = phrases.spoken(), self._document.framework
        question = framework.by_id.get(action.question or "")
        alert = self._told(action)
        late = self._alerts.get(action.id) == "overdue"
        due = phrases.day(action.due) if action.due else ""
        condition = ""
        if action.condition is not None:
            condition = self.tr("counts") if counts.get(action.id) else self.tr("does not count")
        target = "" if action.target_level is None else str(action.target_level)
        status = action.status.strip().casefold()
        return EditRow(
            action.id,
            (
                EditCell(action.title, action.title),
                EditCell(
                    action.question or "",
                    action.question or "",
                    told=question.text if question else alert,
                    icon="warning" if alert and not late else "",
                ),
                EditCell(action.owner, action.owner),
                EditCell(
                    due,
                    action.due,
                    order=action.due.toordinal() if action.due else 10**7,
                    icon="warning" if late else "",
                ),
                EditCell(target, target),
                EditCell(
                    status_name(status, spoken),
                    status,
                    order=STATUSES.index(status) if status in STATUSES else len(STATUSES),
                ),
                EditCell(condition),
            ),
            alert,
        )

    def _mark_days(self) -> None:
        """Mark the days in the month on which something is due."""
        self.calendar.setDateTextFormat(QDate(), QTextCharFormat())
        days: dict[date, list[Action]] = {}
        for action in self._document.assessment.actions:
            if action.due is not None and not action.is_settled:
                days.setdefault(action.due, []).append(action)
        theme = self._appearance.theme
        plain = QTextCharFormat()
        plain.setForeground(QColor(theme.text))
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendar.setWeekdayTextFormat(weekend, plain)
        for day, rows in days.items():
            look = QTextCharFormat()
            late = any(self._alerts.get(row_.id) == "overdue" for row_ in rows)
            look.setBackground(QColor(theme.bad_soft if late else theme.accent_soft))
            look.setForeground(QColor(theme.bad if late else theme.text))
            look.setFontWeight(700)
            look.setToolTip("\n".join(row_.title for row_ in rows).replace("<", "‹").replace(">", "›"))
            self.calendar.setDateTextFormat(QDate(day.year, day.month, day.day), look)

    def _narrow(self) -> None:
        choice = self.shown.choice
        actions = self._document.assessment.actions
        wanted = {
            "open": [row_.id for row_ in actions if not row_.is_settled],
            "late": [name for name, alert in self._alerts.items() if alert],
            "conditions": [row_.id for row_ in actions if row_.condition is not None],
        }.get(choice)
        self.table.narrow(self.word.text(), None if wanted is None else frozenset(wanted))

    # --- what is done

    def _edited(self, name: str, column: str, value: object) -> None:
        action = self._edits.action(name)
        if action is None:
            return
        if column == "title" and not str(value).strip():
            return
        if column == "status" and value == "done" and action.question in self._document.framework.by_id:
            question = action.question or ""
            level = self._document.assessment.answer(question).level
            self.completed.ask(name, action.title, question, level, action.target_level)
            return
        if column == "target_level":
            value = int(str(value)) if value else None
        if column == "question":
            value = value or None
        self._edits.set(name, **{column: value})

    def _ask_new(self) -> None:
        self.note.ask("", action=True)

    def _leads(self, name: str) -> bool:
        action = self._edits.action(name)
        return action is not None and action.question in self._document.framework.by_id

    def _open(self, name: str) -> None:
        action = self._edits.action(name)
        if action is not None and self._leads(name):
            self.followed.emit(action.question)

    def _day_chosen(self, day: QDate) -> None:
        """Put the keyboard on the first action of a day."""
        wanted = date(day.year(), day.month(), day.day())
        model = self.table.model()
        for place in range(model.rowCount()):
            if model.index(place, 3).data(Qt.ItemDataRole.EditRole) == wanted:
                self.table.setCurrentIndex(model.index(place, 0))
                self.table.setFocus()
                return

    def _save_calendar(self) -> None:
        document = self._document
        content = actions_calendar(
            document.assessment,
            document.framework,
            document.assessment.actions,
            datetime.now(UTC),
            phrases.spoken(),
        )
        self._save_file(".ics", self.tr("Calendar (*.ics)"), content)

    def _save_csv(self) -> None:
        document = self._document
        content = actions_table(document.framework, document.assessment.actions, phrases.spoken())
        self._save_file(".csv", self.tr("Table (*.csv)"), content)

    def _document_changed(self, change: ChangeSet) -> None:
        if change.fields & SHOWN:
            self.show_actions()
