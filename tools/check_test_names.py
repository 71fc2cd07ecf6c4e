"""Checks that the tests of `<package>/<module>.py` lie in `tests/<package>/test_<module>.py`.

Prints the modules whose tests are elsewhere, and returns 1 when they are more than one in ten.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
HELD = (
    "model",
    "scoring",
    "storage",
    "phrases",
    "picture",
    "reporting",
    "cli",
    "gui",
)  # packages under muster held to it
SHARE = 0.9


def place_of_test(module: Path) -> Path:
    """Return the place of a module's tests, both relative: to the package and to the folder of tests."""
    return module.with_name(f"test_{module.stem.strip('_')}.py")


def modules(package: Path) -> list[Path]:
    """Return every module below `package`, relative to it, without what only joins a package."""
    return sorted(path.relative_to(package) for path in package.rglob("*.py") if path.name != "__init__.py")


def main(root: Path = ROOT) -> int:
    """Check the packages that are held, print what is missing and how many are found."""
    held = [path for path in modules(root / "desktop" / "muster") if path.parts[0] in HELD]
    missing = [path for path in held if not (root / "tests" / place_of_test(path)).is_file()]
    for path in missing:
        print(f"{path.as_posix()} has no tests/{place_of_test(path).as_posix()}")
    share = 1 - len(missing) / len(held)
    print(f"{len(held) - len(missing)} of {len(held)} modules have a test of their name ({', '.join(HELD)})")
    return int(share < SHARE)


if __name__ == "__main__":
    sys.exit(main())
