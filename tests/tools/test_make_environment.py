"""The environment heals: after an interruption, after Python was replaced, in any path, without a network."""

import os
import subprocess
from pathlib import Path

import pytest

import make_environment
from make_environment import SOURCE, UNFINISHED, NotMade, is_whole, make, python_of

pytestmark = pytest.mark.long


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout in a path with a blank and an accent; its locks name nothing, so nothing is fetched."""
    checkout = tmp_path / "Mission é 1"
    (checkout / "requirements").mkdir(parents=True)
    for name in ("run", "dev", "package"):
        (checkout / "requirements" / f"{name}.txt").write_text(f"# {name}\n")
    package = checkout / "desktop" / "muster"
    package.mkdir(parents=True)
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text("import sys\nprint('Muster', *sys.argv[1:])\n")
    monkeypatch.setattr(make_environment, "install_libraries", lambda _kind: None)
    return checkout


def answer(root: Path) -> str:
    """Return what the command in the environment says."""
    command = [str(root / ".venv" / "bin" / "muster"), "a b"]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(command, capture_output=True, text=True, check=True, env=environment).stdout


def test_it_is_made_once(root: Path) -> None:
    make(root, "run")
    assert answer(root) == "Muster a b\n"
    mark = root / ".venv" / "made"
    mark.touch()
    make(root, "run")
    make(root, "dev")
    assert mark.exists(), "what is whole is not made anew"
    assert (root / ".venv" / "dev.txt").read_text() == "# dev\n"


def test_what_makes_packages_has_an_environment_of_its_own(root: Path) -> None:
    make(root, "run")
    make(root, "package")
    packager = root / ".venv-package"
    assert is_whole(packager)
    assert {path.name for path in packager.glob("*.txt")} == {"run.txt", "package.txt"}
    assert not (root / ".venv" / "package.txt").exists()


def test_an_interruption_is_made_good(root: Path) -> None:
    make(root, "run")
    (root / ".venv" / UNFINISHED).touch()
    (root / ".venv" / "half").mkdir()
    assert not is_whole(root / ".venv")
    make(root, "run")
    assert is_whole(root / ".venv")
    assert not (root / ".venv" / "half").exists()
    assert answer(root) == "Muster a b\n"


def test_a_python_that_is_gone_is_replaced(root: Path) -> None:
    make(root, "run")
    for name in (root / ".venv" / "bin").glob("python*"):
        name.unlink()
        name.symlink_to("/gone/python")
    assert not is_whole(root / ".venv")
    make(root, "run")
    assert answer(root) == "Muster a b\n"


def test_a_checkout_may_be_moved(root: Path) -> None:
    make(root, "run")
    moved = root.rename(root.with_name("elsewhere"))
    assert is_whole(moved / ".venv")
    assert answer(moved) == "Muster a b\n"
    [source] = (moved / ".venv").rglob(SOURCE)
    assert not Path(source.read_text().strip()).is_absolute()


def test_a_failed_download_is_told_and_tried_again(root: Path) -> None:
    lock = root / "requirements" / "run.txt"
    lock.write_text("no-such-package==1.0 --hash=sha256:" + "0" * 64 + "\n--no-index\n")
    with pytest.raises(NotMade, match="could not be installed"):
        make(root, "run")
    assert (root / ".venv" / UNFINISHED).exists()
    assert python_of(root / ".venv").exists()
    lock.write_text("# run\n")
    make(root, "run")
    assert is_whole(root / ".venv")
