"""Keeps the translations: what is visible, what is translated, what is missing. See docs/translating.md.

`python tools/translations.py` brings resources/translations/*.ts up to date (new strings stand there as
unfinished, unused ones go) and compiles them. `--check` fails where a shipped language lacks something,
`--missing [CODE…]` counts what is missing, `--start CODE` begins a language, `--dump CODE` prints what it
lacks as JSON to be filled in, and `--load CODE FILE` takes that back.
"""

import ast
import os
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Set
from functools import cache
from pathlib import Path

from muster.phrases.direction import with_isolated_blanks

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
UNDER_WAY: frozenset[str] = frozenset()  # languages that may lack something still
Text = tuple[str, str]  # context, English
Forms = tuple[str, ...]  # one text, or one for each form of a counted one

# How many forms a counted text has, as Qt has it; two where it does not stand here.
FORMS = {"ar": 6, "cy": 5, "ga": 5, "sl": 4} | dict.fromkeys(
    ("bs", "cs", "hr", "lt", "lv", "mk", "pl", "ro", "ru", "sk", "sr", "uk"), 3
)
FORMS |= dict.fromkeys(("id", "ja", "ko", "ms", "th", "tr", "vi", "zh"), 1)


def form_count(language: str) -> int:
    """Return how many forms a counted text has in a language."""
    return FORMS.get(language, 2)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


class _Strings(ast.NodeVisitor):
    """Collects `self.tr(…)`, `translate(…)`, `QT_TRANSLATE_NOOP(…)`, and `_tr(…)` where a module has one.

    A text is counted where a number stands behind it: `self.tr(text, "", n)`, `translate(context, text, "",
    n)`, `_tr(text, n)`.
    """

    def __init__(self) -> None:
        self.texts: list[Text] = []
        self.counted: set[Text] = set()
        self._classes: list[str] = []
        self._context = ""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name == "_tr":  # its body names the context of the whole module
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and len(call.args) in (2, 4):
                    self._context = _literal(call.args[0]) or ""
            return
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        texts = [_literal(argument) for argument in node.args]
        if name == "tr" and not isinstance(node.func, ast.Attribute):
            name = "translate"  # a short name for it
        if name == "tr" and texts and texts[0] is not None and self._classes:
            self._add(self._classes[-1], texts[0], counted=len(texts) > 2)
        elif name == "_tr" and texts and texts[0] is not None:
            self._add(self._context, texts[0], counted=len(texts) > 1)
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(texts) > 1 and texts[0] and texts[1]:
            self._add(texts[0], texts[1], counted=len(texts) > 3)
        self.generic_visit(node)

    def _add(self, context: str, text: str, *, counted: bool) -> None:
        self.texts.append((context, text))
        if counted:
            self.counted.add((context, text))


@cache
def _collected() -> _Strings:
    every = _Strings()
    for path in sorted((ROOT / "desktop" / "muster" / "gui").rglob("*.py")):
        visitor = _Strings()
        visitor.visit(ast.parse(path.read_text(encoding="utf-8")))
        every.texts += visitor.texts
        every.counted |= visitor.counted
    return every


def strings() -> list[Text]:
    """Return every visible string of the window with its context, once each, in order."""
    return sorted(set(_collected().texts))


def counted_strings() -> set[Text]:
    """Return those of the visible strings that are chosen by a number."""
    return _collected().counted


def read(path: Path) -> dict[Text, Forms]:
    """Return the finished translations of a .ts file: one text each, or one for each form."""
    texts = {}
    if path.is_file():
        for context in ET.parse(path).getroot().iter("context"):
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is None or translation.get("type") is not None:
                    continue
                forms = tuple(form.text or "" for form in translation.iter("numerusform"))
                forms = forms or (translation.text or "",)
                if all(forms):
                    texts[name, message.findtext("source") or ""] = forms
    return texts


def write(
    path: Path, language: str, texts: list[Text], known: dict[Text, Forms], counted: Set[Text] = frozenset()
) -> None:
    """Write a .ts file with every string, unfinished where no translation is known."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for context, source in texts:
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        is_counted = (context, source) in counted
        message = ET.SubElement(contexts[context], "message", {"numerus": "yes"} if is_counted else {})
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        wanted = form_count(language) if is_counted else 1
        forms = known.get((context, source), ())
        if len(forms) != wanted:
            translation.set("type", "unfinished")
            forms = ("",) * wanted
        if is_counted:
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def lacking(language: str, known: dict[Text, Forms]) -> list[Text]:
    """Return the strings that a language has no translation of; English needs one of counted ones only."""
    counted = counted_strings()
    wanted = [text for text in strings() if language != "en" or text in counted]
    return [
        text
        for text in wanted
        if len(known.get(text, ())) != (form_count(language) if text in counted else 1)
    ]


def with_moved(texts: list[Text], known: dict[Text, Forms]) -> dict[Text, Forms]:
    """Return the translations; a text that stands in another context now is taken again by its words."""
    by_words = {source: translation for (_, source), translation in known.items()}
    moved = {text: by_words[text[1]] for text in texts if text not in known and text[1] in by_words}
    return {**known, **moved}


def _compile(path: Path, language: str) -> None:
    """Make the .qm. Where a language runs from the right, each blank is put between isolates."""
    from translation_catalogue import catalogue

    compiler = Path(sys.executable).parent / "pyside6-lrelease"
    made = path.with_suffix(".qm")
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / path.name
        tree = ET.parse(path)
        if catalogue(language).get("language.direction") == "rtl":
            for form in (*tree.getroot().iter("translation"), *tree.getroot().iter("numerusform")):
                if form.text and form.text.strip():
                    form.text = with_isolated_blanks(form.text)
        tree.write(source, encoding="utf-8", xml_declaration=True)
        # The same bytes each time, whatever the order of hashes in the compiler.
        seed = {**os.environ, "QT_HASH_SEED": "0"}
        subprocess.run([compiler, "-silent", str(source), "-qm", str(made)], check=True, env=seed)


def bring_up_to_date(path: Path) -> None:
    """Write one .ts file anew with what is visible now, and compile it."""
    language = path.stem.partition("_")[2]
    texts, counted = strings(), counted_strings()
    if language == "en":  # what stands in the source is English already
        texts = [text for text in texts if text in counted]
    write(path, language, texts, with_moved(texts, read(path)), counted)
    _compile(path, language)


def main(arguments: list[str]) -> int:
    """Do what the arguments ask for; returns 1 where a check fails."""
    import translation_work as work

    order, *names = arguments or ["--update"]
    if order == "--missing":
        return work.tell_missing(names)
    if order == "--check":
        return work.check()
    if order == "--start" and len(names) == 1:
        return work.start(names[0])
    if order == "--dump" and len(names) == 1:
        return work.dump(names[0])
    if order == "--load" and len(names) == 2:
        return work.load(names[0], Path(names[1]))
    if order != "--update":
        print(__doc__, file=sys.stderr)
        return 2
    for path in sorted(FOLDER.glob("muster_*.ts")):
        bring_up_to_date(path)
        for context, source in lacking(path.stem.partition("_")[2], read(path)):
            print(f"{path.name}: {context}: not translated: {source!r}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
