"""Has the style sheet look at a widget again, when a property or name that it goes by has changed."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def repolish(widget: QWidget) -> None:
    """Give a widget the look that its properties ask for now.

    One that has not been looked at yet gets it anyway when it is first shown; and so no start-up pays for
    what Python makes of a style.
    """
    if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        style = widget.style()
        style.unpolish(widget)
        style.polish(widget)
