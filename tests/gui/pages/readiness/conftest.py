"""What the tests of these parts share."""

import pytest

from muster.gui.session.document import Document
from muster.gui.session.edits import AnswerEdits


@pytest.fixture
def half_answered(document: Document) -> Document:
    """A failed gate, a strong and a weak category, two open questions."""
    for name, level in (("FOR-1", 1), ("FOR-2", 3), ("MON-1", 4), ("MON-2", 2)):
        AnswerEdits(document).set_level(name, level)
    return document
