"""Checks the licence of everything that Muster stands on, and writes NOTICE with their names and texts.

`make licences` fails on a licence that is neither permissive nor MPL nor LGPL: of a Python package, whether
users get it or only developers, or of a part compiled into one of its wheels, as far as the wheel says what
is in it (its SBOM), or of what the packages bring beside. `--check` writes nothing, and fails when NOTICE is
not what it would write. `--package` looks at the tools that packages are made with, where they are installed.
"""

import argparse
import json
import re
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

from license_expression import AND, OR, Licensing, get_spdx_licensing
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[1]
NOTICE = ROOT / "NOTICE"
TEXTS = ROOT / "licences"
USERS, DEVELOPERS, PACKAGERS = (ROOT / "requirements" / f"{kind}.txt" for kind in ("run", "dev", "package"))

# Permissive, or with conditions that end at the file or the library itself.
WELCOME = frozenset(
    {
        "0BSD",
        "Apache-2.0",
        "BSD-1-Clause",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "BSL-1.0",
        "CC0-1.0",
        "CDLA-Permissive-2.0",
        "FTL",
        "IJG",
        "ISC",
        "LGPL-2.1-or-later",
        "LGPL-3.0-only",
        "LGPL-3.0-or-later",
        "MIT",
        "MIT-0",
        "MIT-CMU",
        "MPL-2.0",
        "PSF-2.0",
        "Unicode-3.0",
        "Unicode-DFS-2016",
        "Unlicense",
        "WTFPL",
        "X11",
        "Zlib",
        "libtiff",
    }
)
# Compiled into a wheel that only tests need: no package of Muster's holds it.
NEVER_SHIPPED = frozenset({"libimagequant"})  # GPL-3.0-or-later, in pillow, which pikepdf asks for
# The GPL with an exception for what we use: a program that the starter starts may be under any licence.
WELCOME_WITH_EXCEPTION = frozenset({"GPL-2.0-or-later WITH Bootloader-exception"})
# What older packages say in words of their own. "BSD License" names no version; each file has three clauses.
IN_WORDS = {
    "MIT License": "MIT",
    "BSD License": "BSD-3-Clause",
    "Apache Software License": "Apache-2.0",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "ISC License (ISCL)": "ISC",
    "Python Software Foundation License": "PSF-2.0",
}
# What a package does not say of itself, with where it is said.
SAID_ELSEWHERE = {
    "pyrage": "MIT",  # the LICENSE file of its source
    "pyinstaller": "GPL-2.0-or-later WITH Bootloader-exception",  # COPYING.txt; its metadata tell it in prose
    "pyinstaller-hooks-contrib": "Apache-2.0 AND GPL-2.0-or-later WITH Bootloader-exception",  # its LICENSE
}
# Wheels without a licence file: the texts that their licence asks for.
OUR_COPIES = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "pyside6-pdf": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
HEAD = """\
Muster
Copyright The Muster maintainers. Licensed under the Apache License 2.0 (see LICENSE).

Muster stands on the packages below, each under its own licence. Qt and PySide6 are used under the GNU Lesser
General Public License 3.0, unchanged and linked dynamically: they can be replaced by other builds of the same
interface in the environment or the folder that Muster runs from. The parts that wheels have compiled in are
named at the end, as the wheels themselves list them.

The folder that starts without Python, and the Debian package, which holds it, also bring Python, the starter
of PyInstaller (under the GPL with an exception that lets it start programs under any licence) and small
libraries of the system that they were made on. BUNDLED.txt beside their copy of this file names these, with
their texts.
"""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that Muster stands on, and the licence that it states (an SPDX expression)."""

    name: str
    version: str
    licence: str
    purl: str = ""


def normal(name: str) -> str:
    """Return a package's name as locks write it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(lock: Path) -> list[str]:
    """Return the names of a lock that belong to this system and Python, in order."""
    rows = [row.split(" \\")[0] for row in lock.read_text(encoding="utf-8").splitlines() if "==" in row[:99]]
    wanted = [Requirement(row) for row in rows if not row.startswith((" ", "#"))]
    return sorted({normal(row.name) for row in wanted if row.marker is None or row.marker.evaluate()})


def licence_of(name: str) -> str:
    """Return the licence that an installed package states, empty when it states none that can be read."""
    said = metadata.metadata(name)
    words: list[str] = [
        kind.rpartition(" :: ")[2]
        for kind in said.get_all("Classifier") or ()
        if kind.startswith("License ::")
    ]
    expression, plain = (str(said.get_all(key, [""])[0]).strip() for key in ("License-Expression", "License"))
    for candidate in (expression, plain, *words):
        licence: str = IN_WORDS.get(candidate, candidate)
        if licence and "\n" not in licence and _is_expression(licence):
            return licence
    return SAID_ELSEWHERE.get(normal(name), "")


