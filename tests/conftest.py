"""What every test starts from."""

import muster.gui  # noqa: F401 - first of all: it keeps Python's constants alive under PySide6
