"""The pages of a PDF as a list with small pictures, drawn when they come into sight."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument

Index = QModelIndex | QPersistentModelIndex
WIDTH = 92


class PdfPagesModel(QAbstractListModel):
    """One row a page."""

    def __init__(self, source: QPdfDocument, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._count = 0
        self._pictures: dict[int, QIcon] = {}

    def refresh(self) -> None:
        """Read the document again after it has been loaded."""
        self.beginResetModel()
        self._count = self._source.pageCount()
        self._pictures = {}
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of pages."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the page's number and picture."""
        if not index.isValid() or index.row() >= self._count:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return str(index.row() + 1)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.tr("Page {number} of {count}").format(number=index.row() + 1, count=self._count)
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(index.row())
        return None

    def _picture(self, page: int) -> QIcon:
        if page not in self._pictures:
            points = self._source.pagePointSize(page)
            height = round(WIDTH * points.height() / max(1.0, points.width()))
            picture = self._source.render(page, QSize(WIDTH * 2, height * 2))
            framed = QImage(picture.size(), QImage.Format.Format_RGB32)
            framed.fill(Qt.GlobalColor.white)
            painter = QPainter(framed)
            painter.drawImage(0, 0, picture)
            painter.setPen(Qt.GlobalColor.lightGray)
            painter.drawRect(0, 0, framed.width() - 1, framed.height() - 1)
            painter.end()
            self._pictures[page] = QIcon(QPixmap.fromImage(framed))
        return self._pictures[page]
