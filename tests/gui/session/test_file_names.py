"""The file names that are suggested."""

from pathlib import Path

from muster.gui.session.document import Document
from muster.gui.session.edits import MissionEdits
from muster.gui.session.file_names import MOST_LETTERS, documents_folder, suggested
from muster.gui.session.origin import Origin


def test_beside_the_file_it_came_from(document: Document, tmp_path: Path) -> None:
    for name in ("north.muster.json", "north.muster.json.age"):
        document.come_from(Origin(document.assessment, tmp_path / name))
        assert suggested(document, ".pdf") == tmp_path / "north.pdf"


def test_a_title_becomes_a_name_that_every_system_takes(document: Document) -> None:
    edits = MissionEdits(document)
    for title, name in (
        ("AFISMA: north/south?", "AFISMA- north-south"),
        ("  ..  ", "assessment"),
        ("Mission à l’Est", "Mission à l-Est"),
        ("x" * 300, "x" * MOST_LETTERS),
        ("任" * 300, "任" * 66),
        ("Con", "_Con"),
        ("nul.2013", "_nul.2013"),
        ("Console", "Console"),
    ):
        edits.set_title(title)
        assert suggested(document, ".pdf") == documents_folder() / f"{name}.pdf"
