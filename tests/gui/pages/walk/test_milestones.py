"""What is said when a part of the walk is done."""

from muster.gui.pages.walk.milestones import category_done, open_in, walk_ended
from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits


def test_the_next_open_category_is_looked_for_from_here_round(document: Document) -> None:
    edits = AnswerEdits(document)
    for name in ("MON-1", "MON-2", "MON-3"):
        edits.set_level(name, 2)
    assert (open_in(document, "money"), open_in(document, "force")) == (0, 3)
    assert category_done(document, "money") == (
        "Money is answered: 3 of 3. Next comes Force, 3 open.",
        [("category/force", "Force")],
    )
    text, places = walk_ended(document)
    assert text == "This was the last question. 3 of 6 are open: Force 3."
    assert [place for place, _ in places] == ["readiness", "open"]
    for name in ("FOR-1", "FOR-2", "FOR-3"):
        edits.set_level(name, 2)
    assert category_done(document, "force")[0] == "Every question is answered: 6 of 6."
