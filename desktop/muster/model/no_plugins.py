"""Keeps pydantic's plugins out: what else is installed must not change how an assessment is read.

Looking for them would also load a tenth of what a document needs (the metadata of packages, and with it
mail and sockets); `make bench` has the figures.
"""

import sys
from types import ModuleType

_NAME = "pydantic.plugin._loader"  # where pydantic looks for plugins, when the first model is made


def _none() -> tuple[()]:
    return ()


if _NAME not in sys.modules:
    _loader = ModuleType(_NAME)
    _loader.__dict__["get_plugins"] = _none
    sys.modules[_NAME] = _loader
