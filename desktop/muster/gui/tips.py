"""Tips that say what a document says, letter by letter: never read as markup, which could load files."""

from PySide6.QtCore import QPoint
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import QToolTip, QWidget


def tip(text: str) -> str:
    """Return a text for a tool tip or a message that shows exactly these letters.

    Qt takes a text that looks like markup for markup, and has no switch for plain tips: such a text is
    escaped, every other stays as it is.
    """
    if not GuiQt.mightBeRichText(text):
        return text
    from html import escape  # brings a table of all entities

    lines = "<br>".join(escape(line) for line in text.split("\n"))
    return f"<span>{lines}</span>"


def show_tip(place: QPoint, text: str, widget: QWidget) -> None:
    """Show a tip at a place on the screen; an empty text hides the one that is there."""
    QToolTip.showText(place, tip(text), widget)
