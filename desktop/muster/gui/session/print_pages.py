"""Printing the very pages of the preview: drawn at the printer's resolution, range and copies honoured."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

MOST_DPI = 600  # finer than this an A4 page takes more memory than an old laptop has to spare


def page_numbers(printer: QPrinter, count: int) -> list[int]:
    """Return the pages to print, from 0, in the order asked for."""
    first, last = 0, count - 1
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage() > 0:
        first, last = printer.fromPage() - 1, min(printer.toPage(), count) - 1
    pages = list(range(first, last + 1))
    return pages[::-1] if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst else pages


def print_pages(source: QPdfDocument, printer: QPrinter) -> int:
    """Print and return how many sheets' worth of pages were drawn; 0 when the printer does not start.

    Copies that the printer cannot make itself are drawn one after the other.
    """
    pages = page_numbers(printer, source.pageCount())
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    repeated = [page for page in pages for _ in range(copies)]
    sheets = pages * copies if printer.collateCopies() else repeated
    if not sheets:
        return 0
    size = source.pagePointSize(sheets[0])
    lies = size.width() > size.height()
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    )
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return 0
    try:
        for number, page in enumerate(sheets):
            if number and not printer.newPage():
                return number
            _draw(source, page, painter, printer)
    finally:
        painter.end()
    return len(sheets)


def _draw(source: QPdfDocument, page: int, painter: QPainter, printer: QPrinter) -> None:
    points = source.pagePointSize(page)
    dpi = min(MOST_DPI, printer.resolution())
    image = source.render(page, QSize(round(points.width() / 72 * dpi), round(points.height() / 72 * dpi)))
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    scale = min(paper.width() / image.width(), paper.height() / image.height())
    width, height = image.width() * scale, image.height() * scale
    target = QRectF((paper.width() - width) / 2, (paper.height() - height) / 2, width, height)
    painter.drawImage(target, image)
