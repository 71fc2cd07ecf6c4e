"""How an answer is known: three choices, and what counts while nobody has chosen one of them."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget

from muster.gui import phrases
from muster.gui.pages.answer_keys import Caps, key_of
from muster.gui.widgets.flow import FlowLayout
from muster.gui.widgets.segments import Segments
from muster.gui.widgets.text import label
from muster.model.assessment import Confidence

# How an answer is known, as the file has it, and the row of keys that says so.
KNOWN: dict[Confidence, str] = {"low": "known_word", "medium": "known_paper", "high": "known_counted"}
COUNTS: Confidence = "medium"  # where nothing was chosen


class KnownRow(QWidget):
    """Emits `picked` with a confidence that the user chose.

    The file has no word for an answer of which nobody has said how it is known: it counts as a paper seen.
    So that is shown as what counts, not as a choice, until somebody chooses it here. Before there is an
    answer nothing is chosen and nothing can be.
    """

    picked = Signal(str)

    def __init__(self, actions: Mapping[str, QAction] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._about = ""
        self._answered = False
        self._chosen: set[str] = set()  # of what it was said here that a paper was seen
        self._choices = Segments(
            self.tr("How it is known:"), [(key, phrases.confidence_name(key)) for key in KNOWN]
        )
        self._actions = actions or {}
        self.show_keys(None)
        self.assumed = label(
            self.tr("Unless you choose, it counts as “{known}”.").format(
                known=phrases.confidence_name(COUNTS)
            ),
            "small",
            wrap=False,
        )
        kept = self.assumed.sizePolicy()
        kept.setRetainSizeWhenHidden(True)  # so that nothing moves with the first answer
        self.assumed.setSizePolicy(kept)
        asked = label(self.tr("How it is known:"), "muted", wrap=False)
        for text in (asked, self.assumed):
            text.setContentsMargins(0, 6, 0, 6)  # on a line with the buttons beside it
        self.setLayout(FlowLayout(asked, self._choices, self.assumed))
        self._choices.picked.connect(self.choose)

    def show_keys(self, caps: Caps | None) -> None:
        """Tell the keys in the tips, as they are printed on the keyboard."""
        for key, name in KNOWN.items() if self._actions else ():
            action, button = self._actions[name], self.buttons[key]
            letter, tip = key_of(action, caps), action.toolTip()
            button.setToolTip(self.tr("{tip} ({key})").format(tip=tip, key=letter) if letter else tip)

    @property
    def buttons(self) -> dict[str, QPushButton]:
        """The three choices by confidence."""
        return self._choices.buttons

    @property
    def choice(self) -> str:
        """What was chosen, empty where nothing was."""
        return self._choices.choice

    def show_known(self, about: str, confidence: Confidence | None) -> None:
        """Show how the answer to `about` is known; None before there is one."""
        self._about, self._answered = about, confidence is not None
        if confidence != COUNTS:
            self._chosen.discard(about)
        assumed = confidence == COUNTS and about not in self._chosen
        chosen = "" if confidence is None or assumed else confidence
        # What would count is drawn only once there is an answer; it is told before, so that the first key
        # of a question has nothing to style anew.
        self._choices.show_choice(chosen, assumed="" if chosen else COUNTS)
        self._choices.setEnabled(self._answered)
        self.assumed.setVisible(assumed)

    def choose(self, confidence: str) -> None:
        """Choose how it is known, as a click or a key does; nothing is said before there is an answer."""
        if self._answered:
            if confidence == COUNTS:
                self._chosen.add(self._about)
            self.picked.emit(confidence)
