"""On the readiness page: links to its parts, for it is some screens long."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from muster.gui.widgets.flow import FlowLayout


class JumpLinks(QWidget):
    """Emits `wanted` with the part whose link was pressed; a link hides with its part."""

    wanted = Signal(QWidget)

    def __init__(self, parts: Sequence[tuple[str, QWidget]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Parts of this page"))
        self.links: list[tuple[QPushButton, QWidget]] = []
        flow = FlowLayout(spacing=6)
        for title, part in parts:
            link = QPushButton(title)
            link.setObjectName("link")
            link.clicked.connect(partial(self._emit, part))
            flow.addWidget(link)
            self.links.append((link, part))
        self.setLayout(flow)

    def _emit(self, part: QWidget, _checked: bool = False) -> None:
        self.wanted.emit(part)

    def show_links(self) -> None:
        """Show the links of those parts that are there."""
        for link, part in self.links:
            link.setVisible(not part.isHidden())
