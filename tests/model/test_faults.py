"""Faults of a framework, each with its key."""

from muster.model import framework_faults
from tests.factory import framework_data, question
from tests.wording import line


def test_more_faults_of_a_framework() -> None:
    rows = [question("A1", "a", levels=[{"title": " "}] * 5), question("A2", "zz")]
    raw = framework_data(rows)
    raw["categories"] = [raw["categories"][0], {"id": "b", "code": "", "title": "B", "weight": 1}]
    raw["thresholds"] = {
        "ready": {"overall": 40, "category": 60},
        "conditional": {"overall": 50, "category": 40},
    }
    found = {line(fault) for fault in framework_faults(raw)}
    assert {
        "questions.A1.levels.0.title: must not be empty",
        "questions.A2.category: there is no category “zz”",
        "categories.b: the category has no question",
        "categories.b.code: must not be empty",
        "thresholds.ready.overall: is 40, below the 50 that “conditional” asks for",
    } <= found
