"""Keys by the names that our tables write, whatever the window's language calls them."""

from PySide6.QtGui import QKeySequence


def key_named(name: str) -> QKeySequence:
    """Return the keys of a name such as `Ctrl+Return`.

    Qt would look the name up among those of the language first. In Arabic both keys of Enter are called
    Enter: an action with both would then have one of them twice, which Qt takes for an ambiguity.
    """
    return QKeySequence.fromString(name, QKeySequence.SequenceFormat.PortableText)
