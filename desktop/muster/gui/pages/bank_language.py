"""Says that a question bank speaks another language than the window, where it has not been translated."""

from PySide6.QtCore import QCoreApplication, QLocale

from muster.gui import phrases
from muster.model import Framework


def bank_note(framework: Framework) -> str:
    """Return that the questions are in another language; an empty text where they are in the window's."""
    language = framework.language.partition("-")[0].partition("_")[0].lower()
    if language == QLocale().name().partition("_")[0]:
        return ""
    told = QCoreApplication.translate("bank_language", "The questions of this bank are in {language}.")
    return told.format(language=phrases.spoken().figures.language(language))
