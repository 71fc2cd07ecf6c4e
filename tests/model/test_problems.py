"""A problem is a code and values, and no sentence."""

import pickle

import pytest

from muster.model.problems import Problem, Term


def test_values_are_kept_and_cannot_be_changed_behind_its_back() -> None:
    values: dict[str, str | Term] = {"name": "a.json", "reason": Term("system", "no_space")}
    problem = Problem("unsaved", values)
    values["name"] = "b.json"
    assert problem.values["name"] == "a.json"
    assert problem.args == ("unsaved", problem.values)


def test_a_term_is_a_value_that_compares_and_does_not_change() -> None:
    assert Term("system", "quota") == Term("system", "quota") != Term("system", "busy")
    with pytest.raises(AttributeError):
        Term("system", "quota").key = "busy"  # type: ignore[misc]
    assert pickle.loads(pickle.dumps(Term("toml", "twice"))) == Term("toml", "twice")
