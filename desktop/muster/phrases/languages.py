"""Which languages there are a catalogue for, and which of them the user's environment asks for."""

import os
import sys
from collections.abc import Mapping

from muster.resources import resource

LANGUAGES = tuple(sorted(path.stem for path in resource("phrases").glob("*.toml")))
DEFAULT = "en"


def user_language(environment: Mapping[str, str] = os.environ) -> str:
    """Return the language of the user's locale where there is a catalogue for it, else English.

    The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set counts, as POSIX has it; where none is, as
    is usual on Windows, the language that the system itself speaks there.
    """
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        locale = environment.get(name)
        if locale:
            return _language_of(locale)
    return _language_of(_windows_locale()) if sys.platform == "win32" else DEFAULT


def _language_of(locale: str) -> str:
    language = locale.replace("-", "_").partition(".")[0].partition("_")[0].lower()
    return language if language in LANGUAGES else DEFAULT


def _windows_locale() -> str:
    """Return the name of the user's locale on Windows, such as `fr-FR`; empty where it is not told."""
    import ctypes

    name = ctypes.create_unicode_buffer(85)  # LOCALE_NAME_MAX_LENGTH
    try:
        ctypes.windll.kernel32.GetUserDefaultLocaleName(name, len(name))  # type: ignore[attr-defined,unused-ignore]
    except (AttributeError, OSError):
        return ""
    return name.value
