"""Keys are what our tables call them, in every language of the window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.key_names import key_named
from muster.gui.languages import Translations
from muster.gui.pages.answer_keys import make_actions

Key = Qt.Key


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_names_mean_the_same_keys_in_every_language(qapp: QApplication, qtbot: QtBot, language: str) -> None:
    Translations(qapp).use(language)
    for name, key in (("Return", Key.Key_Return), ("Enter", Key.Key_Enter), ("Delete", Key.Key_Delete)):
        assert key_named(name) == QKeySequence(key), name
    page = QWidget()
    qtbot.addWidget(page)
    on = make_actions(page)["next"].shortcuts()
    assert on == [QKeySequence(Key.Key_Return), QKeySequence(Key.Key_Enter)]
