"""What changed between two versions of a question bank, by question id."""

from dataclasses import dataclass

from muster.model.framework import Framework, Question


@dataclass(frozen=True, slots=True)
class BankChanges:
    """Ids of questions that are new, that ask or mean something else than before, and that are gone."""

    new: tuple[str, ...]
    changed: tuple[str, ...]
    gone: tuple[str, ...]

    @property
    def is_empty(self) -> bool:
        """Whether both versions ask the same."""
        return not (self.new or self.changed or self.gone)


def _meaning(question: Question) -> tuple[object, ...]:
    levels = tuple((level.title, level.detail) for level in question.levels)
    place = (question.category, question.applies_when)
    return question.text, levels, question.weight, question.gate_level, place


def bank_changes(old: Framework, new: Framework) -> BankChanges:
    """Return what somebody who answered `old` has to look at in `new`.

    A question counts as changed when its text, levels, weight, gate, condition or category differ; both
    versions must be in the same language for that to be told.
    """
    return BankChanges(
        new=tuple(name for name in new.by_id if name not in old.by_id),
        changed=tuple(
            name
            for name, question in new.by_id.items()
            if name in old.by_id and _meaning(question) != _meaning(old.by_id[name])
        ),
        gone=tuple(name for name in old.by_id if name not in new.by_id),
    )
