"""Makes the folder that starts without Python, checks what is in it, and packs it.

PyInstaller follows `packaging/muster.spec`. The folder is refused when it holds a library of the system, or
needs one, that `packaging/components.toml` does not name.
"""

import ast
import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterable, Iterator
from importlib import metadata
from pathlib import Path

from folder_contents import COMPONENTS, ROOT, is_of_the_system
from muster import __version__

STARTS = """\
Muster {version}

Open "muster". Nothing has to be installed: neither Python nor a network is needed.
To put it into the menu of this desktop and open its files with a double click, run "sh add-to-menu.sh".
On the command line "./muster --help" lists what it does without a window.

Ouvrez « muster ». Rien n’est à installer : ni Python ni le réseau ne sont nécessaires.
Pour l’ajouter au menu du bureau et ouvrir ses fichiers d’un double clic, lancez « sh add-to-menu.sh ».

Licences: _internal/muster/resources/legal
"""
TO_MENU = """\
#!/bin/sh
# Puts Muster, from where it lies now, into the menu of this user's desktop, and lets it open its files.
# With --remove it takes that out again.
exec sh "$(dirname "$0")/_internal/linux/install.sh" "$@"
"""


class NotPackaged(Exception):
    """A package could not be made as it should be; the message says what is wrong."""


def run(*command: str | Path, **more: str) -> str:
    """Run a command in the checkout and return what it prints; raises `NotPackaged` with its last words."""
    done = subprocess.run(
        command,
        cwd=ROOT,
        env={**os.environ, **more},
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise NotPackaged(
            "\n".join([" ".join(map(str, command)), *(done.stdout + done.stderr).splitlines()[-15:]])
        )
    return done.stdout


def libraries(folder: Path) -> Iterator[Path]:
    """Yield the program and every library in a folder, once each, however many names they have."""
    yield folder / "muster"
    for path in sorted(folder.rglob("*.so*")):
        if not path.is_symlink():
            yield path


def bundled(table: Path) -> dict[str, str]:
    """Return what a folder brings from the system: file names with their paths there."""
    rows = re.findall(r"\('([^']+)',\s*'([^']+)',\s*'BINARY'\)", table.read_text(encoding="utf-8"))
    return {Path(inside).name: source for inside, source in rows if is_of_the_system(source)}


def owner(source: str) -> tuple[str, str]:
    """Return the Debian package that a library of this system belongs to, and its version."""
    candidates = {source, str(Path(source).resolve()), source.removeprefix("/usr")}
    for path in sorted(candidates):
        found_in = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True, check=False)
        if not found_in.returncode:
            package = found_in.stdout.split(":")[0]
            return package, run("dpkg-query", "-W", "-f", "${Version}", package)
    raise NotPackaged(f"{source} belongs to no package of this system")


def needs(folder: Path) -> tuple[set[str], str]:
    """Return the libraries that a folder needs and does not bring, and the newest glibc that it asks for."""
    asked: set[str] = set()
    versions = {(2, 0)}
    for path in libraries(folder):
        told = run("objdump", "-p", path)
        asked |= set(re.findall(r"NEEDED\s+(\S+)", told))
        versions |= {(int(major), int(minor)) for major, minor in re.findall(r"\bGLIBC_(\d+)\.(\d+)", told)}
    brought = {path.name for path in folder.rglob("*.so*")}
    return asked - brought, ".".join(map(str, max(versions)))


def unnamed(needed: set[str]) -> list[str]:
    """Return the libraries that a folder needs and `packaging/components.toml` does not name."""
    return sorted(needed - set(COMPONENTS["needed"]))


def licence_texts(brought: dict[str, str]) -> str:
    """Return what a folder brings beside the packages in NOTICE: each with its version, licence and text."""
    pyinstaller = metadata.distribution("pyinstaller")
    [text] = [file for file in pyinstaller.files or () if file.name == "COPYING.txt"][:1]
    python = Path(os.__file__).with_name("LICENSE.txt")
    texts = {
        "CPython": (platform.python_version(), python.read_text(encoding="utf-8")),
        "PyInstaller bootloader": (pyinstaller.version, Path(str(text.locate())).read_text(encoding="utf-8")),
    }
    blocks = [
        f"{row['name']} {texts[row['name']][0]}: {row['licence']}\n\n{texts[row['name']][1].strip()}\n"
        for row in COMPONENTS["programs"]
    ]
    for name, package, version, licence in system_parts(brought):
        copyright_file = Path("/usr/share/doc") / package / "copyright"
        blocks.append(
            f"{name} ({package} {version}): {licence}\n\n{copyright_file.read_text(encoding='utf-8')}"
        )
    head = (
        "What Muster's folder brings beside the packages that NOTICE names, unchanged, with the licences.\n"
    )
    return f"\n{'-' * 78}\n\n".join([head, *blocks])


