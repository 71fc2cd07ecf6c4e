"""Measures how long the packaged folder takes to its window, against the checkout.

`compare_start.py FOLDER [ROUNDS]` takes turns, so that a busy machine slows both alike; it needs Xvfb and
xwininfo. Returns 1 when the folder takes more than a tenth more of the processor's time.
"""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[1]
DISPLAY = ":96"
BOUND = 1.1
PATIENCE = 60  # seconds for a window


def is_shown() -> bool:
    """Return whether a window of Muster's is on the screen."""
    tree = subprocess.run(["xwininfo", "-root", "-tree"], capture_output=True, check=False).stdout
    return b'"Muster' in tree


def worked(process: int) -> float:
    """Return the seconds that a process has had of the processor."""
    fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def to_window(command: Sequence[str | Path], environment: dict[str, str]) -> tuple[float, float]:
    """Return the seconds from a command's start to its window, and those of the processor; close it again."""
    begun = time.perf_counter()
    child = subprocess.Popen(command, env=environment, start_new_session=True, stderr=subprocess.DEVNULL)
    try:
        while not is_shown():
            if child.poll() is not None or time.perf_counter() - begun > PATIENCE:
                raise SystemExit(f"{command[0]} opened no window")
        return time.perf_counter() - begun, worked(child.pid)
    finally:
        if child.poll() is None:
            os.killpg(child.pid, signal.SIGKILL)
        child.wait()
        while is_shown():
            pass


def main() -> int:
    """Compare, and print."""
    folder, rounds = Path(sys.argv[1]).resolve(), int((sys.argv[2:] or ["9"])[0])
    os.environ["DISPLAY"] = DISPLAY
    with (
        TemporaryDirectory() as home,
        subprocess.Popen(
            ["Xvfb", DISPLAY, "-noreset", "-screen", "0", "1400x900x24"], stderr=subprocess.DEVNULL
        ) as screen,
    ):
        bare = {"PATH": os.environ["PATH"], "HOME": home, "DISPLAY": DISPLAY, "LC_ALL": "C.UTF-8"}
        while subprocess.run(["xwininfo", "-root"], capture_output=True, check=False).returncode:
            time.sleep(0.1)
        try:
            commands: dict[str, list[str | Path]] = {
                "checkout": [sys.executable, "-m", "muster"],
                "folder": [folder / "muster"],
            }
            taken: dict[str, list[tuple[float, float]]] = {name: [] for name in commands}
            for turn in range(rounds + 1):
                for name, command in commands.items():
                    more = {"PYTHONPATH": str(ROOT / "desktop")} if name == "checkout" else {}
                    seconds = to_window(command, bare | more)
                    if turn:  # the first fills the caches
                        taken[name].append(seconds)
        finally:
            screen.terminate()
    ratios = []
    for name, rows in taken.items():
        waited, work = (median(column) for column in zip(*rows, strict=True))
        print(f"{name:<10}{waited:6.2f} s to the window, {work:5.2f} s of the processor")
        ratios.append((waited, work))
    (waited, work), (waited_packed, work_packed) = ratios
    ratio = work_packed / work
    print(f"folder : checkout = {waited_packed / waited:.2f} waited, {ratio:.2f} worked, at most {BOUND}")
    return int(ratio > BOUND)


if __name__ == "__main__":
    sys.exit(main())
