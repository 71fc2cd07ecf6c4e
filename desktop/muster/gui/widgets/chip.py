"""A chip: a word or two in a coloured pill, told by the word as much as by the colour."""

from PySide6.QtWidgets import QLabel, QWidget

from muster.gui.widgets.repolish import repolish
from muster.gui.widgets.text import label


def show_tone(widget: QWidget, tone: str) -> None:
    """Give a widget the look of a tone (`bad`, `warn`, `good`, `open`), if it has another one."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        repolish(widget)


def chip(text: str, tone: str) -> QLabel:
    """Return a chip in one of the tones of a verdict."""
    made = label(text, "chip", wrap=False)
    show_tone(made, tone)
    return made
