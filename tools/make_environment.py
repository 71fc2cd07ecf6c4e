"""Makes the Python environment in `.venv` that the Makefile works with, and mends it where it is broken.

`make_environment.py run` installs what users need, `make_environment.py dev` what developers need as well;
`make_environment.py package` makes one of its own in `.venv-package`, with what packages are made with,
and `make_environment.py docs` one in `.venv-docs` that makes the documentation site and nothing else.
Nothing is fetched while the environment is whole and the lock is the one that was installed last.
"""

from __future__ import annotations  # so that an older Python gets as far as the sentence for it

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
# Each with its locks, in order.
KINDS = {"run": ("run",), "dev": ("run", "dev"), "package": ("run", "package"), "docs": ("docs",)}
FOLDERS = {"package": ".venv-package", "docs": ".venv-docs"}  # all others share `.venv`
OLDEST = (3, 11)
UNFINISHED = "unfinished"
SOURCE = "muster-checkout.pth"


class NotMade(Exception):
    """The environment could not be made; the message is for whoever ran the command."""


def python_of(folder: Path) -> Path:
    """Return the interpreter of the environment in `folder`."""
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def is_whole(folder: Path) -> bool:
    """Return whether the environment was finished and its interpreter still finds its packages.

    It does not when Python was upgraded or removed since.
    """
    if (folder / UNFINISHED).exists():
        return False
    try:
        asked = subprocess.run(
            [python_of(folder), "-I", "-c", "import pip"], capture_output=True, check=False
        )
    except OSError:
        return False
    return asked.returncode == 0


def is_current(folder: Path, lock: Path) -> bool:
    """Return whether `lock` is what was installed last: a copy of it lies in the environment."""
    kept = folder / lock.name
    return kept.is_file() and kept.read_bytes() == lock.read_bytes()


def empty(folder: Path) -> None:
    """Remove all that is in `folder` but the mark that it is unfinished."""
    for part in folder.iterdir():
        if part.is_dir() and not part.is_symlink():
            shutil.rmtree(part)
        elif part.name != UNFINISHED:
            part.unlink()


def point_at_source(folder: Path, source: Path) -> None:
    """Make the environment import Muster from the checkout.

    The line is relative, so that the checkout may be moved and its path may hold any letter.
    """
    ask = "import os, sys, sysconfig; sys.stdout.buffer.write(os.fsencode(sysconfig.get_path('purelib')))"
    asked = subprocess.run([python_of(folder), "-I", "-c", ask], capture_output=True, check=True)
    packages = Path(os.fsdecode(asked.stdout)).resolve()
    (packages / SOURCE).write_text(os.path.relpath(source.resolve(), packages) + "\n", encoding="utf-8")
    if os.name != "nt":
        command = folder / "bin" / "muster"
        command.unlink(missing_ok=True)
        command.write_text('#!/bin/sh\nexec "$(dirname "$0")/python" -m muster "$@"\n', encoding="utf-8")
        command.chmod(0o755)


def install_libraries(kind: str) -> None:
    """Install the libraries of the system that Qt needs, where that can be done."""
    purpose = "tests" if kind == "dev" else "window"
    script = ROOT / "tools" / "setup_system.sh"
    if sys.platform == "linux" and kind != "docs":
        done = subprocess.run(["bash", script, sys.executable, purpose], check=False)
        if done.returncode:  # it has said why
            sys.exit(done.returncode)


def install(folder: Path, lock: Path) -> None:
    """Install what `lock` names, of just these versions and hashes."""
    done = subprocess.run(
        [
            *(python_of(folder), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"),
            *("--no-user", "--no-deps", "--require-hashes", "--requirement", lock),
        ],
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        last = "\n".join(done.stderr.strip().splitlines()[-5:])
        raise NotMade(
            f"{last}\nThe packages that Muster needs could not be installed. "
            "The first time takes a connection to a package index; run the command again when there is one."
        )


def make(root: Path, kind: str) -> None:
    """Make or mend the environment of the checkout at `root`; raises `NotMade`."""
    folder = root / FOLDERS.get(kind, ".venv")
    locks = [root / "requirements" / f"{name}.txt" for name in KINDS[kind]]
    whole = is_whole(folder)
    missing = [lock for lock in locks if not whole or not is_current(folder, lock)]
    if not missing:
        return
    install_libraries(kind)
    folder.mkdir(exist_ok=True)
    (folder / UNFINISHED).touch()
    if not whole:
        print(f"Making the environment in {folder.name} ...", flush=True)
        empty(folder)
        made = subprocess.run(
            [sys.executable, "-m", "venv", folder], capture_output=True, text=True, check=False
        )
        if made.returncode:
            raise NotMade(f"{made.stdout}{made.stderr}The environment in {folder.name} could not be made.")
    for lock in missing:
        install(folder, lock)
    point_at_source(folder, root / "desktop")
    for lock in missing:
        shutil.copyfile(lock, folder / lock.name)
    (folder / UNFINISHED).unlink()


def main() -> int:
    """Make the environment of this checkout of the kind named on the command line."""
    if sys.version_info < OLDEST:
        print(
            "Muster needs Python 3.11 or newer. Install it, or name it: make run PYTHON=/path/to/python3.11",
            file=sys.stderr,
        )
        return 1
    for name in ("PYTHONHOME", "PYTHONPATH"):
        os.environ.pop(name, None)
    if len(sys.argv) != 2 or sys.argv[1] not in KINDS:
        print(f"usage: make_environment.py {{{','.join(KINDS)}}}", file=sys.stderr)
        return 2
    try:
        make(ROOT, sys.argv[1])
    except NotMade as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
