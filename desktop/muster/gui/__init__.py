"""How assessments are worked with: the only package that imports PySide6."""

import sys

from muster.gui.lighter_pyside import import_plainly, let_signatures_wait
from muster.gui.quick_enums import make_enums_quickly
from muster.quick_dataclasses import make_dataclasses_quickly


def _keep_constants_alive() -> None:
    """Give None, True, False and NotImplemented so many references that they cannot run out.

    PySide6 6.12 is compiled for Python 3.12 and later, where these constants live for ever: each call
    of a Qt method that returns one of them gives away a reference that it does not own. On Python 3.11
    they are counted like any object, so after some thousands of calls the interpreter would stop with
    "deallocating None". A test counts references over many calls; when it passes without this
    function, the function can go.
    """
    from _ctypes import _SimpleCData  # what `ctypes` stands on: all of that is not wanted for one number

    class Count(_SimpleCData):  # type: ignore[type-arg]
        _type_ = "q" if sys.maxsize > 1 << 32 else "l"

    for constant in (None, True, False, NotImplemented):
        Count.from_address(id(constant)).value += 1 << 40


make_dataclasses_quickly()
make_enums_quickly()
let_signatures_wait()
import_plainly()
if sys.version_info < (3, 12) and sys.implementation.name == "cpython":
    _keep_constants_alive()
