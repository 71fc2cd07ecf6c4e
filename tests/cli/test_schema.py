"""`muster schema`: the JSON Schema, the same in every language."""

import json

import pytest

from muster.__main__ import main


def test_the_schema_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["$schema"].endswith("2020-12/schema")


def test_the_schema_has_no_words_to_translate(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["schema", "--lang", "fr"]) == 2
    assert "arguments non reconnus" in capsys.readouterr().err
