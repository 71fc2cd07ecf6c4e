"""The sheet of keys (F1): the keys of the walk and of a session, and every command that has keys, by menu."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from muster.gui.pages.answer_keys import WALK_KEYS
from muster.gui.pages.session.room_keys import ROOM_KEYS
from muster.gui.widgets.layout import ScrollColumn
from muster.gui.widgets.text import label
from muster.gui.window.command_table import COMMANDS, MENUS


def plain(text: str) -> str:
    """Return a menu text without its mnemonic."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def shown_keys(keys: tuple[str, ...]) -> str:
    """Return keys as this system writes them: `Ctrl+K, Ctrl+F`."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)


def key_groups() -> list[tuple[str, list[tuple[str, str]]]]:
    """Return (group, [(what it does, keys)]) of everything that has keys, walk and session first."""
    walk = [(QCoreApplication.translate("walk_keys", row.text), shown_keys(row.keys)) for row in WALK_KEYS]
    room = [(QCoreApplication.translate("room_keys", row.text), shown_keys(row.keys)) for row in ROOM_KEYS]
    groups = [
        (plain(QCoreApplication.translate("pages", "&Walk the lessons")), walk),
        (plain(QCoreApplication.translate("pages", "Plannin&g session")), room),
    ]
    for menu, title in MENUS:
        rows = [
            (plain(QCoreApplication.translate(command.context, command.text)), shown_keys(command.keys))
            for command in COMMANDS.values()
            if command.menu == menu and command.keys
        ]
        if rows:
            groups.append((plain(QCoreApplication.translate("commands", title)), rows))
    return groups


class KeySheet(QDialog):
    """Shows the groups one below the other; Escape closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keys")
        self.setWindowTitle(self.tr("Keyboard"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        scroll = ScrollColumn(640)
        for title, rows in key_groups():
            scroll.column.addWidget(label(title, "h3"))
            form = QFormLayout()
            form.setHorizontalSpacing(28)
            for text, keys in rows:
                form.addRow(label(keys, wrap=False), label(text))
            scroll.column.addLayout(form)
        scroll.column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(scroll)
        layout.addWidget(buttons)
        self.resize(min(720, parent.width() - 40), min(640, parent.height() - 40))
