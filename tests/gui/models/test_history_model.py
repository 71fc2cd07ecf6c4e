"""The model of the history, under Qt's own tester."""

from datetime import timedelta

from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from muster.gui.models.history_model import ORDER_ROLE, HistoryModel
from muster.model import LogEntry
from tests.gui.support import NOW

FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


def log(*texts: str) -> tuple[LogEntry, ...]:
    return tuple(LogEntry(time=NOW + timedelta(hours=n), who=f"J{n}", text=t) for n, t in enumerate(texts))


def test_the_newest_stands_on_top_and_comes_in_on_its_own(qapp: QApplication) -> None:
    model = HistoryModel()
    tester = QAbstractItemModelTester(model, FATAL)
    resets: list[None] = []
    inserted: list[tuple[int, int]] = []
    model.modelReset.connect(lambda: resets.append(None))
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.show_log(log("a", "b"))
    model.show_log(log("a", "b", "c", "d"))
    assert [model.index(n, 2).data() for n in range(4)] == ["d", "c", "b", "a"]
    assert (inserted, resets) == ([(0, 1), (0, 1)], [])
    model.show_log(log("x"))
    assert len(resets) == 1, "another log is shown anew"
    model.show_log(log("x"))
    assert len(resets) == 1
    tester.deleteLater()


def test_times_sort_as_times_and_names_without_case(qapp: QApplication) -> None:
    model = HistoryModel()
    model.show_log(log("Zulu", "alpha"))
    assert model.index(0, 0).data(ORDER_ROLE) - model.index(1, 0).data(ORDER_ROLE) == 3600
    assert model.index(0, 2).data(ORDER_ROLE) < model.index(1, 2).data(ORDER_ROLE)
