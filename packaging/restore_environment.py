"""Runs first in a packaged Muster: programs that it opens (browser, mail) get their own libraries.

The starter of the folder points the search for libraries at the folder; what Muster opens must not inherit
that.
"""

import os

_theirs = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
if _theirs is None:
    os.environ.pop("LD_LIBRARY_PATH", None)
else:
    os.environ["LD_LIBRARY_PATH"] = _theirs
