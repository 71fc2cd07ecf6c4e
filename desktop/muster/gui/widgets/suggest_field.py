"""A line of text that suggests what was written in its like before; anything else may be typed as well."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from muster.gui.widgets.text import LineField


class SuggestField(LineField):
    """Emits `edited` with the text that was typed, or picked from the list that opens below it."""

    edited = Signal(str)

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(name, placeholder, parent)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)
        self.textEdited.connect(self.edited)
        completer.activated[str].connect(self._picked)  # type: ignore[index]

    def show_suggestions(self, texts: Sequence[str]) -> None:
        """Offer other texts."""
        if self._known.stringList() != list(texts):
            self._known.setStringList(list(texts))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that typing has ended, but not when it is only the list that opens."""
        if event.reason() == Qt.FocusReason.PopupFocusReason:
            QLineEdit.focusOutEvent(self, event)
        else:
            super().focusOutEvent(event)

    def _picked(self, text: str) -> None:
        self.setText(text)
        self.edited.emit(text)
