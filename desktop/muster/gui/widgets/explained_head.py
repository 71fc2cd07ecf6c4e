"""A heading with a link beside it that leads to where the method explains what stands below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from muster.gui.widgets.text import label


class ExplainedHead(QWidget):
    """`explain` names the topic of the method; `name` picks the look of the heading (h1, h2)."""

    explain = Signal(str)

    def __init__(self, title: str, topic: str, name: str = "h2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.link = QPushButton(self.tr("Explain this"))
        self.link.setObjectName("link")
        self.link.setProperty("leadsAway", True)  # a page begins with what is on it
        self.link.setAccessibleName(self.tr("Explain this: {title}").format(title=title))
        self.link.clicked.connect(lambda: self.explain.emit(topic))
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(title, name), 1)
        line.addWidget(self.link, 0, Qt.AlignmentFlag.AlignVCenter)
