"""On the readiness page: what stands between the mission and ready, each reason a click from its question."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.document import Document
from muster.gui.widgets.text import label
from muster.gui.widgets.verdict_box import LinkList
from muster.scoring import reasons

MOST_REASONS = 7
SIGNS = {"gate_failed": "✕", "gate_open": "?"}


class ReasonsCard(QFrame):
    """Shows the first reasons, and all of them when asked to."""

    followed = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._document = document
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        self._title = label(name="h2")
        self._reasons = LinkList(1)
        self._reasons.followed.connect(self.followed)
        self.all_reasons = QPushButton()
        self.all_reasons.setObjectName("link")
        self.all_reasons.setCheckable(True)
        self.all_reasons.toggled.connect(lambda _all: self.show_reasons())
        layout.addWidget(self._title)
        layout.addLayout(self._reasons)
        layout.addWidget(self.all_reasons)
        layout.addStretch(1)

    def show_reasons(self) -> None:
        """Show the present reasons, the gates with a sign."""
        result, framework = self._document.readiness, self._document.framework
        standing = reasons(framework, result)
        self._title.setText(
            self.tr("What stands between this mission and ready")
            if standing
            else self.tr("Nothing stands in the way")
        )
        shown = standing if self.all_reasons.isChecked() else standing[:MOST_REASONS]
        self._reasons.show_lines(
            [
                (
                    reason.subject or "" if reason.kind in SIGNS else "",
                    f"{SIGNS.get(reason.kind, '·')} {phrases.reason_text(reason, framework)}",
                )
                for reason in shown
            ]
        )
        self.all_reasons.setVisible(len(standing) > MOST_REASONS)
        self.all_reasons.setText(
            self.tr("Show fewer")
            if self.all_reasons.isChecked()
            else self.tr("Show all {count}").format(count=len(standing))
        )
