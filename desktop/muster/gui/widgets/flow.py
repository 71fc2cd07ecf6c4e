"""A layout that puts widgets beside each other and goes on in the next line when there is no more room."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Like words on a line; mirrored where the language reads from the right."""

    def __init__(self, *widgets: QWidget, spacing: int = 10) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # by width, until something in it changes
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """Add an item at the end."""
        self._items.append(item)
        self._heights.clear()

    def count(self) -> int:
        """Return how many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return an item, or None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove and return an item."""
        self._heights.clear()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Take no more room than the items need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Grow when items go to the next line."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines; layouts ask for the same few widths over and over."""
        if width not in self._heights:
            margins = self.contentsMargins()
            inner = width - margins.left() - margins.right()
            lines = self._lay_out(QRect(0, 0, inner, 0), move=False)
            self._heights[width] = lines + margins.top() + margins.bottom()
        return self._heights[width]

    def invalidate(self) -> None:
        """Forget what was worked out, for something has changed."""
        self._heights.clear()
        super().invalidate()

    def setGeometry(self, place: QRect) -> None:
        """Put the items where they belong."""
        super().setGeometry(place)
        self._lay_out(place.marginsRemoved(self.contentsMargins()), move=True)

    def sizeHint(self) -> QSize:
        """Prefer one line."""
        shown = [item.sizeHint() for item in self._items if not item.isEmpty()]
        width = sum(size.width() for size in shown) + self.spacing() * max(0, len(shown) - 1)
        size = QSize(width, max((size.height() for size in shown), default=0))
        return size.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """Return the size of the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _lay_out(self, place: QRect, *, move: bool) -> int:
        x, y, line = place.left(), place.top(), 0
        on_line: list[tuple[QLayoutItem, int, QSize]] = []
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint().boundedTo(QSize(max(place.width(), 1), 10_000))
            if item.hasHeightForWidth():
                size.setHeight(max(item.heightForWidth(size.width()), item.minimumSize().height()))
            if x > place.left() and x + size.width() > place.right() + 1:
                self._place(on_line if move else (), y, line)
                on_line.clear()
                x, y, line = place.left(), y + line + self.spacing(), 0
            left = place.right() + 1 - (x - place.left()) - size.width() if mirrored else x
            on_line.append((item, left, size))
            x += size.width() + self.spacing()
            line = max(line, size.height())
        self._place(on_line if move else (), y, line)
        return y + line - place.top()

    def _place(self, items: Iterable[tuple[QLayoutItem, int, QSize]], top: int, high: int) -> None:
        """Put the items of a line, each in the middle of its height: a link beside a button, a name."""
        for item, left, size in items:
            item.setGeometry(QRect(QPoint(left, top + (high - size.height()) // 2), size))
