"""What opens over a page keeps its keys: a figure typed in a calendar is a day, and answers no question."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget


class _Keeper(QObject):
    def eventFilter(self, _popup: QObject, event: QEvent) -> bool:
        """Take every key before Qt looks for what it means in the page: the popup lies inside that."""
        if event.type() != QEvent.Type.ShortcutOverride:
            return False
        event.accept()
        return True


def keep_keys(popup: QWidget) -> None:
    """Leave the keys to what is in a popup, whatever they mean in the page that it opens over."""
    popup.installEventFilter(_Keeper(popup))
