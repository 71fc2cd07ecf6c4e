"""The rows of the File menu in the table of commands."""

from functools import partial

from muster.gui.window.command import Command, Submenu
from muster.gui.window.command_handlers import CommandHandlers as Do


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return the text; the name marks it for the translation tools, which read this file, not run it."""
    return text


FILE_ROWS: tuple[Command | Submenu, ...] = (
    Command(
        id="new",
        text=QT_TRANSLATE_NOOP("commands", "&New assessment…"),
        menu="file",
        do=Do.new,
        keys=("Ctrl+N",),
    ),
    Submenu("begin", QT_TRANSLATE_NOOP("commands", "&Begin from"), "file"),
    Command(
        id="new_from",
        text=QT_TRANSLATE_NOOP("commands", "New &from this assessment"),
        menu="begin",
        do=Do.new_from,
        tip=QT_TRANSLATE_NOOP(
            "commands", "Carry the answers over, to be confirmed: the second month takes an hour"
        ),
        needs_document=True,
    ),
    Command(
        id="own_bank",
        text=QT_TRANSLATE_NOOP("commands", "Use another &question bank…"),
        menu="begin",
        do=Do.own_bank,
        tip=QT_TRANSLATE_NOOP("commands", "Begin a new assessment on a question bank of your own"),
    ),
    Command(
        id="open", text=QT_TRANSLATE_NOOP("commands", "&Open…"), menu="file", do=Do.open, keys=("Ctrl+O",)
    ),
    Submenu("recent", QT_TRANSLATE_NOOP("commands", "Open &recent"), "file"),
    Submenu("examples", QT_TRANSLATE_NOOP("commands", "&Examples"), "file"),
    Command(
        id="earlier",
        text=QT_TRANSLATE_NOOP("commands", "Ear&lier versions…"),
        menu="file",
        do=Do.earlier,
        tip=QT_TRANSLATE_NOOP("commands", "Open what an earlier save left, as a copy"),
        needs_document=True,
    ),
    Command(
        id="new_window",
        text=QT_TRANSLATE_NOOP("commands", "New &window"),
        menu="file",
        do=lambda on: on.window.new_window(),
        keys=("Ctrl+Shift+N",),
        tip=QT_TRANSLATE_NOOP("commands", "One more window, for another assessment"),
    ),
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
    Submenu("copies", QT_TRANSLATE_NOOP("commands", "Seal and cop&ies"), "file"),
    Command(
        id="seal",
        text=QT_TRANSLATE_NOOP("commands", "Seal w&ith a passphrase…"),
        menu="copies",
        do=Do.seal,
        tip=QT_TRANSLATE_NOOP("commands", "From now on nothing of it is written in clear"),
        needs_document=True,
    ),
    Command(
        id="unseal",
        text=QT_TRANSLATE_NOOP("commands", "Remove t&he seal…"),
        menu="copies",
        do=Do.unseal,
        needs_document=True,
    ),
    Command(
        id="clean",
        text=QT_TRANSLATE_NOOP("commands", "Save wi&thout names and notes…"),
        menu="copies",
        do=Do.clean,
        needs_document=True,
        starts_group=True,
    ),
    Command(
        id="release",
        text=QT_TRANSLATE_NOOP("commands", "Save up to a &marking…"),
        menu="copies",
        do=Do.release,
        tip=QT_TRANSLATE_NOOP("commands", "Save a copy that leaves out what is marked higher"),
        needs_document=True,
    ),
    Submenu("votes", QT_TRANSLATE_NOOP("commands", "Session and &votes"), "file", starts_group=True),
    Command(
        id="answer_as_one",
        text=QT_TRANSLATE_NOOP("commands", "Answer as one asse&ssor…"),
        menu="votes",
        do=Do.answer_as_one,
        tip=QT_TRANSLATE_NOOP("commands", "Make a vote file: one assessor’s own answers, given apart"),
        needs_document=True,
    ),
    Command(
        id="add_votes",
        text=QT_TRANSLATE_NOOP("commands", "Add &vote files…"),
        menu="votes",
        do=Do.add_votes,
        keys=("Ctrl+Shift+V",),
        tip=QT_TRANSLATE_NOOP("commands", "Take what assessors have answered on copies of their own"),
        needs_document=True,
    ),
    Command(
        id="ballots",
        text=QT_TRANSLATE_NOOP("commands", "Print &ballots…"),
        menu="votes",
        do=Do.save_ballots,
        tip=QT_TRANSLATE_NOOP(
            "commands", "A sheet for each assessor, to be filled in apart and typed in here"
        ),
        needs_document=True,
        starts_group=True,
    ),
    Command(
        id="save_record",
        text=QT_TRANSLATE_NOOP("commands", "Save the session’s recor&d…"),
        menu="votes",
        do=Do.save_record,
        tip=QT_TRANSLATE_NOOP("commands", "Who met, first and last votes, dissent, decisions and actions"),
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
