"""A window of one's own for each test: settings in a temporary file, questions answered from a list."""

from collections.abc import Callable, Generator, Iterator
from datetime import UTC, datetime
from json import dumps
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QPoint, QSettings, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from muster.gui.app import make_window
from muster.gui.background import Background
from muster.gui.languages import Translations
from muster.gui.pages.report import ReportPage
from muster.gui.session.chances import Chances
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.gui.theme import Appearance
from muster.gui.widgets.layout import ScrollColumn
from muster.gui.window.main_window import MainWindow
from muster.model import Answer, Assessment, Framework
from muster.storage import open_assessment
from muster.storage.safety.lock import lock_path
from tests.gui.support import PATIENCE, AnsweringPrompts, answered, embedded, page_of, small_framework


@pytest.fixture(autouse=True, scope="session")
def style(qapp: QApplication) -> None:
    """Use the program's style; once, because Qt wraps it in the one that reads style sheets."""
    qapp.setStyle("Fusion")


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication) -> Iterator[None]:
    """Start every test in English with the same font and palette."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    font, palette = qapp.font(), qapp.palette()
    yield
    while Translations._worn:
        qapp.removeTranslator(Translations._worn.pop())
    for worn in qapp.findChildren(Appearance, options=Qt.FindChildOption.FindDirectChildrenOnly):
        delete(worn)  # it would dress everything anew with each change of language in the tests to come
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    qapp.setFont(font)
    qapp.setPalette(palette)
    # The style sheet stays: with an empty one Qt would drop what it knows of widgets still to be deleted,
    # and look them up again later.


@pytest.fixture(autouse=True)
def no_button_held(qapp: QApplication) -> Iterator[None]:
    """Let go of the mouse after every test: Qt believes it held once a test has drawn a widget with it."""
    yield
    if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
        screen = QWindow()
        screen.show()
        QTest.mouseRelease(screen, Qt.MouseButton.LeftButton, pos=QPoint(0, 0))
        assert QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton


@pytest.fixture
def listened() -> Iterator[None]:
    """A screen reader is there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def prompts() -> AnsweringPrompts:
    """Answers to questions; a test sets the ones it expects."""
    return AnsweringPrompts()


@pytest.fixture
def settings_file(tmp_path: Path) -> Path:
    """The file that the window remembers things in."""
    return tmp_path / "settings.ini"


@pytest.fixture
def state(tmp_path: Path) -> Path:
    """The folder of journals and earlier versions."""
    return tmp_path / "state"


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QApplication, prompts: AnsweringPrompts, settings_file: Path, state: Path
) -> Iterator[Callable[[], MainWindow]]:
    """Open the main window as the program does; every one is closed at the end."""
    windows: list[MainWindow] = []

    def opened() -> MainWindow:
        window = make_window(
            qapp, QSettings(str(settings_file), QSettings.Format.IniFormat), prompts, "en", state
        )
        qtbot.addWidget(window)
        windows.append(window)
        if not settings_file.exists():
            window.resize(1366, 768)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
        return window

    yield opened
    prompts.discard = "discard"
    for window in windows:
        window.close()


@pytest.fixture
def window(open_window: Callable[[], MainWindow]) -> MainWindow:
    """The main window at its start page."""
    return open_window()


@pytest.fixture
def framework() -> Framework:
    """The small bank."""
    return small_framework()


@pytest.fixture
def assessment(framework: Framework) -> Assessment:
    """Nothing answered yet."""
    return embedded(framework)


@pytest.fixture
def document(qapp: QApplication, assessment: Assessment, framework: Framework) -> Iterator[Document]:
    """An open document, without a window."""
    made = Document(assessment, framework)
    yield made
    made.deleteLater()


@pytest.fixture
def background(qapp: QApplication) -> Iterator[Background]:
    """The worker; nothing is under way any more at the end."""
    made = Background()
    yield made
    made.finish()


@pytest.fixture
def chances(document: Document, background: Background) -> Generator[Chances]:
    """The chances of the open document, not asked for yet; what is under way at the end is not delivered."""
    made = Chances(document, background, document)
    yield made
    made.finish()


@pytest.fixture
def saved(tmp_path: Path, assessment: Assessment) -> Path:
    """A saved file with half the questions answered."""
    path = tmp_path / "mission.muster.json"
    path.write_text(answered(assessment, FOR_1=1, FOR_2=3, MON_1=4).to_json(), encoding="utf-8")
    return path


@pytest.fixture
def behind(window: MainWindow, saved: Path) -> Path:
    """A document changed here and, meanwhile, on the disk."""
    window.open_path(saved)
    assert window.document is not None
    AnswerEdits(window.document).set_level("FOR-1", 4)
    other = open_assessment(saved).assessment
    other = other.with_answer("FOR-2", Answer(state="answered", level=0))
    other = other.with_answer("MON-1", Answer(state="answered", level=1, note="Theirs."))
    saved.write_text(other.to_json(), "utf-8")
    return saved


@pytest.fixture
def page(window: MainWindow, saved: Path, qtbot: QtBot) -> ReportPage:
    """The report page of the half-answered file, its PDF shown."""
    window.open_path(saved)
    assert window.workspace is not None
    made = page_of(window.workspace, "report", ReportPage)
    assert isinstance(made, ReportPage)
    with qtbot.waitSignal(made.shown, timeout=PATIENCE):
        window.run("preview")
    return made


@pytest.fixture
def elsewhere(saved: Path) -> str:
    """Somebody on another computer has the file open."""
    other = {"who": "amina", "host": "pc-7", "pid": 1, "since": datetime.now(UTC).isoformat(), "token": "t"}
    lock_path(saved).write_text(dumps(other), "utf-8")
    return dumps(other)


@pytest.fixture
def appearance(qapp: QApplication) -> Appearance:
    """The look, at a hundred per cent."""
    return Appearance(qapp)


@pytest.fixture
def shown_table(qtbot: QtBot) -> Iterator[Callable[[QTableView], QTableView]]:
    """Show a table in the column of a page, with the keyboard on it."""
    pages: list[ScrollColumn] = []

    def show(table: QTableView) -> QTableView:
        page = ScrollColumn(700)
        pages.append(page)
        page.column.addWidget(table)
        page.column.addSpacing(2000)
        qtbot.addWidget(page)
        page.resize(760, 300)
        page.show()
        qtbot.waitExposed(page)
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow, timeout=PATIENCE)
        table.setFocus()
        QApplication.processEvents()
        return table

    yield show
    pages.clear()


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Show a widget as a window of its own."""

    def show(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(1100, 760)
        widget.show()
        qtbot.waitExposed(widget)
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow, timeout=PATIENCE)
        return widget

    return show
