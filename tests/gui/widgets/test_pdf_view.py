"""The pages of a PDF as they are drawn: at the size of the window, whatever comes late."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions, QPdfPageRenderer
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from muster.gui.widgets.pdf_view import PdfView
from tests.gui.support import PATIENCE

Mode = QPdfView.ZoomMode


@pytest.fixture
def view(qtbot: QtBot, tmp_path: Path) -> Iterator[PdfView]:
    """A page of white paper in a window."""
    path = tmp_path / "paper.pdf"
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    painter.drawText(400, 400, "Paper")
    painter.end()
    holder = QWidget()
    qtbot.addWidget(holder)
    made, document = PdfView(holder), QPdfDocument(holder)
    document.load(str(path))
    made.setDocument(document)
    made.setZoomMode(Mode.FitInView)
    made.resize(400, 500)
    with qtbot.waitSignal(renderer(made).pageRendered, timeout=PATIENCE):
        holder.show()
    yield made
    made.setDocument(None)  # type: ignore[arg-type]


def renderer(view: PdfView) -> QPdfPageRenderer:
    found = view.findChild(QPdfPageRenderer)
    assert found is not None
    return found


def middle(view: PdfView) -> QColor:
    return view.grab().toImage().pixelColor(view.width() // 2, view.height() // 2)


def test_it_knows_how_large_its_pages_are(view: PdfView, qtbot: QtBot) -> None:
    sizes: list[QSize] = []
    renderer(view).pageRendered.connect(lambda _page, size, *_: sizes.append(size))
    for mode in (Mode.FitToWidth, Mode.Custom, Mode.FitInView):
        sizes.clear()
        view.setZoomMode(mode)
        view.setZoomFactor(0.7)
        view.viewport().update()
        qtbot.waitUntil(lambda: bool(sizes), timeout=PATIENCE)
        wanted = view.page_size(0)
        assert abs(sizes[-1].width() - wanted.width()) <= 2, mode
        assert abs(sizes[-1].height() - wanted.height()) <= 2, mode


def test_a_page_that_comes_late_for_another_size_is_not_drawn(view: PdfView, qtbot: QtBot) -> None:
    assert middle(view) == QColor("white")
    late = QImage(90, 120, QImage.Format.Format_RGB32)
    late.fill(QColor("red"))
    renderer(view).pageRendered.emit(0, late.size(), late, QPdfDocumentRenderOptions(), 1)
    qtbot.waitUntil(lambda: middle(view) == QColor("white"), timeout=PATIENCE)
