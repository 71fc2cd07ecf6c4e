"""Which process of which computer holds a lock or writes a journal, and whether it still runs."""

import os
import socket
import sys
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Literal

from muster.storage.regular_file import read_regular

APART = 1.0  # seconds: two looks at one process's start never differ by as much
LARGEST_PID = 2**31 - 1
MOST_LETTERS = 80

Life = Literal["runs", "gone", "unknown"]


@cache
def machine_id() -> str:
    """Return what tells this computer from others and outlives a new host name; empty where nothing does."""
    if sys.platform == "win32":
        return _windows_id()
    if sys.platform == "darwin":
        return _mac_id()
    for place in ("/etc/machine-id", "/var/lib/dbus/machine-id"):
        try:
            text = read_regular(Path(place), 64).decode("ascii").strip()
        except (OSError, ValueError):
            continue
        if text:
            return text
    return _id_of_network()


def _id_of_network() -> str:
    """Return the number of a network card; empty where there is none."""
    node = uuid.getnode()
    made_up = node >> 40 & 1  # the bit that `uuid` sets in a number that it could only draw by lot
    return "" if made_up else f"{node:012x}"


def _windows_id() -> str:
    """Return what Windows calls this installation: a network card may be in a dock that comes and goes."""
    try:
        import winreg

        with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SOFTWARE\Microsoft\Cryptography") as key:  # type: ignore[attr-defined,unused-ignore]
            return str(winreg.QueryValueEx(key, "MachineGuid")[0])[:MOST_LETTERS]  # type: ignore[attr-defined,unused-ignore]
    except (ImportError, OSError):
        return _id_of_network()


def _mac_id() -> str:
    """Return what macOS calls this computer."""
    import ctypes

    made, wait = (ctypes.c_ubyte * 16)(), (ctypes.c_long * 2)(1, 0)  # a timespec: at most a second
    try:
        asked = ctypes.CDLL(None).gethostuuid(made, wait)
    except (AttributeError, OSError):
        asked = -1
    return _id_of_network() if asked else bytes(made).hex()


def started(pid: int) -> float | None:
    """Return when a process began, None when there is none of this number; nan when that is kept from us.

    Seconds since 1970, or since the start of the computer on Linux, where the former moves with the clock.
    """
    import psutil

    try:
        process = psutil.Process(pid)
        if process.status() == psutil.STATUS_ZOMBIE:
            return None
        moment = process.create_time()
        return moment - psutil.boot_time() if sys.platform == "linux" else moment
    except psutil.NoSuchProcess:
        return None
    except (psutil.Error, OSError):
        return float("nan")


def _started_myself() -> float | None:
    """Return `started` of this process, on Linux without loading psutil: every open document asks."""
    if sys.platform != "linux":
        return started(os.getpid())
    after_name = Path("/proc/self/stat").read_text("ascii", "replace").rpartition(")")[2].split()
    return int(after_name[19]) / os.sysconf("SC_CLK_TCK")  # the 22nd field of proc(5), in clock ticks


@dataclass(frozen=True, slots=True)
class Process:
    """A process on a computer; `began` is `started`, nan where it is not known."""

    machine: str
    host: str
    pid: int
    began: float

    @classmethod
    def this(cls) -> "Process":
        """Return the process that runs this."""
        began = _started_myself()
        return cls(machine_id(), socket.gethostname(), os.getpid(), float("nan") if began is None else began)

    @classmethod
    def read(cls, raw: Mapping[str, Any]) -> "Process":
        """Return the process that a lock or a journal names; raises `ValueError` for what none can be."""
        pid, began = raw.get("pid"), raw.get("began")
        if isinstance(pid, bool) or not isinstance(pid, int) or not 0 < pid <= LARGEST_PID:
            raise ValueError("no process number")
        known = isinstance(began, int | float) and not isinstance(began, bool) and abs(began) < 1e12
        return cls(
            str(raw.get("machine", ""))[:MOST_LETTERS],
            str(raw.get("host", ""))[:MOST_LETTERS],
            pid,
            float(began) if known and began is not None else float("nan"),
        )

    def as_data(self) -> dict[str, Any]:
        """Return what `read` reads."""
        began = self.began if self.began == self.began else None
        return {"machine": self.machine, "host": self.host, "pid": self.pid, "began": began}

    @property
    def is_of_this_host(self) -> bool:
        """Whether it runs, or ran, on this computer under its present name."""
        return self.host == socket.gethostname() and self.machine in ("", machine_id())

    @property
    def is_of_this_machine(self) -> bool:
        """Whether it runs, or ran, on this computer, under whatever name."""
        return self.is_of_this_host or (bool(self.machine) and self.machine == machine_id())

    @property
    def life(self) -> Life:
        """Whether it still runs; not known of processes on other computers."""
        if not self.is_of_this_machine:
            return "unknown"
        if self == self.this():
            return "runs"
        now = started(self.pid)
        if now is None:
            return "gone"
        return "gone" if abs(now - self.began) > APART else "runs"  # nan is never apart: in doubt it runs
