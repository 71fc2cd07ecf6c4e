"""The composition root: makes the application, wires the window, and runs it."""

import gc
import os
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFileOpenEvent, QIcon
from PySide6.QtWidgets import QApplication

from muster import __version__
from muster.gui.crash import FOLDER as CRASHES
from muster.gui.crash import CrashWatch, fatal_ends
from muster.gui.handover import Handover, hand_over
from muster.gui.languages import LANGUAGES, Translations, system_language
from muster.gui.prompts import Prompts
from muster.gui.reopening import WasOpen, forget, is_any_left, take
from muster.gui.rubbish import Rubbish
from muster.gui.settings import Settings
from muster.gui.state_folder import JOURNALS, state_folder
from muster.gui.theme import Appearance
from muster.gui.widgets.spoken import speak
from muster.gui.window.apart import open_apart
from muster.gui.window.crash_care import wait_for_end
from muster.gui.window.main_window import MainWindow
from muster.gui.window.session_end import SessionEnd
from muster.resources import resource

APPLICATION_ID = "org.muster.Muster"
# What nobody waits for, in ms after the window.
RING_AFTER, WARM_AFTER, LISTEN_AFTER, PAGES_AFTER = 30, 100, 1000, 1500
WARM = (
    "muster.gui.session.session",
    "muster.gui.window.workspace",
    "muster.gui.pages.walk.page",
    "muster.gui.pages.profile",
    "muster.gui.pages.readiness.page",
)
PAGES_WARM = (  # what the pages need that are not made ahead; not the report's, which brings Qt's PDF
    "muster.gui.pages.session.page",
    "muster.gui.pages.session.actions_page",
    "muster.gui.pages.session.decisions_page",
    "muster.gui.pages.plan.page",
    "muster.gui.pages.what_if",
    "muster.gui.pages.compare",
    "muster.gui.pages.weights",
    "muster.gui.pages.lessons.page",
    "muster.gui.pages.strength",
    "muster.gui.pages.backcast",
    "muster.gui.pages.exercise",
    "muster.gui.pages.explain",
    "muster.gui.pages.history",
    "muster.gui.session.export",
)


class _FileOpener(QObject):
    """Catches the files that macOS hands to a running program."""

    wanted = Signal(Path)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FileOpen and isinstance(event, QFileOpenEvent):
            self.wanted.emit(Path(event.file()))
            return True
        return False


def make_window(
    application: QApplication,
    store: QSettings,
    prompts: Prompts | None = None,
    language: str = "",
    state: Path | None = None,
    *,
    at_start: bool = True,
    at_once: bool = True,
) -> MainWindow:
    """Return the wired main window, not yet shown; tests hand in a store and prompts of their own.

    `language` is used where none was chosen before; the system's when it is empty. `state` is the folder
    of journals and earlier versions. `at_start`: with the start page in it, else with nothing yet.
    `at_once`: with the rings round what has the keyboard, which else come when `ring_focus` is called.
    """
    settings = Settings(store)
    chosen = settings.language if settings.language in LANGUAGES else language or system_language()
    translations = Translations(application)
    translations.use(chosen)
    speak()
    appearance = Appearance(application, settings.theme, settings.text_size)
    if at_once:
        ring_focus(application, appearance)
    state = state or state_folder(settings.state_folder)
    window = MainWindow(appearance, settings, prompts, chosen, translations, state, at_start=at_start)
    appearance.setParent(window)  # goes with it: one that stayed would dress the windows after it
    application.focusChanged.connect(window.keep_in_sight)
    return window


def ring_focus(application: QApplication, appearance: Appearance) -> None:
    """Show where the keyboard is, from now on; loads what paints it."""
    from muster.gui.widgets.focus_ring import FocusRings

    FocusRings(application, appearance).show_now()


def warm_up(names: Sequence[str]) -> None:
    """Load modules beside what the user does: those of the first document, then those of further pages."""
    for name in names:
        import_module(name)


def _beside(names: Sequence[str]) -> Callable[[], None]:
    """Return what starts to load modules in a thread of its own."""
    return threading.Thread(target=warm_up, args=(names,), daemon=True).start


def _for_qt(argument: str) -> str:
    """Return an argument as text: Qt breaks down over a file name of bytes that are no UTF-8."""
    return os.fsencode(argument).decode("utf-8", "replace")


def _icon() -> QIcon:
    """Return the icon of windows; its sizes are read when they are asked for."""
    icon = QIcon()
    for size in (16, 32, 48, 256):
        icon.addFile(str(resource("icons", str(size), "muster.png")), QSize(size, size))
    return icon


