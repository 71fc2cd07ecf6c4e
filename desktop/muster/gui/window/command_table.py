"""The one table of commands: words, menu, keys, tip and handler of everything that menus and Find can do."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from muster.gui.window.command_handlers import CommandHandlers as Do
from muster.gui.window.page_table import PAGES


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return the text; the name marks it for the translation tools, which read this file, not run it."""
    return text


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One thing that can be done from the menus and from Find.

    `menu` is the id of its menu; commands stand there in the order of the table, with a line above those
    that `starts_group`. `tip` says more than the text where there is more to say; `context` is the
    translation context of both. `needs_document`: greyed while no assessment is open; `reads`: can be done
    too with an assessment that can only be read. Of the commands with the same `choice_of`, one holds.
    """

    id: str
    text: str
    menu: str
    do: Callable[[Do], object]
    keys: tuple[str, ...] = ()
    tip: str = ""
    context: str = "commands"
    needs_document: bool = False
    reads: bool = False
    starts_group: bool = False
    checkable: bool = False
    choice_of: str = ""


@dataclass(frozen=True, slots=True)
class Submenu:
    """A list in a menu that is filled when it is opened: recent files, examples, languages."""

    id: str
    text: str
    menu: str
    starts_group: bool = False


MENUS = (
    ("file", QT_TRANSLATE_NOOP("commands", "&File")),
    ("edit", QT_TRANSLATE_NOOP("commands", "&Edit")),
    ("go", QT_TRANSLATE_NOOP("commands", "&Go")),
    ("view", QT_TRANSLATE_NOOP("commands", "&View")),
    ("help", QT_TRANSLATE_NOOP("commands", "&Help")),
)

_FILE: tuple[Command | Submenu, ...] = (
    Command(
        id="new",
        text=QT_TRANSLATE_NOOP("commands", "&New assessment…"),
        menu="file",
        do=Do.new,
        keys=("Ctrl+N",),
    ),
    Command(
        id="new_from",
        text=QT_TRANSLATE_NOOP("commands", "New &from this assessment"),
        menu="file",
        do=Do.new_from,
        tip=QT_TRANSLATE_NOOP(
            "commands", "Carry the answers over, to be confirmed: the second month takes an hour"
        ),
        needs_document=True,
    ),
    Command(
        id="open", text=QT_TRANSLATE_NOOP("commands", "&Open…"), menu="file", do=Do.open, keys=("Ctrl+O",)
    ),
    Command(
        id="own_bank",
        text=QT_TRANSLATE_NOOP("commands", "Use another &question bank…"),
        menu="file",
        do=Do.own_bank,
        tip=QT_TRANSLATE_NOOP("commands", "Begin a new assessment on a question bank of your own"),
    ),
    Submenu("recent", QT_TRANSLATE_NOOP("commands", "Open &recent"), "file"),
    Submenu("examples", QT_TRANSLATE_NOOP("commands", "&Examples"), "file"),
    Command(
        id="close",
        text=QT_TRANSLATE_NOOP("commands", "&Close"),
        menu="file",
        do=Do.close,
        keys=("Ctrl+W",),
        needs_document=True,
        reads=True,
    ),
    Command(
        id="earlier",
        text=QT_TRANSLATE_NOOP("commands", "Ear&lier versions…"),
        menu="file",
        do=Do.earlier,
        tip=QT_TRANSLATE_NOOP("commands", "Open what an earlier save left, as a copy"),
        needs_document=True,
    ),
    Command(
        id="save",
        text=QT_TRANSLATE_NOOP("commands", "&Save"),
        menu="file",
        do=Do.save,
        keys=("Ctrl+S",),
        needs_document=True,
        starts_group=True,
    ),
    Command(
        id="save_as",
        text=QT_TRANSLATE_NOOP("commands", "Save &as…"),
        menu="file",
        do=Do.save_as,
        keys=("Ctrl+Shift+S",),
        needs_document=True,
        reads=True,
    ),
    Command(
        id="seal",
        text=QT_TRANSLATE_NOOP("commands", "Seal w&ith a passphrase…"),
        menu="file",
        do=Do.seal,
        tip=QT_TRANSLATE_NOOP("commands", "From now on nothing of it is written in clear"),
        needs_document=True,
    ),
    Command(
        id="unseal",
        text=QT_TRANSLATE_NOOP("commands", "Remove t&he seal…"),
        menu="file",
        do=Do.unseal,
        needs_document=True,
    ),
    Command(
        id="clean",
        text=QT_TRANSLATE_NOOP("commands", "Save wi&thout names and notes…"),
        menu="file",
        do=Do.clean,
        needs_document=True,
    ),
    Command(
        id="release",
        text=QT_TRANSLATE_NOOP("commands", "Save up to a &marking…"),
        menu="file",
        do=Do.release,
        tip=QT_TRANSLATE_NOOP("commands", "Save a copy that leaves out what is marked higher"),
        needs_document=True,
    ),
    Command(
        id="answer_as_one",
        text=QT_TRANSLATE_NOOP("commands", "Answer as one asse&ssor…"),
        menu="file",
        do=Do.answer_as_one,
        tip=QT_TRANSLATE_NOOP("commands", "Make a vote file: one assessor's own answers, given apart"),
        needs_document=True,
        starts_group=True,
    ),
    Command(
        id="add_votes",
        text=QT_TRANSLATE_NOOP("commands", "Add &vote files…"),
        menu="file",
        do=Do.add_votes,
        keys=("Ctrl+Shift+V",),
        tip=QT_TRANSLATE_NOOP("commands", "Take what assessors have answered on copies of their own"),
        needs_document=True,
    ),
    Command(
        id="preview",
        text=QT_TRANSLATE_NOOP("commands", "Print pre&view"),
        menu="file",
        do=partial(Do.go_to, place="report"),
        keys=("Ctrl+Shift+P",),
        needs_document=True,
        starts_group=True,
    ),
    Command(
        id="save_report",
        text=QT_TRANSLATE_NOOP("commands", "Save the report…"),
        menu="file",
        do=Do.save_report,
        needs_document=True,
    ),
    Command(
        id="save_record",
        text=QT_TRANSLATE_NOOP("commands", "Save the session's recor&d…"),
        menu="file",
        do=Do.save_record,
        tip=QT_TRANSLATE_NOOP("commands", "Who met, first and last votes, dissent, decisions and actions"),
        needs_document=True,
    ),
    Command(
        id="ballots",
        text=QT_TRANSLATE_NOOP("commands", "Print &ballots…"),
        menu="file",
        do=Do.save_ballots,
        tip=QT_TRANSLATE_NOOP(
            "commands", "A sheet for each assessor, to be filled in apart and typed in here"
        ),
        needs_document=True,
    ),
    Command(
        id="print",
        text=QT_TRANSLATE_NOOP("commands", "&Print…"),
        menu="file",
        do=Do.print,
        keys=("Ctrl+P",),
        needs_document=True,
    ),
    Command(
        id="quit",
        text=QT_TRANSLATE_NOOP("commands", "&Quit"),
        menu="file",
        do=Do.quit,
        keys=("Ctrl+Q",),
        starts_group=True,
    ),
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
        id="find",
        text=QT_TRANSLATE_NOOP("commands", "&Find anything…"),
        menu="edit",
        do=Do.find,
        keys=("Ctrl+K", "Ctrl+F"),
        tip=QT_TRANSLATE_NOOP("commands", "Find a question, a lesson, a word or a command"),
        needs_document=True,
        starts_group=True,
    ),
)
_CONDITION = Command(
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
_VIEW: tuple[Command | Submenu, ...] = (
    Submenu("language", QT_TRANSLATE_NOOP("commands", "&Language"), "view"),
    Submenu("colours", QT_TRANSLATE_NOOP("commands", "&Colours"), "view"),
    *(
        Command(
            id=f"colours_{name}",
            text=text,
            menu="colours",
            do=partial(Do.use_theme, name=name),
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
        do=Do.larger,
        keys=("Ctrl++", "Ctrl+="),
        starts_group=True,
    ),
    Command(
        id="smaller",
        text=QT_TRANSLATE_NOOP("commands", "&Smaller text"),
        menu="view",
        do=Do.smaller,
        keys=("Ctrl+-",),
    ),
    Command(
        id="normal",
        text=QT_TRANSLATE_NOOP("commands", "&Normal text size"),
        menu="view",
        do=Do.normal,
        keys=("Ctrl+0",),
    ),
)
_HELP = (
    Command(
        id="keys", text=QT_TRANSLATE_NOOP("commands", "&Keyboard"), menu="help", do=Do.keys, keys=("F1",)
    ),
    Command(id="about", text=QT_TRANSLATE_NOOP("commands", "&About Muster"), menu="help", do=Do.about),
)

ROWS: tuple[Command | Submenu, ...] = (*_FILE, *_EDIT, _CONDITION, *_GO, *_PAGES, *_VIEW, *_HELP)
COMMANDS = {row.id: row for row in ROWS if isinstance(row, Command)}
