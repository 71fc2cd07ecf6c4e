"""Schemas load without their descriptions, and all that stands on them is as ever."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
ASK = """
import sys, typing_extensions, typing
{first}
import muster.model
import pydantic
from pydantic_core import core_schema
from muster.model import Answer, Assessment, Framework
module = typing if sys.version_info >= (3, 12) else typing_extensions
assert module.TypedDict.__module__ == module.__name__, "it is in its place again"
class Given(module.TypedDict):
    level: int
made = pydantic.TypeAdapter(Given)
print(made.validate_python({{"level": 3}}))
try:
    made.validate_python({{"level": "x"}})
except pydantic.ValidationError as problem:
    print(problem.error_count())
try:
    Answer(state="answered")
except pydantic.ValidationError as problem:
    print(problem.errors()[0]["type"])
print(Assessment.model_json_schema(), Framework.model_json_schema())
print(core_schema.definitions_schema(core_schema.int_schema(), []))
print(core_schema.IntSchema.__mro__[1].__name__, file=sys.stderr)
"""


def said(first: str = "") -> tuple[str, str]:
    ran = subprocess.run(
        [sys.executable, "-c", ASK.format(first=first)],
        capture_output=True,
        check=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT / "desktop")},
    )
    return ran.stdout, ran.stderr


def test_models_are_the_same_without_what_describes_their_schemas() -> None:
    lightly, described = said(), said("import pydantic_core")
    assert lightly[0] == described[0]
    assert "answered_without_level" in lightly[0]
    assert (lightly[1], described[1]) == ("_Described\n", "dict\n")
