"""On the readiness page: does the verdict hang on one assessor, one paper, one partner's pledge?"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.document import Document
from muster.gui.session.outlook import Outlook
from muster.gui.widgets.explained_head import ExplainedHead
from muster.gui.widgets.layout import clear
from muster.gui.widgets.text import label
from muster.gui.widgets.verdict_box import LinkList

MOST = 8  # questions that are listed below one name


class HangingCard(QFrame):
    """Says plainly if it hangs on nobody; each name with its questions, each a click away."""

    followed = Signal(str)
    explain = Signal(str)

    def __init__(self, document: Document, outlook: Outlook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._document, self._outlook = document, outlook
        self._shown: object = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        head = ExplainedHead(self.tr("What the verdict hangs on"), "hanging")
        head.explain.connect(self.explain)
        layout.addWidget(head)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(4)
        layout.addLayout(self.rows)
        self._pledges = label(self.tr("If a partner gives nothing"), "h3")
        layout.addWidget(self._pledges)
        self.pledges = QVBoxLayout()
        self.pledges.setSpacing(4)
        layout.addLayout(self.pledges)

    def show_hanging(self) -> None:
        """Show what the verdict of the newest answers that have been worked out hangs on."""
        known = self._outlook.prospects
        language = phrases.spoken().language
        if known is not None and self._shown == (
            known.hanging,
            known.pledges,
            self._document.readiness.score,
            language,
        ):
            return
        clear(self.rows)
        clear(self.pledges)
        if known is None:
            self._shown = None
            self.rows.addWidget(label(self.tr("Being worked out…"), "muted"))
            self._pledges.hide()
            return
        self._shown = (known.hanging, known.pledges, self._document.readiness.score, language)
        for hanging in known.hanging:
            self._add(self.rows, phrases.hanging_line(hanging, self._document.assessment), hanging.questions)
        if not known.hanging:
            self.rows.addWidget(label(phrases.spoken()("hanging.nobody")))
        before = self._document.readiness
        for pledge in known.pledges:
            self._add(self.pledges, phrases.pledge_line(pledge, before), pledge.questions)
        self._pledges.setVisible(bool(known.pledges))

    def _add(self, place: QVBoxLayout, text: str, questions: tuple[str, ...]) -> None:
        place.addWidget(label(text))
        framework = self._document.framework
        lines = [
            (name, phrases.question_name(name, framework)) for name in questions if name in framework.by_id
        ]
        if len(lines) > MOST:
            lines = [*lines[:MOST], ("", phrases.spoken()("counted.more", count=len(lines) - MOST))]
        links = LinkList(1)
        links.setContentsMargins(14, 0, 0, 6)
        links.followed.connect(self.followed)
        place.addLayout(links)
        links.show_lines(lines)
