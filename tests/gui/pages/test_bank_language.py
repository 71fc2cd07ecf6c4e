"""The window says once that a bank speaks another language, and keeps its texts readable."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from muster.gui.languages import Translations
from muster.gui.pages.bank_language import bank_note
from muster.gui.pages.profile import ProfilePage
from muster.gui.pages.walk.page import WalkPage
from muster.gui.window.main_window import MainWindow
from muster.resources import resource
from tests.gui.support import small_framework

ISOLATES = {0x2068: None, 0x2069: None}


@pytest.mark.parametrize(
    ("window", "bank", "told"),
    [
        ("en", "en", ""),
        ("en", "fr", "The questions of this bank are in French."),
        ("fr", "en", "Les questions de cette banque sont en anglais."),
        ("ar", "en", "أسئلة هذا البنك باللغة الإنجليزية."),
        ("ar", "fr-CA", "أسئلة هذا البنك باللغة الفرنسية."),
        ("en", "tlh2", "The questions of this bank are in tlh2."),
    ],
)
def test_another_language_is_told(qapp: QApplication, window: str, bank: str, told: str) -> None:
    Translations(qapp).use(window)
    framework = small_framework().model_copy(update={"language": bank})
    assert bank_note(framework).translate(ISOLATES) == told


@pytest.mark.parametrize(("language", "is_told"), [("en", False), ("fr", False), ("ar", True)])
def test_it_is_told_on_the_profile_and_at_the_start_of_the_walk(
    window: MainWindow, language: str, is_told: bool
) -> None:
    window.set_language(language)
    window.handlers.open_example(resource("references", "afisma-2013.muster.json"))
    workspace = window.workspace
    assert workspace is not None
    workspace.go_to("profile")
    profile = workspace.pages.page("profile")
    assert isinstance(profile, ProfilePage)
    assert profile.bank_note.isVisible() == is_told
    workspace.go_to("walk/CAP-08")
    walk = workspace.pages.page("walk")
    assert isinstance(walk, WalkPage)
    assert walk.bank_note.isVisible() == is_told
    walk.go_on()
    assert not walk.bank_note.isVisible(), "said once"


def test_english_questions_stand_at_the_right_edge_of_an_arabic_page(
    window: MainWindow,
) -> None:
    window.set_language("ar")
    window.handlers.open_example(resource("references", "afisma-2013.muster.json"))
    workspace = window.workspace
    assert workspace is not None
    workspace.go_to("walk/CAP-08")
    page = workspace.pages.page("walk")
    [text] = [one for one in page.findChildren(QLabel) if one.text().startswith("Do troop contributors")]
    picture = text.grab().toImage()
    ground = picture.pixel(2, 2)
    inked = [
        x
        for x in range(picture.width())
        if any(picture.pixel(x, y) != ground for y in range(picture.height()))
    ]
    assert picture.width() - inked[-1] < 40 * picture.devicePixelRatio()
