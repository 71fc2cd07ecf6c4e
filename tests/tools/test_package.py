"""The source holds all that tests and documents take; checksums and times are those of the release."""

import hashlib
import os
import subprocess
import sys
import tarfile
import tomllib
from pathlib import Path

import pytest

import package
from package_folder import NotPackaged
from tests.conftest import ROOT

LISTED = (
    *(
        "tests/conftest.py",
        "tests/gui/support.py",
        "tests/packaging/test_linux.py",
        "tests/tools/test_package.py",
    ),
    *(
        "docs/method.md",
        "docs/method.fr.md",
        "docs/walk.png",
        "CHANGELOG.md",
        "CONTRIBUTING.md",
        "LICENSE",
        "NOTICE",
    ),
    *(
        "Makefile",
        "pyproject.toml",
        "requirements/run.txt",
        "requirements/dev.txt",
        "requirements/package.txt",
    ),
    *("tools/package.py", "tools/try_fresh.sh", "packaging/muster.spec", "packaging/linux/muster.desktop"),
    *(
        "desktop/muster/__main__.py",
        "resources/phrases/fr.toml",
        "licences/LGPL-3.0.txt",
        "benchmarks/__main__.py",
    ),
)


@pytest.fixture(scope="module")
def source(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    [made] = folder.iterdir()
    return made


def test_the_source_is_complete(source: Path) -> None:
    with tarfile.open(source) as tar:
        names = {name.partition("/")[2] for name in tar.getnames()}
    assert set(LISTED) <= names
    here = {path.relative_to(ROOT).as_posix() for path in (ROOT / "tests").rglob("*.py")}
    assert {name for name in names if name.startswith("tests/") and name.endswith(".py")} == here
    assert not [
        name for name in names if name.startswith((".venv", "dist/", "build/")) or "__pycache__" in name
    ]


def test_everything_of_the_project_is_in_it() -> None:
    told = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    listed = set(told["tool"]["hatch"]["build"]["targets"]["sdist"]["include"])
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if tracked.returncode:
        pytest.skip("no history here")
    names = {row.split("/")[0] for row in tracked.stdout.splitlines()}
    # What stands beside is of use only where there is a history; pyproject.toml always comes along.
    assert {name for name in names if not name.startswith(".")} <= {*listed, "pyproject.toml"}


def test_checksums_are_as_sha256sum_reads_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "DIST", tmp_path)
    (tmp_path / "b.deb").write_bytes(b"two")
    (tmp_path / "a.whl").write_bytes(b"one")
    text = package.checksums([tmp_path / "b.deb", tmp_path / "a.whl"]).read_text()
    one, two = (hashlib.sha256(content).hexdigest() for content in (b"one", b"two"))
    assert text == f"{one}  a.whl\n{two}  b.deb\n"


def test_the_time_is_the_release_s(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert package.epoch() == 1_700_000_000
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    monkeypatch.setattr(package, "ROOT", tmp_path)  # where there is no history
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert package.epoch() == package.LONG_AGO


@pytest.mark.skipif(os.name != "posix", reason="made on Linux")
def test_a_source_that_changes_by_itself_is_refused(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    built: list[Path] = []

    def build(target: Path, _moment: int) -> list[Path]:
        built.append(target)
        (target / "a.whl").write_text(f"{len(built)}")
        return [target / "a.whl"]

    monkeypatch.setattr(package, "DIST", tmp_path)
    monkeypatch.setattr(package, "build_python", build)
    with pytest.raises(NotPackaged, match=r"a\.whl is another"):
        package.make_python(0)
