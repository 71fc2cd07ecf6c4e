"""Printing the very pages of the preview: drawn at the printer's resolution, range and copies honoured."""

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

MOST_DPI = 600  # finer than this an A4 page takes more memory than an old laptop has to spare
BAND = 160  # rows of a page that are drawn at once: the window waits for them
WHITE, ALMOST = b"\xff", 50  # rows that differ by less than a fiftieth are as white as each other
OVERLAP = 2  # rows that the next band draws again, so that no light comes through between two


def page_numbers(printer: QPrinter, count: int) -> list[int]:
    """Return the pages to print, from 0, in the order asked for."""
    first, last = 0, count - 1
    if printer.printRange() == QPrinter.PrintRange.PageRange and printer.fromPage() > 0:
        first, last = printer.fromPage() - 1, min(printer.toPage(), count) - 1
    pages = list(range(first, last + 1))
    return pages[::-1] if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst else pages


def sheets_of(source: QPdfDocument, printer: QPrinter) -> list[int]:
    """Return the number of the page on each sheet that is drawn, from 0.

    Copies that the printer cannot make itself are drawn one after the other.
    """
    pages = page_numbers(printer, source.pageCount())
    copies = 1 if printer.supportsMultipleCopies() else max(1, printer.copyCount())
    repeated = [page for page in pages for _ in range(copies)]
    return pages * copies if printer.collateCopies() else repeated


def print_pages(source: QPdfDocument, printer: QPrinter) -> Iterator[int]:
    """Draw the sheets a band at a time; yields after each how many sheets are whole.

    Yields nothing when the printer does not start, and stops where it takes no further page. Closed before
    the end it has the printer drop what it can.
    """
    sheets = sheets_of(source, printer)
    if not sheets:
        return
    size = source.pagePointSize(sheets[0])
    lies = size.width() > size.height()
    printer.setPageOrientation(
        QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    )
    printer.setFullPage(True)
    painter = QPainter()
    if not painter.begin(printer):
        return
    try:
        for number, page in enumerate(sheets):
            if number and not printer.newPage():
                return
            for _ in _draw(source, page, painter, printer):
                yield number
            yield number + 1
    except GeneratorExit:
        printer.abort()
        raise
    finally:
        painter.end()


def _draw(source: QPdfDocument, page: int, painter: QPainter, printer: QPrinter) -> Iterator[None]:
    points = source.pagePointSize(page)
    dpi = min(MOST_DPI, printer.resolution())
    whole = QSize(round(points.width() / 72 * dpi), round(points.height() / 72 * dpi))
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    scale = min(paper.width() / whole.width(), paper.height() / whole.height())
    left = (paper.width() - whole.width() * scale) / 2
    top = (paper.height() - whole.height() * scale) / 2
    above = 0
    while above < whole.height():
        rows = min(BAND + OVERLAP, whole.height() - above)
        band = _band(source, page, whole, QRect(0, above, whole.width(), rows))
        taken = seam(band) if above + rows < whole.height() else rows
        drawn = min(taken + OVERLAP, rows)
        place = QRectF(left, top + above * scale, whole.width() * scale, drawn * scale)
        painter.drawImage(place, band.copy(0, 0, whole.width(), drawn))
        above += taken
        yield


def seam(band: QImage) -> int:
    """Return after how many rows of a band the next one begins: amid the whitest rows that are alike.

    Programs that show what was printed set each band on whole dots of their own: through a line of words
    the seam would be seen. It does not lie in the first quarter, so that there are not many more bands.
    """
    first = BAND // 4
    rows = [
        bytes(cast(memoryview, band.constScanLine(row))) for row in range(first, min(BAND, band.height()))
    ]
    best, most, alike = BAND, (0, 0), 1
    for place in range(1, len(rows)):
        alike = alike + 1 if rows[place] == rows[place - 1] else 1
        told = (rows[place].count(WHITE) * ALMOST // len(rows[place]), alike)
        if alike > 1 and told > most:
            best, most = first + place + 1 - alike // 2, told
    return best


def _band(source: QPdfDocument, page: int, whole: QSize, part: QRect) -> QImage:
    """Return a part of a page on white: what lets light through takes a printer half as long again."""
    options = QPdfDocumentRenderOptions()
    options.setScaledSize(whole)
    # Qt scales by the distance from the first to the last row: one row and column more are none too many.
    options.setScaledClipRect(part.adjusted(0, 0, 1, 1))
    band = QImage(part.size(), QImage.Format.Format_RGB32)
    band.fill(Qt.GlobalColor.white)
    painter = QPainter(band)
    painter.drawImage(0, 0, source.render(page, part.size(), options))
    painter.end()
    return band
