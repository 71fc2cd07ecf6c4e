"""Changes model, scoring and storage a place at a time, and counts the changes that no test notices.

`make mutants` tries all three packages; `make mutants ARGS="model scoring/verdict.py"` what is named; with
`JOBS=1` before it one change at a time. A copy in build/mutants is worked on. What an interrupted run has
found out is kept for the same names, as long as neither code nor tests change. Survivors are written to
build/mutants.txt, each with its change.
"""

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
PLACE = ROOT / "build" / "mutants"
SURVIVORS = ROOT / "build" / "mutants.txt"
LOG = ROOT / "build" / "mutmut.log"
FLOORS = {"model": 95, "scoring": 95, "storage": 90}  # % of the changes that a test must notice
PACKAGES = tuple(FLOORS)
TRY = "--try"  # how this starts itself for one look
# A test that would never end notices too, and so does one that has to be ended by force ("segfault").
NOTICED = ("killed", "timeout", "segfault")
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
pytest_add_cli_args = ["--tb=no", "--no-header"]
pytest_add_cli_args_test_selection = [{tests}]
timeout_constant = 2.0
timeout_multiplier = 5.0
"""
# Changes that are no changes: two lines that these make equal do the same, whatever a test asks.
ALIKE = (
    (re.compile(r",\s*(strict=\w+)?(?=\))"), ""),  # the lengths that zip(strict=True) asserts are equal
    (re.compile(r'"UTF-8"', re.IGNORECASE), '"utf-8"'),  # one encoding, two ways to write it
    (re.compile(r'^(\s*assert .*), "[^"]*"$'), r"\1"),  # the text of an assertion, which nobody is shown
    # English in an exception: users are told sentences of the catalogue, by codes, which have no spaces.
    (re.compile(r'^(\s*raise [\w.]+\()f?"[^"]* [^"]*"\)'), r"\1)"),
)


def quoted(texts: list[str]) -> str:
    """Return the texts as the inside of a TOML list."""
    return ", ".join(f'"{text}"' for text in texts)


def lay_out(wanted: list[str]) -> None:
    """Copy code, tests and resources to where mutmut works, and forget what was found out of others."""
    copied = {"desktop/muster": "src/muster", "resources": "resources", "docs": "docs"}
    copied |= {f"tests/{package}": f"tests/{package}" for package in PACKAGES}
    for source, target in copied.items():
        shutil.rmtree(PLACE / target, ignore_errors=True)
        shutil.copytree(ROOT / source, PLACE / target, ignore=shutil.ignore_patterns("__pycache__"))
    for shared in (ROOT / "tests").glob("*.py"):
        shutil.copy(shared, PLACE / "tests" / shared.name)
    patterns = [f"src/muster/{name}" if name.endswith(".py") else f"src/muster/{name}/*" for name in wanted]
    tests = [f"tests/{package}" for package in PACKAGES]
    settings = SETTINGS.format(wanted=quoted(patterns), tests=quoted(tests))
    (PLACE / "pyproject.toml").write_text(settings, encoding="utf-8")
    known, now = PLACE / "known.txt", f"{settings}{_digest([*copied.values(), 'tests'])}"
    if not known.is_file() or known.read_text(encoding="utf-8") != now:
        shutil.rmtree(PLACE / "mutants", ignore_errors=True)
    known.write_text(now, encoding="utf-8")


def _digest(folders: list[str]) -> str:
    """Return what stands for the code, the tests and the resources as they are."""
    files = {path for folder in folders for path in (PLACE / folder).rglob("*") if path.is_file()}
    every = sha256()
    for path in sorted(files):
        every.update(sha256(bytes(path) + path.read_bytes()).digest())
    return every.hexdigest()


def mutate(reach: str, examples: str, names: list[str]) -> None:
    """Make the changes and try them, or those of these `names` once more, on near tests or on all."""
    source = PLACE / "mutants" / "src"
    source.mkdir(parents=True, exist_ok=True)  # a folder that is not there yet stays unseen on the path
    # Children of tests are to find the changed code, and the examples to be as many.
    environment = {**os.environ, "PYTHONPATH": str(source), "MUSTER_EXAMPLES": examples}
    command = [sys.executable, str(Path(__file__).resolve()), TRY, reach, *names]
    with LOG.open("wb") as log:
        done = subprocess.run(command, cwd=PLACE, env=environment, stdout=log, stderr=log, check=False)
    if done.returncode:
        sys.exit(f"mutmut gave up; see {LOG}")


def try_changes(reach: str, names: list[str]) -> None:
    """Run mutmut in this process, with all tests that cover a change or with those of its module alone."""
    import mutmut.__main__ as program
    from mutmut.state import state

    collect = program.collect_or_load_stats

    def collect_near(*given: Any, **more: Any) -> None:
        collect(*given, **more)
        covering = state().tests_by_mangled_function_name
        for function, tests in covering.items():
            _, *folders, module, _ = function.split(".")
            beside = "/".join(("tests", *folders, f"test_{module}.py::"))
            covering[function] = {test for test in tests if test.startswith(beside)} or tests

    if reach == "near":
        program.collect_or_load_stats = collect_near
    program._run(names, int(os.environ.get("JOBS") or os.cpu_count() or 1))


def tried_files() -> Iterator[Any]:
    """Yield what mutmut has noted of each file that it has changed."""
    from mutmut.mutation.data import SourceFileMutationData
    from mutmut.utils.file_utils import walk_mutatable_files

    for path in walk_mutatable_files():
        tried = SourceFileMutationData(path=path)
        tried.load()
        yield tried


def outcomes() -> Iterator[tuple[str, str, Path]]:
    """Yield (name, outcome, file) of every mutant that was tried."""
    from mutmut.stats import status_by_exit_code

    for tried in tried_files():
        for name, code in tried.exit_code_by_key.items():
            yield name, status_by_exit_code[code], tried.path


def change(name: str, path: Path) -> str:
    """Return what a mutant changes, as a diff."""
    from mutmut.mutation.diff_apply import get_diff_for_mutant

    return str(get_diff_for_mutant(name, path=path))


def look_again(reach: str, examples: str) -> None:
    """Try what has survived once more; it may take longer than before, so that too long proves nothing."""
    from mutmut.stats import status_by_exit_code

    survived = [(name, path) for name, outcome, path in outcomes() if outcome == "survived"]
    names = [name for name, path in survived if not is_alike(change(name, path))]
    if names:
        mutate(reach, examples, names)
    for tried in tried_files():
        for name, code in tried.exit_code_by_key.items():
            if name in names and status_by_exit_code[code] == "timeout":
                tried.exit_code_by_key[name] = 0
        tried.save()


def is_alike(diff: str) -> bool:
    """Return whether a change comes to nothing by one of `ALIKE`."""
    before, after = (
        "\n".join(line[1:] for line in diff.splitlines()[2:] if line.startswith(sign)) for sign in "-+"
    )
    if "strict=False" in before:  # there the lengths may differ
        return False
    for pattern, plain in ALIKE:
        before, after = pattern.sub(plain, before), pattern.sub(plain, after)
    return before == after


def report() -> int:
    """Print a row for each package, write the survivors with their changes, return 1 below a floor."""
    counts: dict[str, Counter[str]] = {}
    survivors = []
    for name, outcome, path in outcomes():
        count, diff = counts.setdefault(name.split(".")[1], Counter()), change(name, path)
        if is_alike(diff):
            count["alike"] += 1
            continue
        count[outcome if outcome in COLUMNS else "other"] += 1
        if outcome not in NOTICED:
            survivors.append(f"{name}: {outcome}\n{diff}")
    SURVIVORS.write_text("\n".join(survivors), encoding="utf-8")
    print(f"{'':<10}", *(f"{column:>10}" for column in (*COLUMNS, "other")), "   noticed")
    below = 0
    for package, count in counts.items():
        alike = count.pop("alike", 0)
        share = 100 * sum(count[outcome] for outcome in NOTICED) / max(1, count.total())
        below += share < FLOORS[package]
        cells = (f"{count[column]:>10}" for column in (*COLUMNS, "other"))
        print(
            f"{package:<10}", *cells, f"   {share:.1f} % (floor {FLOORS[package]} %; {alike} alike left out)"
        )
    print(f"What survived, with its change: {SURVIVORS.relative_to(ROOT)}")
    return int(below > 0)


def main() -> int:
    """Try the packages or modules named on the command line."""
    if sys.argv[1:2] == [TRY]:
        try_changes(sys.argv[2], sys.argv[3:])
        return 0
    PLACE.mkdir(parents=True, exist_ok=True)
    lay_out(sys.argv[1:] or list(PACKAGES))
    mutate("near", "quick", [])
    os.chdir(PLACE)  # mutmut reads its settings from the folder that it is run in
    look_again("near", "thorough")
    look_again("all", "quick")
    return report()


if __name__ == "__main__":
    sys.exit(main())
