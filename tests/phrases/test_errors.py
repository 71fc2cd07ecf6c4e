"""Every error has its sentence in every language, filled with just the values that it is raised with."""

import ast
import errno
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

import muster
from muster.cli.errors import CommandCode
from muster.model import Fault
from muster.model.faults import FaultCode
from muster.model.problems import Problem, Term
from muster.phrases import LANGUAGES, phrases_in
from muster.phrases.errors import fault_line, sentence
from muster.reporting.errors import ReportCode
from muster.storage import AssessmentUnreadable, StorageError
from muster.storage.errors import StorageCode, SystemKey, system_reason
from muster.storage.strict_json import JsonKey
from muster.storage.strict_toml import TomlKey
from tests.phrases.literals import leaves
from tests.phrases.placeholders import placeholders

SOURCE = Path(muster.__file__).parent


ERRORS = leaves(StorageCode) | leaves(CommandCode) | leaves(ReportCode)
# What the edge adds by itself: the name that stands for standard input.
NAMES = {"standard_input"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_a_sentence_and_every_sentence_a_code(language: str) -> None:
    phrases = phrases_in(language)
    assert set(phrases.section("errors")) == ERRORS | NAMES
    assert set(phrases.section("faults")) == leaves(FaultCode)
    assert set(phrases.section("system")) == leaves(SystemKey)
    assert set(phrases.section("json")) == leaves(JsonKey)
    assert set(phrases.section("toml")) == leaves(TomlKey)


def calls() -> Iterator[tuple[str, str, set[str]]]:
    """Yield (section, code, names of values) for each error and fault that is made in the source."""
    for path in sorted(SOURCE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            texts = [a.value for a in node.args if isinstance(a, ast.Constant) and isinstance(a.value, str)]
            name = getattr(node.func, "id", "")
            given = {keyword.arg or "" for keyword in node.keywords}
            if name == "Fault":
                values = node.args[2] if len(node.args) > 2 else ast.Dict([], [])
                if not isinstance(values, ast.Dict):
                    continue  # they are put together before the call
                given = {str(key.value) for key in values.keys if isinstance(key, ast.Constant)}
                for code in leaves(FaultCode) & set(texts):
                    yield "faults", code, given
            elif name == "_senseless":
                yield "faults", texts[0], given
            elif name == "failure" or name.endswith(
                ("Unreadable", "Unsaved", "Unmade", "Error", "Needed", "Passphrase")
            ):
                for code in ERRORS & set(texts):
                    more = {"name"} if code in leaves(StorageCode) else set()
                    if "faults" in given:
                        given = given - {"faults"} | {"count", "fault"}
                    yield "errors", code, given | more


def test_an_error_is_raised_with_just_the_values_of_its_sentence() -> None:
    made: dict[tuple[str, str], list[set[str]]] = defaultdict(list)
    for section, code, given in calls():
        made[section, code].append(given)
    english = phrases_in("en")
    looked_at = 0
    for (section, code), ways in made.items():
        wanted = placeholders(english.section(section)[code])
        for given in ways:
            assert given == wanted, (section, code)
            looked_at += 1
    assert looked_at > 50


def test_the_codes_that_are_put_together_are_worded_too() -> None:
    for language in LANGUAGES:
        for number in errno.errorcode:
            reason = system_reason(OSError(number, "x"))
            told = sentence(StorageError("a.json", "unreadable", reason=reason), phrases_in(language))
            assert told.endswith(".")
            assert "{" not in told


def test_a_problem_is_told_in_the_language_asked_for() -> None:
    problem = AssessmentUnreadable("a.json", "not_json", line=1234, column=5, what=Term("json", "colon"))
    assert sentence(problem, phrases_in("en")) == (
        "“a.json” is not JSON: line 1,234, column 5: a colon is missing."
    )
    french = sentence(problem, phrases_in("fr"))
    assert french == (
        "«\u00a0a.json\u00a0» n’est pas du JSON\u00a0: ligne 1\u202f234, colonne 5\u00a0: "
        "il manque un deux-points."
    )


def test_faults_are_counted() -> None:
    faults = [Fault("title", "missing"), Fault("mission.name", "empty")]
    told = [
        sentence(AssessmentUnreadable("a", "faulty", faults=faults[:count]), phrases_in("en"))
        for count in (1, 2)
    ]
    assert told == [
        "“a” has a fault at title: is missing.",
        "“a” has 2 faults, the first at title: is missing.",
    ]


def test_a_key_is_the_same_in_every_language() -> None:
    fault = Fault("answers.A1.level", "at_most", {"bound": "4", "shown": "7"})
    assert fault_line(fault, phrases_in("en")) == "answers.A1.level: must be at most 4, not 7"
    assert fault_line(fault, phrases_in("fr")) == "answers.A1.level: doit être au plus 4, et non 7"
    choice = Fault("", "not_one_of", {"choices": ("'a'", "'b'", "'c'"), "shown": "'d'"})
    assert fault_line(choice, phrases_in("fr")) == "doit être 'a', 'b' ou 'c', et non 'd'"


def test_standard_input_has_a_name_and_a_known_place_may_be_left_out() -> None:
    problem = StorageError("-", "empty")
    assert sentence(problem, phrases_in("en")) == "“standard input” is empty."
    assert sentence(StorageError("/home/x/a", "empty"), phrases_in("en"), name="a") == "“a” is empty."


def test_a_problem_without_a_sentence_fails_loudly() -> None:
    with pytest.raises(KeyError):
        sentence(Problem("nobody_wrote_this", {}), phrases_in("en"))
