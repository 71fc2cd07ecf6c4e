"""The catalogue of one language as a file: laid out line by line as the English one is."""

import json
import re
import string
import tomllib

from muster.phrases.catalogue import Entry
from muster.resources import resource

OWN = ("language", "figures")  # what each language says of itself
_SECTION = re.compile(r"^\[(\w+)\]$")
_KEY = re.compile(r"^(\w+) = ")
Entries = dict[str, Entry]  # by `section.key`


def catalogue(language: str) -> Entries:
    """Return all that a catalogue holds; nothing where there is none."""
    path = resource("phrases", f"{language}.toml")
    if not path.is_file():
        return {}
    sections = tomllib.loads(path.read_text(encoding="utf-8"))
    return {f"{name}.{key}": entry for name, rows in sections.items() for key, entry in rows.items()}


def wanted_keys() -> list[str]:
    """Return the keys that a catalogue must have, in their order."""
    return [key for key in catalogue("en") if key.partition(".")[0] not in OWN]


def plural_categories(locale: str) -> tuple[str, ...]:
    """Return the plural categories of a locale, in the order in which CLDR names them."""
    from babel import Locale

    has = {*Locale.parse(locale).plural_form.rules, "other"}
    return tuple(name for name in ("zero", "one", "two", "few", "many", "other") if name in has)


def texts_of(entry: Entry) -> list[str]:
    """Return the text of an entry, or all its forms."""
    return list(entry.values()) if isinstance(entry, dict) else [entry]


def blanks(text: str) -> set[str]:
    """Return the names between braces."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def _line(key: str, entry: Entry) -> str:
    if isinstance(entry, str):
        return f"{key} = {json.dumps(entry, ensure_ascii=False)}"
    forms = ", ".join(f"{name} = {json.dumps(text, ensure_ascii=False)}" for name, text in entry.items())
    return f"{key} = {{ {forms} }}"


def laid_out(entries: Entries) -> str:
    """Return a catalogue with these entries; those that are not there leave no line."""
    lines = []
    section = ""
    text = resource("phrases", "en.toml").read_text(encoding="utf-8")
    for line in text.replace("errors in English.", f"errors: {entries['language.name']}.").splitlines():
        head, key = _SECTION.match(line), _KEY.match(line)
        if head:
            section = head.group(1)
            lines.append(line)
            if section in OWN:
                lines += [
                    _line(k.partition(".")[2], v) for k, v in entries.items() if k.startswith(f"{section}.")
                ]
        elif key is None:
            lines.append(line)
        elif section not in OWN and f"{section}.{key.group(1)}" in entries:
            lines.append(_line(key.group(1), entries[f"{section}.{key.group(1)}"]))
    return "\n".join(lines) + "\n"
