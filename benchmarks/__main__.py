"""Speed as ratios measured in one run: `make bench` prints the table that the README speaks of."""

import sys
from collections.abc import Callable

from benchmarks import (
    blocking,
    bulk,
    chances,
    clicks,
    command,
    documents,
    meeting,
    paper,
    planning,
    score,
    switches,
    window,
)
from benchmarks.line import Line

SUITES: tuple[Callable[[], list[Line]], ...] = (
    window.run,
    score.run,
    chances.run,
    planning.run,
    bulk.run,
    documents.run,
    clicks.run,
    switches.run,
    meeting.run,
    paper.run,
    blocking.run,
    command.run,
)


def main() -> int:
    """Run every suite and print one table; 1 when a bound is broken."""
    lines = [line for suite in SUITES for line in suite()]
    wide = max(len(line.name) for line in lines)
    print(f"{'what':<{wide}}  {'measured':>12}  {'bound':>9}        against")
    for line in lines:
        shown = f"{line.value:.2f} {line.unit}"
        bound = f"{line.bound:g} {line.unit}"
        held = "ok" if line.holds else "TOO SLOW"
        print(f"{line.name:<{wide}}  {shown:>12}  {bound:>9}  {held:<8}  {line.yardstick}")
    return 0 if all(line.holds for line in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
