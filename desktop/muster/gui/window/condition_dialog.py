"""The dialog of a condition: what is to be done, by whom and until when, and who accepts the shortfall."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from muster.gui import phrases
from muster.gui.session.document import Document
from muster.gui.session.edits import MissionEdits
from muster.gui.widgets.any_figures import DayField
from muster.gui.widgets.complaint import complain
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.text import LineField, label
from muster.model import Action, Condition
from muster.scoring.conditions import conditions, why_not_offered

MONTH = 30  # days: when something is due at first, unless the mission starts before


def draft(document: Document, question_id: str) -> Action:
    """Return an action that would carry the shortfall of a question, with what is known filled in."""
    framework, assessment = document.framework, document.assessment
    question = framework.by_id[question_id]
    gate = question.gate_level or 0
    taken = {action.id for action in assessment.actions}
    name = next(name for number in range(len(taken) + 1) if (name := f"c{number + 1}") not in taken)
    today, start = phrases.today(), assessment.mission.proposed_start
    later = date.fromordinal(today.toordinal() + MONTH)
    return Action(
        id=name,
        title=question.levels[gate].title,
        question=question_id,
        owner=question.owner,
        due=start if start is not None and start < later else later,
        target_level=gate,
        condition=Condition(accepted_on=today),
    )


class ConditionDialog(QDialog):
    """Nothing is written before it is accepted; `followed` leads to the question, and undo to `place`."""

    followed = Signal(str)

    def __init__(self, document: Document, action: Action, place: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._action, self._place = document, action, place
        self._is_new = all(row.id != action.id for row in document.assessment.actions)
        self._edits = MissionEdits(document)
        self.setWindowTitle(
            self.tr("Accept with a condition") if self._is_new else self.tr("An accepted condition")
        )
        self.title = LineField(self.tr("What is to be done"))
        self.owner = LineField(self.tr("Who does it"), self.tr("Name or post"))
        self.due = self._day(self.tr("Due"))
        self.target = QComboBox()
        self.target.setAccessibleName(self.tr("Level to reach"))
        self.accepted_by = LineField(
            self.tr("Who accepts the shortfall"), self.tr("Somebody with the authority")
        )
        self.accepted_on = self._day(self.tr("Accepted on"))
        self.note = LineField(self.tr("Note"))
        self.refusal = label(name="bad")
        self.refusal.hide()
        self._lay_out()
        self._show()

    @staticmethod
    def _day(name: str) -> DayField:
        field = DayField()
        field.setAccessibleName(name)
        return field

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        self._head = label(name="h3")
        self._lacks = label(name="muted")
        layout.addWidget(self._head)
        layout.addWidget(self._lacks)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for field in (
            self.title,
            self.owner,
            self.due,
            self.target,
            self.accepted_by,
            self.accepted_on,
            self.note,
        ):
            form.addRow(field.accessibleName(), field)
        layout.addLayout(form)
        layout.addWidget(
            label(
                self.tr(
                    "It lowers the level that the question needs by one, for “ready with conditions” only. "
                    "Readiness, plan and report list it."
                ),
                "muted",
            )
        )
        layout.addWidget(self.refusal)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.accept_button = buttons.addButton(
            self.tr("Accept the shortfall") if self._is_new else self.tr("Keep these changes"),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        self.question_button = QPushButton(self.tr("Go to the question"), self)
        self.withdraw = QPushButton(self.tr("Withdraw the condition"), self)
        self.done_button = QPushButton(self.tr("Mark as done"), self)
        for button in (self.question_button, self.withdraw, self.done_button):
            button.setVisible(not self._is_new)
        known = self._action.question in self._document.framework.by_id
        self.question_button.setVisible(not self._is_new and known)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.question_button.clicked.connect(self._follow)
        self.withdraw.clicked.connect(self._withdraw)
        self.done_button.clicked.connect(self._mark_done)
        if not self._is_new:  # on a line of their own: five beside each other are wider than some screens
            layout.addLayout(FlowLayout(self.question_button, self.withdraw, self.done_button))
        layout.addWidget(buttons)
        self.accept_button.setDefault(True)  # once the dialog has it: Enter in a field keeps what is typed
        hint = self.sizeHint()
        self.resize(max(620, hint.width()), hint.height())

    def _show(self) -> None:
        action, framework = self._action, self._document.framework
        question = framework.by_id.get(action.question or "")
        condition = action.condition or Condition()
        if question is not None:
            level = self._document.assessment.answer(question.id).level
            gate = question.gate_level or 0
            self._head.setText(f"{question.id} {question.name}")
            self._lacks.setText(
                self.tr("Level {level} “{name}”; it needs {gate} “{wanted}”.").format(
                    level=level,
                    name=question.levels[level].title,
                    gate=gate,
                    wanted=question.levels[gate].title,
                )
                if level is not None
                else self.tr("Not answered; it needs {gate} “{wanted}”.").format(
                    gate=gate, wanted=question.levels[gate].title
                )
            )
            for number in range(gate, len(question.levels)):
                self.target.addItem(f"{number} – {question.levels[number].title}", number)
        else:
            self._head.setText(action.question or action.title)
        if action.target_level is not None and self.target.findData(action.target_level) < 0:
            self.target.insertItem(0, str(action.target_level), action.target_level)
        self.target.setCurrentIndex(max(0, self.target.findData(action.target_level)))
        for field, text in (
            (self.title, action.title),
            (self.owner, action.owner),
            (self.accepted_by, condition.accepted_by),
            (self.note, condition.note),
        ):
            field.show_text(text)
        for picker, day in ((self.due, action.due), (self.accepted_on, condition.accepted_on)):
            shown = day or phrases.today()
            picker.setDate(QDate(shown.year, shown.month, shown.day))
        self.done_button.setEnabled(not action.is_settled)
        self.accepted_by.setFocus()

    # --- what the user does

    def _typed(self) -> Action:
        """Return the action as it stands in the fields; what they do not show stays as it was."""
        action = self._action
        condition = (action.condition or Condition()).changed(
            accepted_by=self.accepted_by.text().strip(),
            accepted_on=_date(self.accepted_on),
            note=self.note.text(),
        )
        return action.changed(
            title=self.title.text().strip(),
            owner=self.owner.text().strip(),
            due=_date(self.due),
            target_level=self.target.currentData(),
            condition=condition,
        )

    def _refusal(self, action: Action) -> tuple[str, QWidget]:
        """Return why what is typed can't be taken, empty when it can, and the field that it is about."""
        framework, assessment = self._document.framework, self._document.assessment
        if not action.title:
            return self.tr("Say what is to be done."), self.title
        if action.condition is not None and (action.condition.accepted_on or date.min) > phrases.today():
            return (
                self.tr("A shortfall can’t have been accepted on a day that is still to come."),
                self.accepted_on,
            )
        if self._is_new and (why_not := why_not_offered(framework, assessment, action.question or "")):
            return phrases.condition_refusal(why_not, framework), self.title
        # In its place: of two on one question the first counts.
        rows = tuple(action if row.id == action.id else row for row in assessment.actions)
        tried = assessment.model_copy(update={"actions": (*rows, action) if self._is_new else rows})
        state = next(row for row in conditions(framework, tried) if row.action == action.id)
        # A condition that has lost its question can still be put right or withdrawn.
        mended = self._is_new or state.why_not not in (
            "dropped",
            "not_critical",
            "not_applicable",
            "too_many",
        )
        if not state.why_not or not mended:
            return "", self.title
        about: dict[str, QWidget] = {
            "no_owner": self.owner,
            "no_due": self.due,
            "due_after_start": self.due,
            "target_below_gate": self.target,
        }
        return phrases.would_not_count(state.why_not, framework), about.get(state.why_not, self.accepted_by)

    def accept(self) -> None:
        """Write the condition, or say why it can't be taken; what is typed stays."""
        action = self._typed()
        refusal, field = self._refusal(action)
        for other in (self.title, self.owner, self.due, self.target, self.accepted_by, self.accepted_on):
            other.setAccessibleDescription("")
        complain(self.refusal, refusal, field)
        if refusal:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self._make_room()
            return
        if action != self._action or self._is_new:
            self._edits.set_condition(action, self._place)
        super().accept()

    def _make_room(self) -> None:
        """Become higher for what is told: the fields would be pressed together, and their letters cut."""
        layout = self.layout()
        assert layout is not None
        layout.activate()
        self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _withdraw(self) -> None:
        self._edits.withdraw_condition(self._action.id, self._place)
        self.reject()

    def _mark_done(self) -> None:
        self._edits.set_condition(self._action.changed(status="done"), self._place)
        self.reject()

    def _follow(self) -> None:
        self.reject()
        self.followed.emit(self._action.question or "")


def _date(field: DayField) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())
