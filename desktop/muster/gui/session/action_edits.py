"""Every change to the action plan and to decisions, as one named step each."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication

from muster.gui.session.document import Document
from muster.gui.session.meeting import Meeting
from muster.model import Action, Assessment, Decision

PLAN, DECIDED = "actions", "decisions"


def _tr(text: str) -> str:
    return QCoreApplication.translate("action_edits", text)


class ActionEdits:
    """Changes actions and decisions by id; new ones come by `Meeting`, which notes them in the session."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.meeting = Meeting(document)

    def action(self, name: str) -> Action | None:
        """Return an action by id."""
        return next((row for row in self._document.assessment.actions if row.id == name), None)

    def _actions(self, text: str, change: Callable[[Action], Action | None], name: str) -> None:
        before = self._document.assessment
        rows = [change(row) if row.id == name else row for row in before.actions]
        kept = tuple(row for row in rows if row is not None)
        self._document.break_typing()
        self._document.push(text, before.model_copy(update={"actions": kept}), PLAN)

    def set(self, name: str, **fields: Any) -> None:
        """Change fields of an action."""
        action = self.action(name)
        if action is not None:
            text = _tr("Change the action “{title}”").format(title=action.title)
            self._actions(text, lambda row: row.changed(**fields), name)

    def remove(self, name: str) -> None:
        """Take an action away."""
        action = self.action(name)
        if action is not None:
            self._actions(_tr("Remove the action “{title}”").format(title=action.title), lambda _: None, name)

    def complete(self, name: str, level: int | None) -> None:
        """Mark an action as done, and set its question's answer to a level unless None: one step."""
        action = self.action(name)
        if action is None:
            return
        before: Assessment = self._document.assessment
        rows = tuple(row.changed(status="done") if row.id == name else row for row in before.actions)
        after = before.model_copy(update={"actions": rows})
        if level is not None and action.question is not None:
            answer = before.answer(action.question).changed(state="answered", level=level, range=None)
            after = after.with_answer(action.question, answer)
        self._document.break_typing()
        self._document.push(_tr("Complete the action “{title}”").format(title=action.title), after, PLAN)

    def confirm(self, questions: Iterable[str]) -> None:
        """Confirm answers that were carried over, as they are."""
        before = self._document.assessment
        after = before
        for name in questions:
            after = after.with_answer(name, after.answer(name).changed(carried_from=None))
        self._document.break_typing()
        self._document.push(_tr("Confirm answers that were carried over"), after, DECIDED)

    def _decisions(self, text: str, rows: tuple[Decision, ...]) -> None:
        self._document.break_typing()
        after = self._document.assessment.model_copy(update={"decisions": rows})
        self._document.push(text, after, DECIDED)

    def set_decision(self, name: str, text: str) -> None:
        """Write a decision otherwise."""
        rows = self._document.assessment.decisions
        if text.strip():
            changed = tuple(row.changed(text=text.strip()) if row.id == name else row for row in rows)
            self._decisions(_tr("Change a decision"), changed)

    def remove_decision(self, name: str) -> None:
        """Take a decision away."""
        rows = self._document.assessment.decisions
        self._decisions(_tr("Remove a decision"), tuple(row for row in rows if row.id != name))
