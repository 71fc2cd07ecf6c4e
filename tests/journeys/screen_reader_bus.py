"""What a journey with a screen reader needs of the system, and whether it is there."""

import shutil
import subprocess
from functools import lru_cache
from pathlib import Path

PYTHON = "/usr/bin/python3"  # the system's: its bindings are installed for no other
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
LAUNCHER = next((one for one in LAUNCHERS if Path(one).exists()), "")


@lru_cache(maxsize=1)
def missing() -> str:
    """Return what is not there, as a package of Debian; empty when all is."""
    if shutil.which("Xvfb") is None:
        return "Xvfb"
    if shutil.which("dbus-run-session") is None:
        return "dbus"
    if not LAUNCHER:
        return "at-spi2-core"
    asked = (
        subprocess.run([PYTHON, "-c", "import pyatspi"], capture_output=True, check=False)
        if Path(PYTHON).exists()
        else None
    )
    return "" if asked is not None and asked.returncode == 0 else "python3-pyatspi"
