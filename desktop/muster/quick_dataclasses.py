"""Lets dataclasses be made quickly: what Python writes and compiles for each comes when it is first wanted.

A frozen dataclass takes 0.4 ms on Python 3.11, nearly all of it for compiling seven small methods, and until
a document stands there are 110 of them. Here how one is made, compared and hashed is compiled when it is
first wanted; how one is written, and that none can be changed, needs nothing compiled. What comes out is the
same, but for the signature that `inspect` tells before the first object is made. From Python 3.13 on,
dataclasses compile once for all methods: there all stays as it is.
"""

import dataclasses
import sys
from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, FrozenInstanceError
from typing import Any

KNOWN = ((3, 11), (3, 12))  # Pythons whose `dataclasses` were looked at

Method = Callable[..., Any]
_of_python: Any = dataclasses  # in it are names that are its own


def _not_known(*_fields: object) -> Method:
    raise NotImplementedError("this Python makes its dataclasses in another way")


_is_known = sys.version_info[:2] in KNOWN
_written_init: Callable[..., Method] = _of_python._init_fn if _is_known else _not_known
_written_hash: Callable[..., Method] = _of_python._hash_fn if _is_known else _not_known
_written_comparison: Callable[..., Method] = _of_python._cmp_fn if _is_known else _not_known


def _called(method: Method, name: str) -> Method:
    """Return a method that is called by a name of Python's."""
    method.__name__ = method.__qualname__ = name
    return method


def making(
    fields: Sequence[Field[Any]],
    plain: Sequence[Field[Any]],
    by_name: Sequence[Field[Any]],
    frozen: bool,
    has_post_init: bool,
    self_name: str,
    globals: dict[str, Any],
    slots: bool,
) -> Method:
    """Return `__init__`, in whose place the compiled one stands from the first call on."""
    compiled: Method | None = None

    def written() -> Method:
        return _written_init(fields, plain, by_name, frozen, has_post_init, self_name, globals, slots)

    def init(self: Any, *values: Any, **named: Any) -> None:
        nonlocal compiled
        if compiled is None:
            compiled = written()
            for owner in type(self).__mro__:
                if vars(owner).get("__init__") is init:
                    compiled.__qualname__ = init.__qualname__
                    type.__setattr__(owner, "__init__", compiled)
        compiled(self, *values, **named)

    defaults = [_has_default(field) for field in plain if field.init]
    return (
        written() if defaults != sorted(defaults) else _called(init, "__init__")
    )  # at once, where it tells of a fault


def _has_default(field: Field[Any]) -> bool:
    return not (field.default is MISSING and field.default_factory is MISSING)


def representation(fields: Sequence[Field[Any]], _globals: dict[str, Any]) -> Method:
    """Return `__repr__` of a class with these fields."""
    names = tuple(field.name for field in fields)

    def text(self: Any) -> str:
        inner = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({inner})"

    written: Method = _of_python._recursive_repr(_called(text, "__repr__"))
    return written


def refusals(cls: type[Any], fields: Sequence[Field[Any]], _globals: dict[str, Any]) -> tuple[Method, Method]:
    """Return `__setattr__` and `__delattr__` of a frozen class."""
    names = frozenset(field.name for field in fields)

    def set_field(self: Any, name: str, value: object) -> None:
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def delete_field(self: Any, name: str) -> None:
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return _called(set_field, "__setattr__"), _called(delete_field, "__delattr__")


def comparison(name: str, operator: str, own: str, other: str, globals: dict[str, Any]) -> Method:
    """Return `__eq__` or another comparison, which is compiled with its first call."""
    compiled: Method | None = None

    def compare(self: Any, that: object) -> Any:
        nonlocal compiled
        if compiled is None:
            compiled = _written_comparison(name, operator, own, other, globals)
        return compiled(self, that)

    return _called(compare, name)


def hashing(fields: Sequence[Field[Any]], globals: dict[str, Any]) -> Method:
    """Return `__hash__`, which is compiled with its first call."""
    compiled: Method | None = None

    def hash_of(self: Any) -> int:
        nonlocal compiled
        if compiled is None:
            compiled = _written_hash(fields, globals)
        return int(compiled(self))

    return _called(hash_of, "__hash__")


def make_dataclasses_quickly() -> None:
    """Let dataclasses be made this way from now on."""
    if _is_known:
        _of_python._init_fn = making
        _of_python._repr_fn = representation
        _of_python._frozen_get_del_attr = refusals
        _of_python._cmp_fn = comparison
        _of_python._hash_fn = hashing
