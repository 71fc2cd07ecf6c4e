"""The folder for what belongs to this computer: journals, earlier versions, reports of crashes."""

import os
from pathlib import Path

from PySide6.QtCore import QStandardPaths

VARIABLE = "MUSTER_STATE"
JOURNALS = "journals"  # in it: what is not saved yet


def is_fixed() -> bool:
    """Return whether the environment says which folder it is, so that the window cannot choose another."""
    return bool(os.environ.get(VARIABLE))


def state_folder(chosen: Path | None = None) -> Path:
    """Return the folder that the environment names, else the `chosen` one, else the system's own place."""
    if is_fixed():
        return Path(os.environ[VARIABLE]).expanduser().absolute()
    if chosen is not None:
        return chosen
    where = QStandardPaths.StandardLocation
    kind = getattr(where, "StateLocation", where.AppLocalDataLocation)
    return Path(QStandardPaths.writableLocation(kind))
