"""What a literal type allows: the kinds and codes that must each have a sentence."""

from typing import Any, get_args


def leaves(literal: Any) -> set[str]:
    """Return every text of a literal type, or of a union of them."""
    found: set[str] = set()
    for part in get_args(literal):
        found |= {part} if isinstance(part, str) else leaves(part)
    return found
