"""Which question comes next."""

from muster.gui.pages.walk.route import next_flagged, next_open
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits


def test_open_questions_are_gone_to_from_here_round(document: Document) -> None:
    edits = AnswerEdits(document)
    for name in ("FOR-2", "FOR-3", "MON-1", "MON-3"):
        edits.set_level(name, 2)
    assert next_open(document, "FOR-1") == "MON-2"
    assert next_open(document, "MON-2") == "FOR-1"
    assert next_open(document, "MON-2", from_elsewhere=True) == "MON-2"
    edits.set_level("FOR-1", 1)
    assert next_open(document, "MON-2") == "", "the one here is no way on"
    assert next_open(document, "") == "MON-2"


def test_flagged_questions_are_gone_to_from_here_round(document: Document) -> None:
    assert next_flagged(document, "FOR-1") == ""
    edits = AnswerEdits(document)
    for name in ("FOR-1", "MON-2"):
        edits.set_flagged(name, True)
    assert next_flagged(document, "FOR-1") == "MON-2"
    assert next_flagged(document, "MON-2") == "FOR-1"
    assert next_flagged(document, "MON-2", from_elsewhere=True) == "MON-2"
