"""Dataclasses that are made quickly are those that Python makes."""

import copy
import dataclasses
import os
import pickle
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from muster import quick_dataclasses

NAMES = ("_init_fn", "_repr_fn", "_frozen_get_del_attr", "_cmp_fn", "_hash_fn")
HERE = "dataclasses_of_a_test"
SOURCE = """
from dataclasses import KW_ONLY, InitVar, dataclass, field
from functools import cached_property

@dataclass(frozen=True, slots=True)
class Plain:
    name: str
    level: int = 0
    notes: list[str] = field(default_factory=list, compare=False)
    hidden: str = field(default="x", repr=False)

@dataclass
class Loose:
    name: str
    level: int = 0

@dataclass(frozen=True, order=True)
class Ordered:
    level: int
    name: str = ""

@dataclass(frozen=True, slots=True)
class Empty:
    pass

@dataclass(frozen=True)
class Child(Ordered):
    more: str = "m"

@dataclass(frozen=True, slots=True)
class Checked:
    level: int
    scale: InitVar[int] = 2
    doubled: int = field(init=False, default=0)

    def __post_init__(self, scale):
        if self.level < 0:
            raise ValueError("below 0")
        object.__setattr__(self, "doubled", self.level * scale)

@dataclass(frozen=True)
class Named:
    level: int
    _: KW_ONLY
    name: str
    self: str = "own"

@dataclass(unsafe_hash=True)
class Hashed:
    level: int
    name: str = field(default="", hash=False)

@dataclass(frozen=True)
class OwnWay:
    level: int

    def __repr__(self):
        return "own"

    def __eq__(self, other):
        return False

class Further(Ordered):
    extra = 1

class Beyond(Loose):
    def __init__(self, name):
        super().__init__(name + "!", 3)
"""
CALLS: dict[str, list[tuple[tuple[Any, ...], dict[str, Any]]]] = {
    "Plain": [
        (("a",), {}),
        (("a", 1), {"hidden": "y"}),
        ((), {}),
        (("a",), {"no": 1}),
        ((1, 2, [3], 4, 5), {}),
    ],
    "Loose": [(("a", 2), {}), (("a",), {}), (("b",), {"level": 2})],
    "Ordered": [((1, "a"), {}), ((1, "b"), {}), ((2,), {})],
    "Empty": [((), {}), ((1,), {})],
    "Child": [((1,), {}), ((1, "a", "n"), {})],
    "Checked": [((3,), {}), ((3, 5), {}), ((-1,), {})],
    "Named": [((1,), {"name": "n"}), ((1, "n"), {}), ((1,), {"name": "n", "self": "s"})],
    "Hashed": [((1, "a"), {}), ((1, "b"), {})],
    "OwnWay": [((1,), {})],
    "Further": [((1, "a"), {}), ((), {})],
    "Beyond": [(("a",), {}), (("a", 1), {})],
}
FAULTS = (
    "@dataclass\nclass A:\n    one: int = 0\n    two: str",
    "@dataclass\nclass A:\n    one: list = []",
    "@dataclass(order=True)\nclass A:\n    one: int\n    def __lt__(self, other): return True",
    "@dataclass(frozen=True)\nclass A:\n    one: int\n    def __setattr__(self, name, value): pass",
)


def _answer(ask: Callable[[], object]) -> str:
    try:
        return repr(ask())
    except Exception as problem:
        return f"{type(problem).__name__}: {problem}"


def _told_of(made: Any) -> list[object]:
    """Return what can be asked of one object."""
    first = dataclasses.fields(made)[0].name if dataclasses.fields(made) else "none"
    return [
        repr(made),
        _answer(lambda: hash(made) == hash(made)),
        _answer(lambda: dataclasses.asdict(made)),
        _answer(lambda: dataclasses.replace(made, **{first: 9})),
        _answer(lambda: setattr(made, "other", 1)),
        _answer(lambda: copy.copy(made)),
        _answer(lambda: copy.deepcopy(made) == made),
        _answer(lambda: pickle.loads(pickle.dumps(made))),
        _answer(lambda: setattr(made, first, 7)),
        _answer(lambda: delattr(made, first)),
        repr(type(made)),
    ]


