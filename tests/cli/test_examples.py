"""`muster examples`: listed and copied out, in the language that is spoken."""

from pathlib import Path

import pytest

from muster.__main__ import main
from muster.storage import open_assessment
from tests.cli.support import example

NAMES = ["afisma-2013", "amisom-2007", "amisom-2012"]


def test_examples_are_listed_with_their_titles(capsys: pytest.CaptureFixture[str]) -> None:
    for language in ("en", "fr"):
        assert main(["examples", "--lang", language]) == 0
        listed = dict(line.split("\t") for line in capsys.readouterr().out.splitlines())
        assert list(listed) == NAMES
        folder = () if language == "en" else (language,)
        for name, title in listed.items():
            assert title == open_assessment(example(name, *folder)).assessment.title


def test_examples_are_copied_out_and_never_over_a_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["examples", str(out)]) == 0
    assert capsys.readouterr().out.splitlines() == [str(out / f"{name}.muster.json") for name in NAMES]
    assert main(["validate", *(str(path) for path in out.iterdir())]) == 0
    assert main(["examples", str(out)]) == 2
    assert "is already there; nothing was copied" in capsys.readouterr().err
    assert main(["examples", str(tmp_path / "fr"), "--lang", "fr"]) == 0
    copied = open_assessment(tmp_path / "fr" / "afisma-2013.muster.json").assessment
    assert copied == open_assessment(example("afisma-2013", "fr")).assessment
