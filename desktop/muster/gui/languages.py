"""The languages of the window: which there are, and how one is put on."""

from typing import ClassVar

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from muster.resources import resource

LANGUAGES = {"en": "English", "fr": "Français", "ar": "العربية"}
_TERRITORIES = {
    "en": QLocale.Country.UnitedKingdom,
    "fr": QLocale.Country.France,
    "ar": QLocale.Country.UnitedArabEmirates,
}


def QT_TRANSLATE_NOOP(context: str, text: str) -> tuple[str, str]:
    """Return both; the name marks the text for the translation tools, which read this file, not run it."""
    return context, text


# Texts of Qt's dialogs, and names of keys, that its own translations lack or call otherwise than we do.
OF_QT = (
    QT_TRANSLATE_NOOP("QFileDialog", "&Look in:"),
    QT_TRANSLATE_NOOP("QFileDialog", "Files of &type:"),
    QT_TRANSLATE_NOOP("QAbstractFileIconProvider", "Folder"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Page &Set:"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Double Sided Printing"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Off"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Long side binding"),
    QT_TRANSLATE_NOOP("QPrintSettingsOutput", "Short side binding"),
    QT_TRANSLATE_NOOP("QShortcut", "Return"),
)


def system_language() -> str:
    """Return the system's language if the window has it, else English."""
    code = QLocale.system().name().partition("_")[0]
    return code if code in LANGUAGES else "en"


def figures_of(code: str, system: QLocale | None = None) -> QLocale:
    """Return the locale for figures and dates in a language of the window.

    That of the reader's own country where it speaks this language, for the order of dates; but not where it
    has other digits than 0-9, which results, reports and keys have everywhere.
    """
    own = QLocale(QLocale(code).language(), _TERRITORIES[code])
    system = system or QLocale.system()
    return system if system.language() == own.language() and system.zeroDigit() == "0" else own


class Translations:
    """Puts a language on the application, and takes the one before off, whoever put it on."""

    # Looking among the application's children would make something of Python's for each of them.
    _worn: ClassVar[list[QTranslator]] = []

    def __init__(self, application: QApplication) -> None:
        self._application = application

    def use(self, code: str) -> None:
        """Use a language for every text that is made from now on, for figures and for dates."""
        while self._worn:
            self._application.removeTranslator(self._worn.pop())
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, where in (
            (f"qtbase_{code}", folder),
            (f"muster_{code}", str(resource("translations"))),  # English: what is counted
        ):
            translator = QTranslator()
            if translator.load(name, where):
                self._application.installTranslator(translator)
                self._worn.append(translator)
        QLocale.setDefault(figures_of(code))
        right_to_left = QLocale(code).textDirection() == Qt.LayoutDirection.RightToLeft
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        self._application.setLayoutDirection(direction)
