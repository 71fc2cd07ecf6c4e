"""`muster`: picks window or command, and imports no more than that needs."""

import gc
import os
import sys
from typing import Literal

from muster.cli.commands import COMMANDS
from muster.core_dumps import forbid_core_dumps

DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
OPTIONS = ("-h", "--help", "--version")


def _command(given: list[str]) -> int:
    """Run a command; while its modules are loaded there is no rubbish to look for, which saves 10 ms."""
    gc.disable()
    try:
        from muster.quick_dataclasses import make_dataclasses_quickly

        make_dataclasses_quickly()
        from muster.cli.main import main as command
    finally:
        gc.enable()
    return command(given)


def _refused(code: Literal["no_display", "no_qt"], **values: str) -> int:
    """Tell in the user's language why no window opens; return the exit code."""
    from muster.cli.errors import CommandError
    from muster.cli.exit_codes import ExitCode
    from muster.cli.output import prepare, tell
    from muster.phrases import Phrases, user_language
    from muster.phrases.errors import sentence

    prepare()
    tell(sentence(CommandError(code, **values), Phrases(user_language(), isolates=False)))
    return ExitCode.REFUSED


def main(arguments: list[str] | None = None) -> int:
    """Run Muster and return its exit code.

    A first argument that names a command runs it without a window; anything else opens the window, with
    that file when one is named.
    """
    forbid_core_dumps()
    given = sys.argv[1:] if arguments is None else arguments
    if given and given[0] in (*COMMANDS, *OPTIONS):
        return _command(given)
    if sys.platform == "linux" and not any(os.environ.get(name) for name in DISPLAYS):
        return _refused("no_display")
    gc.disable()  # as for commands; once the first document stands the window's thread looks for rubbish
    try:
        from muster.gui.app import run

        return run(given)
    except ImportError as problem:
        return _refused("no_qt", cause=str(problem))
    finally:
        gc.enable()


if __name__ == "__main__":
    sys.exit(main())
