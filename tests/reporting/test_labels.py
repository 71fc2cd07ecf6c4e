"""The labels that templates put beside what a report says."""

import re

import pytest

from muster.phrases import LANGUAGES, phrases_in
from muster.reporting.labels import fixed_labels
from muster.resources import resource


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_that_a_template_asks_for_is_there(language: str) -> None:
    labels = fixed_labels(phrases_in(language))
    asked = {
        name
        for path in resource("reports").glob("*.typ")
        for name in re.findall(r"words\.(\w+)", path.read_text(encoding="utf-8"))
    }
    assert len(asked) > 20
    assert asked - labels.keys() == set()
    assert not [text for text in labels.values() if "{" in text]
