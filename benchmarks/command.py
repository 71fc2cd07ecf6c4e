"""`muster score FILE` as a process of its own, against starting Python at all."""

import subprocess
import sys
from pathlib import Path

from benchmarks.environment import as_for_a_user
from benchmarks.line import Line, middle

EXAMPLE = Path(__file__).parents[1] / "resources" / "references" / "afisma-2013.muster.json"


def _run(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL, env=as_for_a_user())


def run() -> list[Line]:
    """Measure the whole command."""
    bare = middle(lambda: _run("-c", "pass"), 9)
    taken = middle(lambda: _run("-m", "muster", "score", str(EXAMPLE)), 9)
    return [Line("muster score, in all", taken, "s", 0.25, f"bare Python: {bare * 1000:.0f} ms")]
