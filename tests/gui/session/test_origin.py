"""Where a document lies on the disk: a passphrase is not told by accident."""

from muster.gui.session.document import Document
from muster.gui.session.origin import Origin


def test_the_passphrase_stands_in_no_representation(document: Document) -> None:
    assert "open sesame" not in repr(Origin(document.assessment, passphrase="open sesame"))
