"""A short form of the torture of documents: a few of each attack, and nothing is lost."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

TOOL = Path(__file__).parents[2] / "tools" / "torture.py"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="its attacks are those of Unix")
def test_nothing_is_lost_in_a_short_torture() -> None:
    ran = subprocess.run([sys.executable, str(TOOL), "--short"], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr[-2000:]
    rows = [line for line in ran.stdout.splitlines() if " runs " in line]
    assert len(rows) >= 29, "every attack was run"
    assert "Traceback" not in ran.stderr
