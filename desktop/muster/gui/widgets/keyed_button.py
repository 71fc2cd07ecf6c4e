"""A button that says its key beside its text, and leaves it out where there is no room for it."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

BETWEEN = "  "  # what stands between text and key


class KeyedButton(QPushButton):
    """Given `Flag  F` it shows so much of it as there is room for: all, or the text alone."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show a text with its key."""
        if text != self._whole:
            self._whole = text
            self.setAccessibleName(text.partition(BETWEEN)[0])
            super().setText(text)
            self.updateGeometry()
            self._fit()

    def _wide(self, text: str) -> int:
        metrics = self.fontMetrics()
        return (
            super().sizeHint().width()
            - metrics.horizontalAdvance(self.text())
            + metrics.horizontalAdvance(text)
        )

    def _fit(self) -> None:
        fits = self._wide(self._whole) <= self.width()
        shown = self._whole if fits else self._whole.partition(BETWEEN)[0]
        if shown != self.text():
            super().setText(shown)

    def sizeHint(self) -> QSize:
        """Ask for room for text and key."""
        return QSize(self._wide(self._whole), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Do with room for the text."""
        return QSize(self._wide(self._whole.partition(BETWEEN)[0]), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for now."""
        super().resizeEvent(event)
        self._fit()
