"""The keys that answer a question, one row each, and which row a key press means on the reader's keyboard."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from muster.gui.key_names import key_named
from muster.gui.key_places import code_of, figure_pressed
from muster.gui.widgets.enter_key import ENTER, is_pressed_by, press_focused
from muster.model.levels import TOP

TYPED_IN = (QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox)


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return the text; the name marks it for the translation tools, which read this file, not run it."""
    return text


@dataclass(frozen=True, slots=True)
class WalkKey:
    """One thing that a key does to the question in sight; the first of `keys` is the one that is shown."""

    id: str
    text: str
    tip: str
    keys: tuple[str, ...]

    def keys_with(self, *, single: bool) -> list[str]:
        """Return its keys, or without `single` those that are no letter or figure alone."""
        return [key for key in self.keys if single or len(key) > 1]


WALK_KEYS = (
    WalkKey(
        "level_0",
        QT_TRANSLATE_NOOP("walk_keys", "Level 0"),
        QT_TRANSLATE_NOOP("walk_keys", "Answer 0"),
        ("0",),
    ),
    WalkKey(
        "level_1",
        QT_TRANSLATE_NOOP("walk_keys", "Level 1"),
        QT_TRANSLATE_NOOP("walk_keys", "Answer 1"),
        ("1",),
    ),
    WalkKey(
        "level_2",
        QT_TRANSLATE_NOOP("walk_keys", "Level 2"),
        QT_TRANSLATE_NOOP("walk_keys", "Answer 2"),
        ("2",),
    ),
    WalkKey(
        "level_3",
        QT_TRANSLATE_NOOP("walk_keys", "Level 3"),
        QT_TRANSLATE_NOOP("walk_keys", "Answer 3"),
        ("3",),
    ),
    WalkKey(
        "level_4",
        QT_TRANSLATE_NOOP("walk_keys", "Level 4"),
        QT_TRANSLATE_NOOP("walk_keys", "Answer 4"),
        ("4",),
    ),
    WalkKey(
        "not_applicable",
        QT_TRANSLATE_NOOP("walk_keys", "Not applicable"),
        QT_TRANSLATE_NOOP("walk_keys", "Leave the question out, and say why"),
        ("N",),
    ),
    WalkKey(
        "unknown",
        QT_TRANSLATE_NOOP("walk_keys", "Don’t know"),
        QT_TRANSLATE_NOOP("walk_keys", "Leave the question open: it widens the range"),
        ("U",),
    ),
    WalkKey(
        "clear",
        QT_TRANSLATE_NOOP("walk_keys", "Clear"),
        QT_TRANSLATE_NOOP("walk_keys", "Take the answer back (Delete)"),
        ("Del", "Backspace"),
    ),
    WalkKey(
        "known_word",
        QT_TRANSLATE_NOOP("walk_keys", "Known by somebody’s word"),
        QT_TRANSLATE_NOOP("walk_keys", "Somebody has said so: two levels either way are possible"),
        ("W",),
    ),
    WalkKey(
        "known_paper",
        QT_TRANSLATE_NOOP("walk_keys", "Known by a paper seen"),
        QT_TRANSLATE_NOOP(
            "walk_keys", "A paper was seen: one level either way is possible. What counts unless you choose"
        ),
        ("P",),
    ),
    WalkKey(
        "known_counted",
        QT_TRANSLATE_NOOP("walk_keys", "Known by inspection or count"),
        QT_TRANSLATE_NOOP("walk_keys", "Inspected, counted, or in the account: the level is certain"),
        ("I",),
    ),
    WalkKey(
        "evidence",
        QT_TRANSLATE_NOOP("walk_keys", "Write evidence"),
        QT_TRANSLATE_NOOP("walk_keys", "Open the evidence, and write the next piece"),
        ("E",),
    ),
    WalkKey(
        "note",
        QT_TRANSLATE_NOOP("walk_keys", "Write the note"),
        QT_TRANSLATE_NOOP("walk_keys", "Open the note, and write on"),
        ("T", "F2"),
    ),
    WalkKey(
        "flag",
        QT_TRANSLATE_NOOP("walk_keys", "Flag for discussion"),
        QT_TRANSLATE_NOOP("walk_keys", "Flag the question, or take the flag off"),
        ("F",),
    ),
    WalkKey(
        "next",
        QT_TRANSLATE_NOOP("walk_keys", "Next question"),
        QT_TRANSLATE_NOOP("walk_keys", "Go on to the next question that applies"),
        ("Return", "Enter"),
    ),
)

