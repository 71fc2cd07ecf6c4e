"""Which language a command speaks: `--lang`, else the user's locale, else English."""

from collections.abc import Sequence

from muster.cli.errors import CommandError
from muster.phrases import LANGUAGES, user_language

OPTION = "--lang"
MOST_SHOWN = 20


def language_asked(arguments: Sequence[str]) -> str:
    """Return the language that the arguments ask for, before they are parsed: parsing speaks it already.

    Raises `CommandError` for a language without catalogue. A missing value is left to the parser.
    """
    asked = None
    for place, argument in enumerate(arguments):
        if argument == "--":
            break
        if argument.startswith(f"{OPTION}="):
            asked = argument.partition("=")[2]
        elif argument == OPTION and place + 1 < len(arguments):
            asked = arguments[place + 1]
    if asked is None or asked.startswith("-"):
        return user_language()
    if asked not in LANGUAGES:
        shown = asked if len(asked) <= MOST_SHOWN else asked[: MOST_SHOWN - 1] + "…"
        raise CommandError("other_language", language=shown, known=LANGUAGES)
    return asked
