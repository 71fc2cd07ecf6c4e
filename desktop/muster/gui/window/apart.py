"""Opens one more window, in a process of its own: what befalls one leaves the others alone."""

import os
import sys
from pathlib import Path

AFTER = "MUSTER_AFTER"  # in the environment: the process that a new one waits for


def program() -> list[str]:
    """Return how one more Muster is started."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "muster"]


def open_apart(path: Path | None = None, *, after: int | None = None) -> None:
    """Open a window of its own, at the start page or with a file; `after` the process of that number."""
    import subprocess  # while the first window starts it is not wanted

    given = [] if path is None else [str(path.absolute())]
    more = {} if after is None else {AFTER: str(after)}
    # On Windows without a console, which would stand there black as long as the window is open.
    detached = getattr(subprocess, "DETACHED_PROCESS", 0) if sys.platform == "win32" else 0
    subprocess.Popen(
        [*program(), *given], start_new_session=True, creationflags=detached, env={**os.environ, **more}
    )
