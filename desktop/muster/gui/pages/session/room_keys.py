"""The keys of a session that is on, one row each; the sheet of keys (F1) shows the same rows."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from muster.gui.key_names import key_named


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Return the text; the name marks it for the translation tools, which read this file, not run it."""
    return text


@dataclass(frozen=True, slots=True)
class RoomKey:
    """One thing that single keys do wherever in a session the keyboard is, save where something is typed."""

    id: str
    text: str
    keys: tuple[str, ...]


ROOM_KEYS = (
    RoomKey("decide", QT_TRANSLATE_NOOP("room_keys", "Note a decision"), ("D",)),
    RoomKey("act", QT_TRANSLATE_NOOP("room_keys", "Note an action"), ("A",)),
    RoomKey("condition", QT_TRANSLATE_NOOP("room_keys", "Accept with a condition"), ("C",)),
    RoomKey("park", QT_TRANSLATE_NOOP("room_keys", "Park the question, or take it up again"), ("P",)),
    RoomKey("next", QT_TRANSLATE_NOOP("room_keys", "Next question to discuss"), ("PgDown",)),
    RoomKey("before", QT_TRANSLATE_NOOP("room_keys", "Question before"), ("PgUp",)),
    RoomKey("view", QT_TRANSLATE_NOOP("room_keys", "The room’s view, and back"), ("F5",)),
)


def make_room_keys(
    room: QWidget, acts: Mapping[str, Callable[[], object]], *, single: bool = True
) -> list[QAction]:
    """Return an action for each row that does what `acts` says for its id, anywhere in `room`.

    Without `single` letters alone do nothing.
    """
    keys = []
    for row in ROOM_KEYS:
        action = QAction(QCoreApplication.translate("room_keys", row.text), room)
        if single or len(row.keys[0]) > 1:
            action.setShortcuts([key_named(key) for key in row.keys])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(acts[row.id])
        room.addAction(action)
        keys.append(action)
    return keys
