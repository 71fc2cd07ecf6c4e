"""The bar over a session says where it stands, and gently that the time of an item is over."""

import pytest
from pytestqt.qtbot import QtBot

from muster.gui.pages.session.room_bar import RoomBar


@pytest.mark.parametrize(
    ("seconds", "told", "look"),
    [
        (None, "", "muted"),
        (0, "00:00 left on this item", "muted"),
        (754, "12:34 left on this item", "muted"),
        (-65, "01:05 over on this item", "bad"),
        (6000, "100:00 left on this item", "muted"),
    ],
)
def test_the_time_is_told(qtbot: QtBot, seconds: int | None, told: str, look: str) -> None:
    bar = RoomBar()
    qtbot.addWidget(bar)
    assert bar.show_time(seconds) == told
    assert (bar.left.text(), bar.left.objectName()) == (told, look)


def test_the_item_and_what_can_be_done_now(qtbot: QtBot) -> None:
    bar = RoomBar()
    qtbot.addWidget(bar)
    bar.show_item("", 2, 5, "Logistics", is_paused=False)
    assert (bar.title.text(), bar.item.text()) == ("Planning session", "Item 2 of 5 · Logistics")
    assert (bar.next_item.isEnabled(), bar.pause.text()) == (True, "Pause")
    bar.show_item("Tuesday", 2, 5, "Logistics", is_paused=True)
    assert (bar.title.text(), bar.next_item.isEnabled(), bar.pause.text()) == ("Tuesday", False, "Resume")
    bar.show_item("Tuesday", 0, 5, "", is_paused=False)
    assert (bar.item.text(), bar.next_item.isEnabled()) == ("Agenda done", False)
