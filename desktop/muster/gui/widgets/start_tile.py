"""A tile of the start page: what a file is called, where it lies, and how it stands."""

from PySide6.QtWidgets import QWidget

from muster.gui.models.start_entry import Standing, StartEntry
from muster.gui.tips import tip
from muster.gui.widgets.chip import chip
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.layout import clear
from muster.gui.widgets.text import label
from muster.gui.widgets.tile import Tile

TONES = {
    "ready": "good",
    "conditional": "warn",
    "not_ready": "bad",
    "open": "open",
    "early": "open",
    "nothing": "open",
}


class StartTile(Tile):
    """Its words below the name are chips and figures, shown once they are known."""

    def __init__(self, entry: StartEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.setAccessibleName(entry.title)
        self.setToolTip(tip(str(entry.path)))
        self.inner.addWidget(label(entry.title, "h3"))
        self.inner.addWidget(label(entry.detail, "small"))
        self._figures = QWidget()
        self._chips = FlowLayout(spacing=8)
        self._figures.setLayout(self._chips)
        self.inner.addWidget(self._figures)
        self.show_standing(entry.standing)

    def show_standing(self, standing: Standing | None) -> None:
        """Show how the file stands; None while that is not known."""
        clear(self._chips)
        words = [] if standing is None else self._words(standing)
        for text, tone in words:
            self._chips.addWidget(chip(text, tone) if tone else label(text, "small", wrap=False))
        self._figures.setVisible(bool(words))
        self.take_clicks()
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
        words = [(names[verdict], TONES[verdict])]
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
