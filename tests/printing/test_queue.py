"""A report goes through the system's own print dialog to a real queue of CUPS, and comes out as it was."""

import os
import pwd
import re
import shutil
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

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
LONG = 180_000  # milliseconds that a queue may take
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


def last_job() -> str:
    """Return what the queue was asked for with the last job, as CUPS keeps it: options as words.

    CUPS writes it down some time after: nothing until then.
    """
    told = subprocess.run(
        ["lpstat", "-W", "all", "-o", QUEUE],
        capture_output=True,
        text=True,
        check=True,
        env=os.environ | {"LC_ALL": "C"},
    )
    number = max(int(row) for row in re.findall(rf"^{QUEUE}-(\d+)", told.stdout, re.MULTILINE))
    read = ["cat", f"/var/spool/cups/c{number:05}"]
    if os.geteuid():
        read = ["sudo", "-n", *read]
    return subprocess.run(read, capture_output=True, check=False).stdout.decode("latin-1")


def accept(pages: tuple[int, int] | None, copies: int, sides: str = "noDuplex") -> None:
    """Choose the queue in the real dialog, the pages, copies and sides, and print."""
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
    side = dialog.findChild(QRadioButton, sides)
    assert side is not None
    assert side.isEnabled(), "the queue takes two sides of a sheet"
    side.setChecked(True)
    dialog.accept()


@pytest.fixture
def print_example(open_window: Opener, qtbot: QtBot) -> Callable[..., PdfReader]:
    """Print a report of an example as a user does; returns what came out."""

    def printed(*choices: Any) -> PdfReader:
        before = {*printed_folder().glob("*.pdf")}
        window = open_window()
        window.session.export._prompts = WindowPrompts(window)
        window.handlers.open_example(resource("references", "afisma-2013.muster.json"))
        jobs: list[bool] = []

        def answer() -> None:
            if isinstance(QApplication.activeModalWidget(), QPrintDialog):
                timer.stop()
                accept(*choices)
                jobs.append(True)

        timer = QTimer(window)
        timer.timeout.connect(answer)
        timer.start(50)
        window.run("print")
        qtbot.waitUntil(lambda: bool(jobs) and not window.background.is_busy("print"), timeout=LONG)
        return come_out(before, qtbot)

    return printed


@pytest.mark.parametrize(("pages", "copies", "count"), [(None, 1, None), ((2, 3), 1, 2), ((1, 1), 2, None)])
def test_a_report_comes_out_of_the_queue(
    print_example: Callable[..., PdfReader], pages: tuple[int, int] | None, copies: int, count: int | None
) -> None:
    sheets = print_example(pages, copies)
    width, height = (float(side) for side in sheets.pages[0].mediabox[2:])
    assert (round(width), round(height)) in ((595, 842), (612, 792))
    assert count is None or len(sheets.pages) == count
    [first, *_] = sheets.pages[0].images
    assert first.image is not None
    assert round(first.image.width / (width / 72)) >= 300, "dots an inch"


@pytest.mark.parametrize(
    ("sides", "asked"),
    [
        ("noDuplex", "one-sided"),
        ("duplexLong", "two-sided-long-edge"),
        ("duplexShort", "two-sided-short-edge"),
    ],
)
def test_both_sides_of_a_sheet_are_asked_for(
    print_example: Callable[..., PdfReader], qtbot: QtBot, sides: str, asked: str
) -> None:
    assert len(print_example((1, 2), 1, sides).pages) == 2
    qtbot.waitUntil(lambda: asked in last_job(), timeout=LONG)


def test_the_queue_is_one_that_the_dialog_offers(qtbot: QtBot) -> None:
    assert QUEUE in QPrinterInfo.availablePrinterNames()
    printer = QPrinter(QPrinterInfo.printerInfo(QUEUE), QPrinter.PrinterMode.HighResolution)
    assert printer.isValid()
    assert printer.resolution() >= 300
