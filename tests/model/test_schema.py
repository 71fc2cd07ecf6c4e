"""The JSON Schema: the committed one is current, and agrees with the model."""

import json

import jsonschema
import pytest
from pydantic import ValidationError

from muster.model.schema import assessment_schema, schema_text
from muster.resources import resource
from tests.factory import assessment, framework, question
from tests.model.test_assessment import LEAST, WHOLE, read


def test_the_committed_schema_is_the_generated_one() -> None:
    assert resource("schema", "assessment.schema.json").read_text(encoding="utf-8") == schema_text()


def test_the_schema_takes_what_the_model_takes_and_refuses_what_it_refuses() -> None:
    checker = jsonschema.Draft202012Validator(assessment_schema())
    checker.check_schema(assessment_schema())
    bank = framework([question("A1", "a")])
    for good in (LEAST, WHOLE, json.loads(assessment(bank, {"A1": 3}).to_json())):
        assert list(checker.iter_errors(good)) == []
    for path in resource("references").glob("*.muster.json"):
        assert list(checker.iter_errors(json.loads(path.read_text(encoding="utf-8")))) == []
    for key, value in (
        ("format", "other"),
        ("version", 2),
        ("mission", {}),
        ("answers", {"A1": {"state": "answered", "level": 7}}),
        ("answers", {"A1": {"state": "perhaps"}}),
        ("weights", {"categories": {"a": 0}}),
    ):
        bad = {**LEAST, key: value}
        assert list(checker.iter_errors(bad)), (key, value)
        with pytest.raises(ValidationError):
            read(bad)
