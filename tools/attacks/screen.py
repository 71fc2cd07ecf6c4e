"""A virtual screen for the windows that are attacked, so that they are those that users have."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

SIZE = "1366x768x24"


@contextmanager
def virtual_screen() -> Iterator[str]:
    """Show windows on an X server of one's own while inside, and return how they are shown (`xcb`).

    Where there is no Xvfb they are drawn in memory (`offscreen`).
    """
    before = {name: os.environ.get(name) for name in ("DISPLAY", "QT_QPA_PLATFORM")}
    program = shutil.which("Xvfb")
    if program is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield "offscreen"
        return
    listen, talk = os.pipe()
    command = [program, "-displayfd", str(talk), "-noreset", "-screen", "0", SIZE]
    with subprocess.Popen(command, pass_fds=[talk], stderr=subprocess.DEVNULL) as server:
        os.close(talk)
        try:
            with os.fdopen(listen) as told:
                os.environ["DISPLAY"] = f":{told.readline().strip()}"
            os.environ["QT_QPA_PLATFORM"] = "xcb"
            yield "xcb"
        finally:
            server.terminate()
            for name, value in before.items():
                if value is None:
                    os.environ.pop(name, None)
                else:
                    os.environ[name] = value
