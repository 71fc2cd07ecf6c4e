"""How wide the side bar and readiness are: as they come, or as the user made them."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from muster.gui.theme import Appearance
from muster.gui.widgets.drag_handle import DragHandle

LEAST = 120  # px at 100 %


class PartWidth(QObject):
    """Keeps a part that stands `before` the page, or after it, as wide as is wanted.

    `natural` tells how wide it comes. `remembered` carries what is wanted from now on, in px at 100 %
    text, 0 for as it comes; `changed` that the window has to be laid out anew.
    """

    changed = Signal()
    remembered = Signal(int)

    def __init__(
        self,
        part: QWidget,
        name: str,
        natural: Callable[[], int],
        appearance: Appearance,
        parent: QWidget,
        *,
        before: bool,
    ) -> None:
        super().__init__(parent)
        self._part, self._natural, self._appearance, self._before = part, natural, appearance, before
        self._wanted = 0
        self._most = natural()
        self._is_beside = False
        self.handle = DragHandle(appearance, name, parent)
        self.handle.hide()
        self.handle.moved.connect(self._move)
        self.handle.let_go.connect(lambda: self.remembered.emit(self._wanted))
        self.handle.reset.connect(self._reset)
        part.installEventFilter(self)

    def want(self, width: int) -> None:
        """Make it so many px wide at 100 % text; 0 for as it comes."""
        self._wanted = width
        self.changed.emit()

    @property
    def least(self) -> int:
        """The least that it needs, in px: what is wider than it comes gives way."""
        return min(self.width, self._natural())

    @property
    def width(self) -> int:
        """How wide it should be, in px."""
        return self._appearance.scaled(self._wanted) if self._wanted else self._natural()

    def fit(self, most: int, *, beside: bool) -> int:
        """Make it as wide as it should be, but no wider than so many px; return how wide it is.

        What stands alone, and not `beside` the page, has no edge to drag.
        """
        self._most, self._is_beside = max(most, self.least), beside
        wide = min(self.width, self._most)
        self._part.setFixedWidth(wide)
        self.place()
        return wide

    def _move(self, by: int) -> None:
        grows = self._before != (self._part.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        now = self._part.width() + (by if grows else -by)
        now = max(self._appearance.scaled(LEAST), min(now, self._most))
        self.want(max(1, round(now * 100 / self._appearance.size)))

    def _reset(self) -> None:
        self.want(0)
        self.remembered.emit(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the handle at the edge between the part and the page."""
        kinds = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide)
        if event.type() in kinds:
            self.place()
        return False

    def place(self) -> None:
        """Put the handle at the edge, where it covers no scroll bar."""
        part, handle = self._part, self.handle
        handle.setVisible(part.isVisible() and self._is_beside)
        if not handle.isVisible():
            return
        right = self._before != (part.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        place = part.geometry()
        if self._before:
            x = place.right() + 1 if right else place.left() - handle.width()
        else:
            x = place.right() + 1 - handle.width() if right else place.left()
        handle.setGeometry(x, place.top(), handle.width(), place.height())
        handle.raise_()
