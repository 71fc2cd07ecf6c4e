"""Where a key lies on the keyboard, and which figure it carries, whatever the layout has it give."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

# Scan codes of set 1 on Windows; X11 and Wayland add 8. macOS has numbers of its own, called virtual keys.
SCAN_OFFSETS = {"windows": 0, "xcb": 8, "wayland": 8}
MAC_ROW = (29, 18, 19, 20, 21, 23, 22, 26, 28, 25)  # the virtual keys of 0-9
# The unshifted top row of AZERTY, for keyboards that tell no code (remote desktops, keyboards on the screen).
AZERTY_ROW = "à&é\"'(-è_ç"


def code_of(event: QKeyEvent, platform: str) -> int:
    """Return the number of the place of a key, as the tables have it; 0 where none is told."""
    if platform == "cocoa":
        return event.nativeVirtualKey()
    return event.nativeScanCode() - SCAN_OFFSETS.get(platform, 8) if event.nativeScanCode() else 0


def figure_at(event: QKeyEvent, platform: str) -> int | None:
    """Return the figure whose key was pressed, whatever it gives; None for any other key."""
    code = code_of(event, platform)
    if platform == "cocoa":
        return MAC_ROW.index(code) if code in MAC_ROW else None
    return (code - 1) % 10 if 2 <= code <= 11 else None


def figure_given(event: QKeyEvent) -> int | None:
    """Return the figure that a key gives, in any script; None where it gives another sign."""
    if event.text().isdecimal() and len(event.text()) == 1:
        return int(event.text())
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return event.key() - Qt.Key.Key_0
    return None


def figure_pressed(event: QKeyEvent, platform: str = "") -> int | None:
    """Return the figure that a key means outside of fields: what it gives, else what is printed on it.

    So figures need no Shift on AZERTY, BÉPO and Czech layouts. None with Ctrl, Alt or AltGr, and for every
    other key. `platform` is Qt's name of it, that of the application unless it is given.
    """
    modifier = Qt.KeyboardModifier
    if event.modifiers() & ~(modifier.ShiftModifier | modifier.KeypadModifier | modifier.GroupSwitchModifier):
        return None
    if (given := figure_given(event)) is not None:
        return given
    is_plain = not event.modifiers() & ~modifier.KeypadModifier
    if not is_plain or Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
        return None
    platform = platform or QGuiApplication.platformName()
    if code_of(event, platform):
        return figure_at(event, platform)
    return AZERTY_ROW.index(event.text()) if event.text() and event.text() in AZERTY_ROW else None
