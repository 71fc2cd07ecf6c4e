"""Makes the Debian package: the folder in /opt/muster, and what makes a desktop know it."""

import gzip
import shutil
from pathlib import Path

from folder_contents import COMPONENTS, ROOT
from muster import __version__
from package_folder import needs, run

# Without a font text is blank; any of these will do.
FONTS = "fonts-dejavu-core | fonts-liberation | fonts-noto-core | fonts-freefont-ttf"
CONTROL = """\
Package: muster
Version: {version}
Architecture: {architecture}
Maintainer: The Muster maintainers
Section: misc
Priority: optional
Installed-Size: {size}
Depends: {depends}
Description: readiness checklist for planners of peace operations
 Muster walks the planners of a peace operation through lessons drawn from the
 African Union mission in Somalia, and says whether the mission would pass
 muster: gates, floors, a score that can be re-done by hand, and a range that
 says how much is still unknown.
 .
 It works offline, and keeps each assessment in one documented file.
"""
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Muster

Files: *
Copyright: 2026 The Muster maintainers
License: Apache-2.0
 On Debian systems the text stands in /usr/share/common-licenses/Apache-2.0.

Files: opt/muster/_internal/*
Copyright: as the files named here tell
License: several
 The packages that Muster stands on are named, each with its licence and its
 text, in /opt/muster/_internal/muster/resources/legal/NOTICE; Python, the
 starter and the libraries of X11 in BUNDLED.txt beside it. Qt and PySide6 are
 used under the LGPL 3, unchanged: the libraries below
 /opt/muster/_internal/PySide6 can be replaced.
"""


def depends(needed: set[str], glibc: str) -> str:
    """Return the field of a package that needs these libraries and this version of glibc."""
    packages = {COMPONENTS["needed"][library] for library in needed} - {"libc6"}
    return ", ".join([f"libc6 (>= {glibc})", *sorted(packages), FONTS])


def control(folder: Path, architecture: str, size: int) -> str:
    """Return the control file; `size` is in KiB."""
    return CONTROL.format(
        version=__version__, architecture=architecture, size=size, depends=depends(*needs(folder))
    )


def _compressed(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))


def lay_out(folder: Path, tree: Path) -> None:
    """Lay everything where it will be on the system."""
    shutil.copytree(folder, tree / "opt" / "muster", symlinks=True)
    for name in ("README.txt", "add-to-menu.sh"):  # what they tell and do the package has done
        (tree / "opt" / "muster" / name).unlink()
    shutil.rmtree(tree / "opt" / "muster" / "_internal" / "linux")
    share = tree / "usr" / "share"
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / "muster").symlink_to("/opt/muster/muster")
    run("sh", ROOT / "packaging" / "linux" / "install.sh", share, "/usr/bin/muster", RENEW="no")
    documents = share / "doc" / "muster"
    documents.mkdir(parents=True)
    (documents / "copyright").write_text(COPYRIGHT, encoding="utf-8")
    _compressed(ROOT / "CHANGELOG.md", documents / "CHANGELOG.md.gz")
    # As Debian has it: manual pages are packed, and completion for zsh has a folder for what vendors bring.
    for page in sorted((share / "man").rglob("*.1")):
        _compressed(page, page.with_name(f"{page.name}.gz"))
        page.unlink()
    (share / "zsh" / "site-functions").rename(share / "zsh" / "vendor-completions")


def make_debian(folder: Path, build: Path, target: Path, epoch: int) -> Path:
    """Make the package of a folder in the folder `target`, and return it."""
    tree = build / "debian"
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(folder, tree)
    files = [path for path in tree.rglob("*") if path.is_file() and not path.is_symlink()]
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
    size = sum(-(-path.stat().st_size // 1024) for path in files)
    architecture = run("dpkg", "--print-architecture").strip()
    (tree / "DEBIAN").mkdir(mode=0o755)
    (tree / "DEBIAN" / "control").write_text(control(folder, architecture, size), encoding="utf-8")
    package = target / f"muster_{__version__}_{architecture}.deb"
    run(
        *("dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", tree, package),
        SOURCE_DATE_EPOCH=str(epoch),
        DPKG_DEB_THREADS_MAX="2",  # a number of its own: how many there are shows in the bytes
    )
    return package
