"""Runs the whole suite ten times, in other orders, places, times and company, and counts what fails.

No failure is by luck: a test that fails in one of these runs and not in another depends on what it must not.
`try_suite.py 3 7` makes those runs alone.
"""

import contextlib
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
REPORTS = ROOT / "build" / "suite"
EVERY_CORE = ("-n", "auto", "--dist", "loadgroup")


@dataclass(frozen=True, slots=True)
class Run:
    """One run: what is different, how pytest is called, what the environment says, and what else goes on."""

    what: str
    options: tuple[str, ...] = ()
    environment: dict[str, str] = field(default_factory=dict)
    cores: int | None = None
    busy: int = 0


def order(seed: int) -> tuple[str, ...]:
    """Return the options that shuffle tests, the same way for one seed."""
    return ("--random-order-bucket=global", f"--random-order-seed={seed}")


def place(zone: str, locale: str) -> dict[str, str]:
    """Return an environment of another place."""
    return {"TZ": zone, "LC_ALL": locale, "LANG": locale, "LANGUAGE": locale}


CORES = os.cpu_count() or 1
RUNS = (
    Run("as written, every core", EVERY_CORE),
    Run("as written, one after the other"),
    Run("shuffled (1), one after the other", order(1)),
    Run("shuffled (2), every core", (*EVERY_CORE, *order(2))),
    Run("shuffled (3), on one core", order(3), cores=1),
    Run("every core, and busy with as much again", EVERY_CORE, busy=2 * CORES),
    Run("one core, and busy with as much again", order(4), cores=1, busy=1),
    Run("Kiritimati, LC_ALL=C", EVERY_CORE, place("Pacific/Kiritimati", "C")),
    Run(
        "St John's, tr_TR, other hashes",
        EVERY_CORE,
        {**place("America/St_Johns", "tr_TR.UTF-8"), "PYTHONHASHSEED": "7"},
    ),
    Run("Cairo, ar_EG, shuffled (5)", (*EVERY_CORE, *order(5)), place("Africa/Cairo", "ar_EG.UTF-8")),
)


@contextlib.contextmanager
def company(count: int) -> Iterator[None]:
    """Keep `count` processes busy in the meantime."""
    busy = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.wait()


def made(number: int, run: Run) -> bool:
    """Make a run, print its row and the names of what failed, and return whether all was well."""
    report = REPORTS / f"{number}.xml"
    report.unlink(missing_ok=True)
    limit = (lambda: os.sched_setaffinity(0, range(run.cores or 1))) if run.cores else None
    begun = time.monotonic()
    with company(run.busy), report.with_suffix(".log").open("wb") as log:
        code = subprocess.run(
            [
                sys.executable,
                "-m",
                "pytest",
                "-q",
                "-p",
                "no:cacheprovider",
                f"--junitxml={report}",
                *run.options,
            ],
            cwd=ROOT,
            env={**os.environ, **run.environment},
            stdout=log,
            stderr=subprocess.STDOUT,
            preexec_fn=limit,
            check=False,
        ).returncode
    taken = time.monotonic() - begun
    cases = ElementTree.parse(report).iter("testcase") if report.is_file() else ()
    rows = [(case, any(part.tag in ("failure", "error") for part in case)) for case in cases]
    failed = [f"{case.get('classname')}::{case.get('name')}" for case, is_failed in rows if is_failed]
    print(
        f"{number:>3}  {run.what:<42} {len(rows):>5} {len(failed):>7} {code:>5} {taken:>7.0f} s", flush=True
    )
    for name in failed:
        print(f"     {name}", flush=True)
    return code == 0 and not failed


def main() -> int:
    """Make the runs named by number on the command line, or all."""
    REPORTS.mkdir(parents=True, exist_ok=True)
    wanted = [int(text) for text in sys.argv[1:]] or range(1, len(RUNS) + 1)
    print(f"{'':>3}  {'':<42} {'tests':>5} {'failed':>7} {'exit':>5}")
    well = [made(number, RUNS[number - 1]) for number in wanted]
    print(f"{well.count(False)} of {len(well)} runs failed")
    return int(not all(well))


if __name__ == "__main__":
    sys.exit(main())
