"""The bar over a session that is on: where it stands, the time that is left, and what can be done now."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import row
from muster.gui.widgets.repolish import repolish
from muster.gui.widgets.text import ElidedLabel, label


class RoomBar(QWidget):
    """Labels and buttons; what the buttons do is the room's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel("h3")
        self.item = ElidedLabel("muted")
        self.left = label(name="muted", wrap=False)
        self.screen_button = QPushButton(self.tr("Room’s view  F5"))
        self.screen_button.setToolTip(self.tr("Large on the second screen, or on this one; F5 goes back"))
        self.screen_button.setCheckable(True)
        self.with_names = QPushButton(self.tr("Names"))
        self.with_names.setToolTip(self.tr("Whether the room’s view tells who voted what"))
        self.with_names.setCheckable(True)
        self.with_names.setChecked(True)
        self.to_first = QPushButton(self.tr("First answers"))
        self.to_reveal = QPushButton(self.tr("Discuss"))
        self.pause = QPushButton()
        self.next_item = QPushButton(self.tr("Next item"))
        self.close_session = QPushButton(self.tr("Close the session"))
        for button in (self.to_first, self.to_reveal):
            button.setCheckable(True)
        holder = QVBoxLayout(self)
        holder.setContentsMargins(16, 7, 16, 7)
        holder.setSpacing(6)
        holder.addLayout(row(self.title, self.item, 1, self.left))
        holder.addLayout(
            FlowLayout(
                self.to_first,
                self.to_reveal,
                self.next_item,
                self.pause,
                self.screen_button,
                self.with_names,
                self.close_session,
            )
        )

    def show_item(self, title: str, place: int, total: int, item: str, *, is_paused: bool) -> None:
        """Show the session's name and the item of the agenda that is on; `place` 0: none is left."""
        self.title.setText(title or self.tr("Planning session"))
        self.item.setText(
            self.tr("Item {place} of {total} · {title}").format(place=place, total=total, title=item)
            if place
            else self.tr("Agenda done")
        )
        self.next_item.setEnabled(place > 0 and not is_paused)
        self.pause.setText(self.tr("Resume") if is_paused else self.tr("Pause"))

    def show_time(self, seconds: int | None) -> str:
        """Show what is left of the item's time, and gently that it is over; return the words."""
        text = ""
        if seconds is not None:
            minutes, rest = divmod(abs(seconds), 60)
            figure = f"{minutes:02d}:{rest:02d}"
            text = (
                self.tr("{time} left on this item").format(time=figure)
                if seconds >= 0
                else self.tr("{time} over on this item").format(time=figure)
            )
        self.left.setText(text)
        look = "bad" if seconds is not None and seconds < 0 else "muted"
        if self.left.objectName() != look:
            self.left.setObjectName(look)
            repolish(self.left)
        return text
