"""Frameworks on disk: TOML folders that analysts write, JSON releases, and the shipped library."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from muster.model import Assessment, Fault, Framework, FrameworkRef, framework_faults
from muster.storage.errors import FrameworkUnreadable
from muster.storage.frameworks.translation import FIELDS, translated, translation_faults
from muster.storage.limits import limit_faults
from muster.storage.strict_json import check_counts, decode_json, decode_text, read_bytes
from muster.storage.strict_toml import read_toml

CURRENT = FrameworkRef(id="amisom-lessons", version="2.0")  # what new assessments are made with
HEAD = "framework.toml"
RELEASED = "released"
LOCALE = "locale"


def _category_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.glob("*.toml") if path.name != HEAD)


def read_folder(folder: Path) -> tuple[dict[str, Any], dict[str, str]]:
    """Return the plain data of a framework folder, and the file of each `questions.ID` and `lessons.ID`.

    Files of categories are joined in the order of the categories in `framework.toml`; a row without a
    `category` takes the name of its file.
    """
    if not (folder / HEAD).is_file():
        raise FrameworkUnreadable(str(folder), "no_head", head=HEAD)
    raw = read_toml(folder / HEAD, FrameworkUnreadable)
    categories = raw.get("categories")
    order = (
        [row.get("id") for row in categories if isinstance(row, dict)] if isinstance(categories, list) else []
    )
    files = sorted(
        _category_files(folder),
        key=lambda path: (order.index(path.stem) if path.stem in order else len(order), path.name),
    )
    places: dict[str, str] = {}
    for key in ("lessons", "questions"):
        rows = raw.setdefault(key, [])
        if isinstance(rows, list):  # what is not a list is told by the check of the whole
            places.update({f"{key}.{row.get('id')}": HEAD for row in rows if isinstance(row, dict)})
    for path in files:
        part = read_toml(path, FrameworkUnreadable)
        for key in ("lessons", "questions"):
            rows = part.get(key, [])
            if not isinstance(rows, list):
                raise FrameworkUnreadable(str(path), "not_tables", key=key)
            for row in rows:
                if isinstance(row, dict):
                    row.setdefault("category", path.stem)
                    places.setdefault(f"{key}.{row.get('id')}", path.name)
            if isinstance(raw[key], list):
                raw[key].extend(rows)
    return raw, places


def _with_file(fault: Fault, places: dict[str, str]) -> Fault:
    """Put the file's name before the key: a fault in a folder of six files must say in which."""
    for start in (".".join(fault.key.split(".")[:2]),):
        if start in places:
            return Fault(f"{places[start]}: {fault.key}", fault.code, fault.values)
    return Fault(f"{HEAD}: {fault.key}", fault.code, fault.values)


def languages(folder: Path) -> list[str]:
    """Return the languages that a framework folder is translated into, apart from its own."""
    locale = folder / LOCALE
    return sorted(path.name for path in locale.iterdir() if path.is_dir()) if locale.is_dir() else []


def read_locale(folder: Path, language: str) -> dict[str, Any]:
    """Return the translations of one language by id, all its files joined."""
    joined: dict[str, Any] = {}
    for path in sorted((folder / LOCALE / language).glob("*.toml")):
        for table, rows in read_toml(path, FrameworkUnreadable).items():
            joined.setdefault(table, {}).update(rows)
    return joined


def _plain(raw: dict[str, Any]) -> dict[str, Any]:
    """Return TOML data as JSON would hold it: dates as text."""
    plain: dict[str, Any] = json.loads(json.dumps(raw, default=str))
    return plain


def load_folder(folder: Path, language: str | None = None) -> Framework:
    """Return the framework in a TOML folder, in its own language or translated.

    Raises `FrameworkUnreadable` with every fault at once, each with its file and key.
    """
    raw, places = read_folder(folder)
    raw = _plain(raw)
    faults = [_with_file(fault, places) for fault in limit_faults(raw) or framework_faults(raw)]
    shapeless = not all(isinstance(raw.get(key, []), list) for key in FIELDS)
    for name in languages(folder) if not shapeless else ():
        faults += translation_faults(raw, read_locale(folder, name), f"{LOCALE}/{name}")
    if faults:
        raise FrameworkUnreadable(str(folder), "faulty_framework", faults=faults)
    if language and language != raw.get("language", "en"):
        raw = translated(raw, read_locale(folder, language), language)
    return Framework.model_validate_json(json.dumps(raw))


