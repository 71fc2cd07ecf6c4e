"""The list of commands: each has a module with what the parser asks for, and no module is forgotten."""

from importlib import import_module
from pathlib import Path

import muster.cli
from muster.cli.commands import COMMANDS


def test_each_command_has_its_module() -> None:
    for name in COMMANDS:
        module = import_module(f"muster.cli.{name}")
        assert callable(module.add_arguments)
        assert callable(module.run)


def test_no_module_with_a_command_is_left_out() -> None:
    folder = Path(muster.cli.__file__).parent
    written = {path.stem for path in folder.glob("*.py") if "def add_arguments(" in path.read_text("utf-8")}
    assert written == set(COMMANDS)
