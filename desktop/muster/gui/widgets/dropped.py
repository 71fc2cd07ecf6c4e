"""Which of the files that are dropped are evidence: any but assessments and votes, which are opened."""

from pathlib import Path

from PySide6.QtCore import QMimeData

OPENED = (".muster.json", ".muster.json.age")


def dropped_evidence(dropped: QMimeData) -> list[Path]:
    """Return the files that are dropped as evidence; none where one of them is to be opened, or is afar."""
    urls = dropped.urls()
    if not urls or not all(url.isLocalFile() for url in urls):
        return []
    paths = [Path(url.toLocalFile()) for url in urls]
    return [] if any(path.name.casefold().endswith(OPENED) for path in paths) else paths
