"""Rubbish goes in the window's thread, whatever thread makes the most of it."""

import gc
import subprocess
import sys
import weakref

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from muster.gui.rubbish import Rubbish, collect_due

THROWN_AWAY = """
import gc, threading
import muster.gui
from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer, Qt
from muster.gui import rubbish
application = QCoreApplication([])
rubbish.EVERY = 20
if {ours}:
    rubbish.Rubbish(application)
threads, loop = [], QEventLoop()
def gone():
    threads.append(threading.current_thread() is threading.main_thread())
    if len(threads) == 900:
        loop.quit()
def make():
    timer = QTimer()
    timer.destroyed.connect(gone, Qt.ConnectionType.DirectConnection)
    timer.start(0)
    timer.itself = timer
gc.disable()
for _ in range(900):
    make()
def work():
    if not {ours}:
        gc.enable()
    for _ in range(3):
        kept = [[] for _ in range(200_000)]
other = threading.Thread(target=work)
other.start()
other.join()
QTimer.singleShot(20_000, loop.quit)
if len(threads) < 900:
    loop.exec()
print(len(threads), all(threads), flush=True)
"""


def ran(*, ours: bool) -> tuple[int, str]:
    ended = subprocess.run(
        [sys.executable, "-c", THROWN_AWAY.format(ours=ours)], capture_output=True, text=True, check=False
    )
    return ended.returncode, ended.stdout


def test_what_qt_made_goes_in_the_thread_of_the_window() -> None:
    assert ran(ours=True) == (0, "900 True\n")


def test_python_alone_would_let_it_go_in_another() -> None:
    assert ran(ours=False) != (0, "900 True\n")


def test_it_is_looked_for_as_long_as_the_program_runs(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("muster.gui.rubbish.EVERY", 1)
    monkeypatch.setattr(gc, "get_threshold", lambda: (1, 1, 1))
    gc.enable()
    parent = QObject()
    Rubbish(parent)
    assert not gc.isenabled()

    class Thing:
        itself: object = None

    thing = Thing()
    thing.itself = thing
    watched = weakref.ref(thing)
    del thing
    qtbot.waitUntil(lambda: watched() is None)


def test_nothing_is_collected_before_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))
    for counts, wanted in (
        ((700, 99, 99), []),
        ((701, 10, 99), [0]),
        ((701, 11, 10), [0, 1]),
        ((701, 11, 11), [0, 1, 2]),
    ):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        collected.clear()
        collect_due()
        assert collected == wanted
    monkeypatch.setattr(gc, "get_threshold", lambda: (0, 10, 10))  # switched off by who runs it
    collected.clear()
    collect_due()
    assert collected == []
