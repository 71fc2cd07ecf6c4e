"""What else a piece of evidence holds stays with it, whatever happens to the others."""

import pytest

from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits
from muster.model import Evidence


def texts(title: str) -> dict[str, str | None]:
    return {"title": title, "date": None, "reliability": "", "link": ""}


@pytest.mark.parametrize(
    ("rows", "titles", "grades"),
    [
        ([(1, "b"), (2, "a")], "ba", [2, 3]),
        ([(0, "x"), (1, "b"), (2, "a")], "xba", [1, 2, 3]),
        ([(0, "a"), (1, "b"), (2, "a"), (None, "d")], "abad", [1, 2, 3, None]),
        ([(2, "a")], "a", [3]),
        ([], "", []),
    ],
)
def test_unknown_keys_stay_with_their_row(
    document: Document, rows: list[tuple[int | None, str]], titles: str, grades: list[int | None]
) -> None:
    edits = AnswerEdits(document)
    edits.set_evidence(
        "FOR-1",
        tuple(
            Evidence(title=title).changed(grade=grade) for title, grade in zip("aba", (1, 2, 3), strict=True)
        ),
    )
    edits.set_evidence_texts("FOR-1", [(number, texts(title)) for number, title in rows])
    after = document.assessment.answer("FOR-1").evidence
    assert [row.title for row in after] == list(titles)
    assert [(row.model_extra or {}).get("grade") for row in after] == grades


def test_what_a_field_shows_alike_is_not_rewritten(document: Document) -> None:
    edits = AnswerEdits(document)
    rows = (Evidence(title="\ufeffA", date=""), Evidence(title="B"))
    edits.set_evidence("FOR-1", rows)
    edits.set_evidence_texts("FOR-1", [(0, texts("A")), (1, texts("C"))])
    assert document.assessment.answer("FOR-1").evidence == (rows[0], Evidence(title="C"))
