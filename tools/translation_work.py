"""What a translator asks of tools/translations.py: begin, see what is missing, take it out, put it in."""

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path

from muster.phrases.catalogue import Entry
from muster.resources import resource
from muster.storage.frameworks.library import languages as bank_languages
from translation_catalogue import blanks, catalogue, laid_out, plural_categories, texts_of, wanted_keys
from translations import (
    FOLDER,
    UNDER_WAY,
    bring_up_to_date,
    counted_strings,
    form_count,
    lacking,
    read,
)

ENDS = ("…", ":")


def known_languages() -> list[str]:
    """Return every language that has window strings or a catalogue."""
    window = {path.stem.partition("_")[2] for path in FOLDER.glob("muster_*.ts")}
    return sorted(window | {path.stem for path in resource("phrases").glob("*.toml")})


def _own_language(head: Path) -> str:
    """Return the language that a question bank is written in."""
    return str(tomllib.loads(head.read_text(encoding="utf-8")).get("language", "en"))


def missing(language: str) -> dict[str, list[str]]:
    """Return what a language lacks, by kind."""
    have = catalogue(language)
    pages = sorted(resource("help").glob("*.en.md"))
    banks = sorted(resource("frameworks").glob("*/framework.toml"))
    past = resource("references") if language == "en" else resource("references", language)
    window = read(FOLDER / f"muster_{language}.ts")
    return {
        "window strings": [f"{context}: {text}" for context, text in lacking(language, window)],
        "catalogue": [key for key in wanted_keys() if key not in have],
        "help pages": [
            path.name
            for path in pages
            if not path.with_name(path.name.replace(".en.md", f".{language}.md")).is_file()
        ],
        "bank texts": [
            head.parent.name
            for head in banks
            if language not in (_own_language(head), *bank_languages(head.parent))
        ],
        "reference missions": [
            path.name
            for path in sorted(resource("references").glob("*.muster.json"))
            if not (past / path.name).is_file()
        ],
    }


MAY_LACK = ("bank texts", "reference missions")  # shown in English, and the window says so


def tell_missing(languages: list[str], show: int = 12) -> int:
    """Print what is missing, in all languages or in some."""
    for language in languages or known_languages():
        for kind, rows in missing(language).items():
            print(f"{language}: {kind}: {f'{len(rows)} missing' if rows else 'complete'}")
            for row in rows[:show]:
                print(f"    {row}")
            if len(rows) > show:
                print(f"    and {len(rows) - show} more")
    return 0


def _pairs(language: str) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Yield (where, English, forms) for every translation that is there."""
    for (context, source), forms in read(FOLDER / f"muster_{language}.ts").items():
        yield context, source, forms
    english = catalogue("en")
    for key, entry in catalogue(language).items():
        if key in english and key.partition(".")[0] not in ("language", "figures"):
            yield key, " ".join(texts_of(english[key])), tuple(texts_of(entry))


def _end(text: str) -> str:
    last = text.rstrip()[-1:]
    return last if last in ENDS else ""


def faults(language: str) -> list[str]:
    """Return what is wrong in the translations that are there: blanks, ends."""
    told = []
    for where, source, forms in _pairs(language):
        for form in forms:
            if blanks(form) - blanks(source):
                told.append(f"{where}: {form!r} has other blanks than {source!r}")
            if source[:1].isspace() != form[:1].isspace() or (source[-1:] == " ") != (form[-1:] == " "):
                told.append(f"{where}: {form!r} begins or ends otherwise than {source!r}")
            if _end(source) != _end(form):
                told.append(f"{where}: {form!r} ends otherwise than {source!r}")
        if set().union(*map(blanks, forms)) != blanks(source):
            told.append(f"{where}: {forms[0]!r} lacks a blank of {source!r}")
    return told


def check() -> int:
    """Print what a shipped language lacks, and what is wrong in any; returns 1 if there is anything."""
    told = []
    for language in known_languages():
        told += [f"{language}: {fault}" for fault in faults(language)]
        for kind, rows in missing(language).items():
            if language not in UNDER_WAY and kind not in MAY_LACK:
                told += [f"{language}: {kind}: not translated: {row!r}" for row in rows]
    print("\n".join(told), end="\n" if told else "")
    return 1 if told else 0


def start(language: str) -> int:
    """Begin a language: its .ts file and the head of its catalogue, with all else in English at first."""
    from babel import Locale

    path = FOLDER / f"muster_{language}.ts"
    if language in known_languages():
        print(f"{language} has been begun already")
        return 1
    locale = Locale.parse(language)
    head: dict[str, Entry] = {
        "language.name": (locale.get_language_name() or language).capitalize(),
        "language.locale": language,
        "language.direction": "rtl" if locale.character_order == "right-to-left" else "ltr",
        "figures.decimal": locale.number_symbols["latn"]["decimal"],
    }
    resource("phrases", f"{language}.toml").write_text(laid_out(head), encoding="utf-8")
    bring_up_to_date(path)
    return tell_missing([language], show=0)


def dump(language: str) -> int:
    """Print as JSON what window and catalogue lack: each English text with an empty place beside it."""
    counted, path = counted_strings(), FOLDER / f"muster_{language}.ts"
    window = {
        text[1]: [""] * form_count(language) if text in counted else ""
        for text in lacking(language, read(path))
    }
    have, english = catalogue(language), catalogue("en")
    categories = plural_categories(str(have["language.locale"]))
    sentences = {
        key: {
            "english": english[key],
            "translation": "" if isinstance(english[key], str) else dict.fromkeys(categories, ""),
        }
        for key in wanted_keys()
        if key not in have
    }
    print(json.dumps({"window": window, "catalogue": sentences}, ensure_ascii=False, indent=1))
    return 0


def load(language: str, filled: Path) -> int:
    """Take translations from JSON as `dump` prints it; what was left empty stays missing."""
    given = json.loads(filled.read_text(encoding="utf-8"))
    path = FOLDER / f"muster_{language}.ts"
    from translations import strings, write

    known = read(path)
    for text in strings():
        forms = given.get("window", {}).get(text[1])
        forms = [forms] if isinstance(forms, str) else forms or []
        if forms and all(forms):
            known[text] = tuple(forms)
    write(path, language, strings(), known, counted_strings())
    entries = catalogue(language)
    for key, row in given.get("catalogue", {}).items():
        entry = row["translation"] if isinstance(row, dict) and "translation" in row else row
        if all(texts_of(entry)):
            entries[key] = entry
    if given.get("catalogue"):
        resource("phrases", f"{language}.toml").write_text(laid_out(entries), encoding="utf-8")
    bring_up_to_date(path)
    return tell_missing([language])
