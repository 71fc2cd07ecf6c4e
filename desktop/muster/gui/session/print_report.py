"""Printing a report through the system's print dialog."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from muster.gui.background import Background
from muster.gui.prompts import Prompts
from muster.gui.session.print_pages import print_pages, sheets_of

PURPOSE = "printer"  # of what goes to the printer


def print_pdf(
    content: bytes,
    name: str,
    report: str,
    prompts: Prompts,
    background: Background,
    sent: Callable[[str, str], object],
) -> None:
    """Let the user choose a printer, and start to print a PDF under a name in the queue.

    `report` is what is printed, in words. `sent` is called with the file, if it went into one, and the
    printer once all has gone; a printer that does not start, or takes only some of the sheets, is told.
    """
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    pages = QPdfDocument()
    pages.load(buffer)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    if not prompts.choose_printer(printer, report, pages.pageCount()):
        return
    wanted, printed = len(sheets_of(pages, printer)), 0

    def draw() -> Iterator[None]:
        nonlocal printed
        for whole in print_pages(pages, printer):
            printed = whole
            yield
        buffer.close()

    def done() -> None:
        if printed < wanted:
            prompts.show_problem(_problem(printed, wanted))
        else:
            sent(printer.outputFileName(), printer.printerName())

    background.run_in_pieces(PURPOSE, draw(), done)


def _problem(printed: int, wanted: int) -> str:
    if not printed:
        return QCoreApplication.translate(
            "print", "The printer did not start. Save the report as a PDF and print that."
        )
    return QCoreApplication.translate(
        "print", "The printer stopped after sheet {printed} of {wanted}. Print the others again."
    ).format(printed=printed, wanted=wanted)
