"""Printing a report through the system's print dialog."""

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from muster.gui.prompts import Prompts
from muster.gui.session.print_pages import print_pages


def print_pdf(content: bytes, name: str, prompts: Prompts) -> int:
    """Let the user choose a printer, and print a PDF under a name in the queue.

    Returns how many pages were printed; 0 when the user changed their mind or it failed, which is told.
    """
    held = QByteArray(content)  # the buffer reads from it and does not keep it
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    pages = QPdfDocument()
    pages.load(buffer)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    if not prompts.choose_printer(printer, pages.pageCount()):
        return 0
    printed = print_pages(pages, printer)
    if not printed:
        prompts.show_problem(
            QCoreApplication.translate(
                "print", "The printer did not start. Save the report as a PDF and print that."
            )
        )
    return printed
