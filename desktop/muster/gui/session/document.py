"""The one open assessment: pages read it, push edits to it, and listen to what changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from muster.gui.session.change_log import ChangeLog
from muster.gui.session.losses import Loss, loss
from muster.gui.session.origin import Origin
from muster.model import Assessment, Framework, LogEntry
from muster.scoring import Applicability, Readiness, applicability, readiness
from muster.storage.safety.merge import joined_log

# What an assessment can be set beside: (title, assessment) of earlier missions on the same bank.
ReferenceMissions = Callable[[], Sequence[tuple[str, Assessment]]]


@dataclass(frozen=True, slots=True)
class ChangeSet:
    """What differs between two states: question ids whose answers changed, and fields of the assessment."""

    questions: frozenset[str]
    fields: frozenset[str]

    @classmethod
    def between(cls, before: Assessment, after: Assessment) -> "ChangeSet":
        """Return the difference; unchanged parts are shared, so this only compares what was replaced."""
        fields = frozenset(
            name
            for name in Assessment.model_fields
            if getattr(before, name) is not getattr(after, name)
            and getattr(before, name) != getattr(after, name)
        )
        questions: frozenset[str] = frozenset()
        if "answers" in fields:
            names = before.answers.keys() | after.answers.keys()
            questions = frozenset(
                name for name in names if before.answers.get(name) != after.answers.get(name)
            )
        return cls(questions, fields)


class _State:
    """An assessment and what follows from it, worked out when first asked for."""

    def __init__(self, framework: Framework, assessment: Assessment) -> None:
        self.framework = framework
        self.assessment = assessment

    @cached_property
    def readiness(self) -> Readiness:
        return readiness(self.framework, self.assessment)

    @cached_property
    def full_readiness(self) -> Readiness:
        from muster.scoring.likelihood import full_readiness  # brings numpy

        return full_readiness(self.framework, self.assessment, self.readiness)

    @cached_property
    def applicability(self) -> dict[str, Applicability]:
        return applicability(self.framework, self.assessment)


class Edit(QUndoCommand):
    """One named step: the whole assessment before and after, which share all that did not change.

    Edits with the same `merge` key that follow each other (typing in one field) become one step.
    """

    def __init__(
        self, document: "Document", text: str, after: Assessment, place: str, merge: str | None
    ) -> None:
        super().__init__(text)
        self._document = document
        self.before = document.assessment
        self.after = after
        self.place = place
        self.merge = merge
        self.time = datetime.now(UTC)
        self._first = True

    def redo(self) -> None:
        """Apply the step; when it is done again later, lead the user to its place."""
        first, self._first = self._first, False
        self._document._step_done(self, None if first else self.place)

    def undo(self) -> None:
        """Take the step back and lead the user to its place."""
        self._document._step_undone(self)

    def id(self) -> int:
        """Tell the stack whether this step may be joined with the one before."""
        return 1 if self.merge else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Join a step that goes on where this one stopped."""
        if not isinstance(other, Edit) or other.merge != self.merge:
            return False
        self.after = other.after
        self.time = other.time
        self.setText(other.text())
        self._document._step_grew(self, other)
        return True


