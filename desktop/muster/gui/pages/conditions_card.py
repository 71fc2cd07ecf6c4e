"""Accepted shortfalls, each a click from its dialog, and the failed gates that could still be accepted."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from muster.gui import phrases
from muster.gui.session.document import Document
from muster.gui.widgets.text import label
from muster.phrases.conditions import ConditionLine, Offer

MOST_OFFERS = 6


class _Row(QWidget):
    """One line of text, a button beside it, and what is wrong under it."""

    pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = label()
        self.alert = label(name="bad")
        self.button = QPushButton()
        self._key = ""
        self.button.clicked.connect(lambda: self.pressed.emit(self._key))
        texts = QVBoxLayout()
        texts.setSpacing(1)
        texts.addWidget(self.text)
        texts.addWidget(self.alert)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.addLayout(texts, 1)
        layout.addWidget(self.button)

    def show_row(self, key: str, text: str, alert: str, button: str) -> None:
        """Show texts; without a `button` there is nothing to press."""
        self._key = key
        self.text.setText(text)
        self.alert.setText(alert)
        self.alert.setVisible(bool(alert))
        self.button.setText(button)
        self.button.setAccessibleName(f"{button} {text}")
        self.button.setVisible(bool(button))


class ConditionsCard(QFrame):
    """Seen where there is a condition, or a gate that could have one.

    `shown` names the action of a condition to look at; `wanted` a question whose shortfall is to be accepted.
    """

    shown = Signal(str)
    wanted = Signal(str)

    def __init__(self, document: Document, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._document = document
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 16)
        self._title = label(name="h2")
        self._none = label(name="muted")
        self._given, self._offered = QVBoxLayout(), QVBoxLayout()
        self._given.setSpacing(2)
        self._offered.setSpacing(2)
        self.offers_head = label(
            self.tr("Critical gaps: where one level is missing it can be accepted"), "h3"
        )
        self.more = label(name="small")
        self.given: list[_Row] = []
        self.offers: list[_Row] = []
        layout.addWidget(self._title)
        layout.addWidget(self._none)
        layout.addLayout(self._given)
        layout.addWidget(self.offers_head)
        layout.addLayout(self._offered)
        layout.addWidget(self.more)

    @property
    def title(self) -> QLabel:
        """The heading."""
        return self._title

    def show_conditions(self) -> None:
        """Show what is accepted and what could be."""
        document = self._document
        framework, assessment = document.framework, document.assessment
        lines = phrases.condition_lines(framework, assessment)
        offers = phrases.condition_offers(framework, assessment, document.readiness)
        self.setVisible(bool(lines or offers))
        self._title.setText(self.tr("Accepted conditions"))
        self._none.setText(self.tr("No shortfall has been accepted."))
        self._none.setVisible(not lines)
        self._show_given(lines)
        self._show_offers(offers[:MOST_OFFERS])
        rest = len(offers) - MOST_OFFERS
        self.more.setVisible(rest > 0)
        self.more.setText(phrases.spoken()("counted.more", count=rest))

    def _show_given(self, lines: tuple[ConditionLine, ...]) -> None:
        while len(self.given) < len(lines):
            row = _Row()
            row.pressed.connect(self.shown)
            self.given.append(row)
            self._given.addWidget(row)
        for number, row in enumerate(self.given):
            row.setVisible(number < len(lines))
            if number < len(lines):
                line = lines[number]
                row.show_row(line.action, f"! {line.text}", line.alert, self.tr("Change…"))

    def _show_offers(self, offers: tuple[Offer, ...]) -> None:
        while len(self.offers) < len(offers):
            row = _Row()
            row.alert.setObjectName("muted")
            row.pressed.connect(self.wanted)
            self.offers.append(row)
            self._offered.addWidget(row)
        self.offers_head.setVisible(bool(offers))
        for number, row in enumerate(self.offers):
            row.setVisible(number < len(offers))
            if number < len(offers):
                offer = offers[number]
                button = "" if offer.refused else self.tr("Accept with a condition…")
                row.show_row(offer.question, offer.text, offer.refused, button)
