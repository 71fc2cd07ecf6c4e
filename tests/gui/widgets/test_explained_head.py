"""A heading leads to what explains it, and screen readers hear what of."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from muster.gui.widgets.explained_head import ExplainedHead


def test_the_link_names_its_topic_and_its_heading(qtbot: QtBot) -> None:
    head = ExplainedHead("How likely", "likely")
    qtbot.addWidget(head)
    head.show()
    asked: list[str] = []
    head.explain.connect(asked.append)
    QTest.mouseClick(head.link, Qt.MouseButton.LeftButton)
    assert asked == ["likely"]
    assert head.link.text() == "Explain this"
    assert head.link.accessibleName() == "Explain this: How likely"
