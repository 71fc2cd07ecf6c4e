"""What the tests of the window share: prompts that answer, a small bank, answers by name."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QWidget
from pytestqt.qtbot import QtBot

from muster.gui.conflict_dialog import Side
from muster.gui.pages.page import Page
from muster.gui.prompts import Behind, Choice, Locked
from muster.gui.session.document import Document
from muster.gui.widgets.notice import Notice
from muster.gui.window.main_window import MainWindow
from muster.gui.window.workspace import Workspace
from muster.model import Answer, Assessment, Framework, Mission, new_assessment
from muster.storage import open_assessment

NOW = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
PATIENCE = 180_000  # ms: what the background may take on a machine that is busy with other things


@dataclass
class AnsweringPrompts:
    """Answers every question from what the test laid out, and keeps what was said."""

    discard: Choice = "cancel"
    replace: bool = False
    open_path: Path | None = None
    vote_paths: list[Path] = field(default_factory=list)
    votes_folder: Path | None = None
    evidence_paths: list[Path] = field(default_factory=list)
    folder: Path | None = None
    save_path: Path | None = None
    framework_path: Path | None = None
    template_path: Path | None = None
    agrees: bool = False
    behind: Behind = "cancel"
    lock: Locked = "cancel"
    choice: int | None = None
    gives_away: bool = True
    parts: list[str] | None = None  # what is ticked; None leaves it as it is offered
    goes: list[str] = field(default_factory=list)
    stays: list[str] = field(default_factory=list)
    passphrases: list[str] = field(default_factory=list)
    options: list[list[str]] = field(default_factory=list)
    sides: list[list[Side]] = field(default_factory=list)
    decided: list[bool] | None = None
    print_to: Path | None = None
    pages: tuple[int, int] | None = None
    copies: int = 1
    resolution: int = 150  # dots an inch: enough to read, and soon drawn
    problems: list[str] = field(default_factory=list)
    details: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    told: list[str] = field(default_factory=list)

    def confirm_discard(self, name: str) -> Choice:
        self.asked.append(f"discard {name}")
        return self.discard

    def ask_open(self, folder: Path) -> Path | None:
        self.asked.append("open")
        return self.open_path

    def ask_votes(self, folder: Path) -> list[Path]:
        self.asked.append("votes")
        return self.vote_paths

    def ask_evidence(self, folder: Path) -> list[Path]:
        self.asked.append("evidence")
        return self.evidence_paths

    def ask_votes_folder(self, folder: Path) -> Path | None:
        self.asked.append("votes folder")
        return self.votes_folder

    def ask_folder(self, title: str, folder: Path) -> Path | None:
        self.asked.append(title)
        return self.folder

    def ask_save(self, suggestion: Path, kinds: str) -> Path | None:
        self.asked.append(f"save {suggestion.name}")
        return self.save_path

    def confirm_replace(self, name: str) -> bool:
        self.asked.append(f"replace {name}")
        return self.replace

    def ask_framework(self, folder: Path) -> Path | None:
        self.asked.append("framework")
        return self.framework_path

    def ask_template(self, folder: Path) -> Path | None:
        self.asked.append("template")
        return self.template_path

    def confirm(self, question: str, details: str, yes: str) -> bool:
        self.asked.append(question)
        self.details.append(details)
        return self.agrees

    def changed_behind(self, name: str) -> Behind:
        self.asked.append(f"changed {name}")
        return self.behind

    def locked(self, name: str, who: str, since: str, *, silent: bool) -> Locked:
        self.asked.append(f"locked {name} by {who}{' (silent)' if silent else ''}")
        return self.lock

    def ask_passphrase(self, name: str, *, new: bool, wrong: bool) -> str | None:
        self.asked.append(f"passphrase {name}{' new' if new else ''}{' again' if wrong else ''}")
        return self.passphrases.pop(0) if self.passphrases else None

    def choose(self, question: str, options: list[str]) -> int | None:
        self.asked.append(question)
        self.options.append(options)
        return self.choice

    def choose_parts(
        self,
        options: list[tuple[str, bool]],
        preview: Callable[[frozenset[int]], tuple[list[str], list[str]]],
    ) -> frozenset[int] | None:
        self.asked.append("parts")
        chosen = frozenset(number for number, (_, ticked) in enumerate(options) if ticked)
        if self.parts is not None:
            chosen = frozenset(number for number, (text, _) in enumerate(options) if text in self.parts)
        self.goes, self.stays = preview(chosen)
        return chosen if self.gives_away else None

    def decide(self, sides: list[Side]) -> list[bool] | None:
        self.asked.append("decide " + ", ".join(side.what for side in sides))
        self.sides.append(sides)
        return self.decided

    def choose_printer(self, printer: QPrinter, report: str, pages: int) -> bool:
        self.asked.append(f"print {report}: {pages}")
        if self.print_to is None:
            return False
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.print_to))
        printer.setResolution(self.resolution)
        printer.setCopyCount(self.copies)
        if self.pages:
            printer.setPrintRange(QPrinter.PrintRange.PageRange)
            printer.setFromTo(*self.pages)
        return True

    def show_problem(self, sentence: str, details: str = "") -> None:
        self.problems.append(sentence)
        self.details.append(details)

    def about(self, text: str) -> None:
        self.told.append(text)


PageKind = TypeVar("PageKind", bound=Page)


def page_of(workspace: Workspace, name: str, kind: type[PageKind]) -> PageKind:
    """Return a page of a workspace by its name, made now if it was not; `kind` is its class."""
    page = workspace.pages.page(name)
    assert isinstance(page, kind)
    return page


def run_report(window: MainWindow, qtbot: QtBot, command: str) -> None:
    """Save or print the report by the command's id, and wait until the worker is done with it."""
    window.run(command)
    settle(window, qtbot)


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Wait until no report is under way any more."""
    qtbot.waitUntil(
        lambda: not window.background.is_busy("export", "print", "printer", "report"), timeout=PATIENCE
    )


def small_framework() -> Framework:
    """Two categories, three lessons, six questions: one critical, one switched by the profile, two core."""

    def question(name: str, category: str, lesson: str, **more: object) -> dict[str, object]:
        levels = [{"title": f"{name} level {n}", "detail": f"Detail of {name} at {n}."} for n in range(5)]
        return {
            "id": name,
            "category": category,
            "lesson": lesson,
            "title": f"Title of {name}",
            "text": f"Is {name} in place?",
            "why": f"Because of {name}.",
            "evidence": f"A paper on {name}.",
            "levels": levels,
            "sources": [{"kind": "brief", "ref": "5"}, {"kind": "doctrine", "ref": "Field guide"}],
            **more,
        }

    return Framework.model_validate(
        {
            "id": "small",
            "version": "1.0",
            "title": "Small bank",
            "profile": [{"id": "host", "text": "Are there host forces?", "default": True}],
            "categories": [
                {"id": "force", "code": "FOR", "title": "Force", "weight": 60},
                {"id": "money", "code": "MON", "title": "Money", "weight": 40},
            ],
            "lessons": [
                {
                    "id": "L1",
                    "category": "force",
                    "title": "A ceiling is no force",
                    "summary": "It took years.",
                },
                {"id": "L2", "category": "force", "title": "Pay the partner", "summary": "Unpaid men leave."},
                {"id": "L3", "category": "money", "title": "Pledges fade", "paragraphs": [9, "FN2"]},
            ],
            "questions": [
                question("FOR-1", "force", "L1", critical=True, gate=2, weight=3, core=True),
                question("FOR-2", "force", "L1"),
                question("FOR-3", "force", "L2", applies_when="host"),
                question("MON-1", "money", "L3", core=True),
                question("MON-2", "money", "L3"),
                question("MON-3", "money", "L3"),
            ],
        },
        strict=False,
    )


def embedded(framework: Framework) -> Assessment:
    """Return an empty assessment that carries its framework inside."""
    made = new_assessment(framework, Mission(name="AFISMA"), title="Review", now=NOW)
    return made.model_copy(update={"framework": framework})


def answered(assessment: Assessment, **levels: int) -> Assessment:
    """Return the assessment with levels set; `FOR_1=2` answers FOR-1."""
    for name, level in levels.items():
        assessment = assessment.with_answer(name.replace("_", "-"), Answer(state="answered", level=level))
    return assessment


def focused() -> QWidget:
    """Return the widget that has the keyboard."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the keyboard is, and let the window answer."""
    QTest.keyClick(focused(), key, modifier)
    QApplication.processEvents()


