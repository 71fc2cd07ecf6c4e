"""On the readiness page: what the assessment does not see, each a click from its question."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.document import Document
from muster.gui.widgets.text import label
from muster.gui.widgets.verdict_box import LinkList
from muster.scoring import blind_spots

MOST_SPOTS = 12


class BlindSpotsCard(QFrame):
    """What the assessment does not see, each a click from its question."""

    followed = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._document = document
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.addWidget(label(self.tr("Blind spots"), "h2"))
        self._hint = label(name="muted")
        layout.addWidget(self._hint)
        self.lines = LinkList(1)
        self.lines.followed.connect(self.followed)
        layout.addLayout(self.lines)
        self._more = label(name="small")
        layout.addWidget(self._more)

    def show_spots(self) -> None:
        """Show the present blind spots."""
        framework = self._document.framework
        spots = blind_spots(framework, self._document.assessment, phrases.today())
        self._hint.setText(
            self.tr("Not part of the score: what a second look should go to first.")
            if spots
            else self.tr("None found.")
        )
        self.lines.show_lines(
            [(spot.question, phrases.blind_spot(spot, framework)) for spot in spots[:MOST_SPOTS]],
            ["dot"] * min(len(spots), MOST_SPOTS),
        )
        rest = len(spots) - MOST_SPOTS
        self._more.setVisible(rest > 0)
        self._more.setText(phrases.spoken()("counted.more", count=rest))
