"""Makes a release; `make version VERSION=…` and `make release KEY=…` do all of it in order.

`--prepare VERSION` writes a version everywhere, `--check` tells what stands in the way of a release, and
without either the packages in dist/ are signed and the commit is tagged.

The version has one home, desktop/muster/__init__.py; metainfo and manual pages follow it. Nothing is sent
anywhere: what is to be pushed and uploaded is printed.
"""

import argparse
import re
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
HOME = Path("desktop/muster/__init__.py")
METAINFO = Path("packaging/linux/org.muster.Muster.metainfo.xml")
NEWS = Path("CHANGELOG.md")
COMING = "## Not yet released"
VERSION = re.compile(r"\d+\.\d+\.\d+")
_LINE = re.compile(r'^__version__ = "([^"]+)"$', re.MULTILINE)


class Refused(Exception):
    """There is no release; the message says what stands in its way."""


def run(root: Path, *command: str) -> str:
    """Return what a command says; raises `Refused` with what it complains of."""
    try:
        done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    except OSError as problem:
        raise Refused(f"{command[0]} cannot be run: {problem.strerror}.") from problem
    if done.returncode:
        raise Refused(f"{' '.join(command[:2])}: {(done.stderr or done.stdout).strip()}")
    return done.stdout


def version_of(root: Path) -> str:
    """Return the version of a checkout."""
    match = _LINE.search((root / HOME).read_text(encoding="utf-8"))
    if match is None:
        raise Refused(f"{HOME} names no version.")
    return match[1]


def news_of(text: str, version: str) -> str:
    """Return what the changelog says of a version; empty where it says nothing."""
    part = re.split(rf"^## {re.escape(version)}(?: .*)?$", text, maxsplit=1, flags=re.MULTILINE)
    return re.split(r"^## ", part[1], maxsplit=1, flags=re.MULTILINE)[0].strip() if len(part) == 2 else ""


def has_key(root: Path, key: str) -> bool:
    """Return whether there is a key of this name to sign with."""
    try:
        run(root, "gpg", "--batch", "--list-secret-keys", key)
    except Refused:
        return False
    return True


def hindrances(root: Path, key: str) -> list[str]:
    """Return everything that stands in the way of a release, each a sentence."""
    version, reasons = version_of(root), []
    news = (root / NEWS).read_text(encoding="utf-8")
    if not VERSION.fullmatch(version):
        reasons.append(f"“{version}” is no version such as 1.2.3.")
    if run(root, "git", "status", "--porcelain").strip():
        reasons.append("There are changes that are not committed.")
    if f"v{version}" in run(root, "git", "tag", "--list").split():
        reasons.append(f"v{version} has been released; `make version VERSION=…` begins another one.")
    if not news_of(news, version):
        reasons.append(f"{NEWS} says nothing of {version}.")
    first = next(iter(re.findall(r"^## (.+)$", news, flags=re.MULTILINE)), "")
    if first.split(" ")[0] != version:
        reasons.append(f"{NEWS} begins with “{first}”, not with {version}.")
    named = next(ElementTree.parse(root / METAINFO).getroot().iter("release")).get("version")
    if named != version:
        reasons.append(f"{METAINFO} names {named} as the last release, not {version}.")
    if not key:
        reasons.append("Name the key to sign with: make release KEY=…")
    elif not has_key(root, key):
        reasons.append(f"gpg has no secret key “{key}”.")
    return reasons


def prepare(root: Path, version: str, day: str) -> None:
    """Write a new version into its home, the changelog and the metainfo; raises `Refused`."""
    if not VERSION.fullmatch(version):
        raise Refused(f"“{version}” is no version such as 1.2.3.")
    old = version_of(root)
    if tuple(map(int, version.split("."))) <= tuple(map(int, old.split("."))):
        raise Refused(f"{version} does not come after {old}.")
    news = (root / NEWS).read_text(encoding="utf-8")
    if f"\n{COMING}\n" not in news:
        raise Refused(f"{NEWS} has no part “{COMING}”.")
    home = (root / HOME).read_text(encoding="utf-8")
    metainfo = (root / METAINFO).read_text(encoding="utf-8")
    entry = f'  <releases>\n    <release version="{version}" date="{day}"/>\n'
    (root / HOME).write_text(_LINE.sub(f'__version__ = "{version}"', home), encoding="utf-8")
    (root / NEWS).write_text(news.replace(f"\n{COMING}\n", f"\n## {version}\n", 1), encoding="utf-8")
    (root / METAINFO).write_text(metainfo.replace("  <releases>\n", entry, 1), encoding="utf-8")


def sign(root: Path, key: str) -> Path:
    """Sign the checksums of the packages, which vouches for all of them; return the signature."""
    sums = root / "dist" / "SHA256SUMS"
    if not sums.is_file():
        raise Refused("There are no packages in dist/; `make package` makes them.")
    version = version_of(root)
    names = [line.partition("  ")[2] for line in sums.read_text(encoding="utf-8").splitlines()]
    foreign = [name for name in names if version not in name]
    if foreign or not names:
        raise Refused(f"dist/ holds packages of another version: {', '.join(foreign) or 'none at all'}.")
    run(root / "dist", "sha256sum", "--check", "--strict", "--quiet", sums.name)
    signature = sums.with_name(f"{sums.name}.asc")
    signature.unlink(missing_ok=True)
    run(root, "gpg", "--batch", "--local-user", key, "--armor", "--detach-sign", str(sums))
    run(root, "gpg", "--batch", "--verify", str(signature), str(sums))
    return signature


def tag(root: Path, key: str) -> str:
    """Tag the commit with the version, signed, with what the changelog says of it; return the tag."""
    version = version_of(root)
    news = news_of((root / NEWS).read_text(encoding="utf-8"), version)
    message = f"Muster {version}\n\n{news}\n"
    name = f"v{version}"
    # What begins with # belongs to the text, and is no comment of git's.
    run(
        root,
        "git",
        "tag",
        "--sign",
        f"--local-user={key}",
        "--cleanup=verbatim",
        f"--message={message}",
        name,
    )
    run(root, "git", "verify-tag", name)
    return name


def main(arguments: list[str] | None = None, root: Path = ROOT) -> int:
    """Prepare, check or make the release; return 1 with the reasons when there is none."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--prepare", metavar="VERSION")
    asked.add_argument("--check", action="store_true")
    asked.add_argument("--key", default="")
    given = asked.parse_args(arguments)
    try:
        if given.prepare is not None:
            prepare(root, given.prepare, datetime.now(UTC).date().isoformat())
            print("Look at CHANGELOG.md, then commit.")
            return 0
        if stands := hindrances(root, given.key):
            raise Refused("\n".join(stands))
        if given.check:
            return 0
        signature = sign(root, given.key)
        name = tag(root, given.key)
    except Refused as problem:
        print(problem, file=sys.stderr)
        return 1
    print(
        f"{signature.relative_to(root)} and {name} are signed. Now: git push origin {name}, and upload dist/."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
