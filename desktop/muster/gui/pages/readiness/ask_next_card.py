"""On the readiness page: which question to ask next, because its answer would move the chance most."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.document import Document
from muster.gui.session.outlook import Outlook
from muster.gui.widgets.explained_head import ExplainedHead
from muster.gui.widgets.layout import row
from muster.gui.widgets.text import label
from muster.gui.widgets.verdict_box import LinkList

MOST_NARROWING = 3


class AskNextCard(QFrame):
    """The first question as a button, the next ones below it; and what would narrow the range."""

    followed = Signal(str)
    explain = Signal(str)

    def __init__(self, document: Document, outlook: Outlook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._document, self._outlook = document, outlook
        self._first = ""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        layout.setSpacing(8)
        head = ExplainedHead(self.tr("Ask next"), "ask")
        head.explain.connect(self.explain)
        layout.addWidget(head)
        self._hint = label(name="small")
        layout.addWidget(self._hint)
        self.first = QPushButton()
        self.first.setObjectName("primary")
        self.first.clicked.connect(lambda: self.followed.emit(self._first))
        self._why = label(name="muted")
        layout.addLayout(row(self.first, 1))
        layout.addWidget(self._why)
        self._then = label(self.tr("Then"), "h3")
        layout.addWidget(self._then)
        self.others = LinkList(1)
        self.others.followed.connect(self.followed)
        layout.addLayout(self.others)
        self._narrow = label(self.tr("Open questions that would narrow the range most"), "h3")
        self.open = LinkList(1)
        self.open.followed.connect(self.followed)
        layout.addWidget(self._narrow)
        layout.addLayout(self.open)
        layout.addStretch(1)

    def focus_first(self) -> None:
        """Put the keyboard on the question to ask first, else on the one that would narrow the range most."""
        shown = [button for button in (self.first, *self.open.lines) if button.isVisibleTo(self)]
        if shown:
            shown[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_questions(self) -> None:
        """Show what to ask, of the newest answers that have been worked out.

        Where the keyboard is on a question that goes, it stays in the card: Qt would take it further down.
        """
        held = QApplication.focusWidget()
        self._show_asked()
        self._show_narrowing()
        if held is not None and self.isAncestorOf(held) and not held.isVisibleTo(self):
            self.focus_first()

    def _show_asked(self) -> None:
        from muster.scoring.ask_next import asked_first

        known, framework = self._outlook.prospects, self._document.framework
        levels = {row_.id: row_.level for row_ in self._document.readiness.questions}
        asked = [] if known is None else asked_first(framework, known.moves, 6)
        rows = [(name, move) for name, move in asked if name in levels]
        self._first = rows[0][0] if rows else ""
        self.first.setVisible(bool(rows))
        self._then.setVisible(len(rows) > 1)
        lines = [(name, phrases.ask_line(name, move, levels[name], framework)) for name, move in rows]
        if known is None:
            self._hint.setText(self.tr("Being worked out…"))
        elif not rows:
            self._hint.setText(phrases.nothing_to_ask())
        else:
            self._hint.setText(
                self.tr("By how much an answer would, on average, move the chance of passing; most first.")
            )
            self.first.setText(phrases.question_name(self._first, framework))
        self._why.setVisible(bool(rows))
        self._why.setText(lines[0][1] if lines else "")
        self.others.show_lines(lines[1:])

    def _show_narrowing(self) -> None:
        from muster.scoring.sensitivity import narrowing

        framework = self._document.framework
        opened = narrowing(framework, self._document.assessment)[:MOST_NARROWING]
        self._narrow.setVisible(bool(opened))
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
