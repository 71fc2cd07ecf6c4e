"""A problem carries its code and values, and shows both to whoever meets it without words."""

import pickle

from muster.model.problems import Problem, Term, Value


def test_a_problem_keeps_code_and_values_and_shows_them() -> None:
    given: dict[str, Value] = {"name": "a.json", "reason": Term("system", "no_space")}
    problem = Problem("unwritten", given)
    given["name"] = "changed later"
    assert (problem.code, problem.values["name"]) == ("unwritten", "a.json")
    assert problem.args == ("unwritten", problem.values)
    assert "unwritten" in str(problem)
    assert "no_space" in str(problem)


def test_a_problem_may_cross_to_another_process() -> None:
    again = pickle.loads(pickle.dumps(Problem("unwritten", {"name": "a.json"})))
    assert (again.code, again.values) == ("unwritten", {"name": "a.json"})
