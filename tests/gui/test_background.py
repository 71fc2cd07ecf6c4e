"""The background worker: the newest wish wins, results come in the window's thread, errors are told."""

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from pytestqt.qtbot import QtBot

from muster.gui.background import WINDOW_FIRST, Background, Job, Precedence, at_once
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


def test_waiting_lets_the_window_live_and_returns_what_was_worked_out(background: Background) -> None:
    told: list[str] = []
    background.waiting.connect(told.append)
    ticked = threading.Event()
    QTimer.singleShot(0, ticked.set)  # runs only if events are worked on meanwhile

    def work() -> tuple[bool, bool]:
        return ticked.wait(PATIENCE / 1000), threading.current_thread() is threading.main_thread()

    assert background.wait(work, "Sealing…") == (True, False)
    assert told == ["Sealing…", ""]
    assert at_once(lambda: 7, "x") == 7


def test_what_fails_while_it_is_waited_for_is_raised(background: Background) -> None:
    told: list[str] = []
    background.waiting.connect(told.append)

    def fail() -> None:
        raise ValueError("no memory")

    with pytest.raises(ValueError, match="no memory"):
        background.wait(fail, "Sealing…")
    assert told == ["Sealing…", ""]


def test_waiting_inside_of_waiting_ends_in_order(background: Background) -> None:
    """A timer that fires while something is waited for may wait itself."""
    order: list[str] = []
    first_may_end = threading.Event()

    def second() -> None:
        first_may_end.set()
        order.append(background.wait(lambda: "second", "two"))

    QTimer.singleShot(0, second)
    order.append(background.wait(lambda: "first" if first_may_end.wait(PATIENCE / 1000) else "late", "one"))
    assert order == ["second", "first"]


def test_keys_and_clicks_are_held_back_while_something_is_waited_for(
    background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Only a real window system queues keys, so this looks at what Qt is told."""
    flags: list[QEventLoop.ProcessEventsFlag] = []
    real = QEventLoop.exec

    def exec_(loop: QEventLoop, flag: QEventLoop.ProcessEventsFlag) -> int:
        flags.append(flag)
        return real(loop, flag)

    monkeypatch.setattr(QEventLoop, "exec", exec_)
    begun = threading.Event()
    QTimer.singleShot(0, begun.set)
    background.wait(lambda: begun.wait(PATIENCE / 1000), "Sealing…")
    assert flags
    assert set(flags) == {QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents}


def test_the_window_goes_first_for_a_moment(
    background: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = [100.0]
    steps: list[str] = []
    in_step, go_on = threading.Event(), threading.Event()

    def work(job: Job) -> str:
        steps.append("first")
        in_step.set()
        go_on.wait(PATIENCE / 1000)
        if job.is_wanted:
            steps.append(f"second at {clock[0]}")
        return "done"

    monkeypatch.setattr("muster.gui.background.monotonic", lambda: clock[0])
    results: list[str] = []
    job = background.run("rungs", work, results.append)
    assert in_step.wait(PATIENCE / 1000)
    background.let_window_go_first()
    go_on.set()
    waited = threading.Event()
    wait = job._unwanted.wait

    def waits(seconds: float | None = None) -> bool:
        assert seconds == pytest.approx(WINDOW_FIRST)
        waited.set()
        clock[0] += 1
        return wait(0)

    # From here on in this thread, as what is asked is the same in any.
    later = background.run("later", lambda _job: None, results.append)
    monkeypatch.setattr(later._unwanted, "wait", waits)
    background.let_window_go_first()
    assert later.is_wanted
    assert waited.is_set()
    qtbot.waitUntil(lambda: "done" in results, timeout=PATIENCE)
    assert steps == ["first", "second at 101.0"]


def test_what_is_cancelled_does_not_wait_for_the_window(background: Background) -> None:
    precedence = Precedence()
    precedence.take(PATIENCE)
    job = Job("plan", lambda _job: None, unexpected, unexpected, precedence)
    job.cancel()
    assert not job.is_wanted


def test_work_in_pieces_lets_the_window_go_on_in_between(background: Background, qtbot: QtBot) -> None:
    told: list[object] = []
    tick = QTimer(interval=0)
    tick.timeout.connect(lambda: told.append("window"))
    tick.start()

    def pieces() -> Iterator[None]:
        for number in range(3):
            told.append(number)
            yield

    background.run_in_pieces("printer", pieces(), lambda: told.append("done"))
    assert told == []
    assert background.is_busy("printer")
    qtbot.waitUntil(lambda: "done" in told, timeout=PATIENCE)
    assert not background.is_busy("printer")
    assert [what for what in told if what != "window"] == [0, 1, 2, "done"]
    assert "window" in told[told.index(0) : told.index(2)]


def test_pieces_are_closed_when_cancelled_and_done_to_the_end_when_all_is_finished(
    background: Background,
) -> None:
    told: list[object] = []

    def pieces(name: str) -> Iterator[None]:
        try:
            for number in range(3):
                told.append((name, number))
                yield
        except GeneratorExit:
            told.append((name, "closed"))
            raise

    begun = pieces("cancelled")
    next(begun)
    background.run_in_pieces("printer", begun, lambda: told.append("done"))
    background.cancel("printer")
    assert told == [("cancelled", 0), ("cancelled", "closed")]
    told.clear()
    background.run_in_pieces("printer", pieces("kept"), lambda: told.append("done"))
    background.finish()
    assert told == [("kept", 0), ("kept", 1), ("kept", 2), "done"]


def test_what_a_piece_raises_is_told(background: Background, qtbot: QtBot) -> None:
    def pieces() -> Iterator[None]:
        yield
        raise RuntimeError("out of paper")

    with qtbot.waitSignal(background.broke, timeout=PATIENCE) as told:
        background.run_in_pieces("printer", pieces(), lambda: pytest.fail("not done"))
    assert str(told.args[0]) == "out of paper"
    assert not background.is_busy("printer")
