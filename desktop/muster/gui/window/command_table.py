"""The one table of commands: words, menu, keys, tip and handler of everything that menus and Find can do."""

from functools import partial

from muster.gui.window.command import Command, Submenu
from muster.gui.window.command_handlers import CommandHandlers as Do
from muster.gui.window.file_commands import FILE_ROWS
from muster.gui.window.page_table import PAGES


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return the text; the name marks it for the translation tools, which read this file, not run it."""
    return text


MENUS = (
    ("file", QT_TRANSLATE_NOOP("commands", "&File")),
    ("edit", QT_TRANSLATE_NOOP("commands", "&Edit")),
    ("go", QT_TRANSLATE_NOOP("commands", "&Go")),
    ("view", QT_TRANSLATE_NOOP("commands", "&View")),
    ("help", QT_TRANSLATE_NOOP("commands", "&Help")),
)

_EDIT = (
    Command(
        id="undo",
        text=QT_TRANSLATE_NOOP("commands", "&Undo"),
        menu="edit",
        do=Do.undo,
        keys=("Ctrl+Z",),
        needs_document=True,
    ),
    Command(
        id="redo",
        text=QT_TRANSLATE_NOOP("commands", "&Redo"),
        menu="edit",
        do=Do.redo,
        keys=("Ctrl+Y", "Ctrl+Shift+Z"),
        needs_document=True,
    ),
    Command(
        id="cut",
        text=QT_TRANSLATE_NOOP("commands", "Cu&t"),
        menu="edit",
        do=lambda on: on.edit.do("cut"),
        keys=("Ctrl+X",),
        here=True,
        starts_group=True,
    ),
    Command(
        id="copy",
        text=QT_TRANSLATE_NOOP("commands", "&Copy"),
        menu="edit",
        do=lambda on: on.edit.do("copy"),
        keys=("Ctrl+C",),
        tip=QT_TRANSLATE_NOOP("commands", "What is selected; of a table the cell, of a chart its picture"),
        here=True,
    ),
    Command(
        id="paste",
        text=QT_TRANSLATE_NOOP("commands", "&Paste"),
        menu="edit",
        do=lambda on: on.edit.do("paste"),
        keys=("Ctrl+V",),
        here=True,
    ),
    Command(
        id="delete",
        text=QT_TRANSLATE_NOOP("commands", "&Delete"),
        menu="edit",
        do=lambda on: on.edit.do("delete"),
        tip=QT_TRANSLATE_NOOP("commands", "What is selected in a text"),
        here=True,
    ),
    Command(
        id="select_all",
        text=QT_TRANSLATE_NOOP("commands", "Select &all"),
        menu="edit",
        do=lambda on: on.edit.do("select_all"),
        keys=("Ctrl+A",),
        here=True,
    ),
    Command(
        id="find",
        text=QT_TRANSLATE_NOOP("commands", "&Find anything…"),
        menu="edit",
        do=Do.find,
        keys=("Ctrl+K", "Ctrl+F"),
        tip=QT_TRANSLATE_NOOP("commands", "Find a question, a lesson, a word or a command"),
        needs_document=True,
        starts_group=True,
    ),
    Command(
        id="condition",
        text=QT_TRANSLATE_NOOP("commands", "Accept with a con&dition…"),
        menu="edit",
        do=Do.condition,
        keys=("Ctrl+Shift+K",),
        tip=QT_TRANSLATE_NOOP(
            "commands", "On the question on the screen: one level short of what it needs is accepted, for now"
        ),
        needs_document=True,
        starts_group=True,
    ),
    Command(
        id="settings",
        text=QT_TRANSLATE_NOOP("commands", "&Settings…"),
        menu="edit",
        do=lambda on: on.window.settings(),
        keys=("Ctrl+,",),
        tip=QT_TRANSLATE_NOOP("commands", "Language, colours, text size, keys, reports and folders"),
        starts_group=True,
    ),
)
_GO = (
    Command(
        id="next",
        text=QT_TRANSLATE_NOOP("commands", "&Next question"),
        menu="go",
        do=Do.next,
        keys=("Alt+Right",),
        needs_document=True,
    ),
    Command(
        id="previous",
        text=QT_TRANSLATE_NOOP("commands", "&Previous question"),
        menu="go",
        do=Do.previous,
        keys=("Alt+Left",),
        needs_document=True,
    ),
    Command(
        id="unanswered",
        text=QT_TRANSLATE_NOOP("commands", "Next &unanswered"),
        menu="go",
        do=Do.unanswered,
        keys=("Ctrl+Return",),
        needs_document=True,
    ),
    Command(
        id="flagged",
        text=QT_TRANSLATE_NOOP("commands", "Next &flagged"),
        menu="go",
        do=Do.flagged,
        keys=("Ctrl+Shift+F",),
        tip=QT_TRANSLATE_NOOP("commands", "The next question that is flagged for discussion"),
        needs_document=True,
    ),
    Command(
        id="ask_next",
        text=QT_TRANSLATE_NOOP("commands", "As&k next"),
        menu="go",
        do=Do.ask_next,
        keys=("Ctrl+Shift+Return",),
        tip=QT_TRANSLATE_NOOP("commands", "The question whose answer would move the chance most"),
        needs_document=True,
    ),
)
_PAGES = tuple(
    Command(
        id=page.id,
        text=page.title,
        menu="go",
        do=partial(Do.go_to, place=page.id),
        keys=page.keys,
        context="pages",
        needs_document=True,
        starts_group=number == 0 or page.section != PAGES[number - 1].section,
    )
    for number, page in enumerate(PAGES)
)
_PARTS = (
    Command(
        id="next_part",
        text=QT_TRANSLATE_NOOP("commands", "Next part of the &window"),
        menu="view",
        do=partial(Do.go_to_part, step=1),
        keys=("F6",),
        tip=QT_TRANSLATE_NOOP("commands", "Page, readiness beside it, line below, line above, side bar"),
        needs_document=True,
        starts_group=True,
    ),
    Command(
        id="previous_part",
        text=QT_TRANSLATE_NOOP("commands", "Previous &part of the window"),
        menu="view",
        do=partial(Do.go_to_part, step=-1),
        keys=("Shift+F6",),
        needs_document=True,
    ),
)


def _use_theme(on: Do, name: str) -> None:
    on.preferences.set_theme(name)


_VIEW: tuple[Command | Submenu, ...] = (
    Submenu("language", QT_TRANSLATE_NOOP("commands", "&Language"), "view"),
    Submenu("colours", QT_TRANSLATE_NOOP("commands", "&Colours"), "view"),
    *(
        Command(
            id=f"colours_{name}",
            text=text,
            menu="colours",
            do=partial(_use_theme, name=name),
            choice_of="colours",
            checkable=True,
        )
        for name, text in (
            ("system", QT_TRANSLATE_NOOP("commands", "Colours of the &system")),
            ("light", QT_TRANSLATE_NOOP("commands", "&Light colours")),
            ("dark", QT_TRANSLATE_NOOP("commands", "&Dark colours")),
            ("contrast", QT_TRANSLATE_NOOP("commands", "&High contrast")),
        )
    ),
    Command(
        id="larger",
        text=QT_TRANSLATE_NOOP("commands", "Lar&ger text"),
        menu="view",
        do=lambda on: on.preferences.step_text_size(1),
        keys=("Ctrl++", "Ctrl+="),
        starts_group=True,
    ),
    Command(
        id="smaller",
        text=QT_TRANSLATE_NOOP("commands", "&Smaller text"),
        menu="view",
        do=lambda on: on.preferences.step_text_size(-1),
        keys=("Ctrl+-",),
    ),
    Command(
        id="normal",
        text=QT_TRANSLATE_NOOP("commands", "&Normal text size"),
        menu="view",
        do=lambda on: on.preferences.set_text_size(100),
        keys=("Ctrl+0",),
    ),
    Command(
        id="show_side",
        text=QT_TRANSLATE_NOOP("commands", "Side &bar"),
        menu="view",
        do=lambda on: on.window.turn_part("side"),
        keys=("Ctrl+B",),
        starts_group=True,
        checkable=True,
    ),
    Command(
        id="show_panel",
        text=QT_TRANSLATE_NOOP("commands", "&Readiness beside the page"),
        menu="view",
        do=lambda on: on.window.turn_part("panel"),
        keys=("Ctrl+Shift+B",),
        checkable=True,
    ),
    Command(
        id="full_screen",
        text=QT_TRANSLATE_NOOP("commands", "&Full screen"),
        menu="view",
        do=lambda on: on.window.turn_full_screen(),
        keys=("F11",),
        tip=QT_TRANSLATE_NOOP("commands", "The window alone on the screen; Escape leaves it"),
        starts_group=True,
        checkable=True,
    ),
)
_HELP = (
    Command(
        id="keys",
        text=QT_TRANSLATE_NOOP("commands", "&Keyboard"),
        menu="help",
        do=lambda on: on.window.keys(),
        keys=("F1",),
    ),
    Command(
        id="help_here",
        text=QT_TRANSLATE_NOOP("commands", "&Help on this page"),
        menu="help",
        do=lambda on: on.window.help_here(),
        keys=("Shift+F1",),
        tip=QT_TRANSLATE_NOOP("commands", "What this page is for, and how it is used"),
    ),
    Command(
        id="about",
        text=QT_TRANSLATE_NOOP("commands", "&About Muster"),
        menu="help",
        do=lambda on: on.window.about(),
    ),
)

ROWS: tuple[Command | Submenu, ...] = (*FILE_ROWS, *_EDIT, *_GO, *_PAGES, *_VIEW, *_PARTS, *_HELP)
ABOVE = {row.id: row.menu for row in ROWS if isinstance(row, Submenu)}  # the menu that a submenu is in
COMMANDS = {row.id: row for row in ROWS if isinstance(row, Command)}
