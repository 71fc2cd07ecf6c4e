"""A report goes through the system's own print dialog to a real queue of CUPS, and comes out as it was."""

import os
import pwd
import re
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QApplication, QComboBox, QRadioButton, QSpinBox
from pytestqt.qtbot import QtBot

from muster.gui.prompts import WindowPrompts
from muster.gui.window.main_window import MainWindow
from muster.resources import resource

QUEUE = "Muster-PDF"
LONG = 60_000  # milliseconds that a queue may take
Opener = Callable[[], MainWindow]


def has_queue() -> bool:
    tool = shutil.which("lpstat")
    if tool is None:
        return False
    told = subprocess.run([tool, "-p", QUEUE], capture_output=True, text=True, check=False)
    return told.returncode == 0


pytestmark = [
    pytest.mark.printer,
    pytest.mark.skipif(not has_queue(), reason=f"no print queue {QUEUE}: `make test-print` makes one"),
]


def printed_folder() -> Path:
    """Return where the queue puts what it prints for this user."""
    setting = Path("/etc/cups/cups-pdf.conf").read_text(encoding="utf-8", errors="replace")
    named = re.search(r"^Out\s+(\S+)", setting, re.MULTILINE)
    home = pwd.getpwuid(os.getuid()).pw_dir
    return Path((named[1] if named else "/var/spool/cups-pdf").replace("${HOME}", home))


def come_out(before: set[Path], qtbot: QtBot) -> PdfReader:
    """Wait for the file that the queue makes, and return it once it is whole."""
    made: list[PdfReader] = []

    def is_there() -> bool:
        for file in {*printed_folder().glob("*.pdf")} - before:
            if file.stat().st_size and time.time() - file.stat().st_mtime >= 0:
                try:
                    reader = PdfReader(file)
                    assert len(reader.pages)
                except Exception:  # half of it is written
                    return False
                made.append(reader)
                return True
        return False

    qtbot.waitUntil(is_there, timeout=LONG)
    return made[0]


def accept(pages: tuple[int, int] | None, copies: int) -> None:
    """Choose the queue in the real dialog, the pages and copies, and print."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QPrintDialog)
    names = [box for box in dialog.findChildren(QComboBox) if box.findText(QUEUE) >= 0]
    names[0].setCurrentIndex(names[0].findText(QUEUE))
    if pages is not None:
        ranges = dialog.findChild(QRadioButton, "printRange")
        assert ranges is not None
        ranges.setChecked(True)
        for name, number in zip(("from", "to"), pages, strict=True):
            field = dialog.findChild(QSpinBox, name)
            assert field is not None
            field.setValue(number)
    field = dialog.findChild(QSpinBox, "copies")
    assert field is not None
    field.setValue(copies)
    dialog.accept()


@pytest.mark.parametrize(("pages", "copies", "count"), [(None, 1, None), ((2, 3), 1, 2), ((1, 1), 2, None)])
def test_a_report_comes_out_of_the_queue(
    open_window: Opener, qtbot: QtBot, pages: tuple[int, int] | None, copies: int, count: int | None
) -> None:
    before = {*printed_folder().glob("*.pdf")}
    window = open_window()
    window.session.export._prompts = WindowPrompts(window)
    window.handlers.open_example(resource("references", "afisma-2013.muster.json"))
    jobs: list[bool] = []

    def answer() -> None:
        if isinstance(QApplication.activeModalWidget(), QPrintDialog):
            timer.stop()
            accept(pages, copies)
            jobs.append(True)

    timer = QTimer(window)
    timer.timeout.connect(answer)
    timer.start(50)
    window.run("print")
    qtbot.waitUntil(lambda: bool(jobs) and not window.background.is_busy("print"), timeout=LONG)
    sheets = come_out(before, qtbot)
    width, height = (float(side) for side in sheets.pages[0].mediabox[2:])
    assert (round(width), round(height)) in ((595, 842), (612, 792))
    assert count is None or len(sheets.pages) == count
    [first, *_] = sheets.pages[0].images
    assert first.image is not None
    assert round(first.image.width / (width / 72)) >= 300, "dots an inch"


def test_the_queue_is_one_that_the_dialog_offers(qtbot: QtBot) -> None:
    assert QUEUE in QPrinterInfo.availablePrinterNames()
    printer = QPrinter(QPrinterInfo.printerInfo(QUEUE), QPrinter.PrinterMode.HighResolution)
    assert printer.isValid()
    assert printer.resolution() >= 300
