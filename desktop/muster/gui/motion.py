"""Movement on the screen: short, never in the way of input, and off where it is not wanted."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, Qt, QVariantAnimation

from muster.gui.theme import SCALE, accessibility_hints


def system_reduces() -> bool:
    """Return whether the system asks programs to hold still."""
    return bool(accessibility_hints().motionPreference() == Qt.MotionPreference.ReducedMotion)


class Motion:
    """Whether things may move: `setting` is on or off as the user chose, or None for what the system says."""

    setting: bool | None = None

    @classmethod
    def is_on(cls) -> bool:
        """Return whether things may move now."""
        return not system_reduces() if cls.setting is None else cls.setting


class Slide(QObject):
    """A figure that what is painted follows to where it belongs; what counts is at its end at once.

    Whoever paints asks for `shown`; `paint` is called for every step. `aim` is what it goes to, known
    from the moment that it is set: nothing that decides or is spoken waits for the movement.
    """

    def __init__(self, paint: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self.aim: float | None = None
        self.shown: float | None = None
        self._paint = paint
        self._steps = QVariantAnimation(self)
        self._steps.setDuration(SCALE.slide)
        self._steps.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._steps.valueChanged.connect(self._step)

    def go_to(self, aim: float | None, *, still: bool = False) -> None:
        """Set where the figure belongs; it is there at once where nothing may move, or from or to None."""
        if aim == self.aim:
            return
        before, self.aim = self.shown, aim
        self._steps.stop()
        if still or before is None or aim is None or not Motion.is_on():
            self.shown = aim
            self._paint()
            return
        self._steps.setStartValue(float(before))
        self._steps.setEndValue(float(aim))
        self._steps.start()

    @property
    def is_moving(self) -> bool:
        """Whether what is painted is still on its way."""
        return self._steps.state() == QAbstractAnimation.State.Running

    def _step(self, value: float) -> None:
        self.shown = value
        self._paint()
