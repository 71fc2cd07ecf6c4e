"""How far a source is trusted and what it says is borne out: A1 to F6, typed, or picked with its words."""

import re

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from muster.gui.icons import dress
from muster.gui.key_places import figure_pressed
from muster.gui.theme import Appearance
from muster.gui.widgets.popup_keys import keep_keys
from muster.gui.widgets.text import LineField, label

LETTERS = "ABCDEF"  # of sources, the most reliable first
AIR = 4  # px around the rows of a list: the ring of the keyboard is drawn there
_RATING = re.compile(r"\s*([A-Fa-f])\s*-?\s*([1-6])\s*")


def tidy(text: str) -> str:
    """Return a rating as it is usually written: `B2` of `b 2`; any other text as it is."""
    match = _RATING.fullmatch(text)
    return f"{match[1].upper()}{match[2]}" if match else text


class RatingPicker(QFrame):
    """Two lists beside each other, the source and what it says; `picked` once there is one of each."""

    picked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Source rating"))
        keep_keys(self)
        self.source = self._list(
            self.tr("The source"),
            [
                self.tr("A  completely reliable"),
                self.tr("B  usually reliable"),
                self.tr("C  fairly reliable"),
                self.tr("D  not usually reliable"),
                self.tr("E  unreliable"),
                self.tr("F  cannot be judged"),
            ],
        )
        self.content = self._list(
            self.tr("What it says"),
            [
                self.tr("1  confirmed by others"),
                self.tr("2  probably true"),
                self.tr("3  possibly true"),
                self.tr("4  doubtful"),
                self.tr("5  improbable"),
                self.tr("6  cannot be judged"),
            ],
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(12, 10, 12, 10)
        for part in (self.source, self.content):
            column = QVBoxLayout()
            column.addWidget(label(part.accessibleName(), "h3"))
            column.addWidget(part)
            line.addLayout(column)

    def _list(self, name: str, rows: list[str]) -> QListWidget:
        made = QListWidget()
        made.setAccessibleName(name)
        made.addItems(rows)
        made.setViewportMargins(AIR, AIR, AIR, AIR)
        made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        made.itemClicked.connect(lambda _item: self._chosen())
        made.installEventFilter(self)
        return made

    def ask(self, rating: str, place: QPoint) -> None:
        """Open at a place on the screen, on what is rated now."""
        match = _RATING.fullmatch(rating)
        for part, text, letters in ((self.source, 1, LETTERS), (self.content, 2, "123456")):
            around = 2 * (part.frameWidth() + AIR)
            part.setFixedSize(
                part.sizeHintForColumn(0) + 24 + around, part.sizeHintForRow(0) * part.count() + around
            )
            part.setCurrentRow(letters.index(match[text].upper()) if match else -1)
        self.adjustSize()
        screen = self.screen().availableGeometry()
        place.setX(max(screen.left(), min(place.x(), screen.right() - self.width())))
        place.setY(max(screen.top(), min(place.y(), screen.bottom() - self.height())))
        self.move(place)
        self.show()
        self.source.setFocus(Qt.FocusReason.PopupFocusReason)

    def _chosen(self) -> None:
        chosen = self.source.selectedItems() + self.content.selectedItems()
        if len(chosen) == 2:
            self.hide()
            self.picked.emit("".join(item.text()[0] for item in chosen))
        else:
            (self.content if self.source.selectedItems() else self.source).setFocus()

    def eventFilter(self, watched: QListWidget, event: QEvent) -> bool:  # type: ignore[override]
        """Take a letter, then a figure for a choice, Enter for the end, Left and Right for the other list.

        The first arrow down goes to the first row: Qt would be on it already, without showing it.
        """
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        text, figure = event.text().upper(), figure_pressed(event)
        if text and text in LETTERS:
            self.source.setCurrentRow(LETTERS.index(text))
            self.content.setFocus()  # the figure comes next, though one may have been chosen before
            return True
        if figure is not None and 1 <= figure <= self.content.count():
            self.content.setCurrentRow(figure - 1)
            self._chosen()
            return True
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            (self.content if watched is self.source else self.source).setFocus()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._chosen()
            return True
        if event.key() == Qt.Key.Key_Down and not watched.selectedItems():
            watched.setCurrentRow(0)
            return True
        return super().eventFilter(watched, event)


class SourceRating(QWidget):
    """A field for a rating with a button that opens the picker; `edited` with every change by the user.

    Arrow down in the field opens it too, so that Tab goes on to the next field: what one types there would
    mean something else in the page if the button had the keyboard.
    """

    edited = Signal()

    def __init__(
        self,
        name: str,
        placeholder: str,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.field = LineField(name, placeholder)
        self.button = QPushButton()
        dress(self.button, "down", appearance)
        self.button.setObjectName("inner")
        self.button.setAccessibleName(self.tr("{name}: choose").format(name=name))
        self.button.setToolTip(self.tr("Choose a source rating with its words (↓)"))
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.field.setToolTip(self.button.toolTip())
        self.field.installEventFilter(self)
        self._picker: RatingPicker | None = None
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        line.addWidget(self.field, 1)
        line.addWidget(self.button)
        self.field.textEdited.connect(lambda _text: self.edited.emit())
        self.field.left.connect(self._tidy)
        self.button.clicked.connect(self._ask)

    @property
    def picker(self) -> RatingPicker:
        """The picker; made when it is first asked for."""
        if self._picker is None:
            self._picker = RatingPicker(self)
            self._picker.picked.connect(self._take)
        return self._picker

    def eventFilter(self, watched: LineField, event: QEvent) -> bool:  # type: ignore[override]
        """Open the picker with arrow down in the field, with Alt or without."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            opens = event.key() == Qt.Key.Key_Down
            if opens:
                self._ask()
            return opens
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        self.field.setFocus()
        self.picker.ask(self.field.text(), self.mapToGlobal(QPoint(0, self.height())))

    def _take(self, rating: str) -> None:
        self.field.setText(rating)
        self.field.setFocus()
        self.edited.emit()

    def _tidy(self) -> None:
        text = tidy(self.field.text())
        if text != self.field.text():
            self.field.setText(text)
            self.edited.emit()
