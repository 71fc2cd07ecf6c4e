"""What is printed on the keys that answer: by the keyboard's language at first, then by what was pressed."""

from PySide6.QtCore import QLocale, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from muster.gui.pages.answer_keys import WALK_KEYS, placed

# What the keys in the places of 0-4, N, U ... give on layouts where it is not that.
LAYOUTS: dict[str, dict[str, str]] = {
    "azerty": {"level_0": "à", "level_1": "&", "level_2": "é", "level_3": '"', "level_4": "'"},
    "bépo": {"level_0": "*", "level_1": '"', "level_2": "«", "level_3": "»", "level_4": "("},
    "czech": {"level_0": "é", "level_1": "+", "level_2": "ě", "level_3": "š", "level_4": "č"},
    "arabic": {
        "not_applicable": "ى",
        "unknown": "ع",
        "known_word": "ص",
        "known_paper": "ح",
        "known_counted": "ه",
        "evidence": "ث",
        "note": "ف",
        "flag": "ب",
    },
}
PLAIN_FRENCH = (QLocale.Country.Canada, QLocale.Country.Switzerland, QLocale.Country.Luxembourg)
FIGURES = {f"level_{level}": str(level) for level in range(5)}


def usual_layout(locale: QLocale) -> dict[str, str]:
    """Return what is usually printed on the keyboards of a language and country.

    Qt tells a keyboard's language, on Linux the system's; never its layout.
    """
    language, country = locale.language(), locale.territory()
    if language == QLocale.Language.French and country not in PLAIN_FRENCH:
        return LAYOUTS["azerty"]
    if language == QLocale.Language.Dutch and country == QLocale.Country.Belgium:
        return LAYOUTS["azerty"]
    if language == QLocale.Language.Czech:
        return LAYOUTS["czech"]
    return LAYOUTS["arabic"] if language == QLocale.Language.Arabic else {}


class KeyCaps(QObject):
    """Knows what is printed on a key, or nothing of it; `changed` tells that it knows better now."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None, locale: QLocale | None = None) -> None:
        super().__init__(parent)
        self._supposed = usual_layout(locale or QGuiApplication.inputMethod().locale())
        self._seen: dict[str, str] = {}

    def cap(self, name: str) -> str:
        """Return what is printed on the key of a row where that is not what the row says."""
        return self._seen.get(name, self._supposed.get(name, ""))

    def key(self, name: str) -> str:
        """Return how the key of a row is shown: `3`, on AZERTY `" 3`, on an Arabic keyboard `ى N`."""
        row = next(row for row in WALK_KEYS if row.id == name)
        cap = self.cap(name)
        return f"{cap} {row.keys[0]}" if cap else row.keys[0]

    def learn(self, event: QKeyEvent, platform: str) -> None:
        """Note what a key gives that was pressed alone; a layout that says otherwise is given up."""
        name, text = placed(event, platform), event.text()
        if event.modifiers() != Qt.KeyboardModifier.NoModifier or not name or not _is_printed(text):
            return
        if text.isascii() and text.isalpha():
            return  # on a Latin layout a letter is where it is printed, not where it lies on QWERTY
        cap = "" if text == FIGURES.get(name) else text
        before = {row.id: self.cap(row.id) for row in WALK_KEYS}
        self._seen[name] = cap
        self._supposed = next((layout for layout in LAYOUTS.values() if self._fits(layout)), {})
        if before != {row.id: self.cap(row.id) for row in WALK_KEYS}:
            self.changed.emit()

    def _fits(self, layout: dict[str, str]) -> bool:
        shared = self._seen.keys() & layout.keys()
        return bool(shared) and all(self._seen[name] == layout[name] for name in shared)


def _is_printed(text: str) -> bool:
    return len(text) == 1 and text.isprintable() and not text.isspace()
