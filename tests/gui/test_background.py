"""The background worker: the newest wish wins, results come in the window's thread, errors are told."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from muster.gui.background import Background, Job
from tests.gui.support import PATIENCE


def unexpected(error: Exception) -> None:
    pytest.fail(repr(error))


def test_a_result_comes_back_in_the_thread_of_the_window(background: Background, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    results: list[int] = []

    def work(_job: Job) -> int:
        threads.append(threading.current_thread())
        return 7

    def done(result: int) -> None:
        threads.append(threading.current_thread())
        results.append(result)

    background.run("plan", work, done, unexpected)
    assert background.is_busy("plan")
    qtbot.waitUntil(lambda: results == [7], timeout=PATIENCE)
    assert not background.is_busy("plan")
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_only_the_newest_of_a_purpose_is_delivered(background: Background, qtbot: QtBot) -> None:
    gate = threading.Event()
    results: list[str] = []

    def slow(job: Job) -> str:
        gate.wait(PATIENCE / 1000)
        return "old" if job.is_wanted else "nobody waits"

    old = background.run("plan", slow, results.append)
    other = background.run("report", lambda _job: "report", results.append)
    background.run("plan", lambda _job: "new", results.append)
    assert not old.is_wanted
    assert other.is_wanted, "another purpose is not disturbed"
    gate.set()
    qtbot.waitUntil(lambda: sorted(results) == ["new", "report"], timeout=PATIENCE)
    background.finish()
    assert sorted(results) == ["new", "report"]


def test_what_is_cancelled_before_it_starts_is_never_done(background: Background) -> None:
    gate = threading.Event()
    ran: list[str] = []
    for purpose in ("one", "two"):  # both threads are taken
        background.run(purpose, lambda _job: gate.wait(PATIENCE / 1000), ran.append)
    background.run("three", lambda _job: ran.append("work"), ran.append)
    background.cancel("three")
    gate.set()
    background.finish()
    assert ran == []


def test_an_error_goes_to_who_asked(background: Background, qtbot: QtBot) -> None:
    errors: list[Exception] = []

    def fail(_job: Job) -> None:
        raise ValueError("no fonts")

    background.run("report", fail, unexpected, errors.append)
    qtbot.waitUntil(lambda: len(errors) == 1, timeout=PATIENCE)
    assert isinstance(errors[0], ValueError)
    with qtbot.waitSignal(background.broke, timeout=PATIENCE) as broke:
        background.run("report", fail, unexpected)
    assert isinstance(broke.args[0], ValueError)


def test_finishing_waits_for_what_is_under_way_and_delivers_nothing(background: Background) -> None:
    started, ended = threading.Event(), threading.Event()
    results: list[object] = []

    def work(_job: Job) -> None:
        started.set()
        ended.set()

    background.run("plan", work, results.append)
    assert started.wait(PATIENCE / 1000)
    background.finish()
    assert ended.is_set()
    late = background.run("plan", work, results.append)
    assert not late.is_wanted, "a timer that fires late starts nothing"
    assert results == []
