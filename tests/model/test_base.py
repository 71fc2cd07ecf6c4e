"""Values are changed by making the next one."""

import pytest
from pydantic import ValidationError

from muster.model import Answer, Mission


def test_values_are_changed_by_making_the_next_one() -> None:
    answer = Answer.model_validate({"state": "answered", "level": 2, "later": 7})
    higher = answer.changed(level=3)
    assert (answer.level, higher.level, higher.model_extra) == (2, 3, {"later": 7})
    with pytest.raises(ValidationError):
        answer.level = 4  # type: ignore[misc]
    with pytest.raises(ValidationError):
        answer.changed(level=7)
    with pytest.raises(ValidationError):
        Mission(name="")


def test_unknown_keys_may_be_changed_too() -> None:
    answer = Answer.model_validate({"state": "unknown", "later": 7})
    assert answer.changed(later=8).model_extra == {"later": 8}
    assert answer.changed(newer=1).model_extra == {"later": 7, "newer": 1}
    assert Answer(state="unknown").changed(note="n").model_extra == {}
