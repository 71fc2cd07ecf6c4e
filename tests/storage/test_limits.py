"""What holds too much is refused with a sentence before it costs memory, and never written by Muster."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from muster.model import Answer, Assessment, Evidence, Fault, FrameworkRef
from muster.storage import (
    AssessmentUnreadable,
    AssessmentUnsaved,
    FrameworkUnreadable,
    limits,
    open_assessment,
    save_assessment,
)
from muster.storage.frameworks.library import load_framework
from muster.storage.limits import exceeded_before_reading, is_surely_within, limit_faults
from tests.factory import assessment, framework, framework_data, question
from tests.wording import line, refused, told

ROOT = Path(__file__).parents[2]
BANK = framework([question("A1", "a")])
GOOD: dict[str, Any] = json.loads(assessment(BANK, {"A1": 3}).to_json())
VOTE = {"assessor": "x", "level": 1}
ENTRY = {"time": "2026-01-01T00:00:00Z"}


def answers(**fields: Any) -> dict[str, Any]:
    return {**GOOD, "answers": {"A1": {"state": "unknown", **fields}}}


TOO_MUCH: dict[str, tuple[Callable[[], dict[str, Any]], str, str]] = {
    "answers": (
        lambda: {
            **GOOD,
            "answers": {f"Q{n}": {"state": "unknown"} for n in range(limits.COUNTS["answers"] + 1)},
        },
        "answers",
        "has 2,001 entries, more than the 2,000",
    ),
    "evidence": (
        lambda: answers(evidence=[{"title": ""}] * 2_001),
        "answers.A1.evidence",
        "has 2,001 entries",
    ),
    "votes": (lambda: answers(votes=[VOTE] * 501), "answers.A1.votes", "has 501 entries"),
    "log": (lambda: {**GOOD, "log": [ENTRY] * 50_001}, "log", "has 50,001 entries"),
    "assessors": (
        lambda: {**GOOD, "assessors": [{"id": "x", "name": "x"}] * 2_001},
        "assessors",
        "has 2,001 entries",
    ),
    "note": (lambda: answers(note="x" * 100_001), "answers.A1.note", "has 100,001 letters"),
    "title": (lambda: {**GOOD, "title": "x" * 100_001}, "title", "has 100,001 letters"),
    "id": (lambda: {**GOOD, "id": "x" * 1_001}, "id", "has 1,001 letters"),
    "name of an answer": (
        lambda: {**GOOD, "answers": {"Q" * 1_001: {"state": "unknown"}}},
        "answers",
        "has 1,001 letters",
    ),
    "unknown keys": (lambda: {**GOOD, **{f"later{n}": 1 for n in range(2_001)}}, "", "has 2,"),
    "unknown list": (lambda: {**GOOD, "later": {"deeper": [0] * 2_001}}, "later.deeper", "has 2,001 entries"),
    "unknown text": (lambda: {**GOOD, "later": ["x" * 100_001]}, "later.0", "has 100,001 letters"),
    "all texts": (
        lambda: {**GOOD, "answers": {f"Q{n}": {"note": "x" * 90_000} for n in range(50)}},
        "",
        "more than the 3,000,000",
    ),
    "all objects": (
        lambda: {**GOOD, "later": [[{}] * 1_500 for _ in range(15)]},
        "",
        "more than the 10,000",
    ),
    "questions inside": (
        lambda: {**GOOD, "framework": framework_data([question(f"Q{n}", "a") for n in range(501)])},
        "framework.questions",
        "has 501 entries",
    ),
}


@pytest.mark.parametrize("name", TOO_MUCH)
def test_what_is_too_much_is_told_with_its_place(name: str, tmp_path: Path) -> None:
    make, key, words = TOO_MUCH[name]
    path = tmp_path / "mission.muster.json"
    path.write_text(json.dumps(make()))
    with pytest.raises(AssessmentUnreadable) as caught:
        open_assessment(path)
    [fault, *_] = caught.value.faults
    assert fault.key.startswith(key)
    assert words in line(fault)
    assert len(told(caught.value)) < 1_500


def test_what_is_just_at_a_limit_opens_and_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "mission.muster.json"
    full = assessment(BANK, {"A1": 3})
    full = full.with_answer("A1", Answer(note="é" * limits.TEXT, evidence=(Evidence(title="x"),) * 2_000))
    save_assessment(full, path)
    assert open_assessment(path).assessment == full


def test_nothing_is_saved_that_would_not_open_again(tmp_path: Path) -> None:
    path = tmp_path / "mission.muster.json"
    save_assessment(assessment(BANK), path)
    before = path.read_bytes()
    long = assessment(BANK).with_answer("A1", Answer(note="x" * (limits.TEXT + 1)))
    with refused(AssessmentUnsaved, "would not open again: answers.A1.note: has 100,001 letters"):
        save_assessment(long, path)
    several = long.with_answer("A2", Answer(note="x" * (limits.TEXT + 1)))
    with refused(AssessmentUnsaved, "for 2 faults, the first: answers.A1.note"):
        save_assessment(several, path)
    many = assessment(BANK).changed(later=[[[0] * 1_000] * 900] * 1)
    with refused(AssessmentUnsaved, "or hold too much"):
        save_assessment(many.changed(later2=[[[0] * 1_000] * 900] * 1), path)
    assert path.read_bytes() == before


def test_brackets_and_commas_in_texts_count_for_nothing(tmp_path: Path) -> None:
    path = tmp_path / "mission.muster.json"
    path.write_text(json.dumps(answers(note="[{,:" * 24_000, evidence=[{"title": "[,\\" * 30_000}])))
    assert open_assessment(path).assessment.answer("A1").note.startswith("[{,:")
    texts = json.dumps(["[{,:" * 20_000] * 30).encode()
    assert texts.count(b"[") > limits.CONTAINERS
    assert exceeded_before_reading(texts) is None


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"[" + b"{}," * 150_000 + b"{}]", "more than 100,000 objects and lists"),
        (b"[" + b"0," * 1_100_000 + b"0]", "more than 1,000,000 values"),
        (b'{"a":' * 150_000, "more than 100,000 objects and lists"),
    ],
)
def test_a_small_file_that_asks_for_much_memory_is_refused_before(
    content: bytes, words: str, tmp_path: Path
) -> None:
    path = tmp_path / "mission.json"
    path.write_bytes(content)
    with refused(AssessmentUnreadable, words):
        open_assessment(path)
    with refused(FrameworkUnreadable, words):
        load_framework(path)


def test_a_question_bank_has_limits_too(tmp_path: Path) -> None:
    path = tmp_path / "bank.json"
    path.write_text(json.dumps(framework_data([question(f"Q{n}", "a") for n in range(501)])))
    with refused(FrameworkUnreadable, "questions: has 501 entries, more than the 500"):
        load_framework(path)
    (tmp_path / "framework.toml").write_text("# " + "x" * 2_000_000)
    with refused(FrameworkUnreadable, "is larger than the 1 MB"):
        load_framework(tmp_path)


def test_nesting_of_our_own_making_is_told() -> None:
    deep: Any = 0
    for _ in range(limits.DEPTH_LIMIT + 2):
        deep = [deep]
    assert limit_faults({"later": deep})[0].code == "too_many"


@pytest.mark.parametrize("name", TOO_MUCH)
def test_what_is_too_much_is_never_taken_for_surely_within(name: str) -> None:
    document = TOO_MUCH[name][0]()
    assert not is_surely_within(json.dumps(document, indent=2, ensure_ascii=False).encode())


def deep(depth: int) -> Any:
    return [deep(depth - 1)] if depth else 0


@given(
    st.dictionaries(st.sampled_from(["a", "b", "x" * 1_001]), st.integers(0, 1_100), max_size=2),
    st.integers(0, limits.DEPTH_LIMIT + 2),
    st.sampled_from([0, 399, 400, 1_999, 2_001]),
)
def test_what_is_surely_within_has_no_fault(texts: dict[str, int], depth: int, rows: int) -> None:
    document = {"id": {key: "é" * length for key, length in texts.items()}, "x": deep(depth)}
    document["questions"] = [0] * rows
    if is_surely_within(json.dumps(document, indent=2, ensure_ascii=False).encode()):
        assert limit_faults(document) == []


@pytest.mark.parametrize(
    "more",
    [
        {"weights": {"questions": {f"Q{n}": 1 for n in range(501)}}},
        {"later": {"votes": [0] * 501}},
        {"later": {"questions": [0] * 501}},
    ],
)
def test_many_numbers_where_few_are_allowed_are_not_surely_within(more: dict[str, Any]) -> None:
    document = Assessment.model_validate_json(json.dumps({**json.loads(assessment(BANK).to_bytes()), **more}))
    assert limit_faults(document)
    assert not is_surely_within(document.to_bytes())


def test_a_mission_of_every_day_is_surely_within() -> None:
    full = assessment(BANK, {"A1": 3}).model_copy(update={"framework": FrameworkRef(id="x", version="1")})
    many = {f"Q{n}": Answer(state="answered", level=2, note="A paper of two lines. " * 9) for n in range(64)}
    assert is_surely_within(full.model_copy(update={"answers": many}).to_bytes())


HOSTILE: dict[str, Callable[[], bytes]] = {
    "strange answers": lambda: (
        b'{"format": "muster-assessment", "version": 1, "answers": {'
        + b",".join(b'"%d": {"a": 1}' % n for n in range(600_000))
        + b"}}"
    ),
    "empty objects": lambda: b"[" + b"{}," * 8_000_000 + b"{}]",
    "keys": lambda: b'{"x": {' + b",".join(b'"%d":1' % n for n in range(2_500_000)) + b"}}",
    "deep": lambda: b"[" * 30_000_000,
    "quotes": lambda: b'"' * 30_000_000,
    "escapes": lambda: b'["' + b"\\" * 30_000_000 + b'"]',
    "one text": lambda: b'["' + b"x" * 30_000_000 + b'"]',
}
READ = """
import sys
from muster.cli.main import main
print(main(["validate", sys.argv[1]]), main(["score", sys.argv[1]]))
print([row for row in open("/proc/self/status") if row.startswith("VmHWM")][0].split()[1])
"""


@pytest.mark.skipif(sys.platform != "linux", reason="measures as Linux does")
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_costs_less_than_400_mb(name: str, tmp_path: Path) -> None:
    path = tmp_path / "hostile.json"
    path.write_bytes(HOSTILE[name]())
    ran = subprocess.run([sys.executable, "-c", READ, str(path)], capture_output=True, text=True)
    codes, most = ran.stdout.splitlines()
    assert codes == "2 2", ran.stderr
    assert "Traceback" not in ran.stderr
    assert int(most) < 400 * 1024


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Limits that a line of JSON reaches."""
    for name, limit in {
        "CONTAINERS": 3, "VALUES": 4, "TEXT": 8, "NAME": 4, "LETTERS": 20, "KEYS": 3, "ROWS": 2,
        "OBJECTS": 6, "DEPTH_LIMIT": 3, "COUNTS": {"log": 4},
    }.items():  # fmt: skip
        monkeypatch.setattr(limits, name, limit)


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"[[[", None),
        (b"[[{", None),
        (b"[[[{", ("containers", 3)),
        (b"{{{{", ("containers", 3)),
        (b",,::", None),
        (b",,:::", ("values", 4)),
        (b",,,,,", ("values", 4)),
        (b'"[[[[,,,,,"', None),
        (b'"[[[[" [[[', None),
        (b'"[[[[" [[[[', ("containers", 3)),
        (b'"\\"[[[[" ,,,,', None),
        (b'"\\\\" [[[["', ("containers", 3)),
        (b'"[[[[ never closed', None),
        (b'"a\n[[[[" ,,,,,', ("values", 4)),
    ],
)
def test_objects_and_values_are_counted_outside_of_texts(
    content: bytes, expected: tuple[str, int] | None
) -> None:
    assert exceeded_before_reading(content) == expected


