"""The one open assessment: pages read it, push edits to it, and listen to what changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from muster.model import Assessment, Framework
from muster.model.assessment import VERSION
from muster.scoring import Applicability, Readiness, applicability, readiness

# What an assessment can be set beside: (title, assessment) of earlier missions on the same bank.
Yardsticks = Callable[[], Sequence[tuple[str, Assessment]]]


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
        self._document.show_state(self.after, None if self._first else self.place)
        self._first = False

    def undo(self) -> None:
        """Take the step back and lead the user to its place."""
        self._document.show_state(self.before, self.place)

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
        if self.after == self.before:
            self.setObsolete(True)
        return True


class Document(QObject):
    """Holds the open assessment; the only way to change it is `push`."""

    changed = Signal(ChangeSet)
    revisited = Signal(str)
    framework_changed = Signal(str)
    refused = Signal()
    saved_state_changed = Signal()

    def __init__(
        self,
        assessment: Assessment,
        framework: Framework,
        path: Path | None = None,
        parent: QObject | None = None,
        resolve: Callable[[Assessment], Framework] | None = None,
    ) -> None:
        super().__init__(parent)
        self._resolve = resolve
        self._state = _State(framework, assessment)
        self._typing = 0
        self.path = path
        self.digest = ""
        self.saved = assessment  # as it lies on the disk: what a merge starts from
        self.read_only = False
        self.is_recovered = False
        self.version = VERSION  # of the format that the file was in
        self.passphrase: str | None = None  # of a sealed file; kept in memory only
        self.stack = QUndoStack(self)
        self.stack.cleanChanged.connect(self._clean_changed)

    @Slot(bool)
    def _clean_changed(self, clean: bool) -> None:
        self.saved_state_changed.emit()

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
        """The same with likely range, chances and robustness: a few milliseconds once numpy is there."""
        return self._state.full_readiness

    @property
    def applicability(self) -> dict[str, Applicability]:
        """Which questions apply, and why the others do not."""
        return self._state.applicability

    @property
    def is_modified(self) -> bool:
        """Whether there is anything that a save would write."""
        return not self.stack.isClean() or self.is_recovered

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

    def push(self, text: str, after: Assessment, place: str, merge: str | None = None) -> None:
        """Do one named step. Nothing happens when `after` equals the present state.

        `place` is where the step was made (`walk/CAP-08`); undo leads back there. Steps with the same
        `merge` key join until `break_typing` is called.
        """
        if after == self.assessment:
            return
        if self.read_only:
            self.refused.emit()
            return
        key = f"{merge}#{self._typing}" if merge else None
        self.stack.push(Edit(self, text, after, place, key))

    def steps_since_save(self) -> list[tuple[datetime, str]]:
        """Return (time, name) of the steps that the next save will write, oldest first."""
        start, end = self.stack.cleanIndex(), self.stack.index()
        found = []
        for place in range(max(0, start) if start <= end else end, end):
            step = self.stack.command(place)
            if isinstance(step, Edit):
                found.append((step.time, step.text()))
        return found

    def break_typing(self) -> None:
        """End the run of typing: what is typed next is a step of its own."""
        self._typing += 1

    def show_state(self, assessment: Assessment, place: str | None) -> None:
        """Make `assessment` the present state and tell who listens; called by `Edit` alone."""
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

    def mark_saved(self, assessment: Assessment, path: Path, digest: str) -> None:
        """Note that `assessment`, which is the present state but for its time, has been written to `path`."""
        before = self.assessment
        self._state = _State(self.framework, assessment)
        self.path = path
        self.digest = digest
        self.saved = assessment
        self.read_only = self.is_recovered = False
        self.break_typing()
        self.stack.setClean()
        self.changed.emit(ChangeSet.between(before, assessment))
        self.saved_state_changed.emit()
