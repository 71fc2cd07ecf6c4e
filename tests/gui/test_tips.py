"""A tip shows the letters of a document, whatever they look like to Qt."""

import pytest
from PySide6.QtGui import Qt, QTextDocument

from muster.gui.tips import tip


@pytest.mark.parametrize(
    "text",
    [
        '<img src="file:///dev/zero">',
        "<b>bold</b> & more",
        "a line\n<i>and another</i>",
        "&lt;already&gt; <u>escaped</u>",
    ],
)
def test_markup_is_shown_letter_by_letter(text: str) -> None:
    shown = tip(text)
    if Qt.mightBeRichText(shown):  # then Qt reads it as HTML
        document = QTextDocument()
        document.setHtml(shown)
        shown = document.toPlainText()
    assert shown == text


@pytest.mark.parametrize("text", ["", "CAP-08: level 1", "a < b and c > d", "Fish & chips"])
def test_what_is_no_markup_stays_as_it_is(text: str) -> None:
    assert tip(text) == text