def too_many(key: str, limit: int, actual: int) -> Fault:
    return Fault(key, "too_many", {"limit": limit, "actual": actual})


def too_long(key: str, limit: int, actual: int) -> Fault:
    return Fault(key, "too_long", {"limit": limit, "actual": actual})


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(
    ("document", "faults"),
    [
        ({"a": [1, 2]}, []),
        ({"a": [1, 2, 3]}, [too_many("a", 2, 3)]),
        ({"a": (1, 2, 3)}, [too_many("a", 2, 3)]),
        ({"a": {"b": [1, 2, 3], "c": [1, 2, 3]}}, [too_many("a.b", 2, 3), too_many("a.c", 2, 3)]),
        ({"log": [1, 2, 3, 4]}, []),
        ({"log": [1, 2, 3, 4, 5]}, [too_many("log", 4, 5)]),
        ({"a": 1, "b": 2, "c": 3}, []),
        ({"a": 1, "b": 2, "c": 3, "d": 4}, [too_many("", 3, 4)]),
        ({"a": "x" * 8}, []),
        ({"a": "x" * 9}, [too_long("a", 8, 9)]),
        ({"a": {"b": ["x" * 9]}}, [too_long("a.b.…", 8, 9)]),
        ({"id": "xxxx"}, []),
        ({"id": "xxxxx"}, [too_long("id", 4, 5)]),
        ({"a": {"id": "xxxxx"}}, [too_long("a.id", 4, 5)]),
        ({"abcd": 1}, []),
        ({"abcde": 1}, [too_long("abcd…", 4, 5)]),
        ({"a": {"abcde": "x" * 9}}, [too_long("a.ab…", 4, 5), too_long("a.ab…", 8, 9)]),
        ({"a": {"b": {"c": [1]}}}, []),
        ({"a": {"b": {"c": [[1]]}}}, [too_many("a.b.…", 3, 4)]),
        ({"a": ["x" * 8, "x" * 8], "b": "x" * 4}, []),
        ({"a": ["x" * 8, "x" * 8], "b": "x" * 5}, [too_long("", 20, 21)]),
        ({"a": [[], []], "b": [{}]}, []),
        ({"a": [[], []], "b": [{}, {}]}, [too_many("", 6, 7)]),
        ({"log": [{}, {"a": []}, {}, {}], "b": [{}, {}]}, []),
        ({"a": {"log": [{}, {}, {}]}, "b": [[], []]}, []),
        ({"a": [1, 2, 3], "b": ["x" * 8, "x" * 8], "c": "x" * 8}, [too_many("a", 2, 3)]),
    ],
)
def test_each_limit_holds_to_the_last_one_allowed(document: dict[str, Any], faults: list[Fault]) -> None:
    assert limit_faults(document) == faults


def test_models_are_looked_into_with_the_keys_that_nobody_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    case = assessment(BANK, {"A1": 3}).changed(later={"deep": ["x" * 9]}, id="0" * 9)
    monkeypatch.setattr(limits, "TEXT", 80)
    assert limit_faults(case) == []
    monkeypatch.setattr(limits, "NAME", 8)
    monkeypatch.setattr(limits, "TEXT", 8)
    faults = limit_faults(case)
    assert too_long("later.de…", 8, 9) in faults
    assert too_long("id", 8, 9) in faults
