"""The form for readers: the rule, every question with what counts and its levels, and nothing that leans."""

import pytest

from muster.resources import resource
from muster.storage.frameworks.library import load_framework
from reader_form import main

RELEASED = ("frameworks", "amisom-lessons", "released")


@pytest.mark.parametrize(("name", "first"), [("2.0.json", "How to read"), ("2.0.fr.json", "Comment lire")])
def test_all_questions_in_order_without_lessons_and_weights(
    name: str, first: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = resource(*RELEASED, name)
    bank = load_framework(path)
    assert main([str(path)]) == 0
    form = capsys.readouterr().out
    assert form.split("\n\n")[1].startswith(first)
    asked = [line.split()[1] for line in form.splitlines() if line.startswith("## ")]
    assert asked == [item.id for item in bank.outline]
    for row in bank.questions:
        assert row.text in form
        assert all(f"* {n} {level.title}: {level.detail}" in form for n, level in enumerate(row.levels)), (
            row.id
        )
        assert row.why not in form
        assert not row.weight_reason or row.weight_reason not in form
        assert not row.gate_reason or row.gate_reason not in form


def test_a_bank_whose_introduction_has_no_such_paragraph_prints_all_of_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = resource(*RELEASED, "1.0.json")
    assert main([str(path)]) == 0
    assert load_framework(path).intro.strip() in capsys.readouterr().out
