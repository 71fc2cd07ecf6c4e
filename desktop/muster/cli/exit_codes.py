"""What a command returns to the shell."""

from enum import IntEnum


class ExitCode(IntEnum):
    """0 also when the reader of the output has gone (`muster score FILE | head`): that is no error."""

    DONE = 0
    FAULTS = 1  # `validate` lists faults, `merge` conflicts; all of them, one a line
    REFUSED = 2  # nothing was done, and one sentence on standard error says why
    NOT_REACHED = 3  # no plan reaches the target
    INTERRUPTED = 130  # Ctrl+C, as shells have it
