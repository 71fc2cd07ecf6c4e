"""What was typed, as other programs take it for a text: no formulas, no letters that XML does not allow."""

import re

FORMULA = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def defused(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    return f"'{text}" if text.startswith(FORMULA) else text


def clean(text: str) -> str:
    """Return the text with a sign in place of every control character that XML does not allow."""
    return _FORBIDDEN.sub("\ufffd", text)