def click_cell(table: QTableView, row: int, column: int) -> None:
    """Click the middle of a cell that can be seen."""
    QApplication.processEvents()
    place = table.visualRect(table.model().index(row, column)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QApplication.processEvents()


def cells(table: QTableView) -> list[list[str]]:
    """Return the texts of a table, row by row, as they stand in sight."""
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def write(text: str) -> None:
    """Type text where the keyboard is."""
    QTest.keyClicks(focused(), text)


def press_printed(widget: QWidget, text: str) -> None:
    """Press keys of the row of figures as AZERTY has them without Shift: `é` lies on the key of 2."""
    for sign in text:
        code, key = 10 + ("&é\"'(-è_çà").index(sign), ord(sign.upper())
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, code, 0, 0, sign)
            QApplication.sendEvent(widget, event)
    QApplication.processEvents()


def notices(window: MainWindow) -> list[Notice]:
    """Return the notices in sight."""
    QApplication.processEvents()
    assert window.workspace is not None
    return [notice for notice in window.workspace.findChildren(Notice) if notice.isVisible()]


def workspace_of(window: MainWindow) -> Workspace:
    """Return the workspace of the open document."""
    assert window.workspace is not None
    return window.workspace


def document_of(window: MainWindow) -> Document:
    """Return the open document."""
    assert window.document is not None
    return window.document


def start_new(window: MainWindow, name: str = "AFISMA") -> Document:
    """Begin a new assessment as a user would, and return its document."""
    window.run("new")
    write(name)
    press(Qt.Key.Key_Return)
    return document_of(window)


def level(path: Path, name: str = "FOR-1") -> int | None:
    """Return the level of an answer as it lies on the disk."""
    return open_assessment(path).assessment.answer(name).level


def at_start(window: MainWindow) -> bool:
    """Return whether the start page is in sight."""
    return window.screens.currentWidget() is window.start


def texts(widget: QWidget) -> str:
    """Return every text that can be seen once the layouts have settled."""
    QApplication.processEvents()
    return "\n".join(part.text() for part in widget.findChildren(QLabel) if part.isVisible())


def seen(widget: QWidget) -> str:
    """Return the texts of the labels in sight."""
    QApplication.processEvents()
    return "\n".join(part.text() for part in widget.findChildren(QLabel) if part.isVisible())
