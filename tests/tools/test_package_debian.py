"""The Debian package asks for what its folder needs, and lays everything where desktops look."""

import os
import re
import shutil
from pathlib import Path

import pytest

import package_debian
from folder_contents import COMPONENTS
from muster import __version__
from package_folder import NotPackaged, system_parts, unnamed
from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(os.name != "posix", reason="made on Linux")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """What stands for the folder: a program, a library, the licences."""
    made = tmp_path / "muster"
    legal = made / "_internal" / "muster" / "resources" / "legal"
    legal.mkdir(parents=True)
    (legal / "NOTICE").write_text("")
    (made / "muster").write_text("")
    (made / "muster").chmod(0o755)
    (made / "_internal" / "linux").mkdir()
    for name in ("add-to-menu.sh", "README.txt"):
        (made / name).write_text("")
    return made


def test_it_depends_on_what_is_needed_and_not_brought() -> None:
    told = package_debian.depends(
        {"libEGL.so.1", "libglib-2.0.so.0", "libgthread-2.0.so.0", "libc.so.6"}, "2.34"
    )
    assert told == f"libc6 (>= 2.34), libegl1, libglib2.0-0t64 | libglib2.0-0, {package_debian.FONTS}"


def test_the_fields_of_its_control_file(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package_debian, "needs", lambda _folder: ({"libGL.so.1"}, "2.36"))
    text = package_debian.control(folder, "amd64", 300_000)
    head, _, description = text.partition("Description: ")
    fields = dict(row.split(": ", 1) for row in head.splitlines())
    assert fields["Package"] == "muster"
    assert fields["Version"] == __version__
    assert fields["Architecture"] == "amd64"
    assert fields["Installed-Size"] == "300000"
    assert fields["Depends"].startswith("libc6 (>= 2.36), libgl1, fonts-")
    assert {"Maintainer", "Section", "Priority"} <= set(fields)
    first, *more = description.splitlines()
    assert len(first) <= 80
    assert all(row.startswith(" ") for row in more), "further lines belong to the description"


def test_it_lays_everything_where_it_is_looked_for(folder: Path, tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    package_debian.lay_out(folder, tree)
    assert (tree / "usr/bin/muster").readlink() == Path("/opt/muster/muster")
    assert (tree / "opt/muster/_internal/muster/resources/legal/NOTICE").is_file()
    share = tree / "usr" / "share"
    assert 'Exec="/usr/bin/muster" %F' in (share / "applications/muster.desktop").read_text(encoding="utf-8")
    for place in (
        "mime/packages/muster.xml",
        "metainfo/org.muster.Muster.metainfo.xml",
        "icons/hicolor/48x48/apps/muster.png",
        "icons/hicolor/scalable/mimetypes/muster-document.svg",
        "man/man1/muster.1.gz",
        "man/fr/man1/muster.1.gz",
        "bash-completion/completions/muster",
        "zsh/vendor-completions/_muster",
        "fish/vendor_completions.d/muster.fish",
        "doc/muster/copyright",
        "doc/muster/CHANGELOG.md.gz",
    ):
        assert (share / place).is_file(), place
    caches = {"mimeinfo.cache", "icon-theme.cache", "globs2", "mime.cache"}
    assert not [path for path in tree.rglob("*") if path.name in caches], "these are the system's to renew"
    assert not list(tree.rglob("add-to-menu.sh")), "the package is in the menu already"


def test_a_library_that_is_not_named_is_refused() -> None:
    assert unnamed({"libEGL.so.1", "libnew.so.1"}) == ["libnew.so.1"]
    with pytest.raises(NotPackaged, match="libgtk-3"):
        system_parts({"libgtk-3.so.0": "/lib/libgtk-3.so.0"})


@pytest.mark.skipif(shutil.which("bash") is None, reason="a shell script")
def test_a_checkout_installs_what_the_package_depends_on() -> None:
    script = (ROOT / "tools" / "setup_system.sh").read_text(encoding="utf-8")
    needed = set(re.findall(r"\b(?:lib|fonts-)[a-z0-9.-]+", script[: script.index("wished=")]))
    brought = {row["package"] for row in COMPONENTS["libraries"].values()}
    assert brought & needed >= {"libxcb-cursor0", "libxcb-icccm4"}, (
        "what the folder brings a checkout has to install"
    )
    always = {"libc6", "libgcc-s1", "libstdc++6", "zlib1g", "libzstd1"}  # of every Debian
    # Those that others of the list bring along.
    along = {
        "libx11-6",
        "libxcb1",
        "libxcb-render0",
        "libxcb-shm0",
        "libfreetype6",
        "libbrotli1",
        "libgssapi-krb5-2",
    }
    packages = {name.split(" | ")[-1] for name in COMPONENTS["needed"].values()}
    assert packages - needed == always | along
