"""What was decided, what is parked and what is flagged, each in one place and a key from its question."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

from muster.gui import phrases
from muster.gui.models.edit_model import EditCell, EditColumn, EditModel, EditRow
from muster.gui.models.table_model import Cell, Column, TableModel, TableRow
from muster.gui.pages.page import Page
from muster.gui.pages.session.note_row import NoteRow
from muster.gui.session.action_edits import ActionEdits
from muster.gui.session.document import ChangeSet, Document
from muster.gui.theme import Appearance
from muster.gui.widgets.edit_table import EditTable
from muster.gui.widgets.layout import ScrollColumn, card, filled_by_column, row
from muster.gui.widgets.table_view import TableView
from muster.gui.widgets.text import label
from muster.model import Decision
from muster.model.copy_forward import to_confirm

SHOWN = frozenset({"decisions", "answers", "sessions"})
MOST_ROWS = 10  # of decisions in sight at once; the rest is scrolled


class DecisionsPage(Page):
    """Three lists; a decision is typed in place."""

    def __init__(self, document: Document, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._document = document
        self._appearance = appearance
        self._edits = ActionEdits(document)
        scroll = filled_by_column(self)
        self.new = QPushButton(self.tr("New decision  D"))
        key = QAction(self.new.text(), self)
        key.setShortcut(QKeySequence("D"))
        key.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.triggered.connect(self._ask_new)
        self.addAction(key)
        self.new.setObjectName("primary")
        self.new.clicked.connect(self._ask_new)
        head = row(label(self.tr("Decisions and flags"), "h1"), self.new)
        head.setStretch(0, 1)
        scroll.column.addLayout(head)
        self.note = NoteRow()
        self.note.decided.connect(self._edits.meeting.decide)
        self.note.ended.connect(self._to_decided)
        scroll.column.addWidget(self.note)
        frame, inner = card()
        inner.addWidget(label(self.tr("Decided"), "h3"))
        columns = (
            EditColumn("day", self.tr("When")),
            EditColumn("text", self.tr("What"), "text", stretches=True),
            EditColumn("question", self.tr("Question")),
        )
        self.decided = EditTable(
            appearance,
            self.tr("Decided"),
            EditModel(columns, self._edited),
            self.tr("&New decision…"),
            lambda name: bool(self._question_of(name)),
        )
        self.decided.new_wanted.connect(self._ask_new)
        self.decided.removed.connect(self._edits.remove_decision)
        self.decided.opened.connect(self._open)
        self._none_decided = label(self.tr("Nothing has been decided yet."), "muted")
        inner.addWidget(self.decided)
        inner.addWidget(self._none_decided)
        scroll.column.addWidget(frame)
        self._carried_card, inner = card()
        self.confirm_all = QPushButton(self.tr("Confirm all of these"))
        self.confirm_all.setToolTip(self.tr("They stand as they are; one step that can be undone"))
        self.confirm_all.clicked.connect(self._confirm_all)
        title = label(self.tr("Carried over, to be confirmed"), "h3", wrap=False)
        inner.addLayout(row(title, 1, self.confirm_all))
        carried = (
            Column(self.tr("Question"), stretches=True),
            Column(self.tr("From")),
            Column(self.tr("Level"), is_figure=True),
        )
        self.carried = TableView(appearance, self.tr("Carried over, to be confirmed"), TableModel(carried))
        self.carried.followed.connect(self.followed)
        inner.addWidget(self.carried)
        scroll.column.insertWidget(2, self._carried_card)
        self.parked, self._none_parked = self._list(
            scroll, self.tr("Parked in a session"), self.tr("Nothing is parked.")
        )
        self.flagged, self._none_flagged = self._list(
            scroll, self.tr("Flagged for discussion"), self.tr("No question is flagged.")
        )
        scroll.column.addStretch(1)
        document.changed.connect(self._document_changed)
        self.show_lists()

    def _list(self, scroll: ScrollColumn, title: str, nothing: str) -> tuple[TableView, QWidget]:
        frame, inner = card()
        inner.addWidget(label(title, "h3"))
        columns = (
            Column(self.tr("Question"), stretches=True),
            Column(self.tr("Level"), is_figure=True),
        )
        table = TableView(self._appearance, title, TableModel(columns))
        table.followed.connect(self.followed)
        none = label(nothing, "muted")
        inner.addWidget(table)
        inner.addWidget(none)
        scroll.column.addWidget(frame)
        return table, none

    def show_lists(self) -> None:
        """Show the three lists as they are now."""
        assessment = self._document.assessment
        self.decided.rows.show_rows([self._decision(row_) for row_ in assessment.decisions])
        self.decided.setVisible(bool(assessment.decisions))
        self._none_decided.setVisible(not assessment.decisions)
        rows = min(MOST_ROWS, len(assessment.decisions)) + 1
        self.decided.setFixedHeight(int(rows * max(26, self._appearance.scaled(28))) + 12)
        carried = to_confirm(assessment)
        self.carried.show_rows([self._carried(name) for name in carried])
        self._carried_card.setVisible(bool(carried))
        parked = dict.fromkeys(name for session in assessment.sessions for name in session.parked)
        flagged = [name for name, answer in assessment.answers.items() if answer.flagged]
        for table, none, names in (
            (self.parked, self._none_parked, list(parked)),
            (self.flagged, self._none_flagged, flagged),
        ):
            table.show_rows([self._question(name) for name in names])
            table.setVisible(bool(names))
            none.setVisible(not names)

    def _decision(self, row_: Decision) -> EditRow:
        moment = row_.time.astimezone()
        return EditRow(
            row_.id,
            (
                EditCell(phrases.day(moment.date()), order=row_.time.timestamp()),
                EditCell(row_.text, row_.text),
                EditCell(row_.question or ""),
            ),
        )

    def _carried(self, name: str) -> TableRow:
        row_, day = self._question(name), self._document.assessment.answer(name).carried_from
        told = Cell(phrases.day(day) if day else "", order=day.toordinal() if day else 0)
        return TableRow(row_.key, (row_.cells[0], told, row_.cells[1]))

    def _confirm_all(self) -> None:
        self._edits.confirm(to_confirm(self._document.assessment))
        self.new.setFocus()

    def _question(self, name: str) -> TableRow:
        question = self._document.framework.by_id.get(name)
        answer = self._document.assessment.answer(name)
        text = f"{name}  {question.text}" if question else name
        if answer.note:
            text += f" – {answer.note}"
        level = "–" if answer.level is None else str(answer.level)
        return TableRow(name if question else "", (Cell(text), Cell(level)))

    def _edited(self, name: str, _column: str, value: object) -> None:
        self._edits.set_decision(name, str(value))

    def _ask_new(self) -> None:
        self.note.ask("", action=False)

    def _to_decided(self) -> None:
        self.decided.setFocus()

    def _question_of(self, name: str) -> str:
        """Return the question that a decision belongs to; empty where there is none."""
        decision = next((row_ for row_ in self._document.assessment.decisions if row_.id == name), None)
        question = decision.question if decision is not None else None
        return question if question in self._document.framework.by_id else ""

    def _open(self, name: str) -> None:
        if question := self._question_of(name):
            self.followed.emit(question)

    def _document_changed(self, change: ChangeSet) -> None:
        if change.fields & SHOWN:
            self.show_lists()
