"""Why something cannot be taken: shown in a label, told of its field, and said at once to screen readers."""

from PySide6.QtWidgets import QLabel, QWidget

from muster.gui.announce import announce


def complain(label: QLabel, text: str, field: QWidget, *, hides: bool = True) -> None:
    """Show a complaint about a field, or take it back with an empty text; `hides` the empty label.

    The field's description is the complaint for as long as it stands.
    """
    is_new = bool(text) and (text != label.text() or field.accessibleDescription() != text)
    label.setText(text)
    if hides:
        label.setVisible(bool(text))
    field.setAccessibleDescription(text)
    if is_new:
        announce(field, text, urgent=True)
