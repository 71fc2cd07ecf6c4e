"""On the readiness page: which answers move the score, which alone decides, which open one to ask first."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.document import Document
from muster.gui.theme import Appearance
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import label
from muster.gui.widgets.tornado import Tornado, TornadoRow
from muster.gui.widgets.verdict_box import LinkList
from muster.scoring.sensitivity import Decider, deciders, narrowing, tornado

MOST_DECIDERS = 8
MOST_OPEN = 3


class WhyCards(QWidget):
    """Three answers to "what would change it"; every row leads to its question."""

    followed = Signal(str)
    explain = Signal(str)

    def __init__(self, document: Document, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        frame, inner = self._card(self.tr("Answers that move the score most"), "tornado")
        inner.addWidget(
            label(
                self.tr("From level 0 to level 4, everything else as it is; the line is the score."), "small"
            )
        )
        self.tornado = Tornado(appearance, self.tr("Answers that move the score most"))
        self.tornado.picked.connect(self.followed)
        inner.addWidget(self.tornado)
        layout.addWidget(frame)
        frame, inner = self._card(self.tr("Which single answer changes the verdict"), "tornado")
        self._none = label(name="muted")
        self.deciders = LinkList(1)
        self.deciders.followed.connect(self.followed)
        inner.addWidget(self._none)
        inner.addLayout(self.deciders)
        self._open_title = label(self.tr("Open questions that would narrow the range most"), "h3")
        self.open = LinkList(1)
        self.open.followed.connect(self.followed)
        inner.addWidget(self._open_title)
        inner.addLayout(self.open)
        layout.addWidget(frame)

    def _card(self, title: str, topic: str) -> tuple[QFrame, QVBoxLayout]:
        frame = QFrame()
        frame.setObjectName("card")
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(18, 16, 18, 16)
        help_ = QPushButton(self.tr("Explain this"))
        help_.setObjectName("link")
        help_.clicked.connect(lambda: self.explain.emit(topic))
        layout.addLayout(row(label(title, "h2", wrap=False), 1, help_))
        return frame, layout

    def show_why(self) -> None:
        """Show the present figures."""
        framework, result = self._document.framework, self._document.readiness
        rows = []
        for name, low, high in tornado(result):
            question = framework.by_id[name]
            texts = phrases.points(low, 1), phrases.points(high, 1)
            rows.append(
                TornadoRow(
                    name,
                    f"{name} {question.name}",
                    low,
                    high,
                    *texts,
                    self.tr("{id} {name}: {low} with level 0, {high} with level 4").format(
                        id=name, name=question.name, low=texts[0], high=texts[1]
                    ),
                )
            )
        heads = (self.tr("Question"), self.tr("With level 0"), self.tr("With level 4"))
        self.tornado.show_rows(rows, result.score or 0.0, heads)
        deciding = deciders(framework, self._document.assessment)
        self._none.setVisible(not deciding)
        self._none.setText(self.tr("None: it takes more than one answer."))
        lines = [(decider.question, self._line(decider)) for decider in deciding[:MOST_DECIDERS]]
        if len(deciding) > MOST_DECIDERS:
            lines.append(("", self.tr("and {count} more").format(count=len(deciding) - MOST_DECIDERS)))
        self.deciders.show_lines(lines)
        opened = narrowing(framework, self._document.assessment)[:MOST_OPEN]
        self._open_title.setVisible(bool(opened))
        self.open.show_lines(
            [
                (
                    row_.question,
                    self.tr("{id} {name}: by {points} points").format(
                        id=row_.question,
                        name=framework.by_id[row_.question].name,
                        points=phrases.points(row_.points, 1),
                    ),
                )
                for row_ in opened
            ]
        )

    def _line(self, decider: Decider) -> str:
        question = self._document.framework.by_id[decider.question]
        low, high = decider.verdict
        verdict = (
            phrases.verdict_name(low)
            if low == high
            else self.tr("between {low} and {high}").format(
                low=phrases.verdict_name(low), high=phrases.verdict_name(high)
            )
        )
        if decider.before is None:
            text = self.tr("{id} {name}: level {level} makes it {verdict}")
        else:
            text = self.tr("{id} {name}: from level {before} to {level} makes it {verdict}")
        return text.format(
            id=question.id, name=question.name, before=decider.before, level=decider.level, verdict=verdict
        )
