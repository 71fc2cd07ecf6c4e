"""What changed between two versions of a bank."""

import pytest

from muster.model import bank_changes
from tests.factory import LEVELS, framework, question


def test_changes_between_two_versions_are_told() -> None:
    old = framework([question("A1", "a"), question("A2", "a"), question("A3", "a", why="Old.")])
    new = framework([question("A2", "a", weight=2), question("A3", "a", why="New."), question("A4", "a")])
    changes = bank_changes(old, new)
    assert (changes.new, changes.changed, changes.gone) == (("A4",), ("A2",), ("A1",))
    assert bank_changes(old, old).is_empty


@pytest.mark.parametrize(
    "change",
    [
        {"text": "Another question?"},
        {"weight": 3},
        {"critical": True},
        {"applies_when": "host"},
        {"category": "b"},
        {"levels": [*LEVELS[:4], {"title": "Level 4", "detail": "Another detail."}]},
        {"levels": [*LEVELS[:4], {"title": "Another title", "detail": ""}]},
    ],
)
def test_what_a_question_asks_is_looked_at_as_a_whole(change: dict[str, object]) -> None:
    rest = question("B1", "b")
    old = framework([question("A1", "a"), question("A0", "a"), rest])
    new = framework([{**question("A1", "a"), **change}, question("A0", "a"), rest])
    assert bank_changes(old, new).changed == ("A1",)