def load_framework(path: Path | str) -> Framework:
    """Return the framework in a TOML folder, its `framework.toml`, or a JSON file.

    Raises `FrameworkUnreadable` with every fault at once.
    """
    place = Path(path)
    if place.is_dir():
        return load_folder(place)
    if place.name == HEAD:
        return load_folder(place.parent)
    name = str(path)
    content = read_bytes(path, FrameworkUnreadable)
    check_counts(content, name, FrameworkUnreadable)
    text = decode_text(content, name, FrameworkUnreadable)
    raw = decode_json(text, name, FrameworkUnreadable)
    if not isinstance(raw, dict) or "questions" not in raw:
        raise FrameworkUnreadable(name, "no_questions")
    faults = limit_faults(raw) or framework_faults(raw)
    if faults:
        raise FrameworkUnreadable(name, "faulty_framework", faults=faults)
    return Framework.model_validate_json(text)


class FrameworkLibrary:
    """The frameworks that Muster ships: every released version, for ever, in every language it has.

    A release is one JSON file a version and language (`released/1.0.json`, `released/1.0.fr.json`),
    made from the TOML by `tools/release_framework.py`: it opens fast and never changes afterwards.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._read: dict[Path, Framework] = {}

    def ids(self) -> list[str]:
        """Return the ids of the shipped frameworks."""
        return sorted(path.parent.name for path in self.root.glob(f"*/{RELEASED}"))

    def versions(self, framework_id: str) -> list[str]:
        """Return the released versions of a framework, oldest first."""
        files = (self.root / framework_id / RELEASED).glob("*.json")
        names = {path.name.removesuffix(".json") for path in files}
        plain = [name for name in names if name.replace(".", "").isdecimal()]
        return sorted(plain, key=lambda name: [int(part) for part in name.split(".")])

    def has(self, reference: FrameworkRef) -> bool:
        """Return whether this very version is shipped."""
        return reference.id in self.ids() and reference.version in self.versions(reference.id)

    def load(self, reference: FrameworkRef, language: str = "en") -> Framework:
        """Return a shipped framework, in `language` where it is translated, else in English.

        Raises `FrameworkUnreadable` when it is not shipped.
        """
        if not self.has(reference):
            known = ", ".join(f"{name} {version}" for name in self.ids() for version in self.versions(name))
            raise FrameworkUnreadable(reference.label, "unknown_framework", known=known)
        folder = self.root / reference.id / RELEASED
        path = folder / f"{reference.version}.{language}.json"
        if not path.is_file():
            path = folder / f"{reference.version}.json"
        if path not in self._read:
            try:
                self._read[path] = Framework.model_validate_json(path.read_bytes())
            except (OSError, ValueError) as error:
                raise FrameworkUnreadable(str(path), "damaged_framework") from error
        return self._read[path]

    def current(self, language: str = "en") -> Framework:
        """Return the framework that new assessments use."""
        return self.load(CURRENT, language)

    def of(self, assessment: Assessment, language: str = "en") -> Framework:
        """Return the framework an assessment was made with: the one inside it, else the shipped one."""
        inside = assessment.framework
        return inside if isinstance(inside, Framework) else self.load(inside, language)


def same_ids(frameworks: Iterable[tuple[str, Framework]]) -> list[tuple[str, Fault]]:
    """Return (name, fault) for each framework that claims an id and version another one already has."""
    seen: dict[str, str] = {}
    faults = []
    for name, framework in frameworks:
        if framework.label in seen:
            taken = seen[framework.label]
            faults.append((name, Fault("id", "same_label", {"label": framework.label, "taken": taken})))
        seen.setdefault(framework.label, name)
    return faults
