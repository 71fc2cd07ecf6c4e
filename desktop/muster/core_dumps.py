"""Keeps what is in memory out of core dumps: they would hold texts and passphrases in clear."""

import sys
from contextlib import suppress


def forbid_core_dumps() -> None:
    """Set the limit of core dumps of this process to 0, where the system has one; its hard limit stays."""
    if sys.platform == "win32":
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
