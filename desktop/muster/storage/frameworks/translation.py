"""A framework in another language: texts put on by id, and what is missing or out of date."""

import copy
import hashlib
import json
from collections.abc import Iterator
from typing import Any

from muster.model import Fault

# The texts of each kind of row; a list of tables (levels, points, scale) is translated in place.
FIELDS = {
    "profile": ("text", "help"),
    "categories": ("title", "intro"),
    "lessons": ("title", "summary"),
    "questions": (
        "title",
        "text",
        "why",
        "weight_reason",
        "gate_reason",
        "evidence",
        "owner",
        "estimate_basis",
    ),
}
# Texts that banks before 2.0 did not have: where there is none, stamps stay what they were.
LATER = ("gate_reason",)
HEAD_FIELDS = ("title", "intro")
STAMP = "of"


def digest(row: dict[str, Any], table: str) -> str:
    """Return a short stamp of the texts of a row; a translation carries the stamp it was made from."""
    fields = HEAD_FIELDS if table == "framework" else FIELDS[table]
    texts: list[Any] = [row.get(field, "") for field in fields if field not in LATER or row.get(field)]
    for key in ("levels", "scale"):
        texts += [[level.get("title", ""), level.get("detail", "")] for level in row.get(key) or ()]
    texts += [point.get("text", "") for point in row.get("points") or ()]
    return hashlib.sha256(json.dumps(texts, ensure_ascii=False).encode()).hexdigest()[:10]


def _rows(raw: dict[str, Any], locale: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any], Any]]:
    """Yield (table, original row, translation or None) for the head and every row with texts."""
    yield "framework", raw, locale.get("framework")
    for table in FIELDS:
        for row in raw.get(table) or ():
            if isinstance(row, dict):
                yield table, row, (locale.get(table) or {}).get(row.get("id"))


def translation_faults(raw: dict[str, Any], locale: dict[str, Any], where: str) -> list[Fault]:
    """Return a fault for each text that is missing in a translation or older than its original."""
    faults = []
    for table, row, words in _rows(raw, locale):
        key = table if table == "framework" else f"{table}.{row.get('id')}"
        if not isinstance(words, dict):
            faults.append(Fault(f"{where}: {key}", "untranslated"))
            continue
        fields = HEAD_FIELDS if table == "framework" else FIELDS[table]
        faults += [
            Fault(f"{where}: {key}.{field}", "untranslated")
            for field in fields
            if str(row.get(field) or "").strip() and not str(words.get(field) or "").strip()
        ]
        for part in ("levels", "scale", "points"):
            wanted, translated = row.get(part) or (), words.get(part) or ()
            if len(wanted) != len(translated):
                values = {"count": len(translated), "wanted": len(wanted)}
                faults.append(Fault(f"{where}: {key}.{part}", "texts_missing", values))
        if STAMP in words and words[STAMP] != (stamp := digest(row, table)):
            faults.append(Fault(f"{where}: {key}", "translation_old", {"stamp": stamp}))
    for table, rows in locale.items():
        known = {row.get("id") for row in raw.get(table) or ()} if table in FIELDS else set()
        if table in FIELDS:
            faults += [
                Fault(f"{where}: {table}.{name}", "translation_stray") for name in rows if name not in known
            ]
    return faults


def translated(raw: dict[str, Any], locale: dict[str, Any], language: str) -> dict[str, Any]:
    """Return the framework's data with its texts in `language`; a text without translation stays."""
    result = copy.deepcopy(raw)
    result["language"] = language
    for table, row, words in _rows(result, locale):
        if not isinstance(words, dict):
            continue
        fields = (*HEAD_FIELDS, "source") if table == "framework" else FIELDS[table]
        row.update({field: words[field] for field in fields if words.get(field)})
        for part in ("levels", "scale"):
            for original, text in zip(row.get(part) or (), words.get(part) or (), strict=False):
                original.update(text)
        for original, text in zip(row.get("points") or (), words.get("points") or (), strict=False):
            original["text"] = text
    return result
