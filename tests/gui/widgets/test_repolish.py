"""The style sheet looks at a widget again only when it has looked before, and then it does."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from muster.gui.widgets.repolish import repolish

SHEET = 'QLabel { color: #111111; } QLabel[tone="bad"] { color: #aa0000; }'


def test_a_widget_takes_the_look_of_its_property_before_and_after_it_was_seen(qtbot: QtBot) -> None:
    label = QLabel("x")
    qtbot.addWidget(label)
    label.setStyleSheet(SHEET)
    label.setProperty("tone", "bad")
    repolish(label)
    label.show()
    assert label.palette().windowText().color().name() == "#aa0000"
    label.setProperty("tone", "good")
    assert label.palette().windowText().color().name() == "#aa0000", "until the style sheet looks again"
    repolish(label)
    assert label.palette().windowText().color().name() == "#111111"