def _look_back(watch: CrashWatch, window: MainWindow) -> None:
    """Tell how the run before ended, if it was ended, and watch how this one does."""
    ends = fatal_ends(watch.folder)
    watch.watch_fatal()
    if ends:
        window.crash_care.tell_ended(ends[-1], window.navigation.toast)


def open_given(window: MainWindow, path: Path) -> None:
    """Open a file that the system hands to this running program: here, or in a window of its own."""
    if window.takes(path):
        window.open_here(path)
    else:
        open_apart(path)


def open_again(window: MainWindow, was_open: WasOpen) -> None:
    """Open what a window had open when the desktop's session ended, with what was not saved."""
    if was_open.journal is not None:
        window.handlers.recover(was_open.journal, crashed=False)
    if window.document is None and was_open.path is not None:
        window.open_path(was_open.path)
    if window.document is None and window.reader is None:
        window.navigation.show_start()


def _name_to_windows() -> None:
    """Give all windows one place in the task bar of Windows, with our icon instead of Python's."""
    if sys.platform == "win32":
        import ctypes

        with suppress(AttributeError, OSError):
            ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APPLICATION_ID)


def run(arguments: list[str]) -> int:
    """Open the window, with the files that are named, and return the exit code when it is closed.

    Without any, what a window had open when the desktop's session ended opens again, each in its own.
    A file goes to a Muster that runs already where one has it open or has nothing open; the first that
    none takes opens in this window, each further one in a window of its own.
    """
    _name_to_windows()
    QApplication.setApplicationName("Muster")
    QApplication.setApplicationVersion(__version__)
    QApplication.setOrganizationName("Muster")
    given = {_for_qt(argument): argument for argument in arguments}
    # By its name, as from a command line: `setStyle` hands back a style, and all that Python can do with one
    # is made for it.
    application = QApplication([_for_qt(sys.argv[0]), *given, "-style", "Fusion"])
    application.setDesktopFileName("muster")
    application.setWindowIcon(_icon())
    store = QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "Muster", "Muster")
    state = state_folder(Settings(store).state_folder)
    wait_for_end()
    names = [Path(given.get(name, name)) for name in application.arguments()[1:]]  # without Qt's options
    kept = [name for name in names if not hand_over(state, name)]
    if names and not kept:
        return 0
    journals = state / JOURNALS
    for name in kept:
        forget(state, name, journals)
    was_open = None if names else take(state, journals)
    if was_open is not None and not application.isSessionRestored() and is_any_left(state):
        open_apart()  # which takes the next; a desktop that restores its session starts each by itself
    watch = CrashWatch(state / CRASHES)
    watch.install()
    window = make_window(
        application, store, state=state, at_start=not kept and was_open is None, at_once=False
    )
    watch.crashed.connect(window.crash_care.tell, Qt.ConnectionType.QueuedConnection)
    opener = _FileOpener(application)
    opener.wanted.connect(partial(open_given, window))
    if sys.platform == "darwin":  # the only system that sends files as events
        application.installEventFilter(opener)
    window.show()
    ending = SessionEnd(application, window, state)
    handover = Handover(state, window.takes, window, window.has)
    handover.taken.connect(window.open_here)

    def begin() -> None:
        """Open what is named; what nobody waits for comes when the window has been painted."""
        QTimer.singleShot(RING_AFTER, partial(ring_focus, application, window.appearance))
        QTimer.singleShot(LISTEN_AFTER, handover.listen)
        QTimer.singleShot(LISTEN_AFTER, ending.listen)
        QTimer.singleShot(LISTEN_AFTER, lambda: _look_back(watch, window))
        QTimer.singleShot(PAGES_AFTER, _beside(PAGES_WARM))
        if kept:
            if not window.open_path(kept[0]) and window.reader is None:
                window.navigation.show_start()
            for name in kept[1:]:
                open_apart(name)
        elif was_open is not None:
            open_again(window, was_open)
        else:
            QTimer.singleShot(WARM_AFTER, _beside(WARM))
        gc.freeze()  # what is there by now stays: looking through it for rubbish would hold up a key press
        Rubbish(application)  # Python's own look is off since the start, see `muster.__main__`

    QTimer.singleShot(0, begin)
    code = application.exec()
    application.removeEventFilter(opener)
    handover.close()
    ending.close()
    watch.close()
    return code
