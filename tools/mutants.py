"""Changes model, scoring and storage a place at a time, and counts the changes that no test notices.

`make mutants` tries all three packages; `make mutants ARGS="model scoring/verdict.py"` what is named. A copy
in build/mutants is worked on. Survivors are written to build/mutants.txt, each with its change.
"""

import os
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / "build" / "mutants"
SURVIVORS = ROOT / "build" / "mutants.txt"
LOG = ROOT / "build" / "mutmut.log"
FLOORS = {"model": 95, "scoring": 95, "storage": 90}  # % of the changes that a test must notice
PACKAGES = tuple(FLOORS)
NOTICED = ("killed", "timeout")  # a test that would never end notices too
COLUMNS = ("killed", "timeout", "survived", "no tests")
# mutmut follows packages below src/, and a pytest of its own needs no window and no coverage.
SETTINGS = """
[tool.pytest.ini_options]
pythonpath = ["."]
addopts = ["-m", "not long", "-p", "no:xdist", "-p", "no:cov"]
markers = ["long: not run here"]

[tool.mutmut]
source_paths = ["src/muster"]
only_mutate = [{wanted}]
also_copy = ["resources", "docs"]
pytest_add_cli_args = ["--hypothesis-profile=short"]
pytest_add_cli_args_test_selection = [{tests}]
"""


def quoted(texts: list[str]) -> str:
    """Return the texts as the inside of a TOML list."""
    return ", ".join(f'"{text}"' for text in texts)


def lay_out(wanted: list[str]) -> None:
    """Copy code, tests and resources to where mutmut works, keeping what it has found out before."""
    for source, target in (("desktop/muster", "src/muster"), ("resources", "resources"), ("docs", "docs")):
        shutil.rmtree(PLACE / target, ignore_errors=True)
        shutil.copytree(ROOT / source, PLACE / target, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.rmtree(PLACE / "tests", ignore_errors=True)
    for package in PACKAGES:
        shutil.copytree(
            ROOT / "tests" / package,
            PLACE / "tests" / package,
            ignore=shutil.ignore_patterns("__pycache__"),
        )
    for shared in (ROOT / "tests").glob("*.py"):
        shutil.copy(shared, PLACE / "tests" / shared.name)
    patterns = [f"src/muster/{name}" if name.endswith(".py") else f"src/muster/{name}/*" for name in wanted]
    tests = [f"tests/{package}" for package in PACKAGES]
    (PLACE / "pyproject.toml").write_text(
        SETTINGS.format(wanted=quoted(patterns), tests=quoted(tests)), encoding="utf-8"
    )


def mutate() -> None:
    """Make the changes and run the tests that cover each, on every core."""
    source = PLACE / "mutants" / "src"
    source.mkdir(parents=True, exist_ok=True)  # a folder that is not there yet stays unseen on the path
    environment = {**os.environ, "PYTHONPATH": str(source)}  # for children of tests
    command = [sys.executable, "-m", "mutmut", "run", "--max-children", str(os.cpu_count() or 1)]
    with LOG.open("wb") as log:
        done = subprocess.run(command, cwd=PLACE, env=environment, stdout=log, stderr=log, check=False)
    if done.returncode:
        sys.exit(f"mutmut gave up; see {LOG.relative_to(ROOT)}")


def outcomes() -> Iterator[tuple[str, str, str]]:
    """Yield (package, outcome, change) of every mutant that was tried; the change only of what survived."""
    os.chdir(PLACE)  # mutmut reads its settings from the folder that it is run in
    from mutmut.mutation.data import SourceFileMutationData
    from mutmut.mutation.diff_apply import get_diff_for_mutant
    from mutmut.stats import status_by_exit_code
    from mutmut.utils.file_utils import walk_mutatable_files

    for path in walk_mutatable_files():
        tried = SourceFileMutationData(path=path)
        tried.load()
        for name, code in tried.exit_code_by_key.items():
            outcome = status_by_exit_code[code]
            is_noticed = outcome in NOTICED
            change = "" if is_noticed else f"{name}: {outcome}\n{get_diff_for_mutant(name, path=path)}"
            yield name.split(".")[1], outcome, change


def report() -> int:
    """Print a row for each package, write the survivors with their changes, return 1 below a floor."""
    counts: dict[str, Counter[str]] = {}
    survivors = []
    for package, outcome, change in outcomes():
        counts.setdefault(package, Counter())[outcome if outcome in COLUMNS else "other"] += 1
        if change:
            survivors.append(change)
    SURVIVORS.write_text("\n".join(survivors), encoding="utf-8")
    print(f"{'':<10}", *(f"{column:>10}" for column in (*COLUMNS, "other")), "   noticed")
    below = 0
    for package, count in counts.items():
        share = 100 * sum(count[outcome] for outcome in NOTICED) / count.total()
        below += share < FLOORS[package]
        cells = (f"{count[column]:>10}" for column in (*COLUMNS, "other"))
        print(f"{package:<10}", *cells, f"   {share:.1f} % (floor {FLOORS[package]} %)")
    print(f"What survived, with its change: {SURVIVORS.relative_to(ROOT)}")
    return int(below > 0)


def main() -> int:
    """Try the packages or modules named on the command line."""
    wanted = sys.argv[1:] or list(PACKAGES)
    PLACE.mkdir(parents=True, exist_ok=True)
    lay_out(wanted)
    mutate()
    return report()


if __name__ == "__main__":
    sys.exit(main())
