"""Tries an installed Muster in another root, as a user would, on the screen of DISPLAY; says what is wrong.

`try_package.py ROOT USER COMMAND…` copies out the examples and opens one by argument, answers a question by a
real key, saves, looks at the report page and quits; then makes every kind of report from the command line and
looks whether each file is what it says. It needs root (for chroot), xdotool, pdftotext, and a window manager
on the screen. Returns 1 when something is not as it should be.
"""

import json
import os
import re
import subprocess
import sys
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from html.parser import HTMLParser
from pathlib import Path

PATIENCE = 180  # seconds for one step, on a machine with other work
TITLE = "AFISMA"  # stands in the example's name, and in every report on it
LEVELS = (3, 1)  # pressed in turns, for the answer may be one of them already
PAUSE = 15  # seconds for a key to show in the file before another is pressed


class Wrong(Exception):
    """Something is not as it should be; the message says what."""


class Text(HTMLParser):
    """The words of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.feed(page)

    def handle_data(self, data: str) -> None:
        """Keep what is read."""
        self.words.append(data)


class Installed:
    """A Muster in a root, started as a user."""

    def __init__(self, root: Path, user: str, command: list[str]) -> None:
        self.root = root
        self.user = user
        self.home = "/root" if user == "root" else f"/home/{user}"
        self.command = command

    def outside(self, inside: str) -> Path:
        """Return where a path of the root is seen from here."""
        return self.root / inside.removeprefix("/")

    def started(self, *arguments: str) -> subprocess.Popen[str]:
        """Start it with arguments, in the user's home."""
        environment = {
            "PATH": "/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin",
            "HOME": self.home,
            "LC_ALL": "C.UTF-8",
            "DISPLAY": os.environ["DISPLAY"],
        }
        # A group of its own, so that what it starts can be ended with it.
        return subprocess.Popen(
            [
                "chroot",
                f"--userspec={self.user}:{self.user}",
                self.root,
                *("env", "-C", self.home),
                *self.command,
                *arguments,
            ],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )

    def told(self, *arguments: str) -> str:
        """Run a command of it and return what it prints; raises `Wrong` when it fails or complains."""
        child = self.started(*arguments)
        out, complaint = child.communicate(timeout=PATIENCE)
        if child.returncode or "Traceback" in complaint:
            raise Wrong(f"`muster {' '.join(arguments)}` ended with {child.returncode}: {complaint.strip()}")
        return out


def until(holds: Callable[[], bool], what: str) -> None:
    """Wait until something holds; raises `Wrong` when it does not come to hold."""
    ends = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > ends:
            raise Wrong(f"waited {PATIENCE} s in vain for {what}")
        time.sleep(0.2)


def xdotool(*arguments: str) -> str:
    """Run xdotool and return what it prints; it fails when it finds no window."""
    return subprocess.run(["xdotool", *arguments], capture_output=True, text=True, check=False).stdout


def press(*keys: str) -> None:
    """Press keys on the window of Muster, after it has been given the keyboard."""
    window = xdotool("search", "--onlyvisible", "--name", "Muster").split()
    if window:
        xdotool("windowactivate", "--sync", window[-1], "key", "--clearmodifiers", *keys)


def answers(file: Path) -> dict[str, object]:
    """Return the levels in an assessment, by question."""
    read = json.loads(file.read_text(encoding="utf-8"))
    return {question: answer["level"] for question, answer in read["answers"].items()}


@contextmanager
def window(muster: Installed, file: str) -> Iterator[subprocess.Popen[str]]:
    """Hold a window open with a file, and end it whatever happens."""
    child = muster.started(file)
    try:
        until(
            lambda: bool(xdotool("search", "--onlyvisible", "--name", TITLE)) or child.poll() is not None,
            "a window",
        )
        if child.poll() is not None:
            raise Wrong(f"the window ended with {child.returncode}: {child.communicate()[1].strip()}")
        yield child
    finally:
        if child.poll() is None:
            os.killpg(child.pid, 9)
            child.wait()


