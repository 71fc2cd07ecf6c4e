"""What the tests of the commands share: a small bank, the shipped examples, a process of one's own."""

import subprocess
import sys
from typing import Any

from muster.resources import resource
from tests.factory import framework, question

BANK = framework([question("A1", "a", critical=True), question("A2", "a"), question("B1", "b")], {"a": 3})


def example(name: str, *folder: str) -> str:
    """Return the path of a shipped reference assessment; `folder` is a language."""
    return str(resource("references", *folder, f"{name}.muster.json"))


def run(*arguments: str, **more: Any) -> subprocess.CompletedProcess[str]:
    done: subprocess.CompletedProcess[str] = subprocess.run(
        [sys.executable, "-m", "muster", *arguments],
        capture_output=True,
        text=True,
        check=False,
        **more,
    )
    return done