class Document(QObject):
    """Holds the open assessment. Edits come in by `push`; where it lies on the disk, by `Origin`.

    The log and the time of the last save are no part of an edit: undo does not take them back. `lost` tells
    of a step that took something away.
    """

    changed = Signal(ChangeSet)
    revisited = Signal(str)
    framework_changed = Signal(str)
    refused = Signal()
    lost = Signal(Loss)
    saved_state_changed = Signal()
    steps_kept = Signal()

    def __init__(
        self,
        assessment: Assessment,
        framework: Framework,
        origin: Origin | None = None,
        parent: QObject | None = None,
        resolve: Callable[[Assessment], Framework] | None = None,
    ) -> None:
        super().__init__(parent)
        self._resolve = resolve
        self._state = _State(framework, assessment)
        self._typing = 0
        self._origin = origin or Origin(saved=assessment)
        self._read_only = False
        self._is_safe = True
        self._kept = 0  # how many steps undo leaves alone
        self._log = ChangeLog(
            lambda name: QCoreApplication.translate("edits", "Undo: {step}").format(step=name)
        )
        self.stack = QUndoStack(self)
        self.stack.cleanChanged.connect(self._clean_changed)

    @Slot(bool)
    def _clean_changed(self, clean: bool) -> None:
        self.saved_state_changed.emit()

    # --- what it is

    @property
    def framework(self) -> Framework:
        """The question bank of this assessment."""
        return self._state.framework

    @property
    def assessment(self) -> Assessment:
        """The assessment as it is now."""
        return self._state.assessment

    @property
    def readiness(self) -> Readiness:
        """What follows from the answers as they are now."""
        return self._state.readiness

    @property
    def full_readiness(self) -> Readiness:
        """The same with likely range, chances and robustness: some milliseconds once numpy is there."""
        return self._state.full_readiness

    @property
    def applicability(self) -> dict[str, Applicability]:
        """Which questions apply, and why the others do not."""
        return self._state.applicability

    @property
    def origin(self) -> Origin:
        """Where it lies on the disk, and how."""
        return self._origin

    @property
    def path(self) -> Path | None:
        """The file that it came from or was saved to last."""
        return self._origin.path

    @property
    def is_sealed(self) -> bool:
        """Whether everything that is written of it is sealed with a passphrase."""
        return self._origin.is_sealed

    @property
    def is_read_only(self) -> bool:
        """Whether edits are refused, because somebody else has the file."""
        return self._read_only

    @property
    def is_safe(self) -> bool:
        """Whether every change is on the disk within a second, as far as is known: in the journal."""
        return self._is_safe

    def note_safety(self, safe: bool) -> None:
        """Note whether the journal can be written."""
        if safe != self._is_safe:
            self._is_safe = safe
            self.saved_state_changed.emit()

    @property
    def is_modified(self) -> bool:
        """Whether there is anything that a save would write."""
        return not self.stack.isClean() or self._origin.is_recovered or self._origin.is_resealed

    @property
    def name(self) -> str:
        """What the document is called where there is little room."""
        return self.assessment.title or self.assessment.mission.name

    def applicable_ids(self) -> list[str]:
        """Return the ids of the questions that apply, in the bank's order.

        A question that was marked not applicable stays in the walk, so that it can be seen and changed.
        """
        kept = ("applies", "marked")
        return [q.id for q in self.framework.questions if self.applicability[q.id] in kept]

    def first_open(self, questions: Sequence[str]) -> str:
        """Return the first open question of these, else the first that applies, else the first."""
        kept = set(self.applicable_ids())
        applicable = [question for question in questions if question in kept]
        answer = self.assessment.answer
        opened = [q for q in applicable if answer(q).state in ("unanswered", "unknown")]
        return next(iter(opened or applicable or questions), "")

    # --- how it is changed

    def push(self, text: str, after: Assessment, place: str, merge: str | None = None) -> None:
        """Do one named step. Nothing happens when `after` equals the present state.

        `place` is where the step was made (`walk/CAP-08`); undo leads back there. Steps with the same
        `merge` key join until `break_typing` is called. Entries of the log that `after` brings are
        joined to those that are there, and stay when the step is undone.
        """
        if after == self.assessment:
            return
        if self._read_only:
            self.refused.emit()
            return
        if after.log is not self.assessment.log:
            self._join_log(after)
        key = f"{merge}#{self._typing}" if merge else None
        gone = loss(self.assessment, after)
        self.stack.push(Edit(self, text, self._with_books(after), place, key))
        if gone is not None:
            self.lost.emit(gone)

    def begin_anew(self, assessment: Assessment) -> None:
        """Forget every step and hold another assessment of the same bank: what a scratch copy does."""
        self.stack.clear()
        self._kept = 0
        self._log.clear()
        self._show(assessment, None)

    def _join_log(self, after: Assessment) -> None:
        """Take in what another log holds; undo does not take it back."""
        log = joined_log(self.assessment.log, after.log)
        if log != self.assessment.log:
            self._state = _State(self.framework, self._with_books(self.assessment, log))
            self.changed.emit(ChangeSet(frozenset(), frozenset({"log"})))

    def break_typing(self) -> None:
        """End the run of typing: what is typed next is a step of its own."""
        self._typing += 1

    def keep_steps(self, keep: bool) -> None:
        """Let undo leave alone all that has been done so far, or let it go back to the beginning again."""
        self._kept = self.stack.index() if keep else 0
        self.steps_kept.emit()

    @property
    def can_undo(self) -> bool:
        """Whether there is a step that may be taken back now."""
        return self.stack.canUndo() and self.stack.index() > self._kept

    def undo(self) -> None:
        """Take the last step back, if it may be."""
        if self.can_undo:
            self.stack.undo()

    def steps_since_save(self) -> list[tuple[datetime, str]]:
        """Return (time, name) of what the next save will write into the log, oldest first."""
        return self._log.steps()

    def _with_books(self, assessment: Assessment, log: tuple[LogEntry, ...] | None = None) -> Assessment:
        """Return an assessment with the present log and time of the last save: they are not undone."""
        now = self.assessment
        kept = now.log if log is None else log
        if assessment.log is kept and assessment.modified is now.modified:
            return assessment
        return assessment.model_copy(update={"log": kept, "modified": now.modified})

    def _step_done(self, step: Edit, place: str | None) -> None:
        self._log.done(step)
        self._show(self._with_books(step.after), place)

    def _step_undone(self, step: Edit) -> None:
        self._log.undone(step)
        self._show(self._with_books(step.before), step.place)

    def _step_grew(self, step: Edit, by: Edit) -> None:
        self._log.forget(by)
        self._log.done(step)
        if self._with_books(step.after) == self._with_books(step.before):
            step.setObsolete(True)
            self._log.forget(step)

    def _show(self, assessment: Assessment, place: str | None) -> None:
        """Make `assessment` the present state and tell who listens."""
        before = self.assessment
        framework = self.framework
        if self._resolve is not None and assessment.framework != before.framework:
            framework = self._resolve(assessment)
        moved = framework is not self.framework
        self._state = _State(framework, assessment)
        if moved:  # pages show one framework all their life: whoever made them makes new ones
            self.framework_changed.emit(place or "")
            return
        self.changed.emit(ChangeSet.between(before, assessment))
        if place is not None:
            self.revisited.emit(place)

    def show_framework(self, framework: Framework, place: str) -> None:
        """Show the same question bank in another language; nothing of the assessment changes."""
        self._state = _State(framework, self.assessment)
        self.framework_changed.emit(place)

    # --- where it lies

    def come_from(self, origin: Origin) -> None:
        """Note where it lies on the disk now; the assessment stays as it is."""
        self._origin = origin
        self.saved_state_changed.emit()

    def make_read_only(self) -> None:
        """Refuse every edit from now on, until it is saved somewhere else."""
        self._read_only = True

    def mark_saved(self, origin: Origin) -> None:
        """Note that `origin.saved`, the present state but for log and time, has been written."""
        before = self.assessment
        self._state = _State(self.framework, origin.saved)
        self._origin = origin
        self._read_only = False
        self._log.clear()
        self.break_typing()
        self.stack.setClean()
        self.changed.emit(ChangeSet.between(before, origin.saved))
        self.saved_state_changed.emit()
