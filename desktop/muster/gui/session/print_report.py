"""Printing the report of a document through the system's print dialog."""

from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter

from muster.gui.phrases import today
from muster.gui.prompts import Prompts
from muster.gui.session.document import Document
from muster.gui.session.print_pages import print_pages
from muster.model import Assessment
from muster.phrases import phrases_in
from muster.phrases.errors import sentence
from muster.reporting import ReportUnmade, build_report, render


def print_report(
    document: Document, prompts: Prompts, language: str, beside: Sequence[tuple[str, Assessment]] = ()
) -> int:
    """Make the report of the present state, let the user choose a printer, and print.

    Returns how many pages were printed; 0 when the user changed their mind or it failed, which is told.
    """
    content = build_report(
        document.framework,
        document.assessment,
        document.full_readiness,
        printed=today(),
        language=language,
        beside=beside,
    )
    try:
        made = QByteArray(render(content, "pdf"))
    except ReportUnmade as problem:
        prompts.show_problem(sentence(problem, phrases_in(language)))
        return 0
    buffer = QBuffer(made)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    pages = QPdfDocument()
    pages.load(buffer)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(document.name)
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
