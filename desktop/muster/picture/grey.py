"""Pictures for printers without colour: greys for levels, and for other colours the grey that is as light."""

import re

# From level 0 to 4, far enough apart to be told on any printer; resources/reports/look.typ has the same.
LEVELS_IN_GREY = ("#262626", "#4d4d4d", "#6b6b6b", "#b8b8b8", "#e0e0e0")
ON_GREY = ("#ffffff", "#ffffff", "#ffffff", "#000000", "#000000")
_COLOUR = re.compile(r"#[0-9a-fA-F]{6}\b")
RED, GREEN, BLUE = 0.2126, 0.7152, 0.0722  # shares of the light: ITU-R BT.709


def _grey(colour: re.Match[str]) -> str:
    red, green, blue = (int(colour.group()[place : place + 2], 16) for place in (1, 3, 5))
    light = round(RED * red + GREEN * green + BLUE * blue)
    return f"#{light:02x}{light:02x}{light:02x}"


def in_grey(svg: str) -> str:
    """Return an SVG of ours with its colours turned to grey; words in it that look like a colour turn too."""
    return _COLOUR.sub(_grey, svg)
