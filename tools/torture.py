"""Torture for documents: kills, disks, errors, two windows, two users, and thousands of damaged files.

`make torture` prints how often each was tried and how often anything was lost, and fails when anything was.
`--short` is what `make test` runs.
"""

import argparse
import os
import random
import signal
import sys
from functools import partial
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

import muster.gui  # noqa: E402, F401 - first of all: it keeps Python's constants alive under PySide6
from attacks import commands, copies, disks, heavy_windows, kills, locks, mutations, strange, two_windows  # noqa: E402
from attacks.screen import virtual_screen  # noqa: E402
from attacks.trial import Attack, Trial  # noqa: E402

SCENARIOS = ("typing", "saving", "first seconds", "recovering", "exporting", "sealing")
ROOT_ONLY = ("full", "read-only", "occupied")


def _is_root() -> bool:
    """Return whether disks can be mounted and other users be played."""
    return os.name == "posix" and os.geteuid() == 0


def trials(options: argparse.Namespace, *, is_root: bool) -> list[tuple[Trial, int]]:
    """Return every trial and how often it is to be run; those that mount disks or play users only for root.

    Windows come first: they are forked before anything here has threads of its own.
    """
    each = -(-options.kills // len(SCENARIOS))
    some, files = options.some, options.files
    plan: list[tuple[str, Attack, int]] = [
        (f"kill -9 a window while {name}", partial(kills.kill_once, name), each) for name in SCENARIOS
    ]
    if is_root:
        plan += [
            (f"a window whose state folder is {name}, then well", partial(kills.disk_once, name), some)
            for name in ROOT_ONLY
        ]
    plan.append(("windows on heavy and hostile files", heavy_windows.heavy_window_once, some))
    plan.append(("two windows on one file", two_windows.two_windows_once, some))
    plan.append(("two processes save at once", disks.two_writers_once, some))
    plan.append(("save over a size limit", disks.full_disk_once, some))
    if is_root:
        plan += [
            (f"state folder {name}, then well", partial(disks.state_disk_once, name), some)
            for name in ROOT_ONLY
        ]
        plan.append(("two users of one team", disks.two_users_once, some))
    plan += [
        ("save while system calls fail", disks.failing_save_once, 5 * some),
        ("journal while system calls fail", disks.failing_journal_once, 5 * some),
        ("save where nobody can", disks.place_lost_once, some),
        ("programs race for a lock that a crash left", locks.race_once, 25 * some),
        ("the same, overtaking each other", locks.overtaken_once, 25 * some),
        ("no ordinary file where one is looked for", strange.strange_once, files // 50),
        ("copies to give away", copies.copy_once, files // 50),
        ("commands into any stream and locale", commands.stream_once, 10 * some),
        ("commands on heavy and hostile files", commands.heavy_once, 5 * some),
        ("commands on damaged files", commands.damaged_once, files // 10),
        ("damaged assessments", mutations.assessment_once, 2 * files // 5),
        ("damaged journals", mutations.journal_once, files // 5),
        ("journals with one damaged byte", mutations.journal_byte_once, files // 10),
        ("damaged locks", mutations.lock_once, files // 10),
        ("damaged settings", mutations.settings_once, files // 20),
        ("damaged earlier versions and stray names", mutations.backup_once, files // 20),
        ("damaged confidential files", commands.sealed_once, files // 10),
        ("damaged confidential files as Muster seals", mutations.sealed_once, options.sealed),
    ]
    return [(Trial(name, attack), times) for name, attack, times in plan if times]


def options_of(arguments: list[str] | None = None) -> argparse.Namespace:
    """Return how often what is to be tried."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=504, help="of windows, over all scenarios")
    parser.add_argument("--some", type=int, default=20, help="runs of what takes seconds each")
    parser.add_argument("--files", type=int, default=100_000, help="damaged files")
    parser.add_argument("--sealed", type=int, default=200, help="damaged confidential files")
    parser.add_argument("--seed", type=int, default=2013)
    parser.add_argument("--only", default="", help="only trials whose name holds this")
    parser.add_argument("--short", action="store_true", help="a few of each, in seconds")
    options = parser.parse_args(arguments)
    if options.short:
        options.kills, options.some, options.files, options.sealed = 6, 1, 400, 2
    return options


def main(arguments: list[str] | None = None) -> int:
    """Torture, print a table, and return 1 when anything was lost."""
    options = options_of(arguments)
    for number in (signal.SIGINT, signal.SIGTERM):  # ended either way, its screen and its disks go
        signal.signal(number, signal.default_int_handler)
    chance = random.Random(options.seed)
    lost = 0
    with virtual_screen() as shown:
        print(f"windows on {shown}", flush=True)
        for trial, times in trials(options, is_root=_is_root()):
            if options.only in trial.name:
                try:
                    trial.run(times, chance)
                finally:  # interrupted too: what was tried counts
                    print(trial.line(), flush=True)
                lost += len(trial.losses)
    print(f"{'in all':<58} {'':>7}      {lost:>4} losses, seed {options.seed}")
    return 1 if lost else 0


if __name__ == "__main__":
    sys.exit(main())
