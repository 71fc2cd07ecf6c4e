"""Real windows, killed with -9 while they type, save, begin, recover, export and seal; or whose disk fails.

Each runs in a process of its own, forked before Qt has an application, with a state folder of its own.
What it says through a pipe is what has to be there afterwards: `saved N` once a save came back, `safe N`
once the journal said so, `typed N TIME` for what must be there a second later.
"""

from __future__ import annotations

import os
import random
import select
import signal
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.gui.support import AnsweringPrompts

if TYPE_CHECKING:
    from muster.gui.widgets.text import TextField
    from muster.gui.window.main_window import MainWindow

from attacks.content import EXAMPLE, QUESTION, clear_words, newest_left, note_of, number_of, number_on_disk
from attacks.disks import small_disk, spoiled
from muster.storage.safety.left_behind import left_behind

SAFE_AFTER = 1.0  # seconds, after which what was typed must outlive a kill
PASSPHRASE = "harmattan"
PATIENCE = 60.0  # seconds for a window to come up on a busy machine
REPORT = "report.html"


@dataclass
class Place:
    """The folder of one window: its file, its journals, and the pipe that it talks through."""

    folder: Path
    pipe: int = -1

    @property
    def file(self) -> Path:
        return self.folder / "a.muster.json"

    @property
    def sealed(self) -> Path:
        return self.folder / "a.muster.json.age"

    @property
    def state(self) -> Path:
        return self.folder / "state"

    @property
    def journals(self) -> Path:
        return self.state / "journals"

    def say(self, *words: object) -> None:
        os.write(self.pipe, (" ".join(map(str, words)) + "\n").encode())


def make_place_window(place: Place, prompts: AnsweringPrompts) -> MainWindow:
    """Return a real window with settings and state of its own."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from muster.gui.app import make_window

    application = QApplication.instance()
    assert isinstance(application, QApplication)
    settings = QSettings(str(place.folder / "settings.ini"), QSettings.Format.IniFormat)
    window = make_window(application, settings, prompts, "en", place.state)
    window.show()
    return window


def _begin(place: Place, scenario: str, window: MainWindow, prompts: AnsweringPrompts) -> None:
    """Bring the window to where the scenario starts from."""
    if scenario == "recovering":
        window.handlers.recover(left_behind(place.journals)[0].folder)
    elif scenario == "first seconds":
        window.handlers.create({"name": "Serval", "marking": ""})
    else:
        window.open_path(place.file)
    if scenario == "sealing":
        prompts.save_path, prompts.passphrases = place.sealed, [PASSPHRASE]
        window.run("save_as")
        prompts.save_path = None
        # Until the key of this sitting is made nothing more can be kept: see files.md.
        window.session.protection.journal.flush()  # type: ignore[union-attr]
    if scenario == "exporting":
        prompts.save_path = place.folder / REPORT


def note_field(window: MainWindow) -> TextField:
    """Go to the question whose note is written, and return the field that it is typed into."""
    from muster.gui.pages.walk.page import WalkPage

    assert window.workspace is not None
    window.workspace.go_to(f"walk/{QUESTION}")
    page = window.workspace.page
    assert isinstance(page, WalkPage)
    return page.support.note


def retype(field: TextField, text: str) -> None:
    """Replace what stands in a field as a user does who selects it all and types or pastes."""
    field.selectAll()
    field.insertPlainText(text)


def _live(place: Place, scenario: str, first: int) -> None:
    """Be the window: do what the scenario says until killed."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    application = QApplication(["muster"])
    prompts = AnsweringPrompts(discard="discard", agrees=True, behind="merge", decided=None)
    window = make_place_window(place, prompts)
    _begin(place, scenario, window, prompts)
    document, protection = window.document, window.session.protection
    assert document is not None
    assert protection is not None
    field = note_field(window)
    protection.journal_told.connect(lambda problem: place.say("told" if problem else "well", 0))
    if protection.journal.problem:
        place.say("told", 0)
    number = max(first, number_of(document.assessment))
    place.say("open", number)
    if scenario in ("recovering", "first seconds"):
        place.say("typed", number, time.monotonic())

    def tick() -> None:
        nonlocal number
        number += 1
        retype(field, note_of(number))
        place.say("typed", number, time.monotonic())
        if scenario in ("saving", "sealing") and number % 6 == 0:
            window.run("save")
            place.say("saved" if not document.is_modified else "unsaved", number)
        if scenario == "exporting" and not window.background.is_busy("export"):
            window.run("save_report")
        if number % 25 == 0:
            protection.journal.flush()
            place.say("safe" if protection.journal.problem is None else "unsafe", number)

    timer = QTimer(interval=4)
    timer.timeout.connect(tick)
    timer.start()
    application.exec()


