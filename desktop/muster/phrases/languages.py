"""Which languages there are a catalogue for, and which of them the user's environment asks for."""

import os
from collections.abc import Mapping

from muster.resources import resource

LANGUAGES = tuple(sorted(path.stem for path in resource("phrases").glob("*.toml")))
DEFAULT = "en"


def user_language(environment: Mapping[str, str] = os.environ) -> str:
    """Return the language of the user's locale where there is a catalogue for it, else English.

    The first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set counts, as POSIX has it.
    """
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        locale = environment.get(name)
        if locale:
            language = locale.replace("-", "_").partition(".")[0].partition("_")[0].lower()
            return language if language in LANGUAGES else DEFAULT
    return DEFAULT
