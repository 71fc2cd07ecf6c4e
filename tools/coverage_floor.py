"""Holds the branch coverage of each package to its floor, so that no package hides behind another."""

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

FLOORS = {"model": 90, "scoring": 90, "storage": 90, "phrases": 90, "reporting": 80, "cli": 80, "gui": 80}


def main() -> int:
    """Print a line for each package and return 1 when one is below its floor."""
    with TemporaryDirectory() as folder:
        target = Path(folder) / "coverage.json"
        subprocess.run([sys.executable, "-m", "coverage", "json", "-q", "-o", str(target)], check=True)
        files = json.loads(target.read_text())["files"]
    below = 0
    for package, floor in FLOORS.items():
        parts = [
            row["summary"] for name, row in files.items() if f"muster/{package}/" in name.replace("\\", "/")
        ]
        covered = sum(row["covered_lines"] + row["covered_branches"] for row in parts)
        total = sum(row["num_statements"] + row["num_branches"] for row in parts)
        share = 100 * covered / total if total else 100.0
        below += share < floor
        print(f"coverage of {package}: {share:.1f} % (floor {floor} %){'  TOO LOW' if share < floor else ''}")
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
