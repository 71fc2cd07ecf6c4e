"""The few ways in which pages are laid out: a scrolling column, a card, a row."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from muster.gui.theme import SCALE
from muster.gui.widgets.enter_key import press_focused


class ReadingWidth(QWidget):
    """As wide as is good to read, and no wider: in letters, so that it grows with the text."""

    def __init__(self, width: int = SCALE.column, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width = width
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._fit()

    def _fit(self) -> None:
        body = self.font().pixelSize()  # -1 where the font is not ours
        self.setMaximumWidth(self._width * max(body, SCALE.body) // SCALE.body)

    def changeEvent(self, event: QEvent) -> None:
        """Fit again in another size of text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()


class ScrollColumn(QScrollArea):
    """A page's column: as wide as is good to read, scrolled when it is higher than the window."""

    def __init__(self, width: int = SCALE.column, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageScroll")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        body = QWidget()
        body.setObjectName("pageBody")
        outer = self._outer = QHBoxLayout(body)
        outer.setContentsMargins(SCALE.edge, SCALE.space_xl, SCALE.edge, SCALE.space_xl)
        inner = ReadingWidth(width)
        outer.addWidget(inner, 1000)  # first: every page begins at the same edge, however wide the window
        outer.addStretch(1)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)
        self.setWidget(body)

    def set_margins(self, top: int, bottom: int) -> None:
        """Leave other room above and below the column."""
        sides = self._outer.contentsMargins()
        self._outer.setContentsMargins(sides.left(), top, sides.right(), bottom)

    def set_sides(self, room: int) -> None:
        """Leave other room at both sides of the column."""
        self._outer.setContentsMargins(room, SCALE.space_xl, room, SCALE.space_xl)

    def bring(self, part: QWidget) -> None:
        """Scroll to a part that has just been opened, and has its place only from now on."""
        # from the part outwards each layout tells the next one what it needs, by an event of its own
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self.ensureWidgetVisible(part)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press the button that has the keyboard."""
        if not press_focused(self, event):
            super().keyPressEvent(event)


def filled_by_column(page: QWidget, width: int = SCALE.column) -> ScrollColumn:
    """Let a page that has no layout yet consist of one scrolling column, and return it."""
    scroll = ScrollColumn(width)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(scroll)
    return scroll


def inset(*fields: QAbstractSpinBox) -> None:
    """Keep what is written in fields with arrows away from their edge, which a style sheet cannot."""
    for field in fields:
        field.lineEdit().setTextMargins(SCALE.space_xs + 2, 0, SCALE.space_xs, 0)


def card(spacing: int = 10) -> tuple[QFrame, QVBoxLayout]:
    """Return a card and the layout inside it."""
    frame = QFrame()
    frame.setObjectName("card")
    layout = QVBoxLayout(frame)
    layout.setContentsMargins(18, 16, 18, 16)
    layout.setSpacing(spacing)
    return frame, layout


def row(*parts: QWidget | QLayout | int, spacing: int = 10) -> QHBoxLayout:
    """Return a row of widgets; a number is a stretch."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(spacing)
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    return layout


def set_sides(layout: QLayout, holder: QWidget, start: int, end: int, top: int, bottom: int) -> None:
    """Leave room round a layout: at the side where the language begins, and where it ends.

    Qt mirrors what stands in a layout, but not the room at its two sides.
    """
    left, right = (end, start) if holder.layoutDirection() == Qt.LayoutDirection.RightToLeft else (start, end)
    layout.setContentsMargins(left, top, right, bottom)


def clear(layout: QLayout) -> None:
    """Remove and delete everything in a layout."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)
