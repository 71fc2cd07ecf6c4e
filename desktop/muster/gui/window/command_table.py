"""Every command of the window as a plain value: its words, its menu, its keys. Qt comes in at the edge."""

from dataclasses import dataclass


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return the text; the name marks it for the translation tools, which read this file, not run it."""
    return text


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that can be done from the menus and from Find.

    `menu` is the id of its menu; commands stand there in the order of the table, with a line above
    those that `starts_group`. `needs_document`: greyed while no assessment is open.
    """

    id: str
    text: str
    menu: str
    keys: tuple[str, ...] = ()
    needs_document: bool = False
    starts_group: bool = False
    checkable: bool = False


MENUS = (
    ("file", QT_TRANSLATE_NOOP("commands", "&File")),
    ("edit", QT_TRANSLATE_NOOP("commands", "&Edit")),
    ("go", QT_TRANSLATE_NOOP("commands", "&Go")),
    ("view", QT_TRANSLATE_NOOP("commands", "&View")),
    ("help", QT_TRANSLATE_NOOP("commands", "&Help")),
)


COMMANDS = (
    Command("new", QT_TRANSLATE_NOOP("commands", "&New assessment…"), "file", ("Ctrl+N",)),
    Command("open", QT_TRANSLATE_NOOP("commands", "&Open…"), "file", ("Ctrl+O",)),
    Command("framework", QT_TRANSLATE_NOOP("commands", "Use another &framework…"), "file"),
    Command("recent", QT_TRANSLATE_NOOP("commands", "Open &recent"), "file"),
    Command("examples", QT_TRANSLATE_NOOP("commands", "&Examples"), "file"),
    Command("close", QT_TRANSLATE_NOOP("commands", "&Close"), "file", ("Ctrl+W",), True),
    Command("earlier", QT_TRANSLATE_NOOP("commands", "Ear&lier versions…"), "file", (), True),
    Command("save", QT_TRANSLATE_NOOP("commands", "&Save"), "file", ("Ctrl+S",), True, True),
    Command("save_as", QT_TRANSLATE_NOOP("commands", "Save &as…"), "file", ("Ctrl+Shift+S",), True),
    Command("clean", QT_TRANSLATE_NOOP("commands", "Save a &clean copy…"), "file", (), True),
    Command("release", QT_TRANSLATE_NOOP("commands", "Save a releasa&ble copy…"), "file", (), True),
    Command(
        "preview", QT_TRANSLATE_NOOP("commands", "Print pre&view"), "file", ("Ctrl+Shift+P",), True, True
    ),
    Command("save_report", QT_TRANSLATE_NOOP("commands", "Save the report…"), "file", (), True),
    Command("print", QT_TRANSLATE_NOOP("commands", "&Print…"), "file", ("Ctrl+P",), True),
    Command("quit", QT_TRANSLATE_NOOP("commands", "&Quit"), "file", ("Ctrl+Q",), False, True),
    Command("undo", QT_TRANSLATE_NOOP("commands", "&Undo"), "edit", ("Ctrl+Z",), True),
    Command("redo", QT_TRANSLATE_NOOP("commands", "&Redo"), "edit", ("Ctrl+Y", "Ctrl+Shift+Z"), True),
    Command(
        "find", QT_TRANSLATE_NOOP("commands", "&Find anything…"), "edit", ("Ctrl+K", "Ctrl+F"), False, True
    ),
    Command("next", QT_TRANSLATE_NOOP("commands", "&Next question"), "go", ("Alt+Right",), True),
    Command("previous", QT_TRANSLATE_NOOP("commands", "&Previous question"), "go", ("Alt+Left",), True),
    Command("unanswered", QT_TRANSLATE_NOOP("commands", "Next &unanswered"), "go", ("Ctrl+Return",), True),
    Command("profile", QT_TRANSLATE_NOOP("commands", "&Mission profile"), "go", ("Ctrl+1",), True, True),
    Command("assessors", QT_TRANSLATE_NOOP("commands", "Who is &assessing"), "go", ("Ctrl+2",), True),
    Command("walk", QT_TRANSLATE_NOOP("commands", "&Walk the lessons"), "go", ("Ctrl+3",), True),
    Command("readiness", QT_TRANSLATE_NOOP("commands", "&Readiness"), "go", ("Ctrl+4",), True),
    Command("report", QT_TRANSLATE_NOOP("commands", "Re&port"), "go", ("Ctrl+5",), True),
    Command("plan", QT_TRANSLATE_NOOP("commands", "What to &fix first"), "go", ("Ctrl+8",), True, True),
    Command("what_if", QT_TRANSLATE_NOOP("commands", "W&hat if…"), "go", ("Ctrl+9",), True),
    Command("compare", QT_TRANSLATE_NOOP("commands", "&Compare"), "go", ("Ctrl+Shift+C",), True),
    Command("weights", QT_TRANSLATE_NOOP("commands", "Weigh&ts"), "go", (), True),
    Command("history", QT_TRANSLATE_NOOP("commands", "Histor&y"), "go", (), True),
    Command("lessons", QT_TRANSLATE_NOOP("commands", "&Lessons"), "go", ("Ctrl+6",), True, True),
    Command("strength", QT_TRANSLATE_NOOP("commands", "How long it really &takes"), "go", ("Ctrl+7",), True),
    Command("language", QT_TRANSLATE_NOOP("commands", "&Language"), "view"),
    Command("dark", QT_TRANSLATE_NOOP("commands", "&Dark colours"), "view", (), False, True, True),
    Command(
        "larger", QT_TRANSLATE_NOOP("commands", "&Larger text"), "view", ("Ctrl++", "Ctrl+="), False, True
    ),
    Command("smaller", QT_TRANSLATE_NOOP("commands", "&Smaller text"), "view", ("Ctrl+-",)),
    Command("normal", QT_TRANSLATE_NOOP("commands", "&Normal text size"), "view", ("Ctrl+0",)),
    Command("keys", QT_TRANSLATE_NOOP("commands", "&Keyboard"), "help", ("F1",)),
    Command("explain", QT_TRANSLATE_NOOP("commands", "The &method in plain words"), "help", (), True),
    Command("about", QT_TRANSLATE_NOOP("commands", "&About Muster"), "help"),
)
