"""What every test starts from."""

import os

import muster.gui  # noqa: F401 - first of all: it keeps Python's constants alive under PySide6

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
