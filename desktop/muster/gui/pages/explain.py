"""Explain this: the method in plain words, opened at the part that was asked about."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from muster.gui.icons import dress
from muster.gui.pages.page import Page
from muster.gui.theme import Appearance
from muster.gui.widgets.layout import card, filled_by_column, row
from muster.gui.widgets.repolish import repolish
from muster.gui.widgets.text import label
from muster.resources import resource


def help_parts(language: str, book: str = "method") -> tuple[str, dict[str, str]]:
    """Return the title of a book of help, and its parts by topic as Markdown; English where it is missing."""
    path = resource("help", f"{book}.{language}.md")
    if not path.is_file():
        path = resource("help", f"{book}.en.md")
    title, *parts = path.read_text(encoding="utf-8").split("\n## ")
    texts = {}
    for part in parts:
        topic, _, text = part.partition("\n")
        texts[topic.strip()] = text.strip()
    return title.removeprefix("# ").strip(), texts


WAY_BACK = "readiness"
READING = "levels"  # the topic that the question bank itself explains


class ExplainPage(Page):
    """One card a topic; the one asked about is marked and scrolled to.

    `reading` tells how the levels of the open question bank are read; the card hides where it says nothing.
    """

    def __init__(
        self,
        language: str,
        reading: Callable[[], str],
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self.setObjectName("page")
        self._from = ""
        self._scroll = filled_by_column(self)
        column = self._scroll.column
        self.back_button = QPushButton(self.tr("Back"))
        self.back_button.setObjectName("link")
        dress(self.back_button, "previous", appearance)
        self.back_button.clicked.connect(lambda: self.place_wanted.emit(self._from))
        column.addLayout(row(self.back_button, 1))
        title, parts = help_parts(language)
        column.addWidget(label(title, "h1"))
        self.cards: dict[str, QFrame] = {}
        frame, inner = card(6)
        self._reading_text = label()
        inner.addWidget(label(self.tr("How to read the levels"), "h3"))
        inner.addWidget(self._reading_text)
        self.cards[READING] = frame
        column.addWidget(frame)
        for topic, text in parts.items():
            frame = QFrame()
            frame.setObjectName("card")
            inner = QVBoxLayout(frame)
            inner.setContentsMargins(18, 14, 18, 14)
            body = label()
            body.setTextFormat(Qt.TextFormat.MarkdownText)
            body.setText(text)
            inner.addWidget(body)
            self.cards[topic] = frame
            column.addWidget(frame)
        column.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the words of the bank that is open now."""
        super().showEvent(event)
        self._show_reading()

    def _show_reading(self) -> None:
        self._reading_text.setText(self._reading())
        self.cards[READING].setVisible(bool(self._reading()))

    def show_place(self, rest: str, *, focus: bool = False) -> str:
        """Show a topic and the place that the way back leads to (`likely/plan`); else to the readiness."""
        topic, _, came_from = rest.partition("/")
        self.show_topic(topic, came_from or WAY_BACK)
        if focus:
            self.focus_first()
        return ""

    def show_topic(self, topic: str, came_from: str = "") -> None:
        """Scroll to a topic; `came_from` is the place that the way back leads to."""
        self._from = came_from
        self._show_reading()
        self.back_button.setVisible(bool(came_from))
        for name, frame in self.cards.items():
            frame.setObjectName("quote" if name == topic else "card")
            repolish(frame)
        if topic in self.cards:
            self._scroll.verticalScrollBar().setValue(max(0, self.cards[topic].y() - 10))
