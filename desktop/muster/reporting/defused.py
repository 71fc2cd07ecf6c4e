"""What was typed, as other programs take it for a text: no formulas, no letters that must not stand there."""

import re

FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
# What XML does not allow, and the two overrides, which have letters read backwards.
FORBIDDEN = "\x00-\x08\x0b\x0c\x0e-\x1f\u202d\u202e\ud800-\udfff\ufffe\uffff"
_FORBIDDEN = re.compile(f"[{FORBIDDEN}]")


def defused(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text


def clean(text: str) -> str:
    """Return the text with a sign in place of what XML does not allow and of what turns others round."""
    return _FORBIDDEN.sub("\ufffd", text)
