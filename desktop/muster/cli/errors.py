"""What is wrong with what a command was asked: codes of the catalogue, like those of files."""

from typing import Literal

from muster.model.problems import Problem, Value

CommandCode = Literal[
    "usage", "other_language", "stdin_twice", "two_needed", "other_bank", "not_a_copy", "other_ending",
    "nobody_assesses", "no_such_part", "template_elsewhere", "no_such_assessor", "several_of_name",
    "not_weeks", "not_a_day", "not_a_chance", "not_persons", "start_too_late",
    "passphrase_unreadable", "passphrase_empty", "passphrase_how", "sealed_only",
    "output_unwritable", "no_display", "no_qt",
]  # fmt: skip


class CommandError(Problem):
    """A command that cannot be carried out as it was asked; exit code 2."""

    def __init__(self, code: CommandCode, /, **values: Value) -> None:
        super().__init__(code, values)
