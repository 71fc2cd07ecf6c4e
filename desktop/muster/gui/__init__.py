"""How assessments are worked with: the only package that imports PySide6."""

import contextlib
import sys
from importlib import import_module
from typing import Any


def _keep_constants_alive() -> None:
    """Give None, True, False and NotImplemented so many references that they cannot run out.

    PySide6 6.12 is compiled for Python 3.12 and later, where these constants live for ever: each call
    of a Qt method that returns one of them gives away a reference that it does not own. On Python 3.11
    they are counted like any object, so after some thousands of calls the interpreter would stop with
    "deallocating None". A test counts references over many calls; when it passes without this
    function, the function can go.
    """
    from ctypes import c_ssize_t

    for constant in (None, True, False, NotImplemented):
        c_ssize_t.from_address(id(constant)).value += 1 << 40


def _read_no_sources() -> None:
    """Keep PySide6 from reading the source of every module that is imported after it.

    It looks there for the word PySide6, to know where names in snake_case may be switched on; Muster
    switches them on nowhere. Reading some 250 files costs a tenth of the time to the first document, and
    10 MB (`make bench`). Where PySide6 has no such function any more, nothing happens.
    """
    import_module("PySide6.QtCore")  # which loads what is looked up next
    with contextlib.suppress(ImportError):
        feature: Any = import_module("shibokensupport.feature")
        if hasattr(feature, "_mod_uses_pyside"):
            feature._mod_uses_pyside = lambda _module: False


_read_no_sources()
if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
    _keep_constants_alive()
