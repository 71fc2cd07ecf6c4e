"""A screen reader for one journey: hears a program over AT-SPI, acts on it, and prints what it heard.

Run by the system's Python, which alone has `pyatspi`; `test_screen_reader.py` starts it in a D-Bus session
of its own. Arguments: what starts the bus of assistive technologies, the file to save to, and the command
that starts the program. It prints one JSON object.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi
from gi.repository import GLib

PATIENCE = 120.0  # seconds that anything may take on a machine that is busy with other things


class Reader:
    """Listens, waits for what it wants to hear, and finds things by what they are called."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.focus: Any = None
        self.steps: dict[str, Any] = {}
        for kind in ("object:announcement", "object:state-changed:focused"):
            pyatspi.Registry.registerEventListener(self._hear, kind)

    def _hear(self, event: Any) -> None:
        if event.type.startswith("object:announcement"):
            self.heard.append(str(event.any_data))
        elif event.detail1:
            self.focus = event.source

    def turn(self) -> None:
        """Let what has come be heard."""
        context = GLib.MainContext.default()
        while context.iteration(False):
            pass

    def wait(self, what: str, condition: Callable[[], Any]) -> Any:
        """Wait until a condition holds, and return what it found."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            self.turn()
            try:
                found = condition()
            except (GLib.GError, LookupError):  # it went away while it was looked at
                found = None
            if found:
                return found
            time.sleep(0.02)  # waits on a condition, not for luck
        raise SystemExit(f"did not come: {what}; heard {self.heard[-6:]}; focus {told(self.focus)}")

    def hear(self, part: str) -> str:
        """Wait until something is said that holds `part`, and forget what was said before it."""
        said = self.wait(f"“{part}” said", lambda: next((text for text in self.heard if part in text), None))
        self.heard.clear()
        return str(said)

    def focused(self, part: str, role: str = "") -> Any:
        """Wait until the keyboard is on something by name."""

        def there() -> Any:
            fits = self.focus is not None and part in self.focus.name and role in self.focus.getRoleName()
            return self.focus if fits else None

        return self.wait(f"keyboard on {role} “{part}”", there)


def told(thing: Any) -> dict[str, Any]:
    """Return what a screen reader is told of a thing."""
    if thing is None:
        return {}
    states = [str(state.value_nick) for state in thing.getState().getStates()]
    kept = {"checked", "focused", "focusable", "checkable", "editable", "selected"}
    return {
        "role": thing.getRoleName(),
        "name": thing.name,
        "description": thing.description,
        "states": sorted(kept & set(states)),
        "attributes": sorted(thing.getAttributes() or []),
    }


def everything(thing: Any) -> Iterator[Any]:
    """Return a thing and all that is shown in it."""
    yield thing
    for number in range(thing.childCount):
        child = thing.getChildAtIndex(number)
        if child is not None and child.getState().contains(pyatspi.STATE_SHOWING):
            yield from everything(child)


def find(root: Any, role: str, part: str) -> Any:
    """Return the first thing in sight of a role with a word in its name; None if there is none."""
    return next((one for one in everything(root) if one.getRoleName() == role and part in one.name), None)


def act(thing: Any) -> None:
    """Do the first thing that can be done with something, as a screen reader's user does."""
    action = thing.queryAction()
    assert action.doAction(0), f"nothing happened on {told(thing)}"


def keys(*names: str) -> None:
    """Press keys together, as a hand would: the last one while the others are held."""
    codes = [KEYCODES[name] for name in names]
    for code in codes[:-1]:
        pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_PRESS)
    pyatspi.Registry.generateKeyboardEvent(codes[-1], None, pyatspi.KEY_PRESSRELEASE)
    for code in reversed(codes[:-1]):
        pyatspi.Registry.generateKeyboardEvent(code, None, pyatspi.KEY_RELEASE)


# The keycodes of a PC keyboard under X.
KEYCODES = {"Ctrl": 37, "Return": 36, "1": 10, "2": 11, "3": 12, "4": 13, "s": 39, "a": 38, "F6": 72}


def journey(reader: Reader, program: str, path: str) -> None:
    """New mission, three answers, verdict, save."""
    desktop = pyatspi.Registry.getDesktop(0)
    app = reader.wait(
        "the program", lambda: next((one for one in desktop if one and program in one.name), None)
    )
    window = reader.wait(
        "its window", lambda: next((one for one in app if one.getRoleName() == "frame"), None)
    )
    new = reader.wait("New assessment", lambda: find(window, "push button", "New assessment"))
    act(new)
    name = reader.focused("Mission", "text")
    reader.steps["new"] = told(name)
    name.queryEditableText().insertText(0, "AFISMA", 6)
    keys("Return")
    reader.steps["profile"] = reader.hear("Mission profile")

    answers = []
    keys("Ctrl", "3")
    answers.append(reader.hear("Question 1 of"))
    group = reader.focused("?", "panel")
    reader.steps["question"] = told(group)
    keys("3")
    answers.append(reader.hear("Level 3"))
    chosen = reader.wait("a chosen level", lambda: find(group, "radio button", "3 – "))
    reader.wait("its tick", lambda: chosen.getState().contains(pyatspi.STATE_CHECKED))
    reader.steps["level"] = told(chosen)
    keys("Return")
    answers.append(reader.hear("Question 2 of"))
    levels = reader.wait("levels", lambda: find(window, "radio button", "1 – "))
    act(levels)
    answers.append(reader.hear("Level 1"))
    keys("Return")
    answers.append(reader.hear("Question 3 of"))
    keys("2")
    answers.append(reader.hear("Level 2"))
    reader.steps["answers"] = answers

    keys("Ctrl", "4")
    reader.steps["readiness"] = reader.hear("Readiness")
    picture = reader.wait(
        "the verdict", lambda: reader.focus if reader.focus.getRoleName() in VERDICT else None
    )
    reader.steps["verdict"] = told(picture)
    reader.steps["headings"] = [told(one) for one in everything(window) if one.getRoleName() == "heading"]
    fillers = [
        told(one)
        for one in everything(window)
        if one.getRoleName() == "filler" and one.getState().contains(pyatspi.STATE_FOCUSABLE)
    ]
    reader.steps["fillers"] = fillers

    keys("Ctrl", "s")
    field = reader.wait(
        "the name to save to",
        lambda: next(
            (f for f in (find(one, "text", "") for one in app if one.getRoleName() in DIALOG) if f), None
        ),
    )
    field.queryEditableText().setTextContents(path)
    keys("Return")
    reader.steps["saved"] = reader.hear("Saved")


VERDICT = ("image", "icon", "heading", "label")
DIALOG = ("dialog", "file chooser")


def main() -> None:
    """Start the bus of assistive technologies and the program, take the journey, print what was heard."""
    launcher, path, *command = sys.argv[1:]
    bus = subprocess.Popen([launcher, "--launch-immediately"])
    reader = Reader()
    program = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    try:
        journey(reader, "Muster", path)
    finally:
        program.terminate()
        bus.terminate()
        program.wait()
    print(json.dumps(reader.steps, ensure_ascii=False))  # noqa: T201


if __name__ == "__main__":
    main()
