"""Two real windows on one file, a question each: what either saved is in the file at the end."""

import os
import random
import tempfile
import time
from pathlib import Path

from tests.gui.support import AnsweringPrompts

from attacks.content import EXAMPLE, OTHER, QUESTION, note_of, number_on_disk
from attacks.kills import PATIENCE, Place, fork, hear

SAVES = 6


def _live(place: Place, question: str, seed: int) -> None:
    """Be one of the windows: type, save, merge what the other did; then leave."""
    from PySide6.QtCore import QSettings
    from PySide6.QtWidgets import QApplication

    from muster.gui.app import make_window
    from muster.gui.session.edits import AnswerEdits

    chance = random.Random(seed)
    application = QApplication(["muster"])
    prompts = AnsweringPrompts(discard="discard", agrees=True, behind="merge", lock="over", decided=[])
    settings = QSettings(str(place.folder / f"{question}.ini"), QSettings.Format.IniFormat)
    window = make_window(application, settings, prompts, "en", place.folder / f"state-{question}")
    window.open_path(place.file)
    document = window.document
    assert document is not None
    for number in range(1, SAVES + 1):
        AnswerEdits(document).set_note(question, note_of(number))
        end = time.monotonic() + chance.random() * 0.05
        while time.monotonic() < end:
            application.processEvents()
        window.run("save")
        if not document.is_modified:
            place.say("saved", number)
    if prompts.problems:
        place.say("problem", *prompts.problems)
    window.close()


def two_windows_once(chance: random.Random) -> str:
    """Let two windows save in turns and at once; return what either lost."""
    with tempfile.TemporaryDirectory() as name:
        place = Place(Path(name))
        place.file.write_bytes(EXAMPLE.read_bytes())
        windows = []
        for question in (QUESTION, OTHER):
            seed = chance.randrange(2**32)
            windows.append(
                (question, *fork(place, lambda inside, q=question, s=seed: _live(inside, q, s)))  # type: ignore[misc]
            )
        saved: dict[str, int] = {}
        for question, child, listen in windows:
            said = hear(listen, None, PATIENCE)
            os.close(listen)
            os.waitpid(child, 0)
            if any(line[0] == "problem" for line in said):
                return " ".join(said[-1])
            saved[question] = max((int(line[1]) for line in said if line[0] == "saved"), default=0)
        for question, number in saved.items():
            there = number_on_disk(place.file, question=question)
            if there < number:
                return f"{question}: saved {number}, {there} is in the file"
        errors = (place.folder / "stderr").read_text(errors="replace")
        if "Traceback" in errors:
            return f"a traceback: {errors[-300:]}"
        left = sorted(path.name for path in place.folder.glob(".*"))
        return f"left lying about: {left}" if left else ""
