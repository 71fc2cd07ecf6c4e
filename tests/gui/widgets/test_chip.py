"""A chip: its word, and the look of its tone."""

from pytestqt.qtbot import QtBot

from muster.gui.widgets.chip import chip, show_tone
from muster.gui.window.main_window import MainWindow


def test_a_chip_has_its_word_and_its_tone(qtbot: QtBot) -> None:
    made = chip("✕ Not ready", "bad")
    qtbot.addWidget(made)
    assert (made.text(), made.property("tone")) == ("✕ Not ready", "bad")
    show_tone(made, "good")
    assert made.property("tone") == "good"


def test_chips_are_as_high_as_each_other(window: MainWindow, qtbot: QtBot) -> None:
    made = [chip("Word", tone) for tone in ("bad", "open")]
    for one in made:
        one.setParent(window)
        one.ensurePolished()
    assert made[0].sizeHint() == made[1].sizeHint()
