"""Which of the files that are dropped are evidence."""

import pytest
from PySide6.QtCore import QMimeData, QUrl

from muster.gui.widgets.dropped import dropped_evidence


@pytest.mark.parametrize(
    ("urls", "taken"),
    [
        (["file:///a/log.pdf"], ["log.pdf"]),
        (["file:///a/log.pdf", "file:///a/b.docx"], ["log.pdf", "b.docx"]),
        (["file:///a/m.muster.json"], []),
        (["file:///a/log.pdf", "file:///a/J3.votes.muster.json.age"], []),
        (["https://example.org/a.pdf"], []),
        ([], []),
    ],
)
def test_assessments_and_what_is_afar_are_not(urls: list[str], taken: list[str]) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl(url) for url in urls])
    assert [path.name for path in dropped_evidence(dropped)] == taken
