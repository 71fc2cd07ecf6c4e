"""A folder is packed alike whoever packs it, and what it needs and brings is read from it."""

import os
import shutil
import tarfile
from pathlib import Path

import pytest

import package_folder
from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(os.name != "posix", reason="made on Linux")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "muster"
    (made / "_internal").mkdir(parents=True)
    (made / "muster").write_text("program")
    (made / "muster").chmod(0o700)
    (made / "_internal" / "b.txt").write_text("b")
    (made / "_internal" / "b.txt").chmod(0o640)
    return made


@pytest.mark.skipif(shutil.which("xz") is None, reason="no xz here")
def test_it_is_packed_with_the_same_bytes(folder: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "one" / "m-1.tar.xz", tmp_path / "two" / "m-1.tar.xz"
    for archive in (first, second):
        archive.parent.mkdir()
        package_folder.pack(folder, archive, 1_700_000_000)
        os.utime(folder / "muster", (1, 1))
    assert first.read_bytes() == second.read_bytes()
    with tarfile.open(first) as tar:
        members = {member.name: member for member in tar}
    assert set(members) == {"m-1", "m-1/_internal", "m-1/_internal/b.txt", "m-1/muster"}
    assert (members["m-1/muster"].mode, members["m-1/_internal/b.txt"].mode) == (0o755, 0o644)
    assert {(member.uid, member.uname, member.mtime) for member in members.values()} == {
        (0, "root", 1_700_000_000)
    }


def test_what_it_brings_from_the_system_is_read_from_pyinstaller_s_table(tmp_path: Path) -> None:
    table = tmp_path / "COLLECT-00.toc"
    table.write_text(
        "([('libffi.so.8', '/lib/x86_64-linux-gnu/libffi.so.8', 'BINARY'),\n"
        "  ('lxml/etree.so', '/env/site-packages/lxml/etree.so', 'EXTENSION'),\n"
        "  ('libown.so.1', '/env/site-packages/a.libs/libown.so.1', 'BINARY')])"
    )
    assert package_folder.bundled(table) == {"libffi.so.8": "/lib/x86_64-linux-gnu/libffi.so.8"}


@pytest.mark.skipif(shutil.which("objdump") is None, reason="no objdump here")
def test_what_a_program_needs_is_read_from_it(tmp_path: Path) -> None:
    shutil.copy("/bin/true", tmp_path / "muster")
    needed, glibc = package_folder.needs(tmp_path)
    assert "libc.so.6" in needed
    assert glibc.startswith("2.")


def test_what_is_imported_late_is_looked_for_too(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text(
        "import json.decoder\ndef late():\n    from xml.sax import saxutils\n    import no_such_module_here\n"
    )
    assert package_folder.imported(tmp_path) == {"json.decoder", "xml.sax"}
    assert package_folder.imported(ROOT / "desktop" / "muster" / "reporting") >= {
        "icalendar",
        "typst",
        "docx",
    }


def test_a_command_that_fails_says_why() -> None:
    with pytest.raises(package_folder.NotPackaged, match="no such file of mine"):
        package_folder.run("sh", "-c", "echo no such file of mine >&2; exit 3")
