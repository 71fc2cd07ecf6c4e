"""What changed between two versions of a bank."""

from muster.model import bank_changes
from tests.factory import framework, question


def test_changes_between_two_versions_are_told() -> None:
    old = framework([question("A1", "a"), question("A2", "a"), question("A3", "a", why="Old.")])
    new = framework([question("A2", "a", weight=2), question("A3", "a", why="New."), question("A4", "a")])
    changes = bank_changes(old, new)
    assert (changes.new, changes.changed, changes.gone) == (("A4",), ("A2",), ("A1",))
    assert bank_changes(old, old).is_empty