def fork(place: Place, live: Callable[[Place], None]) -> tuple[int, int]:
    """Start a window's process; return its number and the end of the pipe to listen to."""
    listen, talk = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            os.close(listen)
            place.pipe = talk
            errors = os.open(place.folder / "stderr", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
            os.dup2(errors, 2)
            live(place)
            code = 0
        except BaseException:
            os.write(2, traceback.format_exc().encode())
        finally:
            os._exit(code)
    os.close(talk)
    return child, listen


def hear(listen: int, until: str | None, seconds: float) -> list[list[str]]:
    """Return what a window says, until it says a word, ends, or so many seconds are over."""
    said, end = b"", time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        ready, _, _ = select.select([listen], [], [], left)
        if not ready:
            break
        piece = os.read(listen, 1 << 16)
        said += piece
        if not piece or (until is not None and f"\n{until} ".encode() in b"\n" + said):
            break
    return [line.split() for line in said.decode().splitlines()]


def _kill(child: int, listen: int) -> tuple[list[list[str]], float]:
    os.kill(child, signal.SIGKILL)
    killed = time.monotonic()
    os.waitpid(child, 0)
    said = hear(listen, None, PATIENCE)  # what is still in the pipe
    os.close(listen)
    return said, killed


def _moment(scenario: str, chance: random.Random) -> float:
    """Return for how many seconds a window lives: often hardly, sometimes until much is safe."""
    longest = 4.0 if scenario == "exporting" else chance.choice([0.0, 0.05, 0.2, 0.6, 1.6])
    return longest * chance.random()


def _session(place: Place, scenario: str, first: int, seconds: float) -> tuple[str, int]:
    """Run one window and kill it; return what is wrong with what it left, and the number that is safe."""
    child, listen = fork(place, lambda inside: _live(inside, scenario, first))
    said = hear(listen, "open", PATIENCE)
    if not any(line[0] == "open" for line in said):
        more, _ = _kill(child, listen)
        return f"did not open: {(place.folder / 'stderr').read_text()[-300:]}", 0
    said += hear(listen, None, seconds)
    more, killed = _kill(child, listen)
    said += [line for line in more if line]
    numbers = {kind: [int(line[1]) for line in said if line[0] == kind and len(line) > 1] for kind in KINDS}
    old = [
        int(line[1])
        for line in said
        if line[0] == "typed" and len(line) == 3 and float(line[2]) < killed - SAFE_AFTER
    ]
    if numbers["unsaved"] or numbers["unsafe"]:
        return "a save or the journal failed", 0
    return "", max([*numbers["saved"], *numbers["safe"], *old, first], default=first)


KINDS = ("saved", "safe", "unsaved", "unsafe")


def kill_once(scenario: str, chance: random.Random) -> str:
    """Run a window in a scenario, kill it, and return what was lost."""
    with tempfile.TemporaryDirectory() as name:
        place = Place(Path(name))
        place.file.write_bytes(EXAMPLE.read_bytes())
        safe = 0
        if scenario == "recovering":
            problem = ""
            while not problem and not safe:  # killed before anything was safe: nothing to recover yet
                problem, safe = _session(place, "typing", 0, 1 + chance.random())
            if problem:
                return problem
        problem, safe = _session(place, scenario, safe, _moment(scenario, chance))
        return problem or _lost(place, scenario, safe)


def _lost(place: Place, scenario: str, safe: int) -> str:
    passphrase = PASSPHRASE if scenario == "sealing" else None
    try:
        file = place.sealed if scenario == "sealing" and place.sealed.exists() else place.file
        there = number_on_disk(file, passphrase)
        there = max(there, newest_left(place.journals, passphrase))
    except ValueError as problem:
        return str(problem)
    if there < safe:
        return f"{safe} was safe, {there} is there"
    if scenario == "sealing":
        words = clear_words(place.state) or clear_words(place.folder, (PASSPHRASE.encode(),))
        if words:
            return f"in clear: {words}"
    report = place.folder / REPORT
    if report.exists() and not report.read_text("utf-8").rstrip().endswith("</html>"):
        return "half a report"
    if (
        scenario == "first seconds"
        and safe
        and not any(left.clear is not None and left.clear.is_new for left in left_behind(place.journals))
    ):
        return "a new assessment is not offered"
    errors = (place.folder / "stderr").read_text(errors="replace")
    return f"a traceback: {errors[-300:]}" if "Traceback" in errors else ""


def _heard(listen: int, said: list[list[str]], word: str, start: int) -> int:
    """Listen until a word is said at `start` or later; return the place behind it, raise when it is not."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        for place in range(start, len(said)):
            if said[place] and said[place][0] == word:
                return place + 1
        said += hear(listen, word, PATIENCE)
    raise ValueError(f"never said {word}")


def disk_once(spoil: str, chance: random.Random) -> str:
    """Have a window type while the disk of its state folder is full, read-only or occupied; then well again.

    The window has to tell of it, to go on, to tell that all is well, and to lose nothing when killed then.
    """
    with tempfile.TemporaryDirectory() as name, small_disk(1024) as disk:
        place = Place(Path(name))
        place.file.write_bytes(EXAMPLE.read_bytes())
        place.state.symlink_to(disk)
        if spoil == "occupied":
            (disk / "journals").write_text("in the way")
        child, listen = fork(place, lambda inside: _live(inside, "typing", 0))
        said: list[list[str]] = []
        problem = ""
        try:
            at = _heard(listen, said, "open", 0)
            if spoil != "occupied":
                at = _heard(listen, said, "safe", at)
            with spoiled(disk, spoil):
                at = _heard(listen, said, "told", at if spoil != "occupied" else 0)
                said += hear(listen, None, chance.random())
            at = _heard(listen, said, "well", at)
            _heard(listen, said, "safe", at)
        except ValueError as silent:
            problem = f"{silent}; {(place.folder / 'stderr').read_text(errors='replace')[-300:]}"
        more, _ = _kill(child, listen)
        numbers = [int(line[1]) for line in said + more if line and line[0] == "safe" and len(line) > 1]
        return problem or _lost(place, "typing", max(numbers))
