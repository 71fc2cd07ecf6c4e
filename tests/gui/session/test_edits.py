"""What else a row of evidence holds stays with its own row, whatever happens to the others."""

import pytest

from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.model import Evidence


def texts(title: str) -> dict[str, str | None]:
    return {"title": title, "date": None, "reliability": "", "link": ""}


@pytest.mark.parametrize(
    ("titles", "grades"),
    [
        ("bc", [2, 3]),
        ("ac", [1, 3]),
        ("ab", [1, 2]),
        ("xbc", [1, 2, 3]),
        ("axc", [1, 2, 3]),
        ("abcd", [1, 2, 3, None]),
        ("zabc", [None, 1, 2, 3]),
        ("", []),
        ("b", [2]),
    ],
)
def test_unknown_keys_stay_with_their_row(document: Document, titles: str, grades: list[int | None]) -> None:
    rows = tuple(
        Evidence(title=title).changed(grade=grade) for title, grade in zip("abc", (1, 2, 3), strict=True)
    )
    edits = AnswerEdits(document)
    edits.set_evidence("FOR-1", rows)
    for title in {"b": ["bc", "b"]}.get(titles, [titles]):  # one row at a time, as in the window
        edits.set_evidence_texts("FOR-1", [texts(letter) for letter in title])
    after = document.assessment.answer("FOR-1").evidence
    assert [row.title for row in after] == list(titles)
    assert [(row.model_extra or {}).get("grade") for row in after] == grades
