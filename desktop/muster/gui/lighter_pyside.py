"""Makes PySide6 lighter to start: what it loads for tools, and for faults, comes when it is first asked for.

Whatever is not as it is known here is left as it is: nothing depends on it but time and memory
(`make bench`: a third of what PySide6 itself takes to start).
"""

import builtins
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.machinery import ModuleSpec
from threading import RLock
from types import ModuleType
from typing import Any, SupportsIndex

# Signatures of Qt's methods are parsed for `help`, for hints, and for the text of a TypeError. The loader in
# PySide6 calls these modules by their names only, so that they may come as late as that.
_PACKAGE = "shibokensupport.signature"
_LATER = {
    f"{_PACKAGE}.{name}"
    for name in (
        "mapping",
        "errorhandler",
        "layout",
        "parser",
        "lib.enum_sig",
        "lib.pyi_generator",
        "lib.tool",
    )
}
_loading = RLock()


class _Later(ModuleType):
    """A module that runs when something in it is first asked for."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # what the import system looks for, and PySide6 when it renames a module
            raise AttributeError(name)
        with _loading:
            run = self.__dict__.pop("_muster_run", None)
            if run is not None:
                run()
        try:
            return self.__dict__[name]
        except KeyError:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}") from None


class _Finder:
    """Finds the modules of `_LATER` with PySide6's own finder, and lets them wait."""

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Return a spec whose loader waits, or None for all other modules."""
        if name not in _LATER:
            return None
        for finder in sys.meta_path:
            if finder is not self and (spec := finder.find_spec(name, path, target)) is not None:
                spec.loader = _Loader(spec)  # type: ignore[assignment]
                return spec
        return None


class _Finders(list[Any]):
    """Where modules are looked for; one finder stays first, while PySide6 puts its own in front."""

    def __init__(self, first: _Finder, others: list[Any]) -> None:
        super().__init__([first, *others])
        self._first = first

    def insert(self, index: SupportsIndex, finder: Any) -> None:
        """Take a finder; in front means behind the first."""
        super().insert(max(1, index.__index__()), finder)


class _Loader:
    """Makes a module that waits in the place of the one that `spec` would load."""

    def __init__(self, spec: ModuleSpec) -> None:
        self._loader: Any = spec.loader

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """Return the module that waits."""
        return _Later(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """Note how to run it."""
        name, loader = module.__name__, self._loader

        def run() -> None:
            assert module.__spec__ is not None  # which PySide6 has renamed, and its loader goes by the name
            renamed, module.__spec__.name = module.__spec__.name, name
            try:
                loader.exec_module(module)
            finally:
                module.__spec__.name = renamed

        module.__dict__["_muster_run"] = run
        if name == f"{_PACKAGE}.errorhandler":
            _tell_plain_texts(module)


def _tell_plain_texts(module: ModuleType) -> None:
    """Let the texts of what belongs to Python's own types be told without the module that waits.

    PySide6 is asked for each of them, even of `object.__new__`, which every `functools.wraps` round it does.
    """

    def make_helptext(function: Any) -> object:
        if type(getattr(function, "__self__", None)) is type:  # else of a type of Qt, or bound to an object
            return function.__doc__
        del module.__dict__["make_helptext"]
        return module.make_helptext(function)

    module.__dict__["make_helptext"] = make_helptext


def let_signatures_wait() -> None:
    """Let the modules that parse signatures wait; to be called before PySide6 is imported."""
    if "shiboken6" in sys.modules:
        return
    finders, finder = sys.meta_path, _Finder()
    sys.meta_path = mixed = _Finders(finder, finders)
    try:
        import_module("PySide6.QtCore")
    finally:
        finders[:] = [other for other in mixed if other is not finder]
        sys.meta_path = finders


def import_plainly() -> None:
    """Take the outermost of what PySide6 has wrapped round `import` off again.

    It asks with every import whether names in snake_case are to be switched on, and reads the source of
    every module for it; Muster switches them on nowhere. Reading some 250 files costs a tenth of the time to
    the first document, and 10 MB.
    """
    import_module("PySide6.QtCore")
    asking = getattr(builtins, "__feature_import__", None)
    inner = getattr(builtins, "__orig_import__", None)
    if asking is not None and inner is not None and builtins.__import__ is asking:
        builtins.__import__ = inner
