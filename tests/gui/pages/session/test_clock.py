"""The clock of an item, by a clock of our own."""

from PySide6.QtWidgets import QApplication

from muster.gui.pages.session.clock import ItemClock


def test_the_time_of_an_item_runs_stops_and_is_over(qapp: QApplication) -> None:
    now = [100.0]
    clock = ItemClock(lambda: now[0])
    assert clock.left is None
    clock.follow("s1/a", 10, 0, runs=True)
    now[0] += 60
    assert clock.left == 540
    clock.follow("s1/a", 10, 0, runs=False)
    now[0] += 3600
    assert clock.left == 540, "a pause costs nothing"
    clock.follow("s1/a", 10, 1, runs=True)
    now[0] += 600
    assert clock.left == -60
    assert round(clock.spent) == 11
    clock.follow("s1/b", 5, 2, runs=True)
    assert clock.left == 180, "what was spent another day counts"
    clock.follow("", 0, 0, runs=True)
    assert clock.left is None


def test_a_clock_that_goes_back_does_not_add_time(qapp: QApplication) -> None:
    now = [100.0]
    clock = ItemClock(lambda: now[0])
    clock.follow("s1/a", 10, 0, runs=True)
    now[0] = 50.0
    assert clock.left == 600
