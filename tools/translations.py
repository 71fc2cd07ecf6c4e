"""Keeps the translations: collects every visible string into resources/translations/*.ts and makes the .qm.

`python tools/translations.py` brings the .ts files up to date (new strings stand there as unfinished, unused
ones go) and compiles them. `--check` only tells what is missing and fails if anything is.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "resources" / "translations"
Text = tuple[str, str]  # context, English


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


class _Strings(ast.NodeVisitor):
    """Collects `self.tr(…)`, `translate(…)`, `QT_TRANSLATE_NOOP(…)`, and `_tr(…)` where a module has one."""

    def __init__(self) -> None:
        self.texts: list[Text] = []
        self._classes: list[str] = []
        self._context = ""

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name == "_tr":  # its body names the context of the whole module
            for call in ast.walk(node):
                if isinstance(call, ast.Call) and len(call.args) == 2:
                    self._context = _literal(call.args[0]) or ""
            return
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        texts = [_literal(argument) for argument in node.args]
        if name == "tr" and texts and texts[0] is not None and self._classes:
            self.texts.append((self._classes[-1], texts[0]))
        elif name == "_tr" and texts and texts[0] is not None:
            self.texts.append((self._context, texts[0]))
        elif name in ("translate", "QT_TRANSLATE_NOOP") and len(texts) > 1 and texts[0] and texts[1]:
            self.texts.append((texts[0], texts[1]))
        self.generic_visit(node)


def strings() -> list[Text]:
    """Return every visible string of the window with its context, once each, in order."""
    texts: dict[Text, None] = {}
    for path in sorted((ROOT / "desktop" / "muster" / "gui").rglob("*.py")):
        visitor = _Strings()
        visitor.visit(ast.parse(path.read_text(encoding="utf-8")))
        texts.update(dict.fromkeys(visitor.texts))
    return sorted(texts)


def read(path: Path) -> dict[Text, str]:
    """Return the finished translations of a .ts file."""
    texts = {}
    if path.is_file():
        for context in ET.parse(path).getroot().iter("context"):
            name = context.findtext("name") or ""
            for message in context.iter("message"):
                translation = message.find("translation")
                if translation is not None and translation.get("type") is None and translation.text:
                    texts[name, message.findtext("source") or ""] = translation.text
    return texts


def write(path: Path, language: str, texts: list[Text], known: dict[Text, str]) -> None:
    """Write a .ts file with every string, unfinished where no translation is known."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for context, source in texts:
        if context not in contexts:
            contexts[context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[context], "name").text = context
        message = ET.SubElement(contexts[context], "message")
        ET.SubElement(message, "source").text = source
        translation = ET.SubElement(message, "translation")
        if (context, source) in known:
            translation.text = known[context, source]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def with_moved(texts: list[Text], known: dict[Text, str]) -> dict[Text, str]:
    """Return the translations; a text that stands in another context now is found again by its words."""
    by_words = {source: translation for (_, source), translation in known.items()}
    moved = {text: by_words[text[1]] for text in texts if text not in known and text[1] in by_words}
    return {**known, **moved}


def main() -> int:
    """Bring up to date, or check."""
    texts = strings()
    for path in sorted(FOLDER.glob("muster_*.ts")):
        known = read(path) if "--check" in sys.argv else with_moved(texts, read(path))
        missing = [text for text in texts if text not in known]
        for context, source in missing:
            print(f"{path.name}: {context}: not translated: {source!r}")
        if "--check" in sys.argv:
            if missing:
                return 1
            continue
        write(path, path.stem.partition("_")[2], texts, known)
        compiler = Path(sys.executable).parent / "pyside6-lrelease"
        made = path.with_suffix(".qm")
        subprocess.run([compiler, "-silent", str(path), "-qm", str(made)], check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
