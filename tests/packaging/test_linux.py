"""The desktop gets an entry that opens files, file types, and icons in every size."""

import configparser
import os
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QImage

from icons import SIZES
from tests.conftest import ROOT

LINUX = ROOT / "packaging" / "linux"
TYPES = "{http://www.freedesktop.org/standards/shared-mime-info}"
NAMES = {
    "*.muster.json": "application/x-muster-assessment+json",
    "*.muster.json.age": "application/x-muster-assessment-sealed",
    "*.votes.muster.json": "application/x-muster-votes+json",
}
ICONS = (
    ("apps", "muster"),
    *(("mimetypes", f"muster-{kind}") for kind in ("document", "sealed", "votes")),
)


def entry(path: Path) -> configparser.SectionProxy:
    read = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    read.optionxform = str  # type: ignore[assignment,method-assign]
    read.read(path, encoding="utf-8")
    return read["Desktop Entry"]


@pytest.mark.skipif(os.name != "posix", reason="a shell script")
def test_an_installation_lays_everything_where_desktops_look(tmp_path: Path) -> None:
    share = tmp_path / "sha re"
    program = tmp_path / "no such place" / 'a$b"c%d'
    subprocess.run(["sh", LINUX / "install.sh", share, program], check=True, capture_output=True)
    installed = entry(share / "applications" / "muster.desktop")
    # By the rules of desktop entries: a backslash before " and $ inside quotes, itself doubled; % doubled.
    assert installed["Exec"] == f'"{tmp_path}/no such place/a\\\\$b\\\\"c%%d" %F'
    assert installed["Icon"] == "muster"
    assert (share / "mime" / "packages" / "muster.xml").is_file()
    assert (share / "metainfo" / "org.muster.Muster.metainfo.xml").is_file()
    for place in (
        *("man/man1/muster.1", "man/fr/man1/muster.1", "zsh/site-functions/_muster"),
        *("bash-completion/completions/muster", "fish/vendor_completions.d/muster.fish"),
    ):
        assert (share / place).is_file()
    for size in SIZES:
        for kind, name in ICONS:
            image = QImage(str(share / "icons" / "hicolor" / f"{size}x{size}" / kind / f"{name}.png"))
            assert (image.width(), image.height()) == (size, size)
            assert image.hasAlphaChannel()
    for kind, name in ICONS:
        assert (share / "icons" / "hicolor" / "scalable" / kind / f"{name}.svg").is_file()


def installed(home: Path, *arguments: str) -> list[Path]:
    """Install for the user of a home, and return which files are there but for the caches."""
    environment = {**os.environ, "HOME": str(home)}
    script = LINUX / "install.sh"
    subprocess.run(["sh", script, *arguments], check=True, capture_output=True, env=environment)
    caches = ("mime", "icon-theme.cache", "mimeinfo.cache")
    return [path for path in home.rglob("*") if path.is_file() and not set(caches) & set(path.parts)]


@pytest.mark.skipif(os.name != "posix", reason="a shell script")
def test_one_user_gets_the_command_and_can_take_everything_out_again(tmp_path: Path) -> None:
    home = tmp_path / "o'Neill home"
    home.mkdir()
    command = home / ".local" / "bin" / "muster"
    assert command in installed(home)
    text = command.read_text(encoding="utf-8")
    assert text.endswith(f"\nexec '{ROOT}/.venv/bin/muster' \"$@\"\n")
    assert os.access(command, os.X_OK)
    assert installed(home, "--remove") == []
    assert not (home / ".local" / "share" / "mime" / "packages" / "muster.xml").exists()


@pytest.mark.skipif(os.name != "posix", reason="a shell script")
def test_it_works_in_the_folder_that_starts_without_python(tmp_path: Path) -> None:
    folder, home = tmp_path / "muster 1", tmp_path / "home"
    shutil.copytree(LINUX, folder / "_internal" / "linux")
    shutil.copytree(ROOT / "resources" / "icons", folder / "_internal" / "muster" / "resources" / "icons")
    environment = {**os.environ, "HOME": str(home)}
    script = folder / "_internal" / "linux" / "install.sh"
    subprocess.run(["sh", script], check=True, capture_output=True, env=environment)
    share = home / ".local" / "share"
    assert entry(share / "applications" / "muster.desktop")["Exec"] == f'"{folder}/muster" %F'
    assert (share / "icons" / "hicolor" / "48x48" / "apps" / "muster.png").is_file()


@pytest.mark.skipif(os.name != "posix", reason="a shell script")
def test_a_program_of_that_name_that_is_not_ours_stays(tmp_path: Path) -> None:
    command = tmp_path / ".local" / "bin" / "muster"
    command.parent.mkdir(parents=True)
    command.write_text("somebody's own\n", encoding="utf-8")
    installed(tmp_path)
    installed(tmp_path, "--remove")
    assert command.read_text(encoding="utf-8") == "somebody's own\n"


def test_the_entry_opens_every_type_that_there_is() -> None:
    types = ElementTree.parse(LINUX / "muster-mime.xml").getroot()
    named = {
        str(glob.get("pattern")): str(row.get("type"))
        for row in types.iter(f"{TYPES}mime-type")
        for glob in row.iter(f"{TYPES}glob")
    }
    assert named == NAMES
    drawn = {row.get("name") for row in types.iter(f"{TYPES}icon")}
    assert drawn == {name for kind, name in ICONS if kind == "mimetypes"}, "each type has its own"
    assert set(entry(LINUX / "muster.desktop")["MimeType"].rstrip(";").split(";")) == set(NAMES.values())
    metainfo = ElementTree.parse(LINUX / "org.muster.Muster.metainfo.xml").getroot()
    assert {row.text for row in metainfo.iter("mediatype")} == set(NAMES.values())


@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="no shared-mime-info here")
def test_the_system_tells_the_files_apart(tmp_path: Path) -> None:
    subprocess.run(["sh", LINUX / "install.sh", tmp_path], check=True, capture_output=True)
    rows = (tmp_path / "mime" / "globs2").read_text(encoding="utf-8").splitlines()
    weights = {
        pattern: (kind, int(weight)) for weight, kind, pattern in (r.split(":") for r in rows if r[0] != "#")
    }
    assert {pattern: kind for pattern, (kind, _) in weights.items()} == NAMES
    # A vote file is no assessment, though its name ends like one.
    assert weights["*.votes.muster.json"][1] > weights["*.muster.json"][1]


def test_the_release_is_the_present_version() -> None:
    from muster import __version__

    metainfo = ElementTree.parse(LINUX / "org.muster.Muster.metainfo.xml").getroot()
    assert next(metainfo.iter("release")).get("version") == __version__
