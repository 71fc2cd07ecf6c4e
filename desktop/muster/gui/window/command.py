"""What a row of the table of commands is: words, menu, keys, tip and handler of one command."""

from collections.abc import Callable
from dataclasses import dataclass

from muster.gui.window.command_handlers import CommandHandlers


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing that can be done from the menus and from Find.

    `menu` is the id of its menu; commands stand there in the order of the table, with a line above those
    that `starts_group`. `tip` says more than the text where there is more to say; `context` is the
    translation context of both. `needs_document`: greyed while no assessment is open; `reads`: can be done
    too with an assessment that can only be read. Of the commands with the same `choice_of`, one holds.
    `here`: acts on what has the keyboard, so that Find, which takes it, does not offer it.
    """

    id: str
    text: str
    menu: str
    do: Callable[[CommandHandlers], object]
    keys: tuple[str, ...] = ()
    tip: str = ""
    context: str = "commands"
    needs_document: bool = False
    reads: bool = False
    starts_group: bool = False
    checkable: bool = False
    choice_of: str = ""
    here: bool = False


@dataclass(frozen=True, slots=True)
class Submenu:
    """A list in a menu: of commands of the table, or one that is filled when it is opened (recent files)."""

    id: str
    text: str
    menu: str
    starts_group: bool = False
