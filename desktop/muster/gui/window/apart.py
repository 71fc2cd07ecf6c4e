"""Opens one more window, in a process of its own: what befalls one leaves the others alone."""

import sys
from pathlib import Path


def open_apart(path: Path | None = None) -> None:
    """Open a window of its own, at the start page or with a file."""
    import subprocess  # while the first window starts it is not wanted

    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "muster"]
    given = [] if path is None else [str(path.absolute())]
    subprocess.Popen([*program, *given], start_new_session=True)
