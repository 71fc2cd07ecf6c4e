"""Enums that are made quickly are those that Python makes."""

import enum
import itertools
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from muster.gui import quick_enums

ORIGINAL = quick_enums._add_members
ROOT = Path(__file__).parents[2]
KINDS = (enum.Enum, enum.Flag, enum.IntEnum, enum.IntFlag)
PLAIN = [
    [("Red", 0), ("Green", 1), ("Blue", 2)],
    [("Late", 4), ("Early", 1), ("Middle", 2)],  # not in order of their values
    [("None_", 0), ("Left", 1), ("Right", 2), ("Both", 3), ("All", 255)],  # several bits
    [("First", 1), ("Same", 1), ("Other", 8), ("SameAgain", 1)],  # aliases
    [("Negative", -1), ("Zero", 0)],
    [("Key_A", 65), ("Key_Yen", 165), ("Key_unknown", 33554431), ("MouseMask", 2147483648)],
]
OTHERS = [
    [("name", 1), ("Other", 2)],  # what an enum has itself
    [("Word", "one"), ("Number", 2)],
    [("_hidden", 1)],
    [],
    ["One", "Two"],
    "One Two",
    {"One": 1, "Two": 2},
]


def told(made: Any) -> dict[str, object]:
    """Return all that can be asked of an enum, in words and numbers."""
    values = list(range(-2, 12)) + [member.value for member in made.__members__.values()]

    def answer(ask: Any) -> str:
        try:
            return repr(ask())
        except Exception as problem:  # what it refuses is to be the same too
            return f"{type(problem).__name__}: {problem}"

    def own(member: Any) -> dict[str, object]:
        return {name: repr(value) for name, value in vars(member).items()}

    inside = {
        name: re.sub("0x[0-9a-f]+", "", repr(value))
        for name, value in vars(made).items()
        if not callable(value) and not isinstance(value, (classmethod, staticmethod))
    }
    return {
        "names": sorted(vars(made)),
        "inside": inside,
        "members": {name: own(member) for name, member in made.__members__.items()},
        "same": [
            (one, other)
            for one, other in itertools.product(made.__members__, repeat=2)
            if made[one] is made[other]
        ],
        "in order": [repr(member) for member in made],
        "text": [str(member) for member in made],
        "hashes": [hash(member) == hash(made[member.name]) for member in made],
        "by value": [answer(lambda value=value: made(value)) for value in values],
        "joined": [
            answer(lambda one=one, other=other: one | other)
            for one, other in itertools.product(made.__members__.values(), repeat=2)
        ],
        "inverted": [answer(lambda one=one: ~one) for one in made.__members__.values()],
        "inside of": [answer(lambda one=one: list(one)) for one in made.__members__.values()],
        "assigned": answer(lambda: setattr(made, next(iter(made.__members__), "x"), 1)),
        "extended": answer(lambda: type(made)("More", (made,), {})),
        "where": (made.__module__, made.__qualname__),
    }


@pytest.mark.skipif(not quick_enums.is_known(), reason="made slowly on this Python")
@pytest.mark.parametrize("names", [*PLAIN, *OTHERS], ids=str)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_enums_are_those_that_python_makes(kind: Any, names: Any) -> None:
    outcomes: list[dict[str, object]] = []
    for create in (quick_enums.slowly, quick_enums.create):
        try:
            made = create(kind, "Made", names, module="somewhere", boundary=enum.KEEP)
        except Exception as problem:
            outcomes.append({"refused": repr(problem)})
        else:
            outcomes.append(told(made))
    assert outcomes[0] == outcomes[1]


@pytest.mark.parametrize("names", PLAIN, ids=str)
def test_what_qt_has_is_made_quickly(names: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[object] = []

    def slowly(kind: Any, name: str, names: Any, **named: Any) -> Any:
        given.append(names)
        return kept(kind, name, names, **named)

    kept = quick_enums.slowly
    monkeypatch.setattr(quick_enums, "slowly", slowly)
    for kind in KINDS:
        assert len(quick_enums.create(kind, "Made", names, boundary=enum.KEEP).__members__) == len(names)
    assert given == [()] * len(KINDS)


def test_a_name_that_comes_twice_is_refused() -> None:
    with pytest.raises(TypeError, match="already defined"):
        quick_enums.create(enum.Enum, "Twice", [("One", 1), ("One", 2)])


def test_an_enum_knows_which_module_it_was_made_in() -> None:
    if quick_enums.is_known():
        assert enum.EnumType._create_ is quick_enums.create  # type: ignore[attr-defined]
    assert enum.Enum("Here", [("One", 1)]).__module__ == __name__


def test_every_enum_of_qt_is_the_same() -> None:
    ask = """
import hashlib
if {quickly}:
    import muster.gui
import enum
from PySide6 import QtCore, QtGui, QtWidgets
told = []
for module in (QtCore, QtGui, QtWidgets):
    for outer in [getattr(module, name) for name in dir(module)]:
        for inner in [outer, *getattr(outer, "__dict__", {{}}).values()]:
            if isinstance(inner, enum.EnumType):
                members = [(m.name, m.value, repr(m)) for m in inner]
                told.append((inner.__module__, inner.__qualname__, members, list(inner.__members__.items())))
print(len(told), hashlib.sha256(repr(told).encode()).hexdigest())
"""
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "desktop"), "QT_QPA_PLATFORM": "offscreen"}
    answers = [
        subprocess.run(
            [sys.executable, "-c", ask.format(quickly=quickly)],
            capture_output=True,
            check=True,
            env=environment,
        ).stdout.split()
        for quickly in (True, False)
    ]
    assert answers[0] == answers[1]
    assert int(answers[0][0]) > 500


@pytest.mark.parametrize(
    "other",
    [
        lambda made, pairs: None,  # members are made in another way
        lambda made, pairs: ORIGINAL(made, pairs) or type.__setattr__(made, "_flag_mask_", 7),  # as in 3.11.2
        lambda made, pairs: made.no_such_thing,
    ],
)
def test_a_python_that_makes_them_otherwise_makes_them_itself(
    other: Callable[[Any, Any], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(enum.EnumType, "_create_", quick_enums.slowly)
    with monkeypatch.context() as older:
        older.setattr(quick_enums, "_add_members", other)
        quick_enums.is_known.cache_clear()
        quick_enums.make_enums_quickly()
        assert enum.EnumType._create_ is quick_enums.slowly  # type: ignore[attr-defined]
    quick_enums.is_known.cache_clear()
    quick_enums.make_enums_quickly()
    quickly = enum.EnumType._create_ is quick_enums.create  # type: ignore[attr-defined]
    assert quickly is quick_enums.is_known()
