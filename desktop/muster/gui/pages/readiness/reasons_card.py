"""On the readiness page: what stands between the mission and ready, each reason a click from its question."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.document import Document
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import label
from muster.gui.widgets.verdict_box import LinkList
from muster.scoring import Reason, reasons

MOST_REASONS = 7
DRAWINGS = {"gate_failed": "stop", "gate_open": "info"}  # of reasons that have a question; others: none
Only = Literal["all", "gaps", "open"]
Line = tuple[str, str, str]  # where it leads, what it says, its drawing


class ReasonsCard(QFrame):
    """Shows the first reasons, and all of them when asked to; or the critical gaps alone, or what is open."""

    followed = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._document = document
        self._only: Only = "all"
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(10)
        self._title = label(name="h2")
        self.everything = QPushButton(self.tr("Show everything that stands in the way"))
        self.everything.setObjectName("link")
        self.everything.clicked.connect(lambda: self.show_only("all"))
        self._reasons = LinkList(1)
        self._reasons.followed.connect(self.followed)
        self.all_reasons = QPushButton()
        self.all_reasons.setObjectName("link")
        self.all_reasons.setCheckable(True)
        self.all_reasons.toggled.connect(lambda _all: self.show_reasons())
        layout.addWidget(self._title)
        layout.addLayout(self._reasons)
        layout.addLayout(row(self.all_reasons, 1))
        layout.addLayout(row(self.everything, 1))
        layout.addStretch(1)
        self.everything.hide()

    def show_only(self, only: Only) -> None:
        """Show the critical gaps alone, or all questions that are open, or everything again."""
        self._only = only
        had = self.everything.hasFocus()
        self.show_reasons()
        if had and only == "all":  # its button goes
            first = next((line for line in self._reasons.lines if line.isVisible() and line.key), None)
            (first or self.all_reasons).setFocus()

    def show_reasons(self) -> None:
        """Show the present reasons, the gates with a drawing."""
        title, lines = self._open_ones() if self._only == "open" else self._standing()
        is_all = self._only == "all"
        shown = lines if self.all_reasons.isChecked() or not is_all else lines[:MOST_REASONS]
        self._title.setText(title)
        self._reasons.show_lines([line[:2] for line in shown], [line[2] for line in shown])
        self.everything.setVisible(not is_all)
        self.all_reasons.setVisible(is_all and len(lines) > MOST_REASONS)
        self.all_reasons.setText(
            self.tr("Show fewer")
            if self.all_reasons.isChecked()
            else self.tr("Show all {count}").format(count=len(lines))
        )

    def _standing(self) -> tuple[str, list[Line]]:
        """Return what stands in the way, or of that the critical gaps where there are any."""
        standing = reasons(self._document.framework, self._document.readiness)
        gaps = [reason for reason in standing if reason.kind == "gate_failed"]
        if self._only == "gaps" and gaps:
            return phrases.spoken()("counted.gaps", count=len(gaps)), [self._line(reason) for reason in gaps]
        self._only = "all"
        title = (
            self.tr("What stands between this mission and ready")
            if standing
            else self.tr("Nothing stands in the way")
        )
        return title, [self._line(reason) for reason in standing]

    def _line(self, reason: Reason) -> Line:
        leads = reason.subject or "" if reason.kind in DRAWINGS else ""
        text = phrases.reason_text(reason, self._document.framework)
        return leads, text, DRAWINGS.get(reason.kind, "dot")

    def _open_ones(self) -> tuple[str, list[Line]]:
        """Return every question that applies and has no level, in the order of the bank."""
        result, framework = self._document.readiness, self._document.framework
        left = [row_.id for row_ in result.questions if row_.level is None]
        questions = phrases.spoken()("counted.open", count=len(left))
        told = self.tr("What is open: {questions}").format(questions=questions)
        return told if left else self.tr("Nothing is open"), [
            (name, phrases.question_name(name, framework), "info") for name in left
        ]
