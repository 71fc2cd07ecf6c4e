"""The sheet of keys (F1): what every key does, by where it does it, from the tables that make the keys."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from muster.gui.key_names import key_named
from muster.gui.pages.answer_keys import WALK_KEYS, Caps, WalkKey
from muster.gui.pages.session.room_keys import ROOM_KEYS
from muster.gui.widgets.layout import ScrollColumn
from muster.gui.widgets.text import label
from muster.gui.window.command_table import ABOVE, COMMANDS, MENUS

COLUMN = 30  # the least width of a column, in heights of the text
WIDTH, HEIGHT = 940, 660
Group = tuple[str, list[tuple[str, str]]]


def plain(text: str) -> str:
    """Return a menu text without its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def shown_keys(keys: tuple[str, ...]) -> str:
    """Return keys as this system writes them: `Ctrl+K, Ctrl+F`; two that are called alike stand once."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(dict.fromkeys(key_named(key).toString(native) for key in keys))


def _printed(row: WalkKey, caps: Caps | None) -> str:
    """Return the keys of a row of the walk, as they are printed on the keyboard where that is known."""
    if caps is None or len(row.keys[0]) > 1:
        return shown_keys(row.keys)
    return ", ".join([caps.key(row.id), *(shown_keys((key,)) for key in row.keys[1:])])


def key_groups(caps: Caps | None = None) -> list[Group]:
    """Return (where, [(what it does, keys)]) of everything that has keys, walk and session first.

    What has keys in two places stands once, at the first, with all its keys. `caps` knows what is printed
    on the keys.
    """
    tr = QCoreApplication.translate
    groups: list[Group] = [
        (
            plain(tr("pages", "&Walk the lessons")),
            [(tr("walk_keys", row.text), _printed(row, caps)) for row in WALK_KEYS],
        ),
        (
            plain(tr("pages", "Plannin&g session")),
            [(tr("room_keys", row.text), shown_keys(row.keys)) for row in ROOM_KEYS],
        ),
    ]
    pages = [row for row in COMMANDS.values() if row.context == "pages" and row.keys]
    groups.append(
        (tr("keys", "Pages"), [(plain(tr("pages", row.text)), shown_keys(row.keys)) for row in pages])
    )
    for menu, title in MENUS:
        rows = [
            (plain(tr(command.context, command.text)), shown_keys(command.keys))
            for command in COMMANDS.values()
            if ABOVE.get(command.menu, command.menu) == menu and command.keys and command.context != "pages"
        ]
        if menu == "edit":
            rows.append((tr("keys", "Menu of what has the keyboard"), shown_keys(("Menu", "Shift+F10"))))
        groups.append((plain(tr("commands", title)), rows))
    return _once(groups)


def _once(groups: list[Group]) -> list[Group]:
    """Join what is said twice to where it is said first; a group that is left without rows goes."""
    places: dict[str, tuple[int, int]] = {}
    joined: list[Group] = []
    for title, rows in groups:
        kept: list[tuple[str, str]] = []
        for text, keys in rows:
            if text in places:
                group, line = places[text]
                there = joined[group][1] if group < len(joined) else kept
                there[line] = (text, f"{there[line][1]}, {keys}")
            else:
                places[text] = (len(joined), len(kept))
                kept.append((text, keys))
        joined.append((title, kept))
    return [group for group in joined if group[1]]


class KeySheet(QDialog):
    """Shows the groups in as many columns as there is room for; Escape closes.

    `pixels` is the size of the text; without `single` it says that single keys are switched off. `caps`
    knows what is printed on the keys.
    """

    def __init__(
        self, parent: QWidget, pixels: int = 14, *, single: bool = True, caps: Caps | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("keys")
        self.setWindowTitle(self.tr("Keyboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(min(WIDTH, parent.width() - 40), min(HEIGHT, parent.height() - 40))
        scroll = ScrollColumn(WIDTH)
        scroll.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrows scroll it
        scroll.setAccessibleName(self.tr("Keyboard"))
        scroll.column.addWidget(label(self.tr("Keyboard"), "h1"))
        if not single:
            scroll.column.addWidget(
                label(self.tr("Letters and figures alone are switched off in the settings."), "muted")
            )
        scroll.column.addWidget(  # true on every layout: which one this is, the system does not always tell
            label(
                self.tr(
                    "Figures: press the key that carries the figure, with Shift or without, in Ctrl+1 too."
                ),
                "muted",
            )
        )
        groups = key_groups(caps)
        columns = [QVBoxLayout() for _ in range(2 if self.width() >= 2 * COLUMN * pixels else 1)]
        for column in columns:
            column.setSpacing(6)
        lengths = [0] * len(columns)
        for title, rows in groups:
            place = lengths.index(min(lengths))
            lengths[place] += len(rows) + 2
            columns[place].addWidget(label(title, "h3"))
            columns[place].addLayout(self._rows(rows))
            columns[place].addSpacing(10)
        side_by_side = QHBoxLayout()
        side_by_side.setSpacing(32)
        for column in columns:
            column.addStretch(1)
            side_by_side.addLayout(column, 1)
        scroll.column.addLayout(side_by_side)
        scroll.column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        layout.addWidget(buttons)
        scroll.setFocus()

    def _rows(self, rows: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 3)
        grid.setColumnStretch(0, 2)
        for line, (text, keys) in enumerate(rows):
            grid.addWidget(label(keys), line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(label(text), line, 1, Qt.AlignmentFlag.AlignTop)
        return grid
