"""Lets pydantic load without what its schemas are made of in the eyes of a type checker.

`pydantic_core` describes them in 90 classes, with as many types for each as it has keys, and nothing reads
them while a program runs: a thirtieth of the time to the first document.
"""

import sys
from importlib import import_module
from typing import Any

_MODULE = "typing" if sys.version_info >= (3, 12) else "typing_extensions"  # where `pydantic_core` looks


class _Described(dict[str, Any]):
    """Stands for `TypedDict`: a dictionary is what is made of it, whatever its keys."""

    def __init_subclass__(cls, *, total: bool = True) -> None:
        """Take what classes of the kind are told."""

    def __new__(cls, **items: Any) -> Any:
        """Return a plain dictionary."""
        return dict(**items)


def load() -> None:
    """Load the schemas of `pydantic_core`, unless somebody has done so."""
    if "pydantic_core" in sys.modules:
        return
    module: Any = import_module(_MODULE)
    kept, module.TypedDict = module.TypedDict, _Described
    try:
        import_module("pydantic_core.core_schema")
    finally:
        module.TypedDict = kept


load()
