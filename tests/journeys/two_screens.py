"""A facilitator with a projector, on a real X server: `two_screens.py FOLDER HERE THERE`, sizes as 1366x768.

Run by test_two_screens.py with `DISPLAY` of a server of its own. Screens are plugged in and unplugged by
xrandr, keys pressed by xdotool. Prints what was the case, a line each, and saves what each screen shows.
"""

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import muster.gui  # noqa: F401 - first: see there

PEOPLE = ("J3 Operations", "J4 Logistics", "J5 Plans", "Political adviser", "Finance")
PATIENCE = 60  # seconds, on a busy machine


def tell(what: object) -> None:
    sys.stdout.write(json.dumps(what) + "\n")
    sys.stdout.flush()


def xrandr(*words: str) -> None:
    subprocess.run(["xrandr", *words], check=True, capture_output=True, timeout=PATIENCE)


def plug(name: str, size: str, left: int, output: str) -> None:
    width, height = size.split("x")
    xrandr("--setmonitor", name, f"{width}/360x{height}/200+{left}+0", output)


def main(folder: Path, here: str, there: str) -> None:
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from muster.gui.app import make_window
    from muster.gui.pages.session.page import SessionPage
    from muster.model import Assessor, Vote
    from muster.resources import resource

    application = QApplication([])
    application.setStyle("Fusion")

    def until(what: str, is_so: Callable[[], object]) -> None:
        deadline = time.monotonic() + PATIENCE
        while not is_so():
            if time.monotonic() > deadline:
                sys.exit(f"never: {what}")
            application.processEvents()
        for _ in range(50):
            application.processEvents()
        tell(what)

    def press(key: str) -> None:
        subprocess.run(["xdotool", "key", key], check=True, timeout=PATIENCE)

    def picture(name: str) -> None:
        for number, screen in enumerate(application.screens(), start=1):
            screen.grabWindow(0).save(str(folder / f"{name}-{number}-{here}.png"))

    plug("laptop", here, 0, "screen")
    plug("projector", there, int(here.split("x")[0]), "none")
    until("two screens", lambda: len(application.screens()) == 2)
    laptop, projector = application.screens()
    settings = QSettings(str(folder / "s.ini"), QSettings.Format.IniFormat)
    window = make_window(application, settings, None, "en")
    window.setGeometry(laptop.geometry())
    window.show()
    window.handlers.open_example(resource("references", "afisma-2013.muster.json"))
    workspace, document = window.workspace, window.document
    assert workspace is not None
    assert document is not None
    people = tuple(Assessor(id=f"a{n}", name=name) for n, name in enumerate(PEOPLE, start=1))
    document.push("People", document.assessment.model_copy(update={"assessors": people}), "assessors")
    workspace.go_to("session")
    page = workspace.page
    assert isinstance(page, SessionPage)
    room = page.room
    window.activateWindow()
    until("the facilitator has the keyboard", window.isActiveWindow)
    page.start.plan.click()
    page.meeting.change("Title", title="Second look", facilitator="J5 Plans")
    until("set-up", lambda: page.setup.isVisible())
    picture("1-setup")
    page.setup.open.click()
    until("first answers", lambda: room.first.isVisible())
    press("F5")
    until("F5 opens the room's view", lambda: room.view is not None and room.view.isVisible())
    assert room.view is not None
    tell({"view": room.view.geometry().getRect(), "screen": projector.geometry().getRect()})
    until("the keyboard stays with the facilitator", window.isActiveWindow)
    picture("2-first")
    for at, person in enumerate(people):
        for place, question in enumerate(page.meeting.voting.questions_of(person.id)):
            level = (1, 0, 2, 3, 0)[at] if question == "FIN-02" else (place * 7) % 4 + (place + at) % 6 // 5
            page.meeting.voting.set(person, question, Vote(assessor=person.id, level=level))
    room.first.reveal_all.click()
    until("the list", lambda: room.reveal.isVisible())
    picture("3-list")
    press("Next")
    until("PgDn goes to the first question", lambda: room.question.isVisible())
    first = room.question.question
    press("Next")
    until("PgDn goes on", lambda: room.question.question != first)
    press("Prior")
    until("PgUp goes back", lambda: room.question.question == first)
    press("d")
    until("D asks for a decision", lambda: room.note.text.hasFocus())
    subprocess.run(["xdotool", "type", "Ask donors for twelve months"], check=True, timeout=PATIENCE)
    press("Return")
    until("it is noted", lambda: bool(document.assessment.decisions))
    room.show_question("FIN-02")
    until("a question", lambda: room.question.question == "FIN-02")
    picture("4-question")
    press("F5")
    until("F5 closes it", lambda: room.view is None)
    press("F5")
    until("F5 opens it again", lambda: room.view is not None and room.view.isVisible())
    xrandr("--delmonitor", "projector")
    until("the projector is gone", lambda: len(application.screens()) == 1)
    until("the view is closed", lambda: room.view is None and room._gone.isVisible())
    window.activateWindow()
    until("the facilitator has the keyboard again", window.isActiveWindow)
    picture("5-unplugged")
    press("F5")
    until("F5 shows it here", lambda: room.view is not None and room.view.isActiveWindow())
    assert room.view is not None
    tell({"view": room.view.geometry().getRect(), "screen": laptop.geometry().getRect()})
    picture("6-here")
    press("Next")
    until("the remote turns it", lambda: room.question.question != "FIN-02" or not room.question.isVisible())
    press("F5")
    until("F5 goes back", lambda: room.view is None and window.isActiveWindow())
    page.meeting.close()
    room.finish()
    window.session.end()
    tell("done")


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
