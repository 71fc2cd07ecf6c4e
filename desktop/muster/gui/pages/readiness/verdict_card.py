"""On the readiness page: the verdict in words, and beside it the one picture of readiness."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from muster.gui.session.chances import Chances
from muster.gui.theme import Appearance
from muster.gui.widgets.readiness_picture import ReadinessPicture
from muster.gui.widgets.repolish import repolish
from muster.gui.widgets.text import label

SIDE_BY_SIDE = 558  # px at 100 %: the width from which words and picture stand side by side


class VerdictCard(QFrame):
    """Shows the verdict of the document as it is now."""

    explain = Signal(str)

    def __init__(self, chances: Chances, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._outlook, self._appearance = chances.outlook, appearance
        self._verdict = label(name="verdict")
        self._standing = label()
        self._score = label(name="muted")
        self._likely = label(name="muted")
        self._beside = label(name="small")
        self.picture = ReadinessPicture(appearance)
        words, drawn = QVBoxLayout(), QVBoxLayout()
        words.setSpacing(6)
        words.addWidget(label(self.tr("Verdict"), "small"))
        for part in (self._verdict, self._standing, self._score, self._likely):
            words.addWidget(part)
        words.addStretch(1)
        drawn.addWidget(label(self.tr("On the scale from 0 to 100"), "small"))
        drawn.addWidget(self.picture)
        drawn.addWidget(self._beside)
        drawn.addStretch(1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(18, 16, 18, 16)
        self._both.setSpacing(24)
        self._both.addLayout(words, 5)
        self._both.addLayout(drawn, 6)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the picture below the words where they have no room side by side."""
        super().resizeEvent(event)
        wide = self.width() >= self._appearance.scaled(SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def show_verdict(self) -> None:
        """Show the present verdict."""
        told = self._outlook.picture()
        self._verdict.setText(told.title)
        if self._verdict.property("tone") != told.tone:
            self._verdict.setProperty("tone", told.tone)
            repolish(self._verdict)
        for part, text in (
            (self._standing, told.standing),
            (self._score, told.score_line),
            (self._likely, told.likely_line),
            (self._beside, told.dots_line),
        ):
            part.setText(text)
            part.setVisible(bool(text))
        self.picture.show_picture(told)
