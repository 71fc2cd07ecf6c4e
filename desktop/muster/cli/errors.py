"""What is wrong with what a command was asked: codes of the catalogue, like those of files."""

from typing import Literal

from muster.model.problems import Problem, Value

CommandCode = Literal[
    "stdin_twice", "other_bank", "not_a_copy", "passphrase_unreadable", "passphrase_empty", "passphrase_how",
    "start_too_late",
]  # fmt: skip


class CommandError(Problem):
    """A command that cannot be carried out as it was asked; exit code 2."""

    def __init__(self, code: CommandCode, /, **values: Value) -> None:
        super().__init__(code, values)