# Where the keys lie, whatever is printed on them, see `key_places`.
SCAN_CODES = {
    "level_0": 11,
    "level_1": 2,
    "level_2": 3,
    "level_3": 4,
    "level_4": 5,
    "not_applicable": 49,
    "unknown": 22,
    "known_word": 17,
    "known_paper": 25,
    "known_counted": 23,
    "evidence": 18,
    "note": 20,
    "flag": 33,
}
MAC_KEYS = {
    "level_0": 29,
    "level_1": 18,
    "level_2": 19,
    "level_3": 20,
    "level_4": 21,
    "not_applicable": 45,
    "unknown": 32,
    "known_word": 13,
    "known_paper": 35,
    "known_counted": 34,
    "evidence": 14,
    "note": 17,
    "flag": 3,
}
NAMED = {
    Qt.Key.Key_N: "not_applicable",
    Qt.Key.Key_U: "unknown",
    Qt.Key.Key_W: "known_word",
    Qt.Key.Key_P: "known_paper",
    Qt.Key.Key_I: "known_counted",
    Qt.Key.Key_E: "evidence",
    Qt.Key.Key_T: "note",
    Qt.Key.Key_F2: "note",
    Qt.Key.Key_F: "flag",
    Qt.Key.Key_Delete: "clear",
    Qt.Key.Key_Backspace: "clear",
    Qt.Key.Key_Return: "next",
    Qt.Key.Key_Enter: "next",
}


class Caps(Protocol):
    """What knows how keys are printed, see `key_caps`."""

    def key(self, name: str) -> str:
        """Return how the key of a row is shown."""
        ...


def make_actions(parent: QWidget, *, single: bool = True) -> dict[str, QAction]:
    """Return an action for each row, by id; its keys work wherever in `parent` the keyboard is.

    Without `single` letters and figures alone do nothing.
    """
    actions = {}
    for row in WALK_KEYS:
        action = QAction(QCoreApplication.translate("walk_keys", row.text), parent)
        action.setObjectName(row.id)
        action.setToolTip(QCoreApplication.translate("walk_keys", row.tip))
        action.setProperty("single", single)
        action.setShortcuts([key_named(key) for key in row.keys_with(single=single)])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        parent.addAction(action)
        actions[row.id] = action
    return actions


def shown(action: QAction, caps: Caps | None = None) -> str:
    """Return what a button of an action says: its text, and the key that does the same."""
    key = key_of(action, caps)
    return f"{action.text()}  {key}" if key else action.text()


def key_of(action: QAction, caps: Caps | None = None) -> str:
    """Return the key of an action as it is printed on the keyboard; empty where it is switched off."""
    key = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return caps.key(action.objectName()) if len(key) == 1 and caps is not None else key


def meant(event: QKeyEvent, platform: str) -> str:
    """Return the id of the row that a key press means, or an empty text.

    Figures count in any script, with Shift where the layout wants it; then the letters; then the place of
    the key on the keyboard, so that AZERTY, BÉPO and Arabic layouts need no Shift. `platform` is Qt's name
    of it: it decides how native codes are read.
    """
    group = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier
    modifiers = event.modifiers() & ~group
    if modifiers & ~Qt.KeyboardModifier.ShiftModifier:
        return ""
    figure = figure_pressed(event, platform)
    if figure is not None:
        return f"level_{figure}" if figure <= TOP else ""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
        return ""  # with AltGr a key gives what lies on its third level, and means that
    key = Qt.Key(event.key())
    if key in NAMED:
        return NAMED[key]
    if Qt.Key.Key_A <= key <= Qt.Key.Key_Z:
        return ""  # another letter: a key lies elsewhere on this Latin layout
    return placed(event, platform)


def placed(event: QKeyEvent, platform: str) -> str:
    """Return the id of the row whose key lies where the key that was pressed lies, or an empty text."""
    code, codes = code_of(event, platform), MAC_KEYS if platform == "cocoa" else SCAN_CODES
    return next((name for name, number in codes.items() if number == code), "") if code else ""


def is_for(widget: QWidget | None, event: QKeyEvent) -> bool:
    """Return whether a key belongs to the widget that has the keyboard, and not to the walk.

    Fields take every key that is typed; buttons take Enter, save for the levels, where Enter goes on.
    """
    if isinstance(widget, TYPED_IN):
        allowed = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        return not event.modifiers() & ~allowed
    return is_pressed_by(widget, event)


def leave_to_field(page: QWidget, event: QEvent, learn: Callable[[QKeyEvent, str], object]) -> bool:
    """Leave a key to the field that is typed in, and Enter to the button that has the keyboard.

    To be asked first in `event` of a page with these keys; True when it has been left to them. `learn` is
    told every other key, and the platform that it comes from. A key with AltGr is no shortcut: Qt would take
    it for the key without.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if is_for(page.focusWidget(), event) or event.modifiers() & Qt.KeyboardModifier.GroupSwitchModifier:
        event.accept()
        return True
    learn(event, QGuiApplication.platformName())
    return False


def press(
    page: QWidget, event: QKeyEvent, actions: Mapping[str, QAction], focus_levels: Callable[[], None]
) -> bool:
    """Do what a key means where Qt knows no shortcut for it: other layouts, Enter on a button.

    Enter in a line and Escape in any field give the keyboard back to the levels. False when the key means
    nothing here, or an action that is not enabled.
    """
    if isinstance(page.focusWidget(), TYPED_IN):
        if event.key() not in (Qt.Key.Key_Escape, *ENTER):
            return False
        focus_levels()
        return True
    if press_focused(page, event):
        return True
    action = actions.get(meant(event, QGuiApplication.platformName()))
    if action is None or not action.isEnabled():
        return False
    if event.text().isprintable() and event.text() and not action.property("single"):
        return False  # a letter or a figure alone, and those are switched off
    action.trigger()
    return True
