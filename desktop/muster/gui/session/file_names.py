"""The names that are suggested for saving and exporting."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from muster.gui.file_endings import clear_place, sealed_place
from muster.gui.session.document import Document
from muster.storage.atomic_write import SUFFIX
from muster.storage.windows_paths import is_device

MOST_LETTERS = 80
MOST_BYTES = 200  # of 255, with the longest ending and what a lock and a half-written file put round it


def documents_folder() -> Path:
    """Return the user's folder for documents."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def suggested(document: Document, ending: str) -> Path:
    """Return a place for something made of a document: beside its file, else among the user's documents.

    Of a sealed document it is sealed too.
    """
    if document.path is not None:
        name = clear_place(document.path).name
        if name.casefold().endswith(SUFFIX):
            name = name[: -len(SUFFIX)]
        place = document.path.with_name(name + ending)
    else:
        letters = [letter if letter.isalnum() or letter in " -_." else "-" for letter in document.name]
        name = "".join(letters).strip(" .-")[:MOST_LETTERS]
        name = name.encode()[:MOST_BYTES].decode(errors="ignore")
        if is_device(name):
            name = f"_{name}"
        place = documents_folder() / ((name or "assessment") + ending)
    return sealed_place(place) if document.is_sealed else place
