"""Answers with real key presses on the layouts of the world: `real_keys.py FOLDER`, on an X server.

Run by test_real_keys.py with `DISPLAY` of a server of its own. setxkbmap sets the layout, xdotool presses
keys by their place. Prints a line for each press: what was pressed, and the answer after it.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import muster.gui  # noqa: F401 - first: see there

LAYOUTS = ("us", "fr", "be", "fr bepo", "de", "ara", "cz", "ch fr")
ROW = (19, 10, 11, 12, 13)  # the keys of 0-4
PATIENCE = 60  # seconds, on a busy machine


def tell(what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def tool(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True, timeout=PATIENCE)


def main(folder: Path) -> None:
    from PySide6.QtCore import QEvent, QObject, QSettings
    from PySide6.QtWidgets import QApplication

    from muster.gui.app import make_window
    from muster.gui.pages.walk.page import WalkPage
    from muster.resources import resource

    application = QApplication([])
    application.setStyle("Fusion")

    def until(what: str, is_so: Callable[[], object]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not is_so():
            if time.monotonic() > deadline:
                sys.exit(f"never: {what}")
            application.processEvents()

    class Ears(QObject):
        """Hears every key that is let go: then what it meant has been done."""

        heard = 0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.KeyRelease and watched is window.windowHandle():
                self.heard += 1
            return False

    settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
    window = make_window(application, settings, None, "en", folder / "state")
    window.show()
    window.handlers.open_example(resource("references", "afisma-2013.muster.json"))
    workspace, document = window.workspace, window.document
    assert workspace is not None
    assert document is not None
    workspace.go_to("walk/CAP-01")
    walk = workspace.page
    assert isinstance(walk, WalkPage)
    window.activateWindow()
    until("the window has the keyboard", window.isActiveWindow)
    ears = Ears()
    application.installEventFilter(ears)

    def press(key: str, lets_go: int = 1) -> None:
        before = ears.heard
        tool("xdotool", "key", key)
        until(f"{key} was let go", lambda: ears.heard >= before + lets_go)

    def answered() -> object:
        answer = document.assessment.answer("CAP-01")
        return answer.level if answer.level is not None else answer.state

    for layout in LAYOUTS:
        name, *variant = layout.split()
        tool("setxkbmap", name, *(["-variant", variant[0]] if variant else []))
        for shift in ("", "shift+"):
            for level, code in enumerate(ROW):
                walk.show_question("CAP-01")
                press("Delete")
                press(f"{shift}{code}", lets_go=2 if shift else 1)
                tell([layout, f"{shift}{level}", answered()])
        for level in range(5):
            press("Delete")
            press(f"KP_{level}")
            tell([layout, f"keypad {level}", answered()])
        press("Delete")
        press("ISO_Level3_Shift+19", lets_go=2)
        tell([layout, "AltGr+0", answered()])
        press("30" if name == "ara" else "u")
        tell([layout, "U", answered()])
        for figure, code in enumerate(ROW):
            if figure:
                workspace.go_to("walk/CAP-01")
                press(f"ctrl+{code}", lets_go=2)
                tell([layout, f"Ctrl+{figure}", workspace.place])
        workspace.go_to("walk/CAP-01")
        tell([layout, "caps", [card.key for card in walk.answer.levels.cards]])

    tool("setxkbmap", "fr")
    walk.show_question("CAP-02")
    before = document.assessment.answer("CAP-02").level
    walk.support.write_note()
    walk.support.note.selectAll()
    # é à " ' by their keys, a circumflex as a dead key before e, the euro with AltGr, a figure with Shift
    for key in ("11", "19", "12", "13", "34", "26", "ISO_Level3_Shift+26", "shift+12"):
        press(key, lets_go=2 if "+" in key else 1)
    tell(["fr", "typed", document.assessment.answer("CAP-02").note])
    tell(["fr", "still", document.assessment.answer("CAP-02").level == before])
    window.session.end()
    tell("done")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
