"""Real windows on heavy and hostile files: opened and walked within bounds, or refused in a sentence."""

import os
import random
import resource
import tempfile
import time
from pathlib import Path

from tests.gui.support import AnsweringPrompts

from attacks.commands import MEGABYTES, PASSPHRASE, SECONDS, heavy_files
from attacks.kills import PATIENCE, Place, fork, hear, make_place_window

PAGES = ("walk", "readiness", "plan", "history", "report", "profile")


def _live(place: Place, file: Path) -> None:
    from PySide6.QtWidgets import QApplication

    application = QApplication(["muster"])
    prompts = AnsweringPrompts(passphrases=[PASSPHRASE], discard="discard")
    window = make_place_window(place, prompts)
    application.processEvents()
    begin = time.process_time()
    window.open_path(file)
    application.processEvents()
    place.say("opened", time.process_time() - begin)
    if window.workspace is not None:
        for page in PAGES:
            window.workspace.go_to(page)
            application.processEvents()
    elif not prompts.problems:
        place.say("silent", 0)
    place.say("took", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
    window.close()


def heavy_window_once(chance: random.Random) -> str:
    """Open a heavy or hostile file in a window and go through its pages."""
    file = chance.choice(heavy_files())
    with tempfile.TemporaryDirectory() as name:
        place = Place(Path(name))
        copy = place.folder / file.name
        copy.symlink_to(file)
        child, listen = fork(place, lambda inside: _live(inside, copy))
        said = {line[0]: float(line[1]) for line in hear(listen, None, 2 * PATIENCE)}
        os.close(listen)
        _, status = os.waitpid(child, 0)
        errors = (place.folder / "stderr").read_text(errors="replace")
        lost = ""
        if status or "Traceback" in errors or not {"opened", "took"} <= said.keys():
            lost = f"ended with {status}: {errors[-300:]}"
        elif "silent" in said:
            lost = "refused without a sentence"
        elif said["opened"] > SECONDS:
            lost = f"took {said['opened']:.1f} s of the processor to open"
        elif said["took"] > MEGABYTES:
            lost = f"took {said['took']:.0f} MB"
        return f"{file.name}: {lost}" if lost else ""
