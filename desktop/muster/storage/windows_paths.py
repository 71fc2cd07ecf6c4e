"""Names and paths as Windows has them: names that it refuses, paths beyond 260 letters, hidden files."""

import contextlib
import ntpath
import re
import sys
from pathlib import Path

# What Windows takes for a device, whatever ending stands behind it.
_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])\s*(\..*)?", re.IGNORECASE)
_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
LONG = 240  # letters, from which on a path is written so that no bound holds; with an ending it may be 260
HIDDEN = 0x2  # FILE_ATTRIBUTE_HIDDEN


def is_device(name: str) -> bool:
    """Return whether Windows takes a file name for a device."""
    return _DEVICES.fullmatch(name) is not None


def is_refused(name: str) -> bool:
    """Return whether Windows takes no file of this name, or quietly another: of a device, or a part of it."""
    return is_device(name) or _FORBIDDEN.search(name) is not None or name != name.rstrip(" .")


def extended(path: str) -> str:
    """Return an absolute path of Windows that is long in the form without a bound; any other as it is."""
    if len(path) < LONG or not ntpath.isabs(path) or path.startswith("\\\\?\\"):
        return path
    whole = ntpath.normpath(path)
    return f"\\\\?\\UNC\\{whole[2:]}" if whole.startswith("\\\\") else f"\\\\?\\{whole}"


def reachable(path: Path) -> Path:
    """Return a path in the form in which this system opens it, however long it is."""
    return Path(extended(str(path.absolute()))) if sys.platform == "win32" else path


def hide(path: Path) -> None:
    """Hide a file where a dot before its name does not do it."""
    if sys.platform == "win32":
        import ctypes

        with contextlib.suppress(AttributeError, OSError):
            ctypes.windll.kernel32.SetFileAttributesW(str(path), HIDDEN)
