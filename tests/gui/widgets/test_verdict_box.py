"""Lines that lead somewhere: by mouse, Space and Enter; those without a key are only read."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muster.gui.theme import Appearance
from muster.gui.widgets.verdict_box import LinkLine, VerdictBox

Key = Qt.Key
LONG = "FIN-02 Assured money for the first year, which nobody has promised in writing so far " * 2


def test_reasons_lead_to_their_questions_by_mouse_and_keys(qtbot: QtBot, appearance: Appearance) -> None:
    box = VerdictBox(appearance)
    qtbot.addWidget(box)
    box.resize(240, 300)
    box.show_verdict("bad", "✕ Not ready", "Settled. Chance 90 %.", [("FIN-02", LONG), ("", "and 3 more")])
    box.show()
    qtbot.waitExposed(box)
    followed: list[str] = []
    box.followed.connect(followed.append)
    link, more = [line for line in box.findChildren(LinkLine) if line.isVisible()]
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    QTest.keyClick(link, Key.Key_Return)
    QTest.keyClick(link, Key.Key_Space)
    assert followed == ["FIN-02"] * 3
    assert not more.isEnabled()
    assert more.focusPolicy() == Qt.FocusPolicy.NoFocus
    assert link.accessibleName() == LONG
    assert box.property("tone") == "bad"
    assert box.mark.name == "stop", "drawn, and not only coloured"
    box.show_verdict("good", "✓ Ready", "", [])
    assert box.mark.name == "ready"
    QApplication.processEvents()
    assert [line for line in box.findChildren(LinkLine) if line.isVisible()] == []


def test_a_line_grows_with_what_it_says(qtbot: QtBot) -> None:
    line = LinkLine()
    qtbot.addWidget(line)
    line.show_line("short", "a")
    short = line.heightForWidth(200)
    line.show_line(LONG, "a")
    assert line.heightForWidth(200) > 2 * short
    assert line.heightForWidth(2000) == short
