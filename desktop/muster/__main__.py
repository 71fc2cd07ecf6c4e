"""`muster`: picks window or command, and imports no more than that needs."""

import os
import sys

from muster.core_dumps import forbid_core_dumps

COMMANDS = ("score", "validate", "report", "compare", "plan", "merge", "schema", "examples")
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
OPTIONS = ("-h", "--help", "--version")


def main(arguments: list[str] | None = None) -> int:
    """Run Muster and return its exit code.

    A first argument that names a command runs it without a window; anything else opens the window, with
    that file when one is named.
    """
    forbid_core_dumps()
    given = sys.argv[1:] if arguments is None else arguments
    if given and given[0] in (*COMMANDS, *OPTIONS):
        from muster.cli.main import main as command

        return command(given)
    if sys.platform == "linux" and not any(os.environ.get(name) for name in DISPLAYS):
        print(
            "muster: there is no display to open a window on; log in to a desktop, or try xvfb-run muster",
            file=sys.stderr,
        )
        return 2
    try:
        from muster.gui.app import run
    except ImportError as problem:
        print(f"muster: the window cannot be opened because Qt cannot be loaded: {problem}", file=sys.stderr)
        return 2
    return run(given)


if __name__ == "__main__":
    sys.exit(main())
