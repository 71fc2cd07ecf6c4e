"""A tile of the start page: what a file is called, where it lies, and how it stands."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from muster.gui.models.start_entry import Standing, StartEntry
from muster.gui.tips import tip
from muster.gui.widgets.chip import chip
from muster.gui.widgets.enter_key import is_pressed_by
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import clear
from muster.gui.widgets.text import label

TONES = {
    "ready": "good",
    "conditional": "warn",
    "not_ready": "bad",
    "open": "open",
    "early": "open",
    "nothing": "open",
}
SIGNS = {"ready": "✓", "conditional": "!", "not_ready": "✕", "open": "?", "early": "?", "nothing": "–"}


class StartTile(QPushButton):
    """A button as high as its words need in the width that it has."""

    def __init__(self, entry: StartEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tile")
        self.entry = entry
        self.setAccessibleName(entry.title)
        self.setToolTip(tip(str(entry.path)))
        self._inner = QVBoxLayout(self)
        self._inner.setContentsMargins(14, 10, 14, 10)
        self._inner.setSpacing(3)
        self._inner.addWidget(label(entry.title, "h3"))
        self._inner.addWidget(label(entry.detail, "small"))
        self._figures = QWidget()
        self._chips = FlowLayout(spacing=8)
        self._figures.setLayout(self._chips)
        self._inner.addWidget(self._figures)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.show_standing(entry.standing)

    def show_standing(self, standing: Standing | None) -> None:
        """Show how the file stands; None while that is not known."""
        clear(self._chips)
        words = [] if standing is None else self._words(standing)
        for text, tone in words:
            self._chips.addWidget(chip(text, tone) if tone else label(text, "small", wrap=False))
        self._figures.setVisible(bool(words))
        for part in self.findChildren(QWidget):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        told = ", ".join(text for text, _tone in words)
        self.setAccessibleDescription(f"{self.entry.detail}. {told}" if told else self.entry.detail)
        self.updateGeometry()

    def _words(self, standing: Standing) -> list[tuple[str, str]]:
        """Return the words below the name, each with the tone of its chip; plain text has none."""
        match standing.state:
            case "sealed":
                return [(self.tr("Sealed: asks for its passphrase"), "open")]
            case "gone":
                return [(self.tr("No longer there"), "open")]
            case "unreadable":
                return [(self.tr("Cannot be read as it is"), "open")]
        names = {
            "ready": self.tr("Ready"),
            "conditional": self.tr("Ready with conditions"),
            "not_ready": self.tr("Not ready"),
            "open": self.tr("Still open"),
            "early": self.tr("Too early to say"),
            "nothing": self.tr("No question applies"),
        }
        verdict = standing.verdict
        words = [(f"{SIGNS[verdict]} {names[verdict]}", TONES[verdict])]
        if standing.score:
            words.append((self.tr("{score} of 100").format(score=standing.score), ""))
        words.append(
            (
                self.tr("{answered}/{applicable} answered").format(
                    answered=standing.answered, applicable=standing.applicable
                ),
                "",
            )
        )
        if standing.day:
            words.append((standing.day, ""))
        return words

    # --- sizes and keys

    def hasHeightForWidth(self) -> bool:
        """Grow when the words wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the words in a width."""
        return self._inner.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        """Prefer the width of the words on few lines."""
        hint = self._inner.totalSizeHint()
        return QSize(hint.width(), self.heightForWidth(max(hint.width(), self.width())))

    def minimumSizeHint(self) -> QSize:
        """Stay as wide as the longest word, as high as the words are in the present width."""
        least = self._inner.totalMinimumSize().width()
        return QSize(least, self.heightForWidth(max(least, self.width())))

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open on Enter as on Space."""
        if is_pressed_by(self, event):
            self.click()
        else:
            super().keyPressEvent(event)
