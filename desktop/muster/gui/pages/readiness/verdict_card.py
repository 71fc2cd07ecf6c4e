"""On the readiness page: the verdict, the score with its range, and how both stand against the thresholds."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.chances import Chances
from muster.gui.session.document import Document
from muster.gui.theme import Appearance
from muster.gui.widgets.interval_bar import IntervalBar
from muster.gui.widgets.text import label


class VerdictCard(QFrame):
    """Shows the verdict of the document as it is now."""

    def __init__(
        self, document: Document, chances: Chances, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._document, self._chances = document, chances
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(6)
        layout.addWidget(label(self.tr("Verdict"), "small"))
        self._verdict = label(name="verdict")
        self._summary = label()
        self._span = label(name="muted")
        self.bar = IntervalBar(appearance)
        self._scale = label(name="small")
        for part in (self._verdict, self._summary, self._span, self.bar, self._scale):
            layout.addWidget(part)

    def show_verdict(self) -> None:
        """Show the present verdict."""
        result, framework = self._document.readiness, self._document.framework
        tone = phrases.tone(result.verdict)
        self._verdict.setText(phrases.verdict_title(result.verdict))
        if self._verdict.property("tone") != tone:
            self._verdict.setProperty("tone", tone)
            self._verdict.style().unpolish(self._verdict)
            self._verdict.style().polish(self._verdict)
        self._summary.setText(
            self.tr("Readiness {score} of 100, range {span}, {coverage}.").format(
                score=phrases.points(result.score, 1),
                span=phrases.span(result.bounds),
                coverage=phrases.coverage(result.answered, result.applicable),
            )
        )
        self._span.setText(phrases.verdict_span(result.verdict))
        ready, conditional = framework.thresholds.ready.overall, framework.thresholds.conditional.overall
        self.bar.show_interval(
            result.score,
            result.bounds,
            self._summary.text(),
            (float(conditional), float(ready)),
            self._chances.readiness().likely,
        )
        self._scale.setText(
            self.tr("0 to 100; with conditions from {conditional}, ready from {ready}").format(
                conditional=phrases.points(conditional), ready=phrases.points(ready)
            )
        )
