"""The figures that need numpy, brought in beside the window: asked for only once they can answer at once."""

import sys
import threading

from PySide6.QtCore import QObject, Signal

from muster.gui.session.document import Document
from muster.scoring import Readiness


class Chances(QObject):
    """Tells the full readiness of a document as soon as numpy is there; `ready` says when that is."""

    ready = Signal()

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._loading: threading.Thread | None = None

    @property
    def are_here(self) -> bool:
        """Whether the draws can be made without waiting for an import."""
        return "muster.scoring.likelihood" in sys.modules and "numpy" in sys.modules and self._loading is None

    def load(self) -> None:
        """Import what the draws need, and make the block of uniform numbers, in a thread."""
        if self.are_here or self._loading is not None:
            return

        def work() -> None:
            import numpy  # noqa: F401 - what takes the time

            from muster.scoring.likelihood import uniforms

            uniforms(64)
            self._loaded.emit()

        self._loaded.connect(self._done)
        self._loading = threading.Thread(target=work, daemon=True)
        self._loading.start()

    _loaded = Signal()

    def _done(self) -> None:
        if self._loading is not None:
            self._loading.join()
            self._loading = None
        self.ready.emit()

    def finish(self) -> None:
        """Wait for the thread, before the document goes."""
        if self._loading is not None:
            self._loading.join()

    def readiness(self) -> Readiness:
        """Return the readiness with chances where they are here, without where they are not yet."""
        return self._document.full_readiness if self.are_here else self._document.readiness
