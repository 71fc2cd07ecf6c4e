"""Shows the pages of a PDF, each as sharp as the window is large at the moment."""

from PySide6.QtCore import QMargins, QSize, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtPdf import QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

ROUNDING = 2  # px


class PdfView(QPdfView):
    """A view that draws no page that was worked out for another size.

    Qt works pages out in threads of its own. One that was on its way while the window changed its size comes
    late, is kept like any other, and is drawn squeezed: letters lose some of their lines.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._told: set[tuple[int, QSize, QSize]] = set()  # what came late, once each: Qt may know better
        renderer = self.findChild(QPdfPageRenderer)
        if renderer is not None:
            renderer.pageRendered.connect(self._came)

    def page_size(self, page: int) -> QSize:
        """Return how large a page is to be at present, in pixels of the screen; as Qt works it out."""
        document, screen = self.document(), QGuiApplication.primaryScreen()
        dots = screen.logicalDotsPerInch() / 72
        size, margins = document.pagePointSize(page) * dots, self.documentMargins()
        room = self.viewport().size() - QSize(margins.left() + margins.right(), self.pageSpacing())
        if self.zoomMode() == QPdfView.ZoomMode.Custom:
            size = size * self.zoomFactor()
        elif self.zoomMode() == QPdfView.ZoomMode.FitToWidth:
            size = size * (room.width() / max(1.0, size.width()))
        else:
            size = size.scaled(QSizeF(room), Qt.AspectRatioMode.KeepAspectRatio)
        return (size * self.devicePixelRatioF()).toSize()

    def _came(
        self, page: int, size: QSize, _image: QImage, _options: QPdfDocumentRenderOptions, _request: int
    ) -> None:
        """Forget what came for another size, and have it worked out again."""
        wanted = self.page_size(page)
        off = max(abs(size.width() - wanted.width()), abs(size.height() - wanted.height()))
        late = (page, size, self.viewport().size())
        if off <= ROUNDING or late in self._told:
            return
        self._told.add(late)
        margins = self.documentMargins()
        self.setDocumentMargins(margins + QMargins(1, 0, 0, 0))  # the one way to have all forgotten
        self.setDocumentMargins(margins)
