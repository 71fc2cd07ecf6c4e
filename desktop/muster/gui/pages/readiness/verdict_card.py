"""On the readiness page: the verdict in large words, the one picture, and three tiles that lead on."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.chances import Chances
from muster.gui.session.document import Document
from muster.gui.theme import Appearance
from muster.gui.widgets.chip import show_tone
from muster.gui.widgets.icon_mark import IconMark, words_of
from muster.gui.widgets.layout import row
from muster.gui.widgets.readiness_picture import ReadinessPicture
from muster.gui.widgets.text import label
from muster.gui.widgets.tile import FigureTile
from muster.scoring import reasons

SIDE_BY_SIDE = 504  # px at 100 %: the width from which the tiles stand side by side


class VerdictCard(QFrame):
    """Shows the verdict of the document as it is now; the tiles lead to what they tell of."""

    stops_wanted = Signal()  # the critical gaps, or whatever else stands in the way
    open_wanted = Signal()  # the open questions
    plan_wanted = Signal()

    def __init__(
        self, document: Document, chances: Chances, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._document = document
        self._outlook, self._appearance = chances.outlook, appearance
        self._verdict = label(name="hero")
        self._standing = label()
        self._score = label(name="muted")
        self._likely = label(name="muted")
        self._beside = label(name="small")
        self.picture = ReadinessPicture(appearance)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(6)
        layout.addWidget(label(self.tr("Verdict"), "small"))
        self.mark = IconMark(appearance, "hero")
        head = row(self.mark, self._verdict, spacing=12)
        head.setStretch(1, 1)
        layout.addLayout(head)
        layout.addWidget(self._standing)
        layout.addSpacing(8)
        layout.addWidget(self.picture)
        for part in (self._score, self._likely, self._beside):
            layout.addWidget(part)
        layout.addSpacing(8)
        self.stops = FigureTile(self.tr("What stops it"))
        self.open = FigureTile(self.tr("What is open"))
        self.long = FigureTile(self.tr("How long it takes"))
        self.stops.clicked.connect(self.stops_wanted)
        self.open.clicked.connect(self.open_wanted)
        self.long.clicked.connect(self.plan_wanted)
        self._tiles = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._tiles.setSpacing(12)
        for tile in (self.stops, self.open, self.long):
            self._tiles.addWidget(tile, 1)
        layout.addLayout(self._tiles)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the tiles under each other where they have no room side by side."""
        super().resizeEvent(event)
        wide = self.width() >= self._appearance.scaled(SIDE_BY_SIDE)
        direction = QBoxLayout.Direction
        self._tiles.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def show_verdict(self) -> None:
        """Show the present verdict."""
        told = self._outlook.picture()
        self.mark.show_tone(told.tone)
        self._verdict.setText(words_of(told.title))
        show_tone(self._verdict, told.tone)
        for part, text in (
            (self._standing, told.standing),
            (self._score, told.score_line),
            (self._likely, told.likely_line),
            (self._beside, told.dots_line),
        ):
            part.setText(text)
            part.setVisible(bool(text))
        self.picture.show_picture(told)
        self._show_tiles()

    def _show_tiles(self) -> None:
        result, framework = self._document.readiness, self._document.framework
        failed = [gate.question for gate in result.gates if gate.state == "failed"]
        standing = reasons(framework, result)
        if failed:
            spoken = phrases.spoken()
            self.stops.show_answer(spoken("counted.gaps", count=len(failed)), spoken.listed(sorted(failed)))
        elif standing:
            self.stops.show_answer(
                phrases.spoken()("counted.reasons", count=len(standing)),
                self.tr("No critical gap; see what stands in the way."),
            )
        else:
            self.stops.show_answer(self.tr("Nothing"), self.tr("No critical gap, no floor missed."))
        left = result.applicable - result.answered
        self.open.show_answer(
            phrases.spoken()("counted.open", count=left) if left else self.tr("Nothing"),
            phrases.coverage(result.answered, result.applicable),
        )
        if failed:
            weeks = max(framework.by_id[name].lead_time_weeks for name in failed)
            self.long.show_answer(
                self.tr("At least {weeks}").format(weeks=phrases.spoken()("plan.weeks", count=weeks)),
                self.tr("The longest lead time among the critical gaps. See the plan."),
            )
        else:
            self.long.show_answer(
                self.tr("See the plan"), self.tr("What to fix first, with lead times and effort.")
            )
