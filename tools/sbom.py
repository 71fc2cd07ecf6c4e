"""Writes the bill of materials of Muster's packages: CycloneDX 1.6, as JSON.

It holds every package that users get, as `requirements/run.txt` locks it (version, hashes, licence, and what
is compiled into its wheel), and what the folder and the Debian package bring beside. The same input gives the
same bytes.
"""

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib import metadata
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_URL, uuid5

from packaging.requirements import Requirement

import licences
from muster import __version__

SPEC = "1.6"
ROW = re.compile(r"^(?P<name>[a-z0-9.-]+)==(?P<version>\S+)(?: ; (?P<marker>.*?))? \\$")
Component = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Locked:
    """A package in a lock: where it is installed (a marker; empty: everywhere), and its files' hashes."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]

    @property
    def purl(self) -> str:
        """The name that all bills of materials give it."""
        return f"pkg:pypi/{self.name}@{self.version}"


def read_lock(lock: Path) -> list[Locked]:
    """Return the packages of a lock, in order; a package may have a version for older Pythons as well."""
    packages: list[Locked] = []
    for row in lock.read_text(encoding="utf-8").splitlines():
        if begun := ROW.match(row):
            packages.append(Locked(begun["name"], begun["version"], begun["marker"] or "", ()))
        elif hashed := re.search(r"--hash=sha256:([0-9a-f]{64})", row):
            last = packages.pop()
            packages.append(Locked(last.name, last.version, last.marker, (*last.hashes, hashed[1])))
    return packages


def stated(licence: str) -> Component:
    """Return how a component tells its licence; nothing where it states none."""
    if not licence:
        return {}
    if re.search(r"[ ()]", licence):
        return {"licenses": [{"expression": licence}]}
    return {"licenses": [{"license": {"id": licence}}]}


def _inside(package: Locked) -> Iterator[Component]:
    """Yield what is compiled into a package's wheel, once each."""
    parts = sorted(
        set(licences.compiled_in(package.name)), key=lambda part: (part.name, part.version, part.purl)
    )
    for number, part in enumerate(parts):
        yield {
            "type": "library",
            "bom-ref": f"{package.purl}#{number}",
            "name": part.name,
            "version": part.version,
            **stated(part.licence),
            **({"purl": part.purl} if part.purl else {}),
        }


def of_package(package: Locked) -> Component:
    """Return the component of a package that users get."""
    inside = list(_inside(package))
    return {
        "type": "library",
        "bom-ref": package.purl,
        "name": package.name,
        "version": package.version,
        # Every file of this version that may be installed: one a system and Python.
        "hashes": [{"alg": "SHA-256", "content": content} for content in package.hashes],
        **stated(licences.licence_of(package.name)),
        "purl": package.purl,
        **({"components": inside} if inside else {}),
        **({"properties": [{"name": "muster:where", "value": package.marker}]} if package.marker else {}),
    }


def of_folder(parts: Iterable[licences.Part]) -> list[Component]:
    """Return the components that only the folder and the Debian package bring."""
    return [
        {
            "type": "library",
            "bom-ref": f"folder:{part.name}",
            "name": part.name,
            "version": part.version,
            **stated(part.licence),
            **({"purl": part.purl} if part.purl else {}),
            "properties": [{"name": "muster:only_in", "value": "folder, Debian package"}],
        }
        for part in parts
    ]


def _dependencies(packages: list[Locked], root: str) -> list[dict[str, Any]]:
    """Return who asks for whom, as far as the packages installed here say it."""
    refs: dict[str, list[str]] = {}
    for package in packages:
        refs.setdefault(package.name, []).append(package.purl)

    def wanted(asked: Iterable[str]) -> list[str]:
        rows = [Requirement(row) for row in asked]
        names = {
            licences.normal(row.name) for row in rows if row.marker is None or "extra" not in str(row.marker)
        }
        return sorted(ref for name in names for ref in refs.get(name, ()))

    return [
        {"ref": root, "dependsOn": wanted(_our_own())},
        *(
            {"ref": package.purl, "dependsOn": wanted(metadata.requires(package.name) or ())}
            for package in packages
        ),
    ]


def _our_own() -> list[str]:
    import tomllib

    project = tomllib.loads((licences.ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return list(project["dependencies"])


def bill(epoch: int, beside: Iterable[licences.Part] = ()) -> dict[str, Any]:
    """Return the bill of materials; `epoch` is when packages were made, `beside` what the folder brings."""
    packages = read_lock(licences.USERS)
    root = f"pkg:generic/muster@{__version__}"
    components = [*map(of_package, packages), *of_folder(beside)]
    # Qt's wheels, and numpy's, list nothing of what is compiled into them.
    silent = [row["bom-ref"] for row in components if "components" not in row]
    content = json.dumps(components, sort_keys=True)
    return {
        "$schema": f"http://cyclonedx.org/schema/bom-{SPEC}.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": SPEC,
        "serialNumber": f"urn:uuid:{uuid5(NAMESPACE_URL, root + str(epoch) + content)}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch, UTC).isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "application",
                "bom-ref": root,
                "name": "muster",
                "version": __version__,
                **stated("Apache-2.0"),
                "purl": root,
            },
        },
        "components": components,
        "dependencies": _dependencies(packages, root),
        "compositions": [{"aggregate": "unknown", "assemblies": silent}],
    }


def faults(text: str) -> str:
    """Return what the schema of CycloneDX has against a bill of materials, empty when it has nothing."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    problem = JsonStrictValidator(SchemaVersion.V1_6).validate_str(text)
    return "" if problem is None else str(problem)
