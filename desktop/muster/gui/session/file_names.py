"""The file names that are suggested for saving and exporting."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

from muster.gui.session.document import Document

MOST_LETTERS = 80


def documents_folder() -> Path:
    """Return the user's folder for documents."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))


def suggested(document: Document, ending: str) -> Path:
    """Return a place for something made of a document: beside its file, else among the user's documents."""
    if document.path is not None:
        name = document.path.name.removesuffix(".age").removesuffix(".muster.json")
        return document.path.with_name(name + ending)
    letters = [letter if letter.isalnum() or letter in " -_." else "-" for letter in document.name]
    name = "".join(letters).strip(" .-")[:MOST_LETTERS]
    return documents_folder() / ((name or "assessment") + ending)
