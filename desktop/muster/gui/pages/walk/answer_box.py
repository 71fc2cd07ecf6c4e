"""On the walk: the answer to the question in sight, and how it is known."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.pages.answer_keys import Caps, key_of, shown
from muster.gui.pages.known_row import KnownRow
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.gui.theme import Appearance
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.level_picker import LevelPicker
from muster.gui.widgets.reason_row import ReasonRow
from muster.gui.widgets.text import label
from muster.gui.widgets.verdict_box import LinkLine
from muster.model import Question
from muster.scoring.conditions import why_not_offered


class AnswerBox(QWidget):
    """Levels, "not applicable" with its reason, "don't know", and how it is known.

    `reason_asked` wants the reason in sight; `settled` tells that a question has been left out;
    `condition_wanted` names the question whose shortfall is to be accepted, `condition_shown` an action.
    """

    reason_asked = Signal(QWidget)
    settled = Signal()
    condition_wanted = Signal(str)
    condition_shown = Signal(str)

    def __init__(
        self,
        document: Document,
        appearance: Appearance,
        actions: dict[str, QAction],
        caps: Caps,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._edits = AnswerEdits(document)
        self._question: Question | None = None
        self._actions, self._caps = actions, caps
        self._note = ""  # as it was when a reason was asked for
        self.levels = LevelPicker(appearance)
        self.not_applicable = QPushButton()
        self.unknown = QPushButton()
        self.clear_answer = QPushButton(actions["clear"].text())
        self.not_applicable.setToolTip(actions["not_applicable"].toolTip())
        self.unknown.setToolTip(actions["unknown"].toolTip())
        self.clear_answer.setToolTip(actions["clear"].toolTip())
        for button in (self.not_applicable, self.unknown):
            button.setCheckable(True)
        self.known = KnownRow(actions)
        self.reason = ReasonRow(
            self.tr("Why does this question not apply to the mission?"), self.tr("Mark as not applicable")
        )
        self.hint = label(name="muted")
        self.condition = LinkLine()
        self.condition.followed.connect(self._follow_condition)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(7)
        layout.addWidget(self.levels)
        layout.addLayout(FlowLayout(self.not_applicable, self.unknown, self.clear_answer))
        layout.addWidget(self.known)
        layout.addWidget(self.reason)
        layout.addWidget(self.hint)
        layout.addWidget(self.condition)
        self.levels.picked.connect(self.pick)
        self.not_applicable.clicked.connect(self.ask_not_applicable)
        self.unknown.clicked.connect(self.say_unknown)
        self.clear_answer.clicked.connect(self.clear)
        self.known.picked.connect(self._say_known)
        self.reason.typed.connect(self._reason_typed)
        self.reason.given.connect(self._mark_not_applicable)
        self.reason.cancelled.connect(self._reason_cancelled)

        self.show_keys()

    # --- what it shows

    def show_keys(self) -> None:
        """Show the keys as they are printed on the keyboard, and none where they are switched off."""
        actions, caps = self._actions, self._caps
        self.levels.show_keys([key_of(actions[f"level_{level}"], caps) for level in range(5)])
        self.not_applicable.setText(shown(actions["not_applicable"], caps))
        self.unknown.setText(shown(actions["unknown"], caps))
        self.known.show_keys(caps)

    def show_question(self, question: Question) -> None:
        """Show a question's levels and its answer; a reason begun for another one is in its note."""
        if question is not self._question:
            self.reason.hide()
            self.reason.field.clear()
            self.levels.show_levels([(level.title, level.detail) for level in question.levels])
            self.levels.setAccessibleName(question.text)
        self._question = question
        self.show_answer()

    def show_answer(self) -> None:
        """Show the answer as it is now."""
        if self._question is None:
            return
        answer = self._document.assessment.answer(self._question.id)
        self.levels.show_level(answer.level)
        self.not_applicable.setChecked(answer.state == "not_applicable")
        self.unknown.setChecked(answer.state == "unknown")
        self.clear_answer.setEnabled(answer.state != "unanswered")
        self.known.show_known(self._question.id, answer.confidence if answer.level is not None else None)
        self._show_hint()
        self._show_condition()

    def _show_condition(self) -> None:
        """Show the condition that carries the answer, or that one level short of a gate can be accepted."""
        assert self._question is not None
        framework, assessment = self._document.framework, self._document.assessment
        given = [
            row for row in phrases.condition_lines(framework, assessment) if row.question == self._question.id
        ]
        key = text = ""
        if given:
            key, text = f"shown/{given[0].action}", given[0].whole
        elif why_not_offered(framework, assessment, self._question.id) in (None, "all_given"):
            key = f"wanted/{self._question.id}"
            text = self.tr("One level short of what it needs: accept with a condition…")
        self.condition.show_line(text, key, "conditions" if given else "")
        self.condition.setVisible(bool(key))

    def _follow_condition(self, key: str) -> None:
        kind, _, name = key.partition("/")
        (self.condition_shown if kind == "shown" else self.condition_wanted).emit(name)

    def _show_hint(self) -> None:
        assert self._question is not None
        answer = self._document.assessment.answer(self._question.id)
        reason = self._document.applicability[self._question.id]
        hint = ""
        if answer.state == "not_applicable":
            hint = self.tr("Not applicable, for the reason that stands in the note below.")
        elif reason != "applies":
            hint = self.tr("This question does not count: {reason}. Its answer is kept.").format(
                reason=phrases.why_not_applicable(reason)
            )
        elif answer.state == "unknown":
            hint = self.tr("Don’t know: it stays open and widens the range.")
        if answer.carried_from is not None and not hint:
            hint = self.tr(
                "Carried over from {day}, to be confirmed: answer again, alike or otherwise."
            ).format(day=phrases.day(answer.carried_from))
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))

    def focus_levels(self) -> None:
        """Put the keyboard on the chosen level, or on all five while none is chosen."""
        if self._question is not None:
            self.levels.focus_choice()

    # --- what the user does

    def pick(self, level: int) -> None:
        """Answer with a level 0-4."""
        if self._question is not None:
            self.reason.hide()
            self._edits.set_level(self._question.id, level)
            self.show_answer()

    def ask_not_applicable(self) -> None:
        """Ask why the question does not apply; nothing changes before there is a reason."""
        if self._question is None:
            return
        answer = self._document.assessment.answer(self._question.id)
        self.not_applicable.setChecked(answer.state == "not_applicable")
        if answer.state != "not_applicable":
            self._note = answer.note
            self.reason.ask(answer.note.strip())
            self.reason_asked.emit(self.reason)

    def _reason_typed(self, text: str) -> None:
        """Keep what is typed as the note from its first letter on: it outlives a crash, and going on."""
        if self._question is not None:
            self._edits.set_note(self._question.id, text if text.strip() else self._note)

    def _mark_not_applicable(self, reason: str) -> None:
        if self._question is not None:
            note = self._document.assessment.answer(self._question.id).note
            self._edits.set_not_applicable(self._question.id, note if note.strip() == reason else reason)
            self.show_answer()
            self.settled.emit()

    def _reason_cancelled(self) -> None:
        if self._question is not None:
            self._edits.set_note(self._question.id, self._note)
        self.show_answer()
        self.focus_levels()

    def say_unknown(self) -> None:
        """Answer "don't know"."""
        if self._question is not None:
            self.reason.hide()
            self._edits.set_unknown(self._question.id)
            self.show_answer()

    def clear(self) -> None:
        """Take the answer back."""
        if self._question is not None:
            self._edits.clear(self._question.id)
            self.show_answer()
            self.focus_levels()

    def _say_known(self, key: str) -> None:
        if self._question is not None:
            self._edits.set_confidence(self._question.id, key)  # type: ignore[arg-type]
            self.show_answer()