def _told(module: ModuleType) -> dict[str, list[object]]:
    """Return what can be asked of all classes; each is asked twice, as the first time is another."""
    told: dict[str, list[object]] = {}
    for name, calls in CALLS.items():
        kind = getattr(module, name)
        answers = told[name] = [sorted(vars(kind)), kind.__match_args__, kind.__hash__ is None]
        for _ in range(2):
            made = []
            for values, named in calls:
                answers.append(_answer(lambda v=values, n=named, k=kind: k(*v, **n)))  # type: ignore[misc]
                try:
                    made.append(kind(*values, **named))
                except Exception:  # told above
                    continue
            answers += [_answer(lambda a=a, b=b: (a == b, a != b)) for a in made for b in [*made, 1]]  # type: ignore[misc]
            answers += [_answer(lambda a=a, b=b: (a < b, a >= b)) for a in made for b in [*made, 1]]  # type: ignore[misc]
            answers += [_answer(lambda a=a, b=b: hash(a) == hash(b)) for a in made for b in made]  # type: ignore[misc]
            for one in made:
                answers += _told_of(one)
    return told


@pytest.fixture
def written() -> Iterator[dict[str, Any]]:
    """Give what Python itself has in the places that are taken, and put all back afterwards."""
    kept = {name: getattr(dataclasses, name) for name in NAMES}
    own = {
        **kept,
        "_init_fn": quick_dataclasses._written_init,
        "_cmp_fn": quick_dataclasses._written_comparison,
        "_hash_fn": quick_dataclasses._written_hash,
        **{name: vars(_fresh()).get(name) for name in ("_repr_fn", "_frozen_get_del_attr")},
    }
    yield own
    for name, function in kept.items():
        setattr(dataclasses, name, function)
    sys.modules.pop(HERE, None)


def _fresh() -> ModuleType:
    """Return `dataclasses` as it is before anybody has changed it."""
    module = ModuleType("dataclasses")
    module.__dict__["__file__"] = dataclasses.__file__
    spec = dataclasses.__spec__
    assert spec is not None
    assert spec.loader is not None
    code = spec.loader.get_code("dataclasses")  # type: ignore[attr-defined]
    exec(code, module.__dict__)
    return module


def _classes() -> ModuleType:
    module = sys.modules[HERE] = ModuleType(HERE)
    exec(SOURCE, module.__dict__)
    return module


known = pytest.mark.skipif(sys.version_info[:2] not in quick_dataclasses.KNOWN, reason="made as ever here")


@known
def test_dataclasses_are_those_that_python_makes(written: dict[str, Any]) -> None:
    for name, function in written.items():
        setattr(dataclasses, name, function)
    expected = _told(_classes())
    quick_dataclasses.make_dataclasses_quickly()
    quickly = _classes()
    assert vars(quickly)["Plain"].__repr__.__wrapped__.__module__ == quick_dataclasses.__name__
    told = _told(quickly)
    for name in CALLS:
        assert told[name] == expected[name], name


@known
@pytest.mark.parametrize("fault", FAULTS)
def test_a_class_that_cannot_be_is_refused_at_once(fault: str, written: dict[str, Any]) -> None:
    outcomes = []
    for own in (written, None):
        for name, function in (own or {}).items():
            setattr(dataclasses, name, function)
        if own is None:
            quick_dataclasses.make_dataclasses_quickly()
        outcomes.append(_answer(lambda: exec(fault, {"dataclass": dataclasses.dataclass, "__name__": HERE})))
    assert outcomes[0] == outcomes[1]
    assert "Error" in outcomes[0]


@known
def test_what_is_compiled_stands_in_its_place_from_the_first_object_on(written: dict[str, Any]) -> None:
    quick_dataclasses.make_dataclasses_quickly()
    kind = vars(_classes())["Plain"]
    before = kind.__init__
    kind("a")
    assert kind.__init__ is not before
    assert kind.__init__.__qualname__ == "Plain.__init__"
    compiled = kind.__init__
    kind("b")
    assert kind.__init__ is compiled


@known
@pytest.mark.parametrize(
    "start", ["import muster.gui", "from muster.__main__ import main; main(['--version'])"]
)
def test_window_and_commands_make_them_quickly(start: str) -> None:
    ask = f"{start}\nimport dataclasses\nprint(dataclasses._repr_fn.__module__)"
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1] / "desktop")}
    ran = subprocess.run(
        [sys.executable, "-c", ask], capture_output=True, check=True, text=True, env=environment
    )
    assert ran.stdout.splitlines()[-1] == quick_dataclasses.__name__
