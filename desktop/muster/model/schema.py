"""The JSON Schema (2020-12) of assessments and frameworks, generated from the models."""

import json
from typing import Any

from pydantic.json_schema import GenerateJsonSchema

from muster.model.assessment import Assessment

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def assessment_schema() -> dict[str, Any]:
    """Return the schema of `*.muster.json`; a framework is its definition `Framework`."""
    schema = Assessment.model_json_schema(mode="validation", schema_generator=GenerateJsonSchema)
    return {"$schema": DIALECT, "$id": "urn:muster:assessment:1", **schema}


def schema_text() -> str:
    """Return the schema as it is printed and committed: two-space indent, a final newline."""
    return json.dumps(assessment_schema(), indent=2, ensure_ascii=False) + "\n"
