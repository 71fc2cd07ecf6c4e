"""The catalogues of all languages hold the same keys, blanks and plural categories."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Literal, get_type_hints

import pytest
from babel import Locale

import muster
from muster.cli.commands import COMMANDS
from muster.cli.errors import CommandCode
from muster.model import Mission, Point
from muster.model.assessment import Confidence, State
from muster.model.faults import FaultCode
from muster.phrases import LANGUAGES, Phrases, phrases_in
from muster.phrases.direction import first_strong, without_isolates
from muster.reporting import FORMATS
from muster.reporting.errors import ReportCode
from muster.reporting.parts import Part
from muster.resources import resource
from muster.scoring import Applicability, Verdict
from muster.scoring.blind_spots import Kind as SpotKind
from muster.scoring.conditions import WhyNotCounted, WhyNotOffered
from muster.scoring.planning.result import WhyNot
from muster.scoring.reasons import Kind as ReasonKind
from muster.storage.errors import StorageCode
from tests.phrases.literals import leaves
from tests.phrases.placeholders import placeholders
from translations import UNDER_WAY

ENGLISH = phrases_in("en")
# Each language has names and signs of its own here.
OWN = {"language", "figures"}
SHIPPED = [language for language in LANGUAGES if language not in UNDER_WAY]
SOURCE = Path(muster.__file__).parent


def test_there_is_a_catalogue_for_english_and_french() -> None:
    assert {"en", "fr"} <= set(LANGUAGES)


@pytest.mark.parametrize("language", SHIPPED)
def test_every_language_has_the_same_keys_with_the_same_blanks(language: str) -> None:
    phrases = phrases_in(language)
    assert phrases.sections == ENGLISH.sections
    for section in set(phrases.sections) - OWN:
        assert list(phrases.section(section)) == list(ENGLISH.section(section)), section
        for key, entry in phrases.section(section).items():
            other = ENGLISH.section(section)[key]
            assert placeholders(entry) == placeholders(other), f"{section}.{key}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_sentences_have_every_plural_category_of_the_language(language: str) -> None:
    phrases = phrases_in(language)
    wanted = {*Locale.parse(str(phrases.section("language")["locale"])).plural_form.rules, "other"}
    counted = 0
    for section in phrases.sections:
        for key, entry in phrases.section(section).items():
            if isinstance(entry, dict):
                counted += 1
                assert set(entry) == wanted, f"{section}.{key}"
                assert "count" in placeholders(entry), f"{section}.{key}"
    assert counted >= 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_empty(language: str) -> None:
    phrases = phrases_in(language)
    for section in phrases.sections:
        for key, entry in phrases.section(section).items():
            for text in entry.values() if isinstance(entry, dict) else [entry]:
                assert text.strip(), f"{section}.{key}"
                assert section in OWN or text == text.lstrip(), f"{section}.{key}"


def _french() -> Iterator[tuple[str, str]]:
    """Yield (place, line) of all that is French in phrases, question banks and help; code is left out."""
    banks = resource("frameworks").glob("*/locale/fr/*.toml")
    for path in (resource("phrases", "fr.toml"), *banks, *resource("help").glob("*.fr.md")):
        fenced = False
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
            fenced = fenced != line.startswith("```")
            is_code = fenced or (path.suffix == ".toml" and line.startswith("#"))
            if not is_code and not line.startswith(("|:", "| :")) and not line.startswith("bad_name"):
                yield f"{path.name}:{number}", re.sub(r"`[^`]*`", "", line)


def test_no_line_of_french_breaks_before_its_marks() -> None:
    """French has a space before `: ; ? !` and inside guillemets, at which no line may end."""
    breaks = [place for place, line in _french() if re.search(r"(?<=\S) [:;?!»]|« ", line)]
    assert breaks == []


def test_french_has_one_space_before_each_mark() -> None:
    """Narrow before `; ? !`, whole before a colon: two sorts on one page look like a mistake."""
    assert [place for place, line in _french() if re.search(r"\u00a0[;?!]|\u202f:", line)] == []
    assert len(list(_french())) > 1000


def test_a_list_has_the_commas_of_its_language() -> None:
    rows = ("a", "b, c")
    assert ENGLISH.listed(rows) == "a, b, c"
    assert phrases_in("fr").listed(rows, "semicolon") == "a\u202f; b, c"
    assert without_isolates(phrases_in("ar").listed(rows)) == "a، b, c"
    assert without_isolates(phrases_in("ar").listed(rows, "semicolon")) == "a؛ b, c"
    assert first_strong(phrases_in("ar").listed(rows)) == "rtl", "the first one stands at the right"
    assert phrases_in("ar").listed(()) == ""


def test_every_key_stands_once_and_the_whole_file_is_toml() -> None:
    import tomllib

    for language in LANGUAGES:
        whole = tomllib.loads(resource("phrases", f"{language}.toml").read_text(encoding="utf-8"))
        phrases = Phrases(language)
        assert {name: phrases.section(name) for name in phrases.sections} == whole


@pytest.mark.parametrize("language", ["tlh", "../en", "", "e" * 300])
def test_a_language_without_catalogue_is_refused(language: str) -> None:
    with pytest.raises(ValueError, match="no catalogue for the language"):
        phrases_in(language)


def test_a_language_under_way_says_in_english_what_it_lacks(monkeypatch: pytest.MonkeyPatch) -> None:
    begun = Phrases("fr")
    monkeypatch.delitem(begun._texts, "plan")
    monkeypatch.delitem(begun.section("verdict"), "nothing_stands")
    assert begun("verdict.nothing_stands") == "Nothing stands in the way of ready."
    assert begun("plan.weeks", count=2) == "2 weeks"
    assert not begun.has("plan.weeks")
    assert begun.has("verdict.name_ready")
    with pytest.raises(KeyError):
        begun("verdict.no_such_sentence")


def test_a_language_from_the_right_puts_values_between_isolates(monkeypatch: pytest.MonkeyPatch) -> None:
    turned = Phrases("en")
    monkeypatch.setattr(turned, "direction", "rtl")
    assert turned("errors.empty", name="a.json") == "“\u2068a.json\u2069” is empty."
    assert turned("verdict.span", low=45, high=58) == "\u206845–58\u2069"
    assert phrases_in("en")("errors.empty", name="a.json") == "“a.json” is empty."


def test_a_terminal_gets_no_isolates() -> None:
    bare, marked = Phrases("ar", isolates=False), Phrases("ar")
    assert bare("errors.empty", name="a.json") == "«a.json» فارغ."
    assert marked("errors.empty", name="a.json") == "«\u2068a.json\u2069» فارغ."
    assert "\u2066" in marked("report.range")
    assert "\u2066" not in bare("report.range")


def test_values_are_not_read_as_blanks() -> None:
    told = phrases_in("en")("errors.empty", name="{count} {0} %s")
    assert told == "“{count} {0} %s” is empty."


def test_a_count_must_be_a_number() -> None:
    with pytest.raises(TypeError, match="is not a number"):
        phrases_in("en")("faults.entries", count="two", actual=1)


def test_a_section_is_parsed_only_when_it_is_asked_for() -> None:
    phrases = Phrases("en")
    assert set(phrases._sections) == {"language", "figures"}
    phrases("json.comma")
    assert set(phrases._sections) == {"language", "figures", "json"}


# --- the catalogue and the source beside each other


# What may be put into a key: the kinds of results, the codes of errors, and names of files and commands.
KINDS = (
    StorageCode | CommandCode | ReportCode | FaultCode,
    Verdict | Literal["open"],
    ReasonKind | SpotKind | Applicability,
    Confidence | State,
    WhyNotCounted | WhyNotOffered,
    get_type_hints(WhyNot)["kind"],
    Point.model_fields["kind"].annotation,
    Mission.model_fields["set"].annotation,
    Part,
    Literal["up", "down", "doing", "done", "dropped"],  # moves of a level, states of an action
)
VALUES = {*COMMANDS, *(row.name for row in FORMATS)}.union(*(leaves(kind) for kind in KINDS))
PUT_IN = f"(?:{'|'.join(sorted(VALUES, key=len, reverse=True))})"


def _spoken(node: ast.AST) -> ast.expr | None:
    """Return the key of a call `phrases(key, …)`, or of one that ends in `phrases` or `spoken()`."""
    if not isinstance(node, ast.Call) or not node.args:
        return None
    name = ast.unparse(node.func)
    is_call = name in ("phrases", "self", "titled", "spoken()", "phrases.spoken()")
    return node.args[0] if is_call else None


def _patterns(key: ast.expr) -> list[str]:
    """Return the key as a regular expression, `PUT_IN` for what is put in; both of an alternative."""
    if isinstance(key, ast.IfExp):
        return _patterns(key.body) + _patterns(key.orelse)
    if isinstance(key, ast.Constant):
        return [re.escape(str(key.value))]
    if isinstance(key, ast.JoinedStr):
        parts = (re.escape(str(p.value)) if isinstance(p, ast.Constant) else PUT_IN for p in key.values)
        return ["".join(parts)]
    return []


def _calls() -> Iterator[tuple[str, ast.Call, list[str]]]:
    """Yield (place, call, patterns of its key) for each sentence that the source asks for."""
    for path in sorted(Path(muster.__file__).parent.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        named: dict[str, list[str]] = {}  # names that hold a key, such as `key = f"reason.{reason.kind}"`
        for node in ast.walk(tree):
            for target, value in _pairs(node) if isinstance(node, ast.Assign) else ():
                named.setdefault(ast.unparse(target), []).extend(_patterns(value))
        for node in ast.walk(tree):
            key = _spoken(node)
            if key is not None and isinstance(node, ast.Call):
                held = named.get(ast.unparse(key), []) if isinstance(key, ast.Name) else _patterns(key)
                yield f"{path.name}:{node.lineno}", node, [pattern for pattern in held if "\\." in pattern]


def _pairs(node: ast.Assign) -> Iterator[tuple[ast.expr, ast.expr]]:
    for target in node.targets:
        if isinstance(target, ast.Tuple) and isinstance(node.value, ast.Tuple):
            yield from zip(target.elts, node.value.elts, strict=True)
        else:
            yield target, node.value


def test_every_key_that_is_asked_for_is_there_and_every_key_is_asked_for() -> None:
    keys = {f"{section}.{key}" for section in ENGLISH.sections for key in ENGLISH.section(section)}
    asked: set[str] = set()
    for place, _, patterns in _calls():
        for pattern in patterns:
            hit = {key for key in keys if re.fullmatch(pattern, key)}
            assert hit or pattern.startswith(PUT_IN), f"{place}: no sentence {pattern}"
            asked |= hit if not pattern.startswith(PUT_IN) else set()
    templates = "".join(
        path.read_text(encoding="utf-8")
        for folder, kind in ((resource("reports"), "*.typ"), (SOURCE / "reporting", "*.py"))
        for path in sorted(folder.rglob(kind))
    )
    asked |= {key for key in keys if re.search(rf"words\.{key[7:]}\b|\"{key[7:]}\"", templates)}
    # Read as a whole, or through a `Term`; test_errors and test_argparse_words hold what is in them.
    by_section = ("language.", "figures.", "argparse.", "json.", "toml.", "system.", "template.")
    assert {key for key in keys - asked if not key.startswith(by_section)} == set()


def test_a_sentence_is_given_just_what_it_wants() -> None:
    looked_at = 0
    for place, call, patterns in _calls():
        given = {keyword.arg for keyword in call.keywords}
        if None in given or len(patterns) != 1 or PUT_IN in patterns[0]:
            continue
        section, _, key = patterns[0].replace("\\", "").partition(".")
        assert placeholders(ENGLISH.section(section)[key]) <= given, place
        assert given - placeholders(ENGLISH.section(section)[key]) <= {"count"}, place
        looked_at += 1
    assert looked_at > 100


def test_no_sentence_is_glued_together() -> None:
    """Words beside a sentence of the catalogue would be English in every language."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr) and any(_spoken(part) for part in ast.walk(node)):
                words = "".join(str(p.value) for p in node.values if isinstance(p, ast.Constant))
                assert not re.search(r"[^\W\d_]", words.replace("\n", "")), f"{path.name}:{node.lineno}"
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
                sides = {_spoken(node.left) is not None, _spoken(node.right) is not None}
                other = node.right if _spoken(node.left) is not None else node.left
                assert True not in sides or ast.unparse(other) == repr("\n"), f"{path.name}:{node.lineno}"


def test_parts_stand_between_the_commas_of_the_language() -> None:
    marks = [
        (phrases_in(language).series("ab"), phrases_in(language).series("ab", "semicolon"))
        for language in ("en", "fr", "ar")
    ]
    assert marks == [("a, b", "a; b"), ("a, b", "a\u202f; b"), ("a، b", "a؛ b")]
