"""The line below the pages: how much is answered, the verdict where the panel has no room, bank, marking."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from muster.gui import phrases
from muster.gui.session.document import Document
from muster.gui.widgets.fitting import Fitting
from muster.gui.widgets.icon_mark import words_of
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import ElidedLabel
from muster.model.marking import Markings, banner

MARKING_WIDTH = 560


class StatusLine(Fitting, QWidget):
    """Shows what has to be in sight on every page."""

    def __init__(self, document: Document, markings: Markings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._document = document
        self._markings = markings
        self._answered = ElidedLabel("small", least=16)
        self._verdict = ElidedLabel("small", least=18)
        self._bank = ElidedLabel("small", least=0)
        self.marking = ElidedLabel("marking")
        self._line = line = row(self._answered, self._verdict, self._bank, 1, self.marking, spacing=22)
        line.setContentsMargins(16, 2, 16, 2)
        self.setLayout(line)
        self.show_figures()
        self.show_names()

    def show_figures(self) -> None:
        """Show how much is answered, and the verdict."""
        result = self._document.readiness
        self._answered.setText(phrases.coverage(result.answered, result.applicable))
        told = phrases.picture(self._document.framework, result)
        verdict = words_of(told.title)
        self._verdict.setText(
            self.tr("Readiness {score} · {verdict}").format(score=told.figure, verdict=verdict)
            if told.figure
            else verdict
        )
        self._tell()

    def fit(self) -> None:
        """Let the question bank give way to how much is answered and to the verdict."""
        margins, parts = self._line.contentsMargins(), (self._answered, self._verdict, self._bank)
        shown = [part for part in parts if not part.isHidden()]
        gaps = self._line.spacing() * (len(shown) + 1)
        spare = self.width() - margins.left() - margins.right() - gaps - self.marking.minimumWidth()
        spare -= sum(part.minimumSizeHint().width() for part in shown)
        for part in (self._answered, self._verdict):
            least, whole = part.minimumSizeHint().width(), part.sizeHint().width()
            more = min(whole - least, max(0, spare))
            part.setMinimumWidth(least + more)
            spare -= more if part in shown else 0

    def _tell(self) -> None:
        """Have all of it read out when F6 comes here."""
        parts = (self._answered, self._verdict, self._bank, self.marking)
        self.setAccessibleName(
            ". ".join(part.text() for part in parts if part.text() and not part.isHidden())
        )

    def show_verdict(self, shown: bool) -> None:
        """Show or hide the verdict."""
        if shown == self._verdict.isHidden():
            self._verdict.setVisible(shown)
            self._tell()

    def show_names(self) -> None:
        """Show the question bank and the marking."""
        framework = self._document.framework
        self._bank.setText(
            self.tr("Question bank: {title} {version}").format(
                title=framework.title, version=framework.version
            )
        )
        self.marking.setText(banner(self._document.assessment, self._markings) or self.tr("Not marked"))
        self.fit_marking()
        self._tell()

    def fit_marking(self) -> None:
        """Give the marking the room that it needs: it is the last thing to be cut."""
        self.marking.ensurePolished()  # bold letters are wider
        wide = self.marking.fontMetrics().horizontalAdvance(self.marking.text()) + 16
        self.marking.setMinimumWidth(min(wide, MARKING_WIDTH))
