"""Solving plans in the background, always for the newest wish; results that came too late are dropped."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from muster.model import Assessment, Framework
from muster.scoring.plan import Limits, Plan, curve, plan


@dataclass(frozen=True, slots=True)
class Solved:
    """A plan and the curve it stands on."""

    plan: Plan
    curve: tuple[tuple[float, float], ...]


class _Bridge(QObject):
    solved = Signal(int, object)


class _Job(QRunnable):
    def __init__(self, number: int, work: Callable[[], object], bridge: _Bridge) -> None:
        super().__init__()
        self._number, self._work, self._bridge = number, work, bridge

    def run(self) -> None:
        self._bridge.solved.emit(self._number, self._work())


class Planner(QObject):
    """Emits `solved` first with the plan alone (an empty curve), then with the curve too."""

    solved = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = _Bridge(self)
        self._bridge.solved.connect(self._solved)
        self._newest = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)

    def solve(self, framework: Framework, assessment: Assessment, limits: Limits) -> None:
        """Start to solve; what was still waiting is not solved any more."""
        self._newest += 1
        number = self._newest
        self._pool.clear()
        found: list[Plan] = []

        def first() -> Solved:
            found.append(plan(framework, assessment, limits))
            return Solved(found[0], ())

        def then() -> Solved:
            return Solved(
                found[0], curve(framework, assessment, limits, wanted=lambda: number == self._newest)
            )

        for work in (first, then):
            self._pool.start(_Job(number, work, self._bridge))

    def finish(self) -> None:
        """Wait for what is under way, before the page goes."""
        self._newest += 1
        self._pool.clear()
        self._pool.waitForDone()

    def _solved(self, number: int, found: object) -> None:
        if number == self._newest:
            self.solved.emit(found)
