"""On the readiness page: what it would take to change the verdict, up or down, each step a click away."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.document import Document
from muster.gui.session.outlook import Outlook
from muster.gui.widgets.explained_head import ExplainedHead
from muster.gui.widgets.text import label
from muster.gui.widgets.verdict_box import LinkList

MOST = 6


class WaysCard(QFrame):
    """The smallest change up and down, and every single answer that changes the verdict by itself."""

    followed = Signal(str)
    explain = Signal(str)

    def __init__(self, document: Document, outlook: Outlook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._document, self._outlook = document, outlook
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(6)
        head = ExplainedHead(self.tr("What it would take to change the verdict"), "ways")
        head.explain.connect(self.explain)
        layout.addWidget(head)
        self._up, self._down = label(), label()
        self._up_note, self._down_note = label(name="small"), label(name="small")
        self.up, self.down, self.deciders = LinkList(1), LinkList(1), LinkList(1)
        for text, lines, note in (
            (self._up, self.up, self._up_note),
            (self._down, self.down, self._down_note),
        ):
            layout.addWidget(text)
            layout.addLayout(lines)
            layout.addWidget(note)
        self._single = label(self.tr("Single answers that change it"), "h3")
        layout.addWidget(self._single)
        layout.addLayout(self.deciders)
        layout.addStretch(1)
        for lines in (self.up, self.down, self.deciders):
            lines.followed.connect(self.followed)

    def show_ways(self) -> None:
        """Show the ways of the newest answers that have been worked out."""
        known, framework = self._outlook.prospects, self._document.framework
        if known is None:
            self._up.setText(self.tr("Being worked out…"))
            for part in (self._down, self._up_note, self._down_note, self._single):
                part.setVisible(False)
            return
        for text, lines, note, way, up in (
            (self._up, self.up, self._up_note, known.ways.up, True),
            (self._down, self.down, self._down_note, known.ways.down, False),
        ):
            text.setText(phrases.way_line(way, up=up))
            text.setVisible(True)
            steps = () if way is None else way.steps
            lines.show_lines(
                self._cut([(step.question, phrases.step_line(step, framework)) for step in steps])
            )
            note.setText(phrases.way_note(way, up=up))
            note.setVisible(bool(note.text()))
        single = [(row_.question, phrases.decider_line(row_, framework)) for row_ in known.deciders]
        self._single.setText(
            self.tr("Single answers that change it") if single else self.tr("No single answer changes it.")
        )
        self._single.setVisible(True)
        self.deciders.show_lines(self._cut(single))

    def _cut(self, lines: list[tuple[str, str]]) -> list[tuple[str, str]]:
        if len(lines) <= MOST + 1:
            return lines
        return [*lines[:MOST], ("", phrases.spoken()("counted.more", count=len(lines) - MOST))]
