"""A chip: its word, and the look of its tone."""

from pytestqt.qtbot import QtBot

from muster.gui.widgets.chip import chip, show_tone


def test_a_chip_has_its_word_and_its_tone(qtbot: QtBot) -> None:
    made = chip("✕ Not ready", "bad")
    qtbot.addWidget(made)
    assert (made.text(), made.property("tone")) == ("✕ Not ready", "bad")
    show_tone(made, "good")
    assert made.property("tone") == "good"
