"""Makes the packages of this version in dist/: `make package`.

The wheel and the source, the folder that starts without Python, the Debian package, the bill of materials and
the checksums of all. Stops when one is too big, not whole, or not the same when it is made again.
"""

import hashlib
import json
import os
import platform
import subprocess
import sys
import tarfile
from collections.abc import Iterable
from pathlib import Path
from tempfile import TemporaryDirectory

import licences
import sbom
from folder_contents import ROOT
from muster import __version__
from package_debian import make_debian
from package_folder import NotPackaged, make_folder, pack, run, system_parts
from sbom import faults

DIST = ROOT / "dist"
BUILD = ROOT / "build" / "package"
MOST = 110 * 10**6  # bytes of one package
LONG_AGO = 1577836800  # for a source without a history: the first of January 2020


def epoch() -> int:
    """Return the time that everything in the packages bears: of the last commit, in seconds since 1970."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    told = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return int(told.stdout.strip() or LONG_AGO) if told.returncode == 0 else LONG_AGO


def build_python(target: Path, moment: int) -> list[Path]:
    """Build the source and, out of nothing but that, the wheel; return both."""

    def hatch(source: Path, kind: str) -> None:
        done = subprocess.run(
            [sys.executable, "-m", "hatchling", "build", "-t", kind, "-d", target],
            cwd=source,
            env={**os.environ, "SOURCE_DATE_EPOCH": str(moment)},
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise NotPackaged(done.stderr)

    hatch(ROOT, "sdist")
    source = target / f"muster-{__version__}.tar.gz"
    with TemporaryDirectory() as work, tarfile.open(source) as tar:
        tar.extractall(work, filter="data")
        hatch(Path(work) / f"muster-{__version__}", "wheel")
    return [source, target / f"muster-{__version__}-py3-none-any.whl"]


def make_python(moment: int) -> list[Path]:
    """Build source and wheel twice, and return them when both times gave the same."""
    built = build_python(DIST, moment)
    with TemporaryDirectory() as elsewhere:
        for first, second in zip(built, build_python(Path(elsewhere), moment), strict=True):
            if first.read_bytes() != second.read_bytes():
                raise NotPackaged(f"{first.name} is another when it is made again")
    return built


def write_bill(brought: dict[str, str], moment: int) -> Path:
    """Write the bill of materials of all packages, when its schema has nothing against it."""
    versions = {
        "CPython": platform.python_version(),
        "PyInstaller bootloader": run("pyinstaller", "--version").strip(),
    }
    parts = [
        licences.Part(part.name, versions[part.name], part.licence)
        for part in licences.bundled()
        if part.name in versions
    ]
    parts += [
        licences.Part(name, version, licence, f"pkg:deb/debian/{package}@{version}")
        for name, package, version, licence in system_parts(brought)
    ]
    text = json.dumps(sbom.bill(moment, parts), indent=1, ensure_ascii=False) + "\n"
    if told := faults(text):
        raise NotPackaged(f"the bill of materials breaks its schema: {told}")
    target = DIST / f"muster-{__version__}.cdx.json"
    target.write_text(text, encoding="utf-8")
    return target


def checksums(packages: Iterable[Path]) -> Path:
    """Write what `sha256sum --check SHA256SUMS` reads."""
    rows = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(packages)]
    target = DIST / "SHA256SUMS"
    target.write_text("".join(rows), encoding="utf-8")
    return target


def make_all() -> list[Path]:
    """Make everything, and return it; raises `NotPackaged`."""
    moment = epoch()
    DIST.mkdir(exist_ok=True)
    BUILD.mkdir(parents=True, exist_ok=True)
    for path in DIST.iterdir():
        path.unlink()
    packages = make_python(moment)
    folder, brought = make_folder(BUILD)
    archive = DIST / f"muster-{__version__}-{sys.platform}-{platform.machine()}.tar.xz"
    pack(folder, archive, moment)
    packages += [archive, make_debian(folder, BUILD, DIST, moment), write_bill(brought, moment)]
    for path in packages:
        if path.stat().st_size > MOST:
            raise NotPackaged(
                f"{path.name} takes {path.stat().st_size / 10**6:.0f} MB; at most {MOST / 10**6:.0f}"
            )
    return [*packages, checksums(packages)]


def main() -> int:
    """Make everything and print what was made; return 1 with the reason when it could not be."""
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    if sys.platform != "linux":
        print("Here `pyinstaller packaging/muster.spec` makes the folder; the packages are made on Linux.")
        return 1
    try:
        for path in make_all():
            print(f"{path.relative_to(ROOT)}  {path.stat().st_size / 10**6:.1f} MB")
    except NotPackaged as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