def system_parts(brought: dict[str, str]) -> list[tuple[str, str, str, str]]:
    """Return file name, Debian package, version and licence of each library brought from the system."""
    parts = []
    for name, source in sorted(brought.items()):
        stem = name.removeprefix("lib").split(".so")[0]
        if stem.startswith("python"):  # where Python is the system's
            continue
        if stem not in COMPONENTS["libraries"]:
            raise NotPackaged(f"{name} comes from the system, and packaging/components.toml does not name it")
        parts.append((name, *owner(source), COMPONENTS["libraries"][stem]["licence"]))
    return parts


def make_folder(build: Path) -> tuple[Path, dict[str, str]]:
    """Make the folder under `build`; return it, and what it brings from the system."""
    work = build / "pyinstaller"
    options = ("--noconfirm", "--clean", "--log-level", "ERROR", "--distpath", build, "--workpath", work)
    # With a fixed order of sets the archive of modules is the same whenever it is made.
    run(sys.executable, "-m", "PyInstaller", *options, "packaging/muster.spec", PYTHONHASHSEED="1")
    folder = build / "muster"
    brought = bundled(work / "muster" / "COLLECT-00.toc")
    (folder / "qt.conf").write_text("[Paths]\nPrefix = _internal/PySide6/Qt\n", encoding="utf-8")
    legal = folder / "_internal" / "muster" / "resources" / "legal"
    (legal / "BUNDLED.txt").write_text(licence_texts(brought), encoding="utf-8")
    shutil.copytree(ROOT / "packaging" / "linux", folder / "_internal" / "linux")
    (folder / "README.txt").write_text(STARTS.format(version=__version__), encoding="utf-8")
    (folder / "add-to-menu.sh").write_text(TO_MENU, encoding="utf-8")
    (folder / "add-to-menu.sh").chmod(0o755)
    if unknown := unnamed(needs(folder)[0]):
        raise NotPackaged(f"packaging/components.toml does not name these, which the folder needs: {unknown}")
    if fault := unimportable(folder, imported(ROOT / "desktop" / "muster")):
        raise NotPackaged(f"with nothing but the folder a module cannot be imported:\n{fault}")
    return folder, brought


def imported(source: Path) -> set[str]:
    """Return the modules that a source tree imports, in functions too, as far as this Python has them."""
    names: set[str] = set()
    for path in source.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                names |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
                names.add(node.module)
    return {name for name in names if importlib.util.find_spec(name.partition(".")[0])}


def unimportable(folder: Path, modules: Iterable[str]) -> str:
    """Return why Python with nothing but the folder cannot import modules; empty when it can."""
    inside = folder / "_internal"
    code = (
        "import sys; sys.path[:] = sys.argv[1:4]\n"
        "from importlib import import_module\n"
        "for name in sys.argv[4:]: import_module(name)\n"
    )
    [binaries] = inside.glob("python3.*/lib-dynload")
    places = (inside, inside / "base_library.zip", binaries)
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code, *places, *sorted(modules)],
        capture_output=True,
        text=True,
        check=False,
    )
    return "" if done.returncode == 0 else done.stderr.strip()


def pack(folder: Path, archive: Path, epoch: int) -> None:
    """Pack a folder, with the same bytes whoever packs it and whenever."""

    def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
        member.uid = member.gid = 0
        member.uname = member.gname = "root"
        member.mtime = epoch
        member.mode = 0o755 if member.mode & 0o100 or member.isdir() else 0o644
        return member

    with (
        archive.open("wb") as target,
        subprocess.Popen(["xz", "-3", "-T2"], stdin=subprocess.PIPE, stdout=target) as xz,
    ):
        assert xz.stdin is not None
        with tarfile.open(fileobj=xz.stdin, mode="w|", format=tarfile.GNU_FORMAT) as tar:
            for path in (folder, *sorted(folder.rglob("*"))):
                name = Path(archive.name.removesuffix(".tar.xz")) / path.relative_to(folder)
                tar.add(path, str(name), recursive=False, filter=plain)
        xz.stdin.close()
    if xz.returncode:
        raise NotPackaged("xz could not pack the folder")
