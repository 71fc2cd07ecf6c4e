"""Confidential files on the command line."""

import subprocess
from pathlib import Path

import pytest

from muster.__main__ import main
from muster.storage import open_assessment, save_assessment
from tests.cli.support import run


def test_a_confidential_file_takes_a_passphrase_file(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place, secret = tmp_path / "s.muster.json.age", tmp_path / "pw.txt"
    save_assessment(open_assessment(saved).assessment, place, "correct horse")
    secret.write_text("correct horse\n", "utf-8")
    assert main(["score", str(place), "--passphrase-file", str(secret)]) == 0
    assert "Not ready" in capsys.readouterr().out
    secret.write_text("wrong horse\n", "utf-8")
    assert main(["score", str(place), "--passphrase-file", str(secret)]) == 2
    shown = capsys.readouterr().err
    assert "does not open with this passphrase" in shown
    assert "horse" not in shown
    done = run("score", str(place), stdin=subprocess.DEVNULL)
    assert done.returncode == 2
    assert "--passphrase-file FILE" in done.stderr
    assert main(["score", str(place), "--passphrase-file", str(tmp_path / "gone")]) == 2