@cache
def _spdx() -> Licensing:
    return get_spdx_licensing()


def _is_expression(licence: str) -> bool:
    return not _spdx().validate(licence).errors


def is_welcome(licence: str) -> bool:
    """Return whether an SPDX expression can be kept with licences that are welcome alone."""

    def kept(node: object) -> bool:
        if isinstance(node, OR):
            return any(map(kept, node.args))
        if isinstance(node, AND):
            return all(map(kept, node.args))
        if str(node) in WELCOME_WITH_EXCEPTION:
            return True
        # An exception ("WITH") only allows more.
        return str(node).split(" WITH ")[0] in WELCOME

    return bool(licence) and _is_expression(licence) and kept(_spdx().parse(licence))


def compiled_in(name: str) -> Iterator[Part]:
    """Yield what the SBOMs in a package's wheel say is compiled into it, without the package itself."""
    for file in metadata.files(name) or ():
        if "sboms" in file.parts and file.suffix == ".json":
            listing = json.loads(file.read_text(encoding="utf-8"))
            for row in listing.get("components", ()):
                said = [
                    entry.get("expression") or entry.get("license", {}).get("id") or ""
                    for entry in row.get("licenses", ())
                ]
                if row.get("type") != "application":
                    yield Part(row["name"], row.get("version", ""), " AND ".join(said), row.get("purl", ""))


def texts_of(name: str) -> list[str]:
    """Return every licence text and notice that an installed package brings, or our copies of them."""
    bearing = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
    files = [
        file
        for file in metadata.files(name) or ()
        if any(part.endswith(".dist-info") for part in file.parts[:1]) and bearing.search(file.name)
    ]
    texts = [file.read_text(encoding="utf-8").strip() for file in sorted(files)]
    return texts or [(TEXTS / copy).read_text(encoding="utf-8").strip() for copy in OUR_COPIES.get(name, ())]


def notice(names: list[str]) -> str:
    """Return NOTICE for the packages that users get; a text that several share is printed once."""
    printed: dict[str, str] = {}
    blocks = [HEAD]
    for name in names:
        block = [f"{name} {metadata.version(name)}: {licence_of(name)}"]
        for text in texts_of(name):
            block.append(f"(the text stands under {printed[text]})" if text in printed else text)
            printed.setdefault(text, name)
        blocks.append("\n\n".join(block) + "\n")
    parts = sorted(
        {part for name in names for part in compiled_in(name)}, key=lambda part: (part.name, part.version)
    )
    rows = [f"{part.name} {part.version}: {part.licence}" for part in parts]
    blocks.append("Compiled into the wheels above:\n\n" + "\n".join(rows) + "\n")
    return f"\n{'-' * 78}\n\n".join(blocks)


def bundled() -> list[Part]:
    """Return what packages bring that is no Python package: programs, and libraries of the system."""
    named = tomllib.loads((ROOT / "packaging" / "components.toml").read_text(encoding="utf-8"))
    rows = [*named["programs"], *({"name": name, **row} for name, row in named["libraries"].items())]
    return [Part(row["name"], "", row["licence"]) for row in rows]


def unwelcome(names: list[str], excused: frozenset[str] = frozenset()) -> list[str]:
    """Return a line for each package, or part of one, whose licence is not welcome or not stated.

    `excused` are parts compiled in that are not looked at.
    """
    parts = [Part(name, metadata.version(name), licence_of(name)) for name in names]
    inside = [
        part for name in names for part in compiled_in(name) if part.licence and part.name not in excused
    ]
    return [
        f"{part.name} {part.version}: {part.licence or 'states no licence'}"
        for part in (*parts, *inside, *bundled())
        if not is_welcome(part.licence)
    ]


def main() -> int:
    """Check every licence and write NOTICE; return 1 when a licence is unwelcome or NOTICE is old."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 when NOTICE would change")
    parser.add_argument("--package", action="store_true", help="look at what packages are made with instead")
    options = parser.parse_args()
    check = options.check
    users, developers = locked(USERS), locked(PACKAGERS if options.package else DEVELOPERS)
    faults = unwelcome(users) + unwelcome(sorted({*developers} - {*users}), NEVER_SHIPPED)
    faults += [f"{name}: no text of its licence" for name in users if not texts_of(name)]
    for fault in faults:
        print(fault)
    text = notice(users)
    if check:
        if not NOTICE.is_file() or NOTICE.read_text(encoding="utf-8") != text:
            print("NOTICE is not what `make licences` writes now")
            return 1
    else:
        NOTICE.write_text(text, encoding="utf-8")
    print(f"{len({*users, *developers})} packages, {len(faults)} not welcome")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
