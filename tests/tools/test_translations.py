"""The collecting of visible strings, and the .ts files."""

import ast
import re
from pathlib import Path

import pytest

import translations
from translations import Forms, Text, lacking, read, with_moved, write

SOURCE = """
class Page(QWidget):
    def show(self, n):
        self.tr("Plain")
        self.tr("{count} questions", "", n)
        translate("pages", "Fixed")
        tr = QCoreApplication.translate
        tr("keys", "Short")
        translate("pages", "{count} pages", "", n)

def _tr(text, n=-1):
    return QCoreApplication.translate("steps", text, "", n)

_tr("Answer")
_tr("{count} steps", 3)
QT_TRANSLATE_NOOP("commands", "&Save")
"""


def test_strings_are_collected_with_their_context_and_counted_ones_are_marked() -> None:
    visitor = translations._Strings()
    visitor.visit(ast.parse(SOURCE))
    counted = {("Page", "{count} questions"), ("pages", "{count} pages"), ("steps", "{count} steps")}
    plain = {
        ("Page", "Plain"),
        ("pages", "Fixed"),
        ("keys", "Short"),
        ("steps", "Answer"),
        ("commands", "&Save"),
    }
    assert set(visitor.texts) == counted | plain
    assert visitor.counted == counted


TEXTS: list[Text] = [("A", "One"), ("A", "{count} two"), ("B", "Three")]
KNOWN: dict[Text, Forms] = {
    ("A", "One"): ("Un",),
    ("A", "{count} two"): ("a", "b", "c", "d", "e", "f"),
}


def test_a_ts_file_keeps_what_is_known_with_all_its_forms(tmp_path: Path) -> None:
    path = tmp_path / "muster_ar.ts"
    write(path, "ar", TEXTS, KNOWN, {("A", "{count} two")})
    assert read(path) == KNOWN
    text = path.read_text(encoding="utf-8")
    assert text.count("<numerusform>") == 6
    assert text.count('numerus="yes"') == 1
    assert text.count('type="unfinished"') == 1


def test_too_few_forms_leave_a_string_unfinished(tmp_path: Path) -> None:
    path = tmp_path / "muster_ar.ts"
    write(path, "ar", TEXTS, {("A", "{count} two"): ("a", "b")}, {("A", "{count} two")})
    assert read(path) == {}
    assert path.read_text(encoding="utf-8").count("<numerusform") == 6
    assert read(tmp_path / "none.ts") == {}


def test_a_text_in_another_context_keeps_its_translation() -> None:
    assert with_moved([("C", "One")], KNOWN)["C", "One"] == ("Un",)


def test_english_needs_its_counted_strings_only(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translations, "strings", lambda: TEXTS)
    monkeypatch.setattr(translations, "counted_strings", lambda: {("A", "{count} two")})
    assert lacking("en", {}) == [("A", "{count} two")]
    assert lacking("ar", KNOWN) == [("B", "Three")]
    assert lacking("fr", KNOWN) == [("A", "{count} two"), ("B", "Three")]


def test_an_unknown_order_shows_what_there_is(capsys: pytest.CaptureFixture[str]) -> None:
    assert translations.main(["--wrong"]) == 2
    assert "--missing" in capsys.readouterr().err


def test_no_text_of_the_french_window_breaks_before_its_marks() -> None:
    """French has a space before `: ; ? !` and inside guillemets, at which no line may end."""
    known = read(translations.FOLDER / "muster_fr.ts")
    texts = [text for forms in known.values() for text in forms]
    assert [text for text in texts if re.search(r"(?<=[^\s,]) [:;?!»%](?!\w)|« ", text)] == []
    assert len(texts) > 1000