def in_the_window(muster: Installed, file: str) -> None:
    """Open a file, answer, save, look at the report page, quit."""
    there = muster.outside(file)
    before = answers(there)
    with window(muster, file) as child:
        # A key that comes before the window is ready is lost, as it would be for a user, who presses again.
        for turn in range(PATIENCE // PAUSE):
            press("ctrl+3", str(LEVELS[turn % len(LEVELS)]))
            press("ctrl+s")
            ends = time.monotonic() + PAUSE
            while answers(there) == before and time.monotonic() < ends:
                time.sleep(0.2)
            if answers(there) != before:
                break
        changed = {key: value for key, value in answers(there).items() if before.get(key) != value}
        if len(changed) != 1 or set(changed.values()) - set(LEVELS):
            raise Wrong(f"one answer by key should be in the file, and these are: {changed}")

        def has_preview() -> bool:
            press("ctrl+5")
            return "Qt6Pdf" in Path(f"/proc/{child.pid}/maps").read_text(encoding="utf-8")

        until(has_preview, "the preview on the report page")
        press("ctrl+q")
        until(lambda: child.poll() is not None, "the window to close")
        complaint = child.communicate()[1]
        if child.returncode or "Traceback" in complaint or "could not" in complaint.lower():
            raise Wrong(f"the window ended with {child.returncode}: {complaint.strip()}")


def is_what_it_says(report: Path) -> bool:
    """Return whether a report is of the kind that its name says, whole, and on the mission."""
    content = report.read_bytes()
    match report.suffix:
        case ".pdf":
            told = subprocess.run(
                ["pdftotext", report, "-"], capture_output=True, text=True, check=True
            ).stdout
            return content.startswith(b"%PDF-") and b"%%EOF" in content[-32:] and TITLE in told
        case ".docx" | ".xlsx" as kind:
            part = {".docx": "word/document.xml", ".xlsx": "xl/sharedStrings.xml"}[kind]
            with zipfile.ZipFile(report) as archive:
                return archive.testzip() is None and TITLE in archive.read(part).decode("utf-8")
        case ".html":
            return content[:15].lower() == b"<!doctype html>" and TITLE in "".join(
                Text(content.decode("utf-8")).words
            )
        case ".csv":
            return len(content.splitlines()) > 20
        case ".age":
            return content.startswith(b"age-encryption.org/v1\n") and b"%PDF-" not in content
    return False


def on_the_command_line(muster: Installed, file: str) -> None:
    """Score a file, and make every kind of report on it."""
    if not muster.told("--version").startswith("muster "):
        raise Wrong("it does not tell its version")
    if TITLE not in muster.told("score", file):
        raise Wrong("the score does not name the mission")
    json.loads(muster.told("score", file, "--json"))
    passphrase = f"{muster.home}/passphrase"
    muster.outside(passphrase).write_text("correct horse battery staple\n", encoding="utf-8")
    muster.outside(passphrase).chmod(0o644)
    for kind in ("pdf", "docx", "xlsx", "html", "csv", "pdf.age"):
        report = f"{muster.home}/rapport é.{kind}"
        more = ("--passphrase-file", passphrase) if kind.endswith(".age") else ()
        muster.told("report", file, "-o", report, *more)
        if not is_what_it_says(muster.outside(report)):
            raise Wrong(f"“{report}” is not what its name says")
    if not re.search("[\u0621-\u064a]{3}", muster.told("score", file, "--lang", "ar")):
        raise Wrong("in Arabic it does not speak Arabic")


def main() -> int:
    """Try it, and print what is wrong."""
    root, user, *command = sys.argv[1:]
    muster = Installed(Path(root), user, command)
    folder = f"{muster.home}/examples"
    try:
        muster.told("examples", folder)
        file = f"{folder}/mission é.muster.json"
        muster.outside(f"{folder}/afisma-2013.muster.json").rename(muster.outside(file))
        in_the_window(muster, file)
        on_the_command_line(muster, file)
    except (Wrong, OSError, ValueError, subprocess.SubprocessError, zipfile.BadZipFile) as problem:
        print(f"{type(problem).__name__}: {problem}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
