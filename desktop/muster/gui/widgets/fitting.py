"""Mixed into a widget before its class: shares out its width anew whenever width, letters or texts change."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent


class Fitting:
    """Calls `fit`, which the widget brings."""

    def fit(self) -> None:
        """Share out the width among the parts."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the most of the width."""
        super().resizeEvent(event)  # type: ignore[misc]
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Fit again when letters, or what is told, have changed."""
        known: bool = super().event(event)  # type: ignore[misc]
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return known
