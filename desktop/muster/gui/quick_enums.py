"""Makes the enums of Qt's classes quickly: until a window stands there are 200 of them, with 3,300 members.

Python takes 10 µs for a member, because an enum that is written down may hold anything; those of Qt hold
whole numbers only. What is made here is the same, in a third of the time, which saves a fifth of what a bare
window takes to start. What is not plainly of this kind, or is on a Python that was not looked at, goes the
way of `enum` itself.
"""

import enum
import sys
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

KNOWN = ((3, 11), (3, 12), (3, 13))  # Pythons whose `enum` was looked at
KINDS = (enum.Enum, enum.Flag, enum.IntEnum, enum.IntFlag)

# Several bits, one bit, none, not in order, and one under two names.
_TRIED = [("Both", 3), ("Second", 2), ("First", 1), ("Neither", 0), ("Same", 1)]

slowly: Callable[..., Any] = enum.EnumType._create_  # type: ignore[attr-defined]


@cache
def _taken(kind: type) -> frozenset[str]:
    """Return the names that a kind of enum, or one that it comes from, uses itself."""
    return frozenset({"mro", "", *(name for base in kind.__mro__ for name in vars(base))})


def _is_plain(kind: type, names: object) -> bool:
    """Return whether these are pairs of a free name, each once, and a whole number."""
    if kind not in KINDS or type(names) is not list or not names:
        return False
    if not all(type(pair) is tuple and len(pair) == 2 and type(pair[1]) is int for pair in names):
        return False
    free = {name for name, _ in names if type(name) is str and name[:1] != "_"}
    return len(free) == len(names) and free.isdisjoint(_taken(kind))


def _add_members(made: Any, pairs: Iterable[tuple[str, int]]) -> None:
    """Give an enum without members what `enum` would have given it."""
    is_flag, is_number = issubclass(made, enum.Flag), issubclass(made, int)
    names, by_name, by_value = made._member_names_, made._member_map_, made._value2member_map_
    put = type.__setattr__  # that of enums looks each time whether a member is there already
    mask = singles = 0
    for name, value in pairs:
        is_single = value != 0 and value & (value - 1) == 0
        if is_flag:
            mask |= value
            if is_single:
                singles |= value
        member = by_value.get(value)
        if member is None:
            member = int.__new__(made, value) if is_number else object.__new__(made)
            member.__dict__.update(_value_=value, _name_=name, __objclass__=made, _sort_order_=len(names))
            by_value[value] = member
            if is_single or not is_flag:
                names.append(name)
        by_name[name] = member
        put(made, name, member)
    if is_flag:
        put(made, "_flag_mask_", mask)
        put(made, "_singles_mask_", singles)
        put(made, "_all_bits_", 2 ** mask.bit_length() - 1)
        values = [by_name[name]._value_ for name in names]
        if values != sorted(values):
            put(made, "_iter_member_", made._iter_member_by_def_)


def create(kind: type, class_name: str, names: Any, *, module: str | None = None, **named: Any) -> Any:
    """Return a new enum, as `enum.EnumType._create_` does."""
    if module is None:
        module = sys._getframe(2).f_globals.get("__name__")  # of who calls the kind, as there
    if named.get("type") is not None or not _is_plain(kind, names):
        return slowly(kind, class_name, names, module=module, **named)
    made = slowly(kind, class_name, (), module=module, **named)
    _add_members(made, names)
    return made


def _traits(made: Any) -> object:
    """Return what an enum knows of itself and of its members, to be set beside another's."""
    inside = vars(made)
    own = {name: value for name, value in inside.items() if type(value) in (bool, int, str, list)}
    return (
        sorted(inside),
        own,
        [(name, {**vars(member), "__objclass__": None}) for name, member in made.__members__.items()],
    )


@cache
def is_known() -> bool:
    """Return whether this Python makes its enums as they are made here: two small ones are tried.

    Until 3.11.3, which Debian 12 has, the mask of a flag is another, and its members differ with it.
    """
    if sys.version_info[:2] not in KNOWN:
        return False
    named = {"module": __name__, "boundary": enum.KEEP}
    try:
        return all(
            _traits(slowly(kind, "Tried", _TRIED, **named)) == _traits(create(kind, "Tried", _TRIED, **named))
            for kind in (enum.Flag, enum.IntEnum)
        )
    except Exception:
        return False  # what it is made of has other names


def make_enums_quickly() -> None:
    """Let enums that are made by a call, as PySide6 makes them, be made this way from now on."""
    if is_known():
        enum.EnumType._create_ = create  # type: ignore[attr-defined]
