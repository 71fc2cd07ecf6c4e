"""The languages of the window: what is shipped is translated."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QDir, QFileInfo, QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QFileDialog, QFileIconProvider, QLabel

import translations
from muster.gui import phrases
from muster.gui.languages import LANGUAGES, OF_QT, Translations, figures_of
from muster.phrases import phrases_in
from translation_work import faults, missing

ISOLATES = {0x2068: None, 0x2069: None}


@pytest.mark.parametrize("path", sorted(translations.FOLDER.glob("*.ts")), ids=lambda path: path.stem)
def test_no_visible_string_lacks_a_translation(path: Path) -> None:
    language = path.stem.partition("_")[2]
    assert len(translations.strings()) > 250
    assert faults(language) == []
    assert path.with_suffix(".qm").is_file()
    if language not in translations.UNDER_WAY:
        assert missing(language)["window strings"] == []


FULL_SET = {
    "en": ("0 questions", "1 question", "2 questions", "3 questions", "11 questions", "100 questions"),
    "fr": ("0 question", "1 question", "2 questions", "3 questions", "11 questions", "100 questions"),
    "ar": ("لا أسئلة", "سؤال واحد", "سؤالان", "3 أسئلة", "11 سؤالًا", "100 سؤال"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_texts_have_the_form_of_their_number(qapp: QApplication, language: str) -> None:
    Translations(qapp).use(language)
    told = [
        phrases.spoken()("counted.full_set", count=count).translate(ISOLATES)
        for count in (0, 1, 2, 3, 11, 100)
    ]
    assert [text.split(":")[1].strip() for text in told] == list(FULL_SET[language])


def test_values_in_a_window_text_from_the_right_are_isolated(qapp: QApplication) -> None:
    for language, isolate in (("ar", "\u2068"), ("en", "")):
        Translations(qapp).use(language)
        text = QCoreApplication.translate("SupportBox", "Evidence for {question}")
        assert isolate in text
        assert text.count("\u2068") == len(isolate)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_brings_its_direction_and_the_digits_of_the_keys(
    qapp: QApplication, language: str
) -> None:
    Translations(qapp).use(language)
    from_right = qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert from_right == (phrases_in(language).direction == "rtl")
    assert QLocale().toString(2013).translate({0xA0: None, 0x202F: None, 0x2C: None}) == "2013"


@pytest.mark.parametrize(
    ("system", "used"),
    [("ar_EG", "ar_AE"), ("ar_TN", "ar_TN"), ("de_DE", "ar_AE"), ("fr_FR", "ar_AE")],
)
def test_an_arabic_reader_gets_the_own_country_but_one_kind_of_digits(system: str, used: str) -> None:
    assert figures_of("ar", QLocale(system)).name() == used


def test_english_keeps_the_order_of_dates_of_the_readers_country() -> None:
    assert figures_of("en", QLocale("en_US")).name() == "en_US"
    assert figures_of("en", QLocale("fr_FR")).name() == "en_GB"


def test_qt_itself_speaks_the_language(qapp: QApplication) -> None:
    for language, cancel in (("fr", "Annuler"), ("ar", "ألغِ")):
        Translations(qapp).use(language)
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel, language


def test_no_dialog_of_qt_speaks_two_languages(qapp: QApplication) -> None:
    for language in ("fr", "ar"):
        Translations(qapp).use(language)
        dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
        said = {part.text() for part in dialog.findChildren(QLabel) if part.text()}
        assert len(said) == 3
        assert not said & {"&Look in:", "&File name:", "Files of &type:"}
        assert QFileIconProvider().type(QFileInfo(QDir.rootPath())) != "Folder"
        dialog.deleteLater()


def test_keys_are_called_in_menus_as_on_buttons(qapp: QApplication) -> None:
    Translations(qapp).use("fr")
    assert QKeySequence("Ctrl+Return").toString(QKeySequence.SequenceFormat.NativeText) == "Ctrl+Entrée"
    told = {QCoreApplication.translate(context, text) for context, text in OF_QT}
    assert len(told) == len(OF_QT)
